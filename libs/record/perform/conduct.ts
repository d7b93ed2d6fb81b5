import type { PoolClient, QueryConfig } from 'pg';
import type { RecordDatabase } from '../database/record-database.js';
import { transact } from '../database/transaction.js';
import { rulesAt } from '../rules/rule-cache.js';
import { finish } from './finish.js';
import { holdCases } from './hold-cases.js';
import type { Opened, OpenedRow } from './opening.js';
import { startSession, type Session } from './session.js';

/** How the transaction is conducted. */
export interface Conduct<T> {
  /** The statement that locks the cases and answers as record.open does. */
  readonly open: QueryConfig;
  /** Decides; what it adds to the session is written. The client is for reading more in the same transaction. */
  readonly decideAll: (session: Session, client: PoolClient, row: OpenedRow) => T | Promise<T>;
  /** Whether to distrust the stored states and build them again from the acts. */
  readonly fromActs?: boolean;
  /** Decides and writes nothing: what would come of it. */
  readonly dry?: boolean;
}

/**
 * One transaction over locked cases: lock and read, let `decideAll` decide,
 * write what the session gathered. Two round trips.
 */
export async function conduct<T>(db: RecordDatabase, { open, decideAll, fromActs = false, dry = false }: Conduct<T>): Promise<T> {
  let wakes = false;
  let kept = (): void => undefined;
  const result = await transact(db.pool, open, async (read, client) => {
    const row = onlyRow(read.rows);
    const { opened, mode } = installed(row);
    const { rules, remember } = await rulesAt(db.rules, client, mode, opened.rowVersion);
    const session = startSession(opened, rules, await holdCases(client, opened.cases ?? [], fromActs), db);
    const answer = await decideAll(session, client, row);
    const write = dry ? null : finish(session);
    if (write !== null) kept = remember;
    wakes = write !== null && session.writes.rows.outbox.length > 0;
    return { result: answer, write };
  });
  kept();
  if (wakes) db.notifier.committed();
  return result;
}

function onlyRow(rows: readonly unknown[]): OpenedRow {
  const [row] = rows as readonly OpenedRow[];
  if (row === undefined) throw new Error('The opening statement gave no row.');
  return row;
}

function installed({ opened }: OpenedRow): { readonly opened: Opened; readonly mode: 'training' | 'production' } {
  if (opened.mode === null) throw new Error('This database has no mode yet: run the installation first.');
  return { opened, mode: opened.mode };
}
