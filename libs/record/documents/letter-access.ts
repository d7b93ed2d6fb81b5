import { createHash, randomBytes } from 'node:crypto';
import type { Instant } from '../../law/calendar/brands.js';
import type { RecordDatabase } from '../database/record-database.js';

/** The letter that a code opens. */
export interface AccessibleLetter {
  readonly caseNumber: string;
  readonly decisionId: string;
  readonly documentId: string;
}

const hashOf = (code: string): Buffer => createHash('sha256').update(code).digest();

/**
 * A code of 128 bits with which the provider can fetch this letter. It is in
 * the message and nowhere else: the record keeps its hash. Each attempt to send
 * makes one, since an earlier message may have arrived after all.
 */
export async function newAccessCode(db: RecordDatabase, { caseNumber, decisionId, documentId }: AccessibleLetter): Promise<string> {
  const code = (randomBytes(16).toString('hex').match(/.{8}/g) ?? []).join('-');
  await db.pool.query('INSERT INTO record.letter_access (code_hash, case_number, decision_id, document_id) VALUES ($1, $2, $3, $4)', [hashOf(code), caseNumber, decisionId, documentId]);
  return code;
}

/** The letter behind a code, with its bytes; null where no code is like that. Spaces and capitals do not matter. */
export async function letterBehind(db: RecordDatabase, code: string): Promise<(AccessibleLetter & { readonly bytes: Buffer; readonly madeAt: Instant }) | null> {
  const { rows } = await db.pool.query<AccessibleLetter & { readonly bytes: Buffer; readonly madeAt: Instant }>(
    `SELECT a.case_number AS "caseNumber", a.decision_id AS "decisionId", a.document_id AS "documentId", d.bytes, platform.instant(a.made_at) AS "madeAt"
     FROM record.letter_access a JOIN record.document d ON d.id = a.document_id WHERE a.code_hash = $1`,
    [hashOf(code.replace(/\s/g, '').toLowerCase())],
  );
  return rows[0] ?? null;
}
