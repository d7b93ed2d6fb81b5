import { useState } from 'react';
import { useText } from '../language/language.js';
import { countChanged } from '../show/changed.js';
import { Button } from './button.js';

/** A page as the API answers it: its own link says which list it is. */
interface Listed {
  readonly items: readonly unknown[];
  readonly _links: { readonly self: { readonly href: string } };
}

interface Steady<T> {
  readonly shown: T;
  readonly bar: React.ReactNode;
}

/**
 * Keeps a list as it stands while somebody reads it: what is new is told and
 * shown when asked, so that no row moves under the cursor. Another filter or
 * page is another list, and is shown as soon as it is there.
 */
export function useSteady<T extends Listed>(fresh: T): Steady<T> {
  const { t } = useText();
  const [kept, setKept] = useState(fresh);
  const same = kept._links.self.href === fresh._links.self.href;
  const shown = same ? kept : fresh;
  if (!same) setKept(fresh);
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
