import type { Details } from '../../verify/verify-details.js';
import type { Reader } from './client.js';

/** The personal details that were not destroyed, by their commitment. */
export async function detailsNow(db: Reader): Promise<Details> {
  const { rows } = await db.query<{ commitment: string; kind: string; salt: string; content: string }>(
    `SELECT encode(commitment, 'hex') AS commitment, kind, encode(salt, 'base64') AS salt, encode(content, 'base64') AS content FROM audit.personal_detail ORDER BY commitment`,
  );
  return Object.fromEntries(rows.map(({ commitment, kind, salt, content }) => [commitment, { kind, salt, content }]));
}
