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

/** Cases, the latest number first, of one phase or provider where asked. */
export function readCases(db: RecordDatabase, query: PageQuery & { readonly phase?: string | undefined; readonly providerId?: string | undefined }): Promise<PageRead<CaseRead>> {
  const given = [['phase', query.phase] as const, ['provider_id', query.providerId] as const].filter(([, value]) => value !== undefined);
  const where = given.map(([column], index) => `${column} = $${String(index + 1)}`).join(' AND ');
  return readPage(db, { select, from: 'record.case_file', ...(where === '' ? {} : { where }), order: 'case_number DESC', values: given.map(([, value]) => value) }, query);
}

/** One case. @throws ProblemError 404 */
export async function readCase(db: RecordDatabase, caseNumber: string): Promise<CaseRead> {
  const [found] = await db.dataSource.query<CaseRead[]>(`SELECT ${select} FROM record.case_file WHERE case_number = $1`, [caseNumber]);
  if (found === undefined) throw noSuchCase(caseNumber);
  return found;
}

export const noSuchCase = (caseNumber: string): Error => notThere(`There is no case ${caseNumber}.`);
