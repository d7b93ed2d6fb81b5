import type { ClientBase } from 'pg';
import { existsSync, readFileSync } from 'node:fs';
import { parseCheckpoint } from '../tlog/checkpoint.js';
import { writeDurably } from '../witness/write-durably.js';
import { LogRefused } from './refused.js';

/**
 * What was last signed, remembered outside the database: a database that was
 * set back to an earlier state is noticed before another history is signed over
 * the one that the world has seen.
 */
export interface LastSigned {
  readonly read: () => string | null;
  readonly keep: (note: string) => void;
}

export function lastSignedIn(path: string): LastSigned {
  return {
    read: () => (existsSync(path) ? readFileSync(path, 'utf8') : null),
    keep: (note) => { writeDurably(path, note); },
  };
}

/** Whether the database still holds what was last signed. @throws LogRefused where it does not. */
export async function checkAgainstLastSigned(client: Pick<ClientBase, 'query'>, lastSigned: LastSigned): Promise<void> {
  const note = lastSigned.read();
  if (note === null) return;
  const { size, root } = parseCheckpoint(note);
  const { rows } = await client.query<{ root: Buffer }>('SELECT root FROM audit.checkpoint WHERE tree_size = $1', [size]);
  const [kept] = rows;
  if (kept === undefined) throw new LogRefused('smaller-than-signed', `a checkpoint of ${String(size)} entries was signed and is not in the database`);
  if (!kept.root.equals(root)) throw new LogRefused('other-than-signed', `the checkpoint of ${String(size)} entries in the database is not the one that was signed`);
}
