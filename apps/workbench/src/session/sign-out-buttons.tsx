import { useRef } from 'react';
import { useText } from '../language/language.js';
import { Button } from '../ui/button.js';
import { signOut, signOutEverywhere } from './identity.js';

/** Ends the session here, or wherever one has one: that is asked once more. */
export function SignOutButtons() {
  const { t } = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" className="wb-header__button" onClick={() => void signOut()}>
        {t('app.signOut')}
      </button>
      <button type="button" className="wb-header__button" onClick={() => dialog.current?.showModal()}>
        {t('app.signOutEverywhere')}
      </button>
      <dialog ref={dialog} className="wb-dialog" aria-labelledby="overal-afmelden">
        <h2 id="overal-afmelden">{t('app.signOutEverywhere')}</h2>
        <p>{t('app.signOutEverywhereWhy')}</p>
        <div className="wb-row">
          <Button main onClick={() => void signOutEverywhere()}>
            {t('app.signOutEverywhere')}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{t('decide.cancel')}</Button>
        </div>
      </dialog>
    </>
  );
}
