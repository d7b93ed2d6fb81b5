import type { ClientBase } from 'pg';
import type { Instant } from '../../law/calendar/brands.js';
import { systemInstant } from '../../law/calendar/system-clock.js';
import { parseCheckpoint } from '../tlog/checkpoint.js';
import { cosignedAt } from '../tlog/cosignature.js';
import { parseNote } from '../tlog/note.js';
import type { VerifierKey } from '../tlog/verifier-key.js';
import { heldElsewhere } from '../witness/held-elsewhere.js';
import type { Witness } from '../witness/witnesses.js';
import { passDetails, type Destroyed } from './details-pass.js';
import type { Fault } from './fault.js';
import { found, type Found } from './found.js';
import { guardFaults } from './guards.js';
import { passLog } from './log-pass.js';
import { passRecord } from './record-pass.js';

/** What the full check works with: the key of the log, and who holds checkpoints elsewhere. */
export interface CheckOptions {
  readonly log: VerifierKey;
  readonly witnessKeys: readonly VerifierKey[];
  readonly witnesses: readonly Witness[];
}

export interface CheckReport {
  readonly startedAt: Instant;
  readonly treeSize: number;
  readonly checkpoints: number;
  readonly commands: number;
  /** Personal details that were destroyed, by the rule under which. */
  readonly destroyed: Destroyed;
  /** The witnesses whose last checkpoint was compared, and how many entries it covers. */
  readonly compared: { readonly [witness: string]: number };
  readonly seconds: { readonly log: number; readonly record: number };
  readonly faultCount: number;
  /** The first hundred. */
  readonly faults: readonly Fault[];
}

/**
 * Checks everything there is: the log from the bytes of its entries up, the
 * record against what the entries vouch for, the guards of the database, and
 * all of it against what witnesses hold. One snapshot, read only.
 */
export async function fullCheck(client: Pick<ClientBase, 'query'>, options: CheckOptions): Promise<CheckReport> {
  const startedAt = systemInstant();
  const list = found();
  const held = await heldElsewhere(options.witnesses, options.log);
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    for (const { code, where, detail } of await guardFaults(client)) list.add(code, where, detail);
    const begun = performance.now();
    const heads = held.map(([name, note]) => ({ name, ...parseCheckpoint(note) }));
    const log = await passLog(client, options.log, new Set(heads.map(({ size }) => size)), list);
    for (const { name, size, root } of heads) {
      if (size > log.size) list.add('witness-differs', `witness ${name}`, `it holds a checkpoint of ${String(size)} entries and the log has ${String(log.size)}`);
      else if (log.roots.get(size)?.equals(root) !== true) list.add('witness-differs', `witness ${name}`, `its checkpoint of ${String(size)} entries is of another history`);
    }
    await cosignatureFaults(client, options.witnessKeys, list);
    await unlogged(client, list);
    const logged = performance.now();
    const commands = await orFault(client, list, 'the record', () => passRecord(client, list), 0);
    const destroyed = await orFault(client, list, 'personal details', () => passDetails(client, list), {});
    const seconds = { log: (logged - begun) / 1000, record: (performance.now() - logged) / 1000 };
    return { startedAt, treeSize: log.size, checkpoints: log.checkpoints, commands, destroyed, compared: Object.fromEntries(heads.map(({ name, size }) => [name, size])), seconds, faultCount: list.count(), faults: list.faults };
  } finally {
    await client.query('ROLLBACK').catch(() => undefined);
  }
}

/** A payload that is no JSON any more ends a part of the check; that is a fault in itself, found before by its hash. */
async function orFault<T>(client: Pick<ClientBase, 'query'>, list: Found, where: string, part: () => Promise<T>, otherwise: T): Promise<T> {
  await client.query('SAVEPOINT part');
  try {
    return await part();
  } catch (error) {
    await client.query('ROLLBACK TO part');
    list.add('unfinished', where, error instanceof Error ? error.message : String(error));
    return otherwise;
  }
}

async function cosignatureFaults(client: Pick<ClientBase, 'query'>, keys: readonly VerifierKey[], list: Found): Promise<void> {
  const { rows } = await client.query<{ size: string; witness: string; line: string; note: string }>(
    'SELECT s.tree_size AS size, s.witness, s.line, c.note FROM audit.cosignature s JOIN audit.checkpoint c USING (tree_size) WHERE s.witness = ANY ($1) ORDER BY s.tree_size',
    [keys.map(({ name }) => name)],
  );
  for (const { size, witness, line, note } of rows) {
    const key = keys.find(({ name }) => name === witness);
    if (key !== undefined && cosignedAt(parseNote(`${parseNote(note).text}\n${line}`), key) === null) list.add('cosignature', `checkpoint ${size}`, `the cosignature of ${witness} does not verify`);
  }
}

/** Entries that are neither in the log nor waiting for it. */
async function unlogged(client: Pick<ClientBase, 'query'>, list: Found): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT e.id::text AS id FROM audit.entry e WHERE NOT EXISTS (SELECT FROM audit.leaf l WHERE l.entry_id = e.id) AND NOT EXISTS (SELECT FROM audit.pending p WHERE p.entry_id = e.id) ORDER BY e.id LIMIT 20`,
  );
  for (const { id } of rows) list.add('entry-without-leaf', `entry ${id}`, 'it is not in the log and does not wait for it');
}
