import type { ClientBase } from 'pg';
import { checkpointText, parseCheckpoint } from '../tlog/checkpoint.js';
import { sha256, type Hash } from '../tlog/hash.js';
import { signedBy } from '../tlog/note.js';
import type { VerifierKey } from '../tlog/verifier-key.js';
import { emptyTree, grow, hashesOf, headOf, type Tree } from '../sequencer/tree.js';
import type { Found } from './found.js';
import { tileFaults } from './tile-faults.js';

/** Leaves that are read and hashed at a time: sixteen tiles. */
const CHUNK = 4_096;

interface Chunk {
  readonly count: number;
  readonly hashes: Buffer;
  readonly payloads: Buffer;
}

export interface LogPass {
  readonly size: number;
  readonly checkpoints: number;
  /** The roots at the sizes that were asked for. */
  readonly roots: ReadonlyMap<number, Hash>;
}

/**
 * Computes the whole log anew from the payloads of its entries: every leaf
 * hash, tile, root and signature, and whether the indexes are dense.
 *
 * @param wanted sizes whose roots somebody else holds
 */
export async function passLog(client: Pick<ClientBase, 'query'>, log: VerifierKey, wanted: ReadonlySet<number>, found: Found): Promise<LogPass> {
  const roots = new Map<number, Hash>();
  let tree = emptyTree;
  let checkpoints = 0;
  let last = 0;
  let next = readChunk(client, 0);
  for (;;) {
    const chunk = await next;
    if (chunk.count === 0) break;
    const from = tree.range.size;
    // The following leaves come in while these are hashed.
    next = readChunk(client, from + CHUNK);
    const stops = await checkpointsBetween(client, from, from + CHUNK);
    const leaves = leavesOf(chunk, from, found);
    const sizes = [...new Set([...stops.map(({ size }) => size), ...[...wanted].filter((size) => size > from && size <= from + leaves.length)])].sort((one, other) => one - other);
    const before = tree;
    for (const size of [...sizes.filter((one) => one <= from + leaves.length), from + leaves.length]) {
      tree = grow(tree, leaves.slice(tree.range.size - from, size - from)).tree;
      if (wanted.has(size)) roots.set(size, headOf(tree).root);
      for (const stop of stops.filter((one) => one.size === size)) checkpointFaults(stop, tree, log, found);
    }
    for (const stop of stops) if (stop.size > from + leaves.length) found.add('leaf-index', `checkpoint ${String(stop.size)}`, 'leaves that it covers are missing');
    await tileFaults(client, grow(before, leaves).full, found);
    checkpoints += stops.length;
    last = stops.at(-1)?.size ?? last;
    if (chunk.count < CHUNK) break;
  }
  await next.catch(() => undefined);
  for (const index of await missingLeaves(client)) found.add('leaf-index', `leaf ${index}`, 'it is missing');
  if (tree.range.size !== last) found.add('leaf-index', `leaf ${String(Math.min(last, tree.range.size))}`, `${String(tree.range.size)} leaves were found and the last checkpoint covers ${String(last)}`);
  return { size: tree.range.size, checkpoints, roots };
}

/** The first indexes that are missing before the last one that is there. */
async function missingLeaves(client: Pick<ClientBase, 'query'>): Promise<readonly string[]> {
  const { rows } = await client.query<{ index: string }>(
    `SELECT (before + 1)::text AS index FROM (SELECT leaf_index, coalesce(lag(leaf_index) OVER (ORDER BY leaf_index), -1) AS before FROM audit.leaf) AS l WHERE leaf_index <> before + 1 LIMIT 5`,
  );
  return rows.map(({ index }) => index);
}

async function readChunk(client: Pick<ClientBase, 'query'>, from: number): Promise<Chunk> {
  const { rows } = await client.query<Chunk>({
    name: 'check-leaves',
    // Entry by entry through the index, also where the planner knows nothing of the tables yet and would scan them all for each chunk.
    // Each payload after its length and the zero byte that RFC 6962 puts before a leaf; a length of -1 where there is no entry.
    text: `SELECT count(*)::int AS count, coalesce(string_agg(l.leaf_hash, ''::bytea ORDER BY l.leaf_index), '') AS hashes,
        coalesce(string_agg(CASE WHEN e.payload IS NULL THEN int4send(-1) ELSE int4send(octet_length(e.payload) + 1) || '\\x00'::bytea || e.payload END, ''::bytea ORDER BY l.leaf_index), '') AS payloads
      FROM audit.leaf l LEFT JOIN LATERAL (SELECT payload FROM audit.entry WHERE id = l.entry_id LIMIT 1) AS e ON true WHERE l.leaf_index >= $1 AND l.leaf_index < $2`,
    values: [from, from + CHUNK],
  });
  return rows[0] ?? { count: 0, hashes: Buffer.alloc(0), payloads: Buffer.alloc(0) };
}

/** The leaf hashes that the payloads give; where the log says another, or an index is missing, that is a fault. */
function leavesOf({ hashes, payloads }: Chunk, from: number, found: Found): readonly Hash[] {
  const kept = hashesOf(hashes);
  const leaves: Hash[] = [];
  let at = 0;
  for (let place = 0; place < kept.length; place += 1) {
    const length = payloads.readInt32BE(at);
    at += 4;
    if (length < 0) {
      found.add('leaf-without-entry', `leaf ${String(from + place)}`, 'its entry is gone');
      leaves.push(kept[place] as Hash);
      continue;
    }
    const leaf = sha256(payloads.subarray(at, at + length));
    at += length;
    if (Buffer.compare(leaf, kept[place] as Hash) !== 0) found.add('leaf-hash', `leaf ${String(from + place)}`, 'the entry is not the one that was put in the log');
    leaves.push(leaf);
  }
  return leaves;
}

interface Stop {
  readonly size: number;
  readonly root: Buffer;
  readonly note: string;
}

async function checkpointsBetween(client: Pick<ClientBase, 'query'>, from: number, to: number): Promise<readonly Stop[]> {
  const { rows } = await client.query<{ size: string; root: Buffer; note: string }>(
    'SELECT tree_size AS size, root, note FROM audit.checkpoint WHERE tree_size > $1 AND tree_size <= $2 ORDER BY tree_size',
    [from, to],
  );
  return rows.map((row) => ({ ...row, size: Number(row.size) }));
}

function checkpointFaults({ size, root, note }: Stop, tree: Tree, log: VerifierKey, found: Found): void {
  const where = `checkpoint ${String(size)}`;
  const head = headOf(tree);
  if (!head.root.equals(root)) found.add('root', where, 'the entries give another root');
  try {
    const checkpoint = parseCheckpoint(note);
    if (checkpointText(checkpoint) !== checkpointText({ origin: log.name, size, root })) found.add('root', where, 'the signed text speaks of another tree');
    if (!signedBy(checkpoint.note, log)) found.add('signature', where, `it is not signed with the key of ${log.name}`);
  } catch (error) {
    found.add('signature', where, error instanceof Error ? error.message : String(error));
  }
}

