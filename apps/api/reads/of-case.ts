import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { readCase } from './cases.js';
import { pageAnswer, type PageAnswer } from './page-answer.js';
import { readPage, type Listing, type PageQuery } from './read-page.js';

/** One list of a case; `from` has the case's number as $1 in `case_number`. */
export type CaseListing = Omit<Listing, 'values' | 'where'> & { readonly and?: string };

/** A page of a list of a case. Only an empty list makes us look whether the case is there at all. @throws ProblemError 404 */
export async function listOfCase<T>(
  db: RecordDatabase,
  part: string,
  listing: CaseListing,
  { caseNumber, query, values = [] }: { readonly caseNumber: string; readonly query: PageQuery; readonly values?: readonly unknown[] },
): Promise<PageAnswer<T>> {
  const { and, ...rest } = listing;
  const where = and === undefined ? 'l.case_number = $1' : `l.case_number = $1 AND ${and}`;
  const read = await readPage<T>(db, { ...rest, where, values: [caseNumber, ...values] }, query);
  if (read.total === 0) await readCase(db, caseNumber);
  return pageAnswer(`/cases/${caseNumber}/${part}`, { ...query }, read);
}
