import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { change, pathOf } from '../api/client.js';
import { Failed } from '../api/problem.js';
import { useRead } from '../api/use-read.js';
import { useText } from '../language/language.js';
import { Button } from '../ui/button.js';
import { Panel } from '../ui/page.js';
import { FailedNotice, Reading } from '../ui/reading.js';

/** Mail about notifications, on or off, for who looks. */
export function NotificationMail() {
  const { t } = useText();
  const setting = useRead('/notification-setting');
  const queries = useQueryClient();
  const [failed, setFailed] = useState<Failed | null>(null);
  const set = (email: string | null): void => {
    setFailed(null);
    change('PUT', pathOf('/notification-setting'), { email }).then(
      () => void queries.invalidateQueries({ queryKey: ['/notification-setting'] }),
      (error: unknown) => { setFailed(error instanceof Failed ? error : new Failed(0, null)); },
    );
  };
  return (
    <Panel title={t('notices.mail')}>
      <p>{t('notices.mailWhy')}</p>
      {failed === null ? null : <FailedNotice failed={failed} />}
      <Reading query={setting}>
        {({ email }) => (
          <>
            <p role="status">{email === null ? t('notices.mailIsOff') : t('notices.mailIsOn', { email })}</p>
            {email === null ? <TurnOn set={set} /> : <Button onClick={() => { set(null); }}>{t('notices.mailOff')}</Button>}
          </>
        )}
      </Reading>
    </Panel>
  );
}

function TurnOn({ set }: { readonly set: (email: string) => void }) {
  const { t } = useText();
  const [email, setEmail] = useState('');
  return (
    <form className="wb-row wb-row--end wb-field" onSubmit={(event) => { event.preventDefault(); set(email.trim()); }}>
      <div>
        <label htmlFor="melding-mail">{t('notices.email')}</label>
        <input id="melding-mail" type="email" autoComplete="email" required className="utrecht-textbox utrecht-textbox--html-input" value={email} onChange={(event) => { setEmail(event.target.value); }} />
      </div>
      <Button type="submit">{t('notices.mailOn')}</Button>
    </form>
  );
}
