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

/** Whether the database still holds this checkpoint, which the world has seen. @throws LogRefused where it does not. */
export async function mustHold(client: Pick<ClientBase, 'query'>, note: string, where: string): Promise<void> {
  const { size, root } = parseCheckpoint(note);
  const { rows } = await client.query<{ root: Buffer }>('SELECT root FROM audit.checkpoint WHERE tree_size = $1', [size]);
  const [kept] = rows;
  if (kept === undefined) throw new LogRefused('smaller-than-signed', `${where}: a checkpoint of ${String(size)} entries was signed and is not in the database`);
  if (!kept.root.equals(root)) throw new LogRefused('other-than-signed', `${where}: the checkpoint of ${String(size)} entries in the database is not the one that was signed`);
}
