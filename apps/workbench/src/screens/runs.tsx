import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { change, pathOf, type Schema } from '../api/client.js';
import { Failed } from '../api/problem.js';
import { useRead } from '../api/use-read.js';
import { pageOf } from '../address/address.js';
import { Link, useAddress } from '../address/link.js';
import { useText } from '../language/language.js';
import { useNow } from '../session/now.js';
import { useSession } from '../session/session.js';
import { euros } from '../show/euros.js';
import { dayOf, dayOfNumber, dayText, momentText, numberOfDay } from '../show/moments.js';
import { failuresFirst, nightsOf, reportOf, stateOf } from '../show/nights.js';
import { Button } from '../ui/button.js';
import { NightsPicture } from '../ui/nights-picture.js';
import { Notice } from '../ui/notice.js';
import { Page, Panel } from '../ui/page.js';
import { Pager } from '../ui/pager.js';
import { FailedNotice, Reading } from '../ui/reading.js';
import { ReadingList } from '../ui/steady.js';
import { Table } from '../ui/table.js';

const shownNights = 60;

/** How the nightly booking of penalty payments went: what is wrong first. */
export function Runs() {
  const { t } = useText();
  const strip = useRead('/nightly-runs', { query: { pageSize: shownNights * 2 } });
  return (
    <Page title={t('runs.title')}>
      <Alarms />
      <Panel title={t('runs.strip', { count: shownNights })}>
        <Reading query={strip}>{({ items }) => (items.length === 0 ? <p>{t('runs.none')}</p> : <NightsPicture nights={nightsOf(items, shownNights)} />)}</Reading>
      </Panel>
      <Start />
      <RunList />
      <Gaps />
    </Page>
  );
}

function Alarms() {
  const { t, language } = useText();
  const operations = useRead('/operations');
  const alarms = operations.data?.nightlyRunAlarms ?? [];
  if (alarms.length === 0) return null;
  return (
    <Notice kind="error">
      <h2>{t('runs.alarms')}</h2>
      <ul className="wb-list">
        {alarms.map(({ key, problem, raisedAt }) => (
          <li key={key}>{problem} ({momentText(raisedAt, language)})</li>
        ))}
      </ul>
    </Notice>
  );
}

function Start() {
  const { t } = useText();
  const { roles } = useSession();
  const queries = useQueryClient();
  const [told, setTold] = useState<string | Failed | null>(null);
  if (!roles.includes('finance') && !roles.includes('administrator')) return null;
  const start = (kind: 'nightly' | 'dry-run'): void => {
    change<Schema<'NightlyRun'>>('POST', pathOf('/nightly-runs'), { kind }).then(
      ({ id }) => { setTold(id); void queries.invalidateQueries(); },
      (error: unknown) => { setTold(error instanceof Failed ? error : new Failed(0, null)); },
    );
  };
  return (
    <Panel title={t('runs.dry')}>
      <p>{t('runs.dryWhy')}</p>
      <div className="wb-row">
        <Button main onClick={() => { start('dry-run'); }}>{t('runs.dry')}</Button>
        <Button onClick={() => { start('nightly'); }}>{t('runs.now')}</Button>
      </div>
      {told === null ? null : told instanceof Failed ? <FailedNotice failed={told} /> : <Notice kind="ok">{t('runs.started', { id: told })}</Notice>}
    </Panel>
  );
}

function RunList() {
  const { t, language, valueName } = useText();
  const runs = useRead('/nightly-runs', { query: { page: pageOf(useAddress()), pageSize: 20 } });
  const figure = (run: Schema<'NightlyRun'>, of: (report: NonNullable<ReturnType<typeof reportOf>>) => string | number): string | number => {
    const report = reportOf(run);
    return report === null ? '–' : of(report);
  };
  return (
    <Panel title={t('runs.list')}>
      <Reading query={runs}>
        {(page) => (
          <>
            <Table
              caption={t('runs.list')}
              rows={failuresFirst(page.items)}
              empty={t('runs.none')}
              keyOf={({ id }) => id}
              columns={[
                { head: t('runs.day'), cell: (run) => (run.upTo === null ? '–' : dayText(dayOf(run.upTo), language)) },
                { head: t('runs.kind'), cell: (run) => valueName(run.kind) },
                { head: t('runs.state'), cell: (run) => <><span className={`wb-badge wb-badge--${stateOf(run) === 'bad' ? 'bad' : stateOf(run) === 'ok' ? 'good' : 'later'}`}>{t(`runs.${stateOf(run)}`)}</span><Failures run={run} /></> },
                { head: t('runs.orders'), number: true, cell: (run) => figure(run, ({ orders }) => orders) },
                { head: t('runs.expected'), number: true, cell: (run) => figure(run, ({ expectedDays }) => expectedDays) },
                { head: t('runs.booked'), number: true, cell: (run) => figure(run, ({ bookedUnits }) => bookedUnits) },
                { head: t('runs.sum'), number: true, cell: (run) => figure(run, ({ bookedCents }) => euros(bookedCents, language)) },
                { head: t('runs.difference'), number: true, cell: (run) => figure(run, ({ differenceCents }) => euros(differenceCents, language)) },
              ]}
            />
            <Pager {...page} />
          </>
        )}
      </Reading>
    </Panel>
  );
}

function Failures({ run }: { readonly run: Schema<'NightlyRun'> }) {
  const failed = reportOf(run)?.failed ?? [];
  return (
    <>
      {failed.map(({ caseNumber, orderId, problem }) => (
        <div key={`${caseNumber}${orderId}`}>
          <Link to={`/zaken/${caseNumber}`}>{caseNumber}</Link> {orderId}: {problem}
        </div>
      ))}
    </>
  );
}

function Gaps() {
  const { t, language, valueName } = useText();
  const today = numberOfDay(dayOf(useNow()));
  const gaps = useRead('/evidence-gaps', { query: { fromDay: dayOfNumber(today - 30), untilDay: dayOfNumber(today - 1), pageSize: 50 } });
  return (
    <Panel title={t('runs.gaps')}>
      <ReadingList query={gaps}>
        {({ items }) => (
          <Table
            caption={t('runs.gaps')}
            rows={items}
            empty={t('runs.noGaps')}
            keyOf={({ caseNumber, orderId, day }) => `${caseNumber}${orderId}${day}`}
            columns={[
              { head: t('curve.day'), cell: ({ day }) => dayText(day, language) },
              { head: t('work.case'), cell: ({ caseNumber, orderId }) => <><Link to={`/zaken/${caseNumber}`}>{caseNumber}</Link> {orderId}</> },
              { head: t('runs.reason'), cell: ({ reason, said }) => <>{valueName(reason)}{said === null ? null : <span lang="nl">: {said}</span>}</> },
            ]}
          />
        )}
      </ReadingList>
    </Panel>
  );
}
