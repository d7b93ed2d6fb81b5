import { useState } from 'react';
import { useText } from '../language/language.js';
import { countChanged } from '../show/changed.js';
import { Button } from './button.js';

interface Steady<T> {
  readonly shown: T;
  readonly bar: React.ReactNode;
}

/**
 * Keeps a list as it stands while somebody reads it: what is new is told and
 * shown when asked, so that no row moves under the cursor. Another address is
 * another list.
 */
export function useSteady<T extends { readonly items: readonly unknown[] }>(fresh: T, address: string): Steady<T> {
  const { t } = useText();
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
