import type { KeptLetter } from '../../documents/kept-letter.js';
import type { RecordDatabase } from '../database/record-database.js';
import { inTransaction } from '../database/transaction.js';
import type { LetterWords } from '../perform/request.js';
import { rebuildProjections } from '../projections/rebuild.js';
import { letterRow } from './letter-row.js';

const BATCH = 100;

interface SealedLetter {
  readonly caseNumber: string;
  readonly decisionId: string;
  readonly documentId: string;
  readonly kept: KeptLetter;
}

/** How much was made anew; of a letter that cannot be read any more, by which text it was written. */
export interface Rebuilt {
  readonly cases: number;
  readonly letters: number;
  readonly unreadable: readonly string[];
}

/**
 * Makes the whole index of the search again from the record: references and
 * names from the acts, and the words of every sealed letter from what it was
 * made of. Killed halfway it can simply be started again.
 */
export async function rebuildSearch(db: RecordDatabase, wordsOf: (kept: KeptLetter) => LetterWords): Promise<Rebuilt> {
  const cases = await rebuildProjections(db);
  const unreadable: string[] = [];
  let [letters, after] = [0, { caseNumber: '', decisionId: '' }];
  for (;;) {
    const batch = await sealedLetters(db, after);
    const rows = batch.flatMap(({ caseNumber, decisionId, documentId, kept }) => {
      try {
        return [letterRow(caseNumber, documentId, decisionId, wordsOf(kept))];
      } catch (error) {
        unreadable.push(`${caseNumber}/${decisionId}: ${error instanceof Error ? error.message : String(error)}`);
        return [];
      }
    });
    await inTransaction(db.pool, (client) => client.query('SELECT record.write_searched($1)', [JSON.stringify({ search: rows })]));
    letters += rows.length;
    const last = batch.at(-1);
    if (last === undefined) return { cases, letters, unreadable };
    after = last;
  }
}

/** The letters whose bytes a seal covers, by their digest in the act. */
async function sealedLetters({ pool }: RecordDatabase, after: { readonly caseNumber: string; readonly decisionId: string }): Promise<readonly SealedLetter[]> {
  const { rows } = await pool.query<SealedLetter>(
    `SELECT l.case_number AS "caseNumber", l.decision_id AS "decisionId", a.data ->> 'documentId' AS "documentId",
       json_build_object('kind', l.kind, 'templateVersion', l.template_version, 'templateSha256', encode(l.template_sha256, 'hex'), 'renderer', l.renderer, 'input', l.input) AS kept
     FROM record.letter l JOIN record.act a ON a.case_number = l.case_number AND a.type = 'DocumentSealed' AND a.data ->> 'decisionId' = l.decision_id AND decode(a.data #>> '{seal,unsealedSha256}', 'hex') = l.sha256
     WHERE (l.case_number, l.decision_id) > ($1, $2) ORDER BY l.case_number, l.decision_id LIMIT ${String(BATCH)}`,
    [after.caseNumber, after.decisionId],
  );
  return rows;
}
