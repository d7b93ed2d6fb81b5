import type { KeptLetter } from '../../documents/kept-letter.js';
import type { RecordDatabase } from '../database/record-database.js';

/** A letter that was made, as the record keeps it: by its own digest, before any seal. */
export interface LetterOfDecision {
  readonly caseNumber: string;
  readonly decisionId: string;
  /** Of the rendered bytes, in hexadecimal. */
  readonly sha256: string;
  readonly kept: KeptLetter;
}

/**
 * Keeps what a letter was made of, before the letter itself is fixed. The same
 * letter is kept once; one that was never fixed, because the process was
 * killed in between, does no harm.
 */
export async function keepLetter(db: RecordDatabase, { caseNumber, decisionId, sha256, kept }: LetterOfDecision): Promise<void> {
  await db.pool.query(
    `INSERT INTO record.letter (sha256, case_number, decision_id, kind, template_version, template_sha256, renderer, input)
     VALUES (decode($1, 'hex'), $2, $3, $4, $5, decode($6, 'hex'), $7, $8) ON CONFLICT DO NOTHING`,
    [sha256, caseNumber, decisionId, kept.kind, kept.templateVersion, kept.templateSha256, kept.renderer, JSON.stringify(kept.input)],
  );
}

/** What the letter of a decision was made of: the one whose bytes the seal covers, by their digest in the act. Null where none was sealed. */
export async function readLetter(db: RecordDatabase, caseNumber: string, decisionId: string): Promise<LetterOfDecision | null> {
  const { rows } = await db.pool.query<{ readonly sha256: string; readonly kept: KeptLetter }>(
    `SELECT encode(l.sha256, 'hex') AS sha256, json_build_object('kind', l.kind, 'templateVersion', l.template_version,
       'templateSha256', encode(l.template_sha256, 'hex'), 'renderer', l.renderer, 'input', l.input) AS kept
     FROM record.act a JOIN record.letter l ON l.case_number = a.case_number AND l.decision_id = a.data ->> 'decisionId' AND l.sha256 = decode(a.data #>> '{seal,unsealedSha256}', 'hex')
     WHERE a.case_number = $1 AND a.type = 'DocumentSealed' AND a.data ->> 'decisionId' = $2 ORDER BY a.seq DESC LIMIT 1`,
    [caseNumber, decisionId],
  );
  const [found] = rows;
  return found === undefined ? null : { caseNumber, decisionId, ...found };
}
