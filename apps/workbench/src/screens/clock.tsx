import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { change, pathOf, type Schema } from '../api/client.js';
import { Failed } from '../api/problem.js';
import { useRead } from '../api/use-read.js';
import { Refused } from '../ui/refused.js';
import { useText } from '../language/language.js';
import { useNow } from '../session/now.js';
import { useSession } from '../session/session.js';
import { fromLocalInput, isoOf, momentText, toLocalInput } from '../show/moments.js';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { Page, Panel } from '../ui/page.js';
import { Reading } from '../ui/reading.js';
import { Table } from '../ui/table.js';

const hour = 3_600_000;

/** The legal clock of a training: forward, never back. */
export function Clock() {
  const { t } = useText();
  const { mode } = useSession();
  if (mode !== 'training') return <Page title={t('clock.title')}><p>{t('clock.onlyTraining')}</p></Page>;
  return (
    <Page title={t('clock.title')}>
      <Mover />
      <Mailbox />
    </Page>
  );
}

function Mover() {
  const { t, language } = useText();
  const now = useNow();
  const queries = useQueryClient();
  const clock = useRead('/training-clock', {}, { every: 2_000 });
  const [move, setMove] = useState<Schema<'ClockMove'> | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  const [until, setUntil] = useState('');
  const walk = useRead('/training-clock/moves/{moveId}', { params: { moveId: move?.id ?? '' } }, { enabled: move !== null, every: 1_000 });
  const walking = move !== null && walk.data?.state !== 'finished';
  const legal = clock.data?.legalNow ?? now;
  const tell = (asked: Promise<unknown>): void => {
    setFailed(null);
    asked.then(() => void queries.invalidateQueries(), (error: unknown) => { setFailed(error instanceof Failed ? error : new Failed(0, null)); });
  };
  const forward = (to: string): void => {
    tell(change<Schema<'ClockMove'>>('POST', pathOf('/training-clock/moves'), { to }).then(setMove));
  };
  const after = (hours: number): void => {
    forward(isoOf(Date.parse(legal) + hours * hour));
  };
  return (
    <Panel title={t('clock.now')} next>
      {failed === null ? null : <Refused failed={failed} />}
      <p className="wb-strong">{momentText(legal, language)}</p>
      <p>{t(clock.data?.running === false ? 'clock.stands' : 'clock.runs')} {t('clock.why')}</p>
      {walking ? <Notice kind="info">{t('clock.walking', { moment: momentText(move.to, language) })}</Notice> : null}
      <div className="wb-row">
        <Button onClick={() => { after(1); }} disabled={walking}>{t('clock.hour')}</Button>
        <Button onClick={() => { after(12); }} disabled={walking}>{t('clock.half')}</Button>
        <Button onClick={() => { after(24); }} disabled={walking}>{t('clock.day')}</Button>
        {clock.data?.running === false ? (
          <Button onClick={() => { tell(change('DELETE', pathOf('/training-clock/holds'))); }}>{t('clock.release')}</Button>
        ) : (
          <Button onClick={() => { tell(change('POST', pathOf('/training-clock/holds'), {})); }}>{t('clock.hold')}</Button>
        )}
      </div>
      <form
        className="wb-row wb-row--end wb-field"
        onSubmit={(event) => {
          event.preventDefault();
          const to = fromLocalInput(until);
          if (to !== null) forward(to);
        }}
      >
        <div>
          <label htmlFor="klok-tot">{t('clock.forward')}</label>
          <input id="klok-tot" type="datetime-local" className="utrecht-textbox utrecht-textbox--html-input" min={toLocalInput(legal)} value={until} onChange={(event) => { setUntil(event.target.value); }} />
        </div>
        <Button type="submit" main disabled={walking || fromLocalInput(until) === null}>{t('clock.move')}</Button>
      </form>
    </Panel>
  );
}

function Mailbox() {
  const { t, language } = useText();
  const mail = useRead('/training-mailbox');
  return (
    <Panel title={t('clock.mail')}>
      <Reading query={mail}>
        {({ items }) => (
          <Table
            caption={t('clock.mail')}
            rows={items}
            empty={t('clock.noMail')}
            keyOf={({ id }) => id}
            columns={[
              { head: t('clock.subject'), cell: ({ subject }) => <span lang="nl">{subject}</span> },
              { head: t('clock.to'), cell: ({ to }) => to.join(', ') },
              { head: t('clock.received'), cell: ({ receivedAt }) => momentText(receivedAt, language) },
            ]}
          />
        )}
      </Reading>
    </Panel>
  );
}
