import type { KeptLetter } from '../../../libs/documents/kept-letter.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { readLetter } from '../../../libs/record/documents/kept-letters.js';
import { notThere } from '../http/problem-error.js';

/** What a document was made of, and the people of the Authority, whom a public version never names. @throws ProblemError 404 */
export async function letterToPublish(db: RecordDatabase, caseNumber: string, documentId: string): Promise<{ readonly kept: KeptLetter; readonly persons: readonly string[] }> {
  const [document] = await db.dataSource.query<{ decision_id: string | null }[]>('SELECT decision_id FROM record.document WHERE id = $1 AND case_number = $2', [documentId, caseNumber]);
  if (document === undefined) throw notThere(`Case ${caseNumber} holds no document ${documentId}.`);
  const letter = document.decision_id === null ? null : await readLetter(db, caseNumber, document.decision_id);
  if (letter === null) throw notThere(`What document ${documentId} was made of was not kept.`);
  const people = await db.dataSource.query<{ name: string }[]>('SELECT name FROM identity.app_user ORDER BY id');
  return { kept: letter.kept, persons: people.map(({ name }) => name) };
}
