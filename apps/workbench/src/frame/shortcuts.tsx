import { useEffect, useRef, useState } from 'react';
import { useAddress } from '../address/link.js';
import { useText } from '../language/language.js';
import type { MessageKey } from '../language/nl.js';
import { Button } from '../ui/button.js';

const key = 'autoriteit.sneltoetsen';
const places: Readonly<Record<string, string>> = { w: '/', z: '/zaken', t: '/termijnen', o: '/ter-ondertekening' };
const told: readonly (readonly [string, MessageKey])[] = [['/', 'help.search'], ['g w', 'help.goWork'], ['g z', 'help.goCases'], ['g t', 'help.goTerms'], ['g o', 'help.goSign'], ['j, k', 'help.rows'], ['?', 'help.title']];

const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLElement && (['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) || target.isContentEditable);

/** While somebody types, holds a modifier or answers a dialog, keys are not ours. */
const isNotForUs = (event: KeyboardEvent): boolean => isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') !== null;

/** Moves from row to row by their first link. */
function toRow(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-row]')].map((row) => row.querySelector<HTMLElement>('a, button')).filter((link) => link !== null);
  const at = links.findIndex((link) => link.closest('[data-row]')?.contains(document.activeElement) === true);
  links[at === -1 ? 0 : Math.min(Math.max(at + step, 0), links.length - 1)]?.focus();
}

/** Keys that go somewhere; none that acts. They can be switched off (WCAG 2.1.4). */
export function Shortcuts() {
  const { t } = useText();
  const { go } = useAddress();
  const dialog = useRef<HTMLDialogElement>(null);
  const before = useRef('');
  const [on, setOn] = useState(() => window.localStorage.getItem(key) !== 'uit');
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (!on || isNotForUs(event)) return;
      const second = before.current === 'g' ? places[event.key] : undefined;
      before.current = event.key;
      if (second !== undefined) go(second);
      else if (event.key === '/') {
        event.preventDefault();
        document.getElementById('zoeken')?.focus();
      } else if (event.key === '?') dialog.current?.showModal();
      else if (event.key === 'j' || event.key === 'k') toRow(event.key === 'j' ? 1 : -1);
    };
    window.addEventListener('keydown', pressed);
    return () => {
      window.removeEventListener('keydown', pressed);
    };
  }, [on, go]);
  const choose = (): void => {
    window.localStorage.setItem(key, on ? 'uit' : 'aan');
    setOn(!on);
  };
  return (
    <>
      <button type="button" className="wb-header__button" onClick={() => dialog.current?.showModal()}>
        {t('help.open')}
      </button>
      <dialog ref={dialog} className="wb-dialog" aria-label={t('help.title')}>
        <h2>{t('help.title')}</h2>
        <dl className="wb-facts">
          {told.map(([keys, name]) => (
            <div key={keys} className="wb-row">
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{t(name)}</dd>
            </div>
          ))}
        </dl>
        <div className="wb-row">
          <Button main onClick={() => dialog.current?.close()}>
            {t('help.close')}
          </Button>
          <Button onClick={choose}>{t(on ? 'help.off' : 'help.on')}</Button>
        </div>
      </dialog>
    </>
  );
}
