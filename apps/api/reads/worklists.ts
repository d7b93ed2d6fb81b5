import type { AnswerOf } from '../../../libs/contracts/http/route.js';
import type { routes } from '../../../libs/contracts/http/routes.js';
import type { CommandType } from '../../../libs/contracts/commands/command.js';
import { allowedRoles, type Role } from '../../../libs/enforcement/authority/roles.js';
import { stepOfPhase, termsOfAuthority } from '../../../libs/enforcement/next-acts/of-phase.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { readPage, type PageQuery, type PageRead } from './read-page.js';

type ItemOf<K extends keyof typeof routes> = AnswerOf<(typeof routes)[K]> extends { items: (infer T)[] } ? T : never;
export type WorkItem = ItemOf<'listWork'>;
export type WaitingDraft = ItemOf<'listDrafts'>;
export type PenaltyOrderLine = ItemOf<'listPenaltyOrders'>;
export type FineLine = ItemOf<'listFines'>;
export type ProviderLine = ItemOf<'listProviders'>;

const ofCase = `c.case_number AS "caseNumber", c.provider_id AS "providerId", c.provider_name AS "providerName"`;
const ownTerms = termsOfAuthority.map((kind) => `'${kind}'`).join(', ');
const steps = stepOfPhase.map(({ phase, act }) => `('${phase}', '${act}')`).join(', ');

/** The first term of a case within which the Authority must act. */
const firstTerm = (alias: string): string => `LATERAL (SELECT t.ends_at, json_build_object('kind', t.kind, 'subject', t.subject, 'article', t.article, 'endsAt', platform.instant(t.ends_at), 'lastDay', t.last_day) AS term
  FROM record.term t WHERE t.case_number = ${alias}.case_number AND t.status = 'running' AND t.kind IN (${ownTerms}) ORDER BY t.ends_at LIMIT 1) o ON true`;

const work = `(
  SELECT d.case_number, 'sign' AS kind, 'ApproveDecision' AS act, d.key AS subject, d.kind AS about, d.amount_cents, d.drafted_by, NULL AS problem, d.drafted_at AS since
    FROM record.decision d WHERE d.stage = 'drafted'
  UNION ALL
  SELECT t.case_number, 'task', 'ResolveTask', t.key, t.step, NULL, NULL, t.problem, t.raised_at FROM record.task t WHERE t.resolved_at IS NULL
  UNION ALL
  SELECT f.case_number, 'step', s.act, NULL, NULL, NULL, NULL, NULL, f.last_legal_at FROM record.case_file f JOIN (VALUES ${steps}) AS s (phase, act) ON s.phase = f.phase
) w`;

const workActs: readonly CommandType[] = ['ApproveDecision', 'ResolveTask', ...stepOfPhase.map(({ act }) => act)];
const people = (act: CommandType): readonly Role[] => allowedRoles[act].filter((role) => role !== 'process' && role !== 'nightly-run');

/** What waits for officials: what ends first first, then the oldest. Of one asker: what the roles allow, without the asker's own drafts. */
export async function readWork(db: RecordDatabase, query: PageQuery & { readonly whose: 'mine' | 'all' }, asker: { readonly userId: string; readonly roles: readonly Role[] }): Promise<PageRead<WorkItem>> {
  const mine = workActs.filter((act) => people(act).some((role) => asker.roles.includes(role)));
  const listing = {
    select: `${ofCase}, c.phase, w.kind, w.act, w.subject, w.about, w.amount_cents AS "amountCents", w.drafted_by AS "draftedBy", w.problem, w.since, o.term`,
    from: `${work} JOIN record.case_file c USING (case_number) LEFT JOIN ${firstTerm('c')}`,
    where: query.whose === 'all' ? 'true' : 'w.act = ANY ($1) AND w.drafted_by IS DISTINCT FROM $2',
    order: 'o.ends_at NULLS LAST, w.since, w.case_number, w.subject',
    values: query.whose === 'all' ? [] : [mine, asker.userId],
  };
  const { items, total } = await readPage<Omit<WorkItem, 'roles'>>(db, listing, query);
  return { items: items.map((item) => ({ ...item, roles: [...people(item.act as CommandType)] })), total };
}

