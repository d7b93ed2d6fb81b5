import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { change, pathOf, type Schema } from '../api/client.js';
import { Failed } from '../api/problem.js';
import { useRead } from '../api/use-read.js';
import { pageOf, writeAddress } from '../address/address.js';
import { Link, useAddress } from '../address/link.js';
import { useText } from '../language/language.js';
import type { Language } from '../language/messages.js';
import { useSession } from '../session/session.js';
import { dayText } from '../show/moments.js';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { Page, Panel } from '../ui/page.js';
import { Pager } from '../ui/pager.js';
import { Reading } from '../ui/reading.js';
import { Table } from '../ui/table.js';
import { Refused } from '../ui/refused.js';
import { LetterTemplates } from './letter-templates.js';
import { Mandates } from './mandates.js';
import { ProposeParameter } from './propose-parameter.js';
import { Users } from './users.js';

/** What the installation runs on: values of the law, people, letters, servers. */
export function Admin() {
  const { t } = useText();
  return (
    <Page title={t('admin.title')}>
      <Servers />
      <Parameters />
      <Mandates />
      <Users />
      <LetterTemplates />
    </Page>
  );
}

function Servers() {
  const { t } = useText();
  const operations = useRead('/operations');
  return (
    <Panel title={t('admin.servers')}>
      <Reading query={operations}>
        {({ servers, outbox, overdueSteps }) => (
          <>
            <ul className="wb-list">
              {servers.map(({ name, up }) => (
                <li key={name}>
                  {name}: <span className={`wb-badge wb-badge--${up ? 'good' : 'bad'}`}>{t(up ? 'admin.up' : 'admin.down')}</span>
                </li>
              ))}
            </ul>
            <p>{t('admin.outbox', { count: outbox.waiting })}; {t('admin.overdue', { count: overdueSteps.count })}.</p>
            {overdueSteps.items.map(({ caseNumber, key }) => <p key={`${caseNumber}${key}`}><Link to={`/zaken/${caseNumber}`}>{caseNumber}</Link> {key}</p>)}
          </>
        )}
      </Reading>
    </Panel>
  );
}

const statuses = ['proposed', 'unconfirmed', 'confirmed'] as const;

function Parameters() {
  const { t, valueName } = useText();
  const address = useAddress();
  const { roles } = useSession();
  const status = statuses.find((one) => one === address.query['status']);
  const rows = useRead('/parameter-rows', { query: { page: pageOf(address), pageSize: 20, status } });
  return (
    <Panel title={t('admin.parameters')}>
      <p>{t('admin.parametersWhy')}</p>
      <ul className="wb-chips wb-noprint">
        {[undefined, ...statuses].map((one) => (
          <li key={one ?? ''}>
            <Link className="wb-chip" to={writeAddress('/beheer', { status: one })} aria-current={status === one}>{one === undefined ? t('admin.anyStatus') : valueName(one)}</Link>
          </li>
        ))}
      </ul>
      <Reading query={rows}>
        {(page) => (
          <>
            <Rows items={page.items} />
            <Pager {...page} />
          </>
        )}
      </Reading>
      {roles.includes('legal-staff') || roles.includes('administrator') ? <ProposeParameter /> : null}
    </Panel>
  );
}

function Rows({ items }: { readonly items: readonly Schema<'ParameterRow'>[] }) {
  const { t, language, parameterName, valueName } = useText();
  return (
    <Table
      caption={t('admin.parameters')}
      rows={items}
      empty={t('admin.none')}
      keyOf={({ id, parameter, key, validFrom }) => `${String(id)}${parameter}${key ?? ''}${validFrom}`}
      columns={[
        { head: t('admin.parameter'), cell: (row) => <>{parameterName(row.parameter)} {row.key}</> },
        { head: t('admin.value'), cell: (row) => <span className="wb-code">{JSON.stringify(row.value)}</span> },
        { head: t('admin.valid'), cell: (row) => validity(row, language, t('admin.always')) },
        { head: t('admin.source'), cell: (row) => <span lang="nl">{row.source}</span> },
        { head: t('admin.status'), cell: (row) => <><span className="wb-badge">{valueName(row.status)}</span> {row.proposedBy} <Confirm row={row} /></> },
      ]}
    />
  );
}

/** From when to when a value holds; what was there before any day that counts always held. */
function validity({ validFrom, validUntil }: Schema<'ParameterRow'>, language: Language, always: string): string {
  if (validUntil !== null) return `${dayText(validFrom, language)} – ${dayText(validUntil, language)}`;
  return validFrom <= '0001-01-01' ? always : `${dayText(validFrom, language)} – …`;
}

/** A second official confirms; the one who proposed is not offered it. */
function Confirm({ row }: { readonly row: Schema<'ParameterRow'> }) {
  const { t } = useText();
  const { user, roles } = useSession();
  const queries = useQueryClient();
  const [state, setState] = useState<'open' | 'done' | Failed>('open');
  const may = roles.some((role) => ['legal-staff', 'approver', 'administrator'].includes(role));
  if (row.status !== 'proposed' || row.id === null || row.proposedBy === user.id || !may) return null;
  const confirm = (): void => {
    change('POST', pathOf('/parameter-rows/{rowId}/confirmations', { params: { rowId: String(row.id) } }), {}).then(
      () => { setState('done'); void queries.invalidateQueries(); },
      (error: unknown) => { setState(error instanceof Failed ? error : new Failed(0, null)); },
    );
  };
  if (state === 'done') return <Notice kind="ok">{t('admin.confirmed')}</Notice>;
  return (
    <>
      <Button onClick={confirm}>{t('admin.confirm')}</Button>
      {state === 'open' ? null : <Refused failed={state} />}
    </>
  );
}
