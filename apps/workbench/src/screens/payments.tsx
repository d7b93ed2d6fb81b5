import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { change, pathOf, type Schema } from '../api/client.js';
import { Failed } from '../api/problem.js';
import { useRead } from '../api/use-read.js';
import { pageOf, writeAddress } from '../address/address.js';
import { Link, useAddress } from '../address/link.js';
import { Refused } from '../ui/refused.js';
import { useText } from '../language/language.js';
import type { MessageKey } from '../language/nl.js';
import { euros } from '../show/euros.js';
import { dayText, momentText } from '../show/moments.js';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { Listing } from '../ui/listing.js';
import { Page, Panel } from '../ui/page.js';
import { Reading } from '../ui/reading.js';
import { Table } from '../ui/table.js';

type Entry = Schema<'BankEntry'>;
const stands: readonly (readonly [Entry['status'], MessageKey])[] = [['suspense', 'payments.suspense'], ['new', 'payments.new'], ['booked', 'payments.booked'], ['set-aside', 'payments.aside']];

/** What came in from the bank, and where it belongs; what waits for a person first. */
export function Payments() {
  const { t, language, valueName } = useText();
  const address = useAddress();
  const status = stands.find(([one]) => one === address.query['stand'])?.[0] ?? 'suspense';
  // Every reading is logged: this list is asked for when somebody comes to it, and not again by itself.
  const entries = useRead('/bank-entries', { query: { status, page: pageOf(address), pageSize: 25 } }, { every: 3_600_000 });
  return (
    <Page title={t('payments.title')}>
      <p>{t('payments.log')}</p>
      <ul className="wb-chips wb-noprint">
        {stands.map(([one, name]) => (
          <li key={one}>
            <Link className="wb-chip" to={writeAddress('/betalingen', { stand: one === 'suspense' ? undefined : one })} aria-current={status === one}>{t(name)}</Link>
          </li>
        ))}
      </ul>
      <Reading query={entries}>
        {(page) => (
          <Listing
            // Read anew only after an act of one's own: what that did is shown at once.
            key={entries.dataUpdatedAt}
            caption={t('payments.title')}
            page={page}
            empty={t('payments.none')}
            keyOf={({ id }) => id}
            columns={[
              { head: t('payments.booking'), cell: (one) => dayText(one.bookedOn, language) },
              { head: t('payments.amount'), number: true, cell: (one) => euros(one.direction === 'debit' ? -one.amountCents : one.amountCents, language) },
              { head: t('payments.from'), cell: (one) => <>{one.name}<br />{one.iban}</> },
              { head: t('payments.said'), cell: (one) => one.remittance ?? '–' },
              { head: t('payments.why'), cell: (one) => <>{one.why === null ? null : valueName(one.why)} {one.caseNumber === null ? null : <Link to={`/zaken/${one.caseNumber}`}>{one.caseNumber} {one.subject}</Link>}</> },
              ...(status === 'suspense' ? [{ head: t('payments.match'), cell: (one: Entry) => <Match entry={one} /> }] : []),
            ]}
          />
        )}
      </Reading>
      <Files />
    </Page>
  );
}

/** Says where a movement belongs, or that it is not about enforcement. */
function Match({ entry }: { readonly entry: Entry }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [caseNumber, setCase] = useState('');
  const [subject, setSubject] = useState('');
  const [reasons, setReasons] = useState('');
  const [failed, setFailed] = useState<Failed | null>(null);
  const give = (part: '/bank-entries/{entryId}/matches' | '/bank-entries/{entryId}/set-asides', body: unknown): void => {
    setFailed(null);
    change('POST', pathOf(part, { params: { entryId: entry.id } }), body).then(
      () => void queries.invalidateQueries(),
      (error: unknown) => { setFailed(error instanceof Failed ? error : new Failed(0, null)); },
    );
  };
  const id = entry.id.slice(0, 12);
  return (
    <details>
      <summary>{t('payments.match')}</summary>
      {failed === null ? null : <Refused failed={failed} />}
      <div className="wb-field">
        <label htmlFor={`zaak-${id}`}>{t('payments.caseNumber')}</label>
        <input id={`zaak-${id}`} className="utrecht-textbox utrecht-textbox--html-input" value={caseNumber} onChange={(event) => { setCase(event.target.value.trim()); }} />
        <label htmlFor={`over-${id}`}>{t('payments.subject')}</label>
        <input id={`over-${id}`} className="utrecht-textbox utrecht-textbox--html-input" value={subject} onChange={(event) => { setSubject(event.target.value.trim()); }} />
        <Button main disabled={caseNumber === '' || subject === ''} onClick={() => { give('/bank-entries/{entryId}/matches', { caseNumber, subject }); }}>{t('payments.doMatch')}</Button>
      </div>
      <div className="wb-field">
        <label htmlFor={`redenen-${id}`}>{t('payments.reasons')}</label>
        <input id={`redenen-${id}`} className="utrecht-textbox utrecht-textbox--html-input" value={reasons} onChange={(event) => { setReasons(event.target.value); }} />
      </div>
      <Button disabled={reasons.trim() === ''} onClick={() => { give('/bank-entries/{entryId}/set-asides', { reasons }); }}>{t('payments.setAside')}</Button>
    </details>
  );
}

type TakenIn = Schema<'BankImport'> & Schema<'BankSettlement'>;

/** Takes a statement in, and books at once what its reference or account tells. */
async function takeIn(file: File): Promise<TakenIn> {
  const report = await change<Schema<'BankImport'>>('POST', pathOf('/bank-statements'), undefined, { 'content-type': 'application/xml' }, await file.text());
  return { ...report, ...(await change<Schema<'BankSettlement'>>('POST', pathOf('/bank-settlements'), {})) };
}

function Files() {
  const { t, language } = useText();
  const queries = useQueryClient();
  const files = useRead('/bank-statements', { query: { pageSize: 10 } });
  const [state, setState] = useState<TakenIn | Failed | null>(null);
  const take = (file: File | undefined): void => {
    if (file === undefined) return;
    takeIn(file).then(
      (report) => { setState(report); void queries.invalidateQueries(); },
      (error: unknown) => { setState(error instanceof Failed ? error : new Failed(0, null)); },
    );
  };
  return (
    <Panel title={t('payments.files')}>
      <div className="wb-field">
        <label htmlFor="afschrift">{t('payments.import')}</label>
        <input id="afschrift" type="file" accept=".xml,application/xml" onChange={(event) => { take(event.target.files?.[0]); }} />
      </div>
      {state === null ? null : state instanceof Failed ? <Refused failed={state} /> : <Notice kind="ok">{t('payments.imported', { added: state.added, entries: state.entries })} {t('payments.settled', { booked: state.byReference + state.byIbanAndAmount, suspense: state.suspense })}</Notice>}
      <Reading query={files}>
        {({ items }) => (
          <Table
            caption={t('payments.files')}
            rows={items}
            empty={t('payments.noFiles')}
            keyOf={({ file }) => file}
            columns={[
              { head: t('clock.received'), cell: ({ importedAt }) => momentText(importedAt, language) },
              { head: t('runs.kind'), cell: ({ version }) => version },
              { head: t('payments.new'), number: true, cell: ({ added, entries }) => `${String(added)} / ${String(entries)}` },
              { head: t('work.who'), cell: ({ importedBy }) => importedBy },
            ]}
          />
        )}
      </Reading>
    </Panel>
  );
}