/** Drafts that wait for a second official, the oldest first. */
export function readDrafts(db: RecordDatabase, query: PageQuery): Promise<PageRead<WaitingDraft>> {
  return readPage(
    db,
    {
      select: `${ofCase}, d.key AS id, d.kind, d.amount_cents AS "amountCents", d.drafted_by AS "draftedBy", d.drafted_at AS "draftedAt", o.term AS "firstTerm"`,
      from: `record.decision d JOIN record.case_file c USING (case_number) LEFT JOIN ${firstTerm('d')}`,
      where: `d.stage = 'drafted'`,
      order: 'd.drafted_at, d.case_number, d.key',
      values: [],
    },
    query,
  );
}

/** Orders under penalty payment, of one case or status where asked. */
export function readPenaltyOrders(db: RecordDatabase, query: PageQuery & { readonly status?: string | undefined; readonly caseNumber?: string | undefined }): Promise<PageRead<PenaltyOrderLine>> {
  const given = [['p.status', query.status] as const, ['p.case_number', query.caseNumber] as const].filter(([, value]) => value !== undefined);
  return readPage(
    db,
    {
      select: `${ofCase}, p.key AS id, p.status, p.version, p.amount_per_day_cents AS "amountPerDayCents", p.cap_cents AS "capCents", p.forfeited_cents AS "forfeitedCents", p.compliance_period_ends_at AS "compliancePeriodEndsAt"`,
      from: 'record.penalty_order p JOIN record.case_file c USING (case_number)',
      where: given.map(([column], index) => `${column} = $${String(index + 1)}`).join(' AND ') || 'true',
      order: 'p.case_number DESC, p.key',
      values: given.map(([, value]) => value),
    },
    query,
  );
}

/** Fines from their draft on, with what became of the debt. */
export function readFines(db: RecordDatabase, query: PageQuery): Promise<PageRead<FineLine>> {
  return readPage(
    db,
    {
      select: `${ofCase}, d.key AS id, d.amount_cents AS "amountCents", d.stage, d.announced_at AS "announcedAt", b.pay_by AS "payBy", b.paid_cents AS "paidCents", b.status`,
      from: `record.decision d JOIN record.case_file c USING (case_number) LEFT JOIN record.debt b ON b.case_number = d.case_number AND b.key = d.key AND b.kind = 'fine'`,
      where: `d.kind = 'fine-decision'`,
      order: 'd.case_number DESC, d.key',
      values: [],
    },
    query,
  );
}

/** Providers by name, with how their orders went and what they still owe. */
export function readProviders(db: RecordDatabase, query: PageQuery & { readonly search?: string | undefined }): Promise<PageRead<ProviderLine>> {
  const { search } = query;
  const ofProvider = (sql: string): string => `(${sql} WHERE x.provider_id = p.id)`;
  const outcome = (which: string): string => `(SELECT count(*)::int FROM record.provider_order x WHERE x.provider_id = p.id AND x.outcome = '${which}')`;
  return readPage(
    db,
    {
      select: `p.id, p.name, p.cases, p."openCases", ${ofProvider('SELECT count(*)::int FROM record.provider_order x')} AS orders, ${outcome('complied')} AS complied, ${outcome('not-complied')} AS "notComplied",
        (SELECT coalesce(sum(b.amount_cents - b.paid_cents - b.waived_cents), 0)::bigint FROM record.case_file x JOIN record.debt b USING (case_number) WHERE x.provider_id = p.id AND b.status NOT IN ('paid', 'barred', 'waived', 'reversed')) AS "openCents"`,
      from: `(SELECT provider_id AS id, max(provider_name) AS name, count(*)::int AS cases, count(*) FILTER (WHERE closed_at IS NULL)::int AS "openCases" FROM record.case_file GROUP BY provider_id) p`,
      where: search === undefined ? 'true' : `starts_with(lower(p.name), lower($1))`,
      order: 'p.name, p.id',
      values: search === undefined ? [] : [search],
    },
    query,
  );
}

/** How many cases stand in each phase. */
export const readPhaseCounts = (db: RecordDatabase): Promise<ItemOf<'listPhaseCounts'>[]> =>
  db.dataSource.query<ItemOf<'listPhaseCounts'>[]>('SELECT phase, count(*)::int AS cases FROM record.case_file GROUP BY phase ORDER BY phase');
