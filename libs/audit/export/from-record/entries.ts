import { Wrong } from '../../verify/wrong.js';
import type { Reader } from './client.js';

/** Entries that are read at a time: sixteen bundles. */
const CHUNK = 4096;

/** The payloads of the log from the first up to a size, in chunks of whole bundles. @throws Wrong where the log has a hole. */
export async function* entriesUpTo(db: Reader, size: number): AsyncGenerator<{ readonly from: number; readonly payloads: readonly Buffer[] }> {
  for (let from = 0; from < size; from += CHUNK) {
    const to = Math.min(size, from + CHUNK);
    const { rows } = await db.query<{ payload: Buffer }>(
      'SELECT e.payload FROM audit.leaf l JOIN audit.entry e ON e.id = l.entry_id WHERE l.leaf_index >= $1::bigint AND l.leaf_index < $2::bigint ORDER BY l.leaf_index',
      [from, to],
    );
    if (rows.length !== to - from) throw new Wrong('entries-missing', `regels ${String(from)} tot ${String(to)}`, `in de database staan er ${String(rows.length)}.`);
    yield { from, payloads: rows.map(({ payload }) => payload) };
  }
}

/** The entry at an index, and null beyond the log. */
export async function entryAt(db: Reader, index: number): Promise<Buffer | null> {
  const { rows } = await db.query<{ payload: Buffer }>('SELECT e.payload FROM audit.leaf l JOIN audit.entry e ON e.id = l.entry_id WHERE l.leaf_index = $1::bigint', [index]);
  return rows[0]?.payload ?? null;
}
