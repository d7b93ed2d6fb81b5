import type { ClientBase } from 'pg';
import { signCheckpoint } from '../tlog/checkpoint.js';
import type { Signer } from '../tlog/signer.js';
import { grow, hashesOf, headOf, type Tree } from './tree.js';

/** Entries that one transaction puts in order. */
export const BATCH = 2_000;

export interface Sequenced {
  readonly tree: Tree;
  readonly count: number;
  /** The checkpoint over the tree, which is committed. */
  readonly note: string;
}

/**
 * Takes what waits, the lowest numbers first, puts it at the end of the log and
 * signs the new tree, in one transaction. Null where nothing waits.
 *
 * Two sequencers at once cannot both get through: the index of a leaf is unique,
 * and the one that comes second fails as a whole.
 *
 * @throws what the database throws; nothing is in the log then, and nothing was signed that anybody has seen.
 */
export async function sequence(client: Pick<ClientBase, 'query'>, tree: Tree, signer: Signer, most = BATCH): Promise<Sequenced | null> {
  await client.query('BEGIN');
  try {
    const hashes = await take(client, tree.range.size, most);
    if (hashes === null) {
      await client.query('ROLLBACK');
      return null;
    }
    const grown = grow(tree, hashesOf(hashes));
    const head = headOf(grown.tree);
    const note = signCheckpoint(head, signer);
    if (grown.full.length > 0) {
      await client.query('INSERT INTO audit.tile (level, n, hashes) SELECT * FROM unnest($1::smallint[], $2::bigint[], $3::bytea[])', [
        grown.full.map(({ level }) => level),
        grown.full.map(({ n }) => n),
        grown.full.map(({ contents }) => contents),
      ]);
    }
    await client.query('INSERT INTO audit.checkpoint (tree_size, root, note, compact_range) VALUES ($1, $2, $3, $4)', [head.size, head.root, note, Buffer.concat(grown.tree.range.hashes)]);
    const committed = await client.query('COMMIT');
    if (committed.command !== 'COMMIT') throw new Error(`The transaction ended with ${committed.command}.`);
    return { tree: grown.tree, count: head.size - tree.range.size, note };
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** The hashes of the entries that were taken, in their order, one after the other; null for none. */
async function take(client: Pick<ClientBase, 'query'>, size: number, most: number): Promise<Buffer | null> {
  const { rows } = await client.query<{ hashes: Buffer | null }>({
    name: 'sequence',
    text: `WITH taken AS (
        DELETE FROM audit.pending WHERE entry_id = ANY (ARRAY(SELECT entry_id FROM audit.pending ORDER BY entry_id LIMIT $2)) RETURNING entry_id
      ), numbered AS (
        SELECT e.id, e.leaf_hash, $1 + row_number() OVER (ORDER BY e.id) - 1 AS leaf_index FROM taken JOIN audit.entry e ON e.id = taken.entry_id
      ), added AS (
        INSERT INTO audit.leaf (leaf_index, entry_id, leaf_hash) SELECT leaf_index, id, leaf_hash FROM numbered
      )
      SELECT string_agg(leaf_hash, ''::bytea ORDER BY leaf_index) AS hashes FROM numbered`,
    values: [size, most],
  });
  return rows[0]?.hashes ?? null;
}
