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

/**
 * What the letter of a decision was made of; null where none was kept. The
 * latest one before the document was fixed is the one that was fixed.
 */
export async function readLetter(db: RecordDatabase, caseNumber: string, decisionId: string): Promise<LetterOfDecision | null> {
  const { rows } = await db.pool.query<{ readonly sha256: string; readonly kept: KeptLetter }>(
    `SELECT encode(l.sha256, 'hex') AS sha256, json_build_object('kind', l.kind, 'templateVersion', l.template_version,
       'templateSha256', encode(l.template_sha256, 'hex'), 'renderer', l.renderer, 'input', l.input) AS kept
     FROM record.letter l JOIN record.document d ON d.case_number = l.case_number AND d.decision_id = l.decision_id AND l.recorded_at <= d.recorded_at
     WHERE l.case_number = $1 AND l.decision_id = $2 ORDER BY (l.sha256 = d.sha256) DESC, l.recorded_at DESC LIMIT 1`,
    [caseNumber, decisionId],
  );
  const [found] = rows;
  return found === undefined ? null : { caseNumber, decisionId, ...found };
}
