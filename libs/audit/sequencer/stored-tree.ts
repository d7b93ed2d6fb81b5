import type { ClientBase, Pool } from 'pg';
import { rootOf } from '../tlog/compact-range.js';
import { HASH_BYTES } from '../tlog/hash.js';
import { hashWithin, TILE_WIDTH, type Tile } from '../tlog/tile.js';
import type { TileReader } from '../tlog/tile-reader.js';
import { LogRefused } from './refused.js';
import { emptyTree, rangeFrom, type Tree } from './tree.js';

type Client = Pick<ClientBase, 'query'> | Pick<Pool, 'query'>;

/** A checkpoint as the database keeps it. */
export interface StoredCheckpoint {
  readonly size: number;
  readonly root: Buffer;
  readonly note: string;
}

/** The last checkpoint; null before the first. */
export async function lastCheckpoint(client: Client): Promise<(StoredCheckpoint & { readonly range: Buffer }) | null> {
  const { rows } = await client.query<{ size: string; root: Buffer; note: string; range: Buffer }>(
    'SELECT tree_size AS size, root, note, compact_range AS range FROM audit.checkpoint ORDER BY tree_size DESC LIMIT 1',
  );
  const [last] = rows;
  return last === undefined ? null : { ...last, size: Number(last.size) };
}

/** The tree of the last checkpoint, to go on from. @throws LogRefused where the database does not fit what was signed. */
export async function storedTree(client: Client): Promise<Tree> {
  const last = await lastCheckpoint(client);
  const leaves = await countLeaves(client);
  if (leaves !== (last?.size ?? 0)) throw new LogRefused('leaves-differ', `the last checkpoint is of ${String(last?.size ?? 0)} leaves and there are ${String(leaves)}`);
  if (last === null) return emptyTree;
  const range = rangeFrom(last.size, last.range);
  if (!rootOf(range).equals(last.root)) throw new LogRefused('root-differs', `the root of checkpoint ${String(last.size)} is not that of its own tree`);
  return { range, edge: await storedEdge(client, last.size) };
}

async function countLeaves(client: Client): Promise<number> {
  const { rows } = await client.query<{ n: string }>('SELECT coalesce(max(leaf_index) + 1, 0) AS n FROM audit.leaf');
  return Number(rows[0]?.n ?? 0);
}

async function storedEdge(client: Client, size: number): Promise<readonly Buffer[]> {
  const read = tilesFrom(client, size);
  const edge: Buffer[] = [];
  for (let level = 0, count = size; count > 0; level += 1, count = Math.floor(count / TILE_WIDTH)) {
    const width = count % TILE_WIDTH;
    edge.push(width === 0 ? Buffer.alloc(0) : await read({ level, n: Math.floor(count / TILE_WIDTH), width }));
  }
  return edge;
}

/** The tiles of the tree of so many leaves: full ones as they are kept, partial ones from the leaves or the tiles below. */
export function tilesFrom(client: Client, size: number): TileReader {
  const full = async (level: number, n: number): Promise<Buffer> => {
    const { rows } = await client.query<{ hashes: Buffer }>('SELECT hashes FROM audit.tile WHERE level = $1 AND n = $2', [level, n]);
    const [tile] = rows;
    if (tile === undefined) throw new LogRefused('tile-missing', `tile ${String(level)}/${String(n)} is missing`);
    return tile.hashes;
  };
  const partial = async ({ level, n, width }: Tile): Promise<Buffer> => {
    const from = n * TILE_WIDTH;
    if (level === 0) return leafHashes(client, from, width);
    const { rows } = await client.query<{ hashes: Buffer }>('SELECT hashes FROM audit.tile WHERE level = $1 AND n >= $2 AND n < $3 ORDER BY n', [level - 1, from, from + width]);
    if (rows.length !== width) throw new LogRefused('tile-missing', `tiles of level ${String(level - 1)} from ${String(from)} are missing`);
    return Buffer.concat(rows.map(({ hashes }) => hashWithin(hashes, 0, TILE_WIDTH)));
  };
  return (tile) => (tile.width === TILE_WIDTH && (tile.n + 1) * TILE_WIDTH ** (tile.level + 1) <= size ? full(tile.level, tile.n) : partial(tile));
}

async function leafHashes(client: Client, from: number, count: number): Promise<Buffer> {
  const { rows } = await client.query<{ hashes: Buffer | null }>(
    `SELECT string_agg(leaf_hash, ''::bytea ORDER BY leaf_index) AS hashes FROM audit.leaf WHERE leaf_index >= $1 AND leaf_index < $2`,
    [from, from + count],
  );
  const hashes = rows[0]?.hashes ?? Buffer.alloc(0);
  if (hashes.length !== count * HASH_BYTES) throw new LogRefused('leaves-differ', `leaves ${String(from)} to ${String(from + count)} are not all there`);
  return hashes;
}
