import type { Instant } from '../../../libs/law/calendar/brands.js';
import type { Phase } from '../../../libs/enforcement/case/phase.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { notThere } from '../http/problem-error.js';
import { readPage, type PageQuery, type PageRead } from './read-page.js';

export interface CaseRead {
  readonly caseNumber: string;
  readonly phase: Phase;
  readonly regime: string;
  readonly providerId: string;
  readonly providerName: string;
  readonly flaggerId: string;
  readonly flaggerReference: string;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
  readonly seq: number;
  readonly lastActAt: Instant;
}

const select = `case_number AS "caseNumber", phase, regime, provider_id AS "providerId", provider_name AS "providerName", flagger_id AS "flaggerId",
  flagger_reference AS "flaggerReference", opened_at AS "openedAt", closed_at AS "closedAt", seq, last_legal_at AS "lastActAt"`;

const startsWith = (column: string, at: string): string => `starts_with(lower(${column}), lower(${at}))`;
const begins = (at: string): string => `(${['case_number', 'provider_name', 'flagger_reference'].map((column) => startsWith(column, at)).join(' OR ')})`;

/** Cases, the latest number first, of one phase or provider where asked, or whose number, provider or reference begins so. */
export function readCases(
  db: RecordDatabase,
  query: PageQuery & { readonly phase?: string | undefined; readonly providerId?: string | undefined; readonly search?: string | undefined },
): Promise<PageRead<CaseRead>> {
  const conditions: readonly (readonly [string | undefined, (at: string) => string])[] = [
    [query.phase, (at) => `phase = ${at}`],
    [query.providerId, (at) => `provider_id = ${at}`],
    [query.search, begins],
  ];
  const given = conditions.filter(([value]) => value !== undefined);
  const where = given.map(([, condition], index) => condition(`$${String(index + 1)}`)).join(' AND ');
  return readPage(db, { select, from: 'record.case_file', ...(where === '' ? {} : { where }), order: 'case_number DESC', values: given.map(([value]) => value) }, query);
}

/** One case. @throws ProblemError 404 */
export async function readCase(db: RecordDatabase, caseNumber: string): Promise<CaseRead> {
  const [found] = await db.dataSource.query<CaseRead[]>(`SELECT ${select} FROM record.case_file WHERE case_number = $1`, [caseNumber]);
  if (found === undefined) throw noSuchCase(caseNumber);
  return found;
}

export const noSuchCase = (caseNumber: string): Error => notThere(`There is no case ${caseNumber}.`);
