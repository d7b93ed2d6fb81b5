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
 * shown when asked, so that no row moves under the cursor. The page's own link
 * says which list it is; the answer to another question is another list, and is
 * shown as soon as it is there.
 */
export function useSteady<T extends ListPage>(fresh: T): Steady<T> {
  const { t } = useText();
  const [kept, setKept] = useState<T>(fresh);
  const isSameList = kept._links.self.href === fresh._links.self.href;
  const shown = isSameList ? kept : fresh;
  if (!isSameList) setKept(fresh);
  const changed = countChanged(shown.items, fresh.items);
  const bar =
    changed === 0 ? null : (
      <div className="wb-changed">
        <div className="utrecht-alert utrecht-alert--info" role="status">
          <div className="utrecht-alert__content wb-row">
            <span>{t('state.new', { count: changed })}</span>
            <Button
              onClick={() => {
                setKept(fresh);
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
