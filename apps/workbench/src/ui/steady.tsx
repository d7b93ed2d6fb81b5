import type { UseQueryResult } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { Failed } from '../api/problem.js';
import { useText } from '../language/language.js';
import { countChanged } from '../show/changed.js';
import { Button } from './button.js';
import { Reading } from './reading.js';

interface Steady<T> {
  readonly shown: T;
  readonly bar: ReactNode;
}

/** A page of a list as the API answers it, with its own address. */
interface ListPage {
  readonly items: readonly unknown[];
  readonly _links: { readonly self: { readonly href: string } };
}

/**
 * Keeps a list as it stands while somebody reads it: what is new is told and
 * shown when asked, so that no row moves under the cursor. Another address is
 * another list, and so is the answer to another question: the last one stays on
 * the screen until its own answer is there.
 */
export function useSteady<T extends ListPage>(fresh: T, at = ''): Steady<T> {
  const { t } = useText();
  const address = `${at} ${fresh._links.self.href}`;
  const [kept, setKept] = useState({ address, list: fresh });
  const shown = kept.address === address ? kept.list : fresh;
  if (kept.address !== address) setKept({ address, list: fresh });
  const changed = countChanged(shown.items, fresh.items);
  const bar =
    changed === 0 ? null : (
      <div className="wb-changed">
        <div className="utrecht-alert utrecht-alert--info" role="status">
          <div className="utrecht-alert__content wb-row">
            <span>{t('state.new', { count: changed })}</span>
            <Button
              onClick={() => {
                setKept({ address, list: fresh });
              }}
            >
              {t('state.show')}
            </Button>
          </div>
        </div>
      </div>
    );
  return { shown, bar };
}

interface ReadingListProps<T> {
  readonly query: UseQueryResult<T, Failed>;
  readonly children: (shown: T) => ReactNode;
}

/** Shows a list that was read and keeps it as it stands, with what is new told above it. */
export function ReadingList<T extends ListPage>({ query, children }: ReadingListProps<T>) {
  return <Reading query={query}>{(page) => <SteadyList page={page}>{children}</SteadyList>}</Reading>;
}

function SteadyList<T extends ListPage>({ page, children }: { readonly page: T; readonly children: (shown: T) => ReactNode }) {
  const { shown, bar } = useSteady(page);
  return (
    <>
      {bar}
      {children(shown)}
    </>
  );
}
