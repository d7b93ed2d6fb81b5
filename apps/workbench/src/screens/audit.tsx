import { useEffect, useState } from 'react';
import { pathOf, readBlob, type Schema } from '../api/client.js';
import { useRead } from '../api/use-read.js';
import { useText } from '../language/language.js';
import { useSession } from '../session/session.js';
import { momentText } from '../show/moments.js';
import { DownloadButton } from '../case/case-audit.js';
import { Notice } from '../ui/notice.js';
import { Page, Panel } from '../ui/page.js';
import { Reading } from '../ui/reading.js';
import { Table } from '../ui/table.js';

/** The log: its checkpoint, who saw it, its last check, and how a stranger verifies it. */
export function Audit() {
  const { t } = useText();
  const operations = useRead('/operations');
  return (
    <Page title={t('audit.title')}>
      <Reading query={operations}>{({ log }) => <LogPanels log={log} />}</Reading>
      <Verify />
    </Page>
  );
}

function LogPanels({ log }: { readonly log: Schema<'LogStatus'> }) {
  const { t, language } = useText();
  return (
    <>
      {log.alarms.length === 0 ? <Notice kind="ok">{t('audit.noAlarms')}</Notice> : (
        <Notice kind="error">
          <h2>{t('audit.alarms')}</h2>
          <ul className="wb-list">{log.alarms.map(({ code, detail }) => <li key={code}>{detail}</li>)}</ul>
        </Notice>
      )}
      <div className="wb-columns">
        <Panel title={t('audit.checkpoint')}>
          {log.checkpoint === null ? <p>{t('audit.never')}</p> : <p>{t('audit.entries', { count: log.checkpoint.size, moment: momentText(log.checkpoint.signedAt, language) })}</p>}
          <p>{t('audit.waiting', { count: log.waiting })}</p>
        </Panel>
        <Panel title={t('audit.check')}>
          {log.lastCheck === null ? <p>{t('audit.never')}</p> : <p>{momentText(log.lastCheck.finishedAt, language)} – <span className={`wb-badge wb-badge--${log.lastCheck.faults === 0 ? 'good' : 'bad'}`}>{t('audit.faults', { count: log.lastCheck.faults })}</span></p>}
        </Panel>
      </div>
      <Panel title={t('audit.witnesses')}>
        <Table
          caption={t('audit.witnesses')}
          rows={log.witnesses}
          empty="–"
          keyOf={({ name }) => name}
          columns={[
            { head: t('audit.witness'), cell: ({ name }) => name },
            { head: t('audit.seen'), cell: ({ seenSize, seenAt }) => `${String(seenSize)}${seenAt === null ? '' : ` – ${momentText(seenAt, language)}`}` },
            { head: t('audit.problem'), cell: ({ problem }) => problem ?? '–' },
          ]}
        />
      </Panel>
      <Panel title={t('audit.incidents')}>
        <Table
          caption={t('audit.incidents')}
          rows={log.incidents}
          empty={t('audit.noIncidents')}
          keyOf={({ kind, reportedAt }) => `${kind}${reportedAt}`}
          columns={[
            { head: t('runs.kind'), cell: ({ kind }) => kind },
            { head: t('clock.received'), cell: ({ reportedAt }) => momentText(reportedAt, language) },
            { head: t('audit.problem'), cell: ({ details }) => <span className="wb-code">{JSON.stringify(details)}</span> },
          ]}
        />
      </Panel>
    </>
  );
}

function Verify() {
  const { t } = useText();
  const { roles } = useSession();
  return (
    <Panel title={t('audit.verify')}>
      <p>{t('audit.verifyWhy')}</p>
      <pre className="wb-code" tabIndex={0}>npm run autoriteit -- audit verify logboek.tar --policy sleutels.txt</pre>
      <div className="wb-row">
        <DownloadButton path={pathOf('/audit/checkpoint')} name="checkpoint.txt">{t('audit.getCheckpoint')}</DownloadButton>
        <DownloadButton path={pathOf('/audit/policy')} name="sleutels.txt">{t('audit.getPolicy')}</DownloadButton>
        {roles.includes('auditor') ? <DownloadButton path={pathOf('/audit/export')} name="logboek.tar">{t('audit.export')}</DownloadButton> : null}
      </div>
      <CheckpointNote />
    </Panel>
  );
}

function CheckpointNote() {
  const { t } = useText();
  const [note, setNote] = useState('');
  useEffect(() => {
    readBlob(pathOf('/audit/checkpoint')).then((blob) => blob.text()).then(setNote, () => { setNote(''); });
  }, []);
  if (note === '') return null;
  return (
    <details>
      <summary>{t('audit.note')}</summary>
      <pre className="wb-code" tabIndex={0}>{note}</pre>
    </details>
  );
}
