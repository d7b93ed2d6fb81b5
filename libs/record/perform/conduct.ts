import type { RecordDatabase } from '../database/record-database.js';
import { transact } from '../database/transaction.js';
import { rulesAt } from '../rules/rule-cache.js';
import { finish } from './finish.js';
import { holdCases } from './hold-cases.js';
import { openFor, type Opened } from './opening.js';
import type { PerformRequest } from './request.js';
import { startSession, type Session } from './session.js';

/**
 * One transaction over the cases that the requests name: lock and read, let
 * `decideAll` decide, write what the session gathered. Two round trips.
 */
export async function conduct<T>(db: RecordDatabase, requests: readonly PerformRequest[], decideAll: (session: Session) => T): Promise<T> {
  let wakes = false;
  const result = await transact(db.pool, openFor(requests), async (read, client) => {
    const opened = openedFrom(read.rows);
    const rules = await rulesAt(db.rules, client, opened.mode, opened.rowVersion);
    const session = startSession(opened, rules, await holdCases(client, opened.cases ?? []));
    const answer = decideAll(session);
    const write = finish(session);
    wakes = session.writes.rows.outbox.length > 0;
    return { result: answer, write };
  });
  if (wakes) db.notifier.committed();
  return result;
}

type Installed = Opened & { readonly mode: 'training' | 'production' };

export function openedFrom(rows: readonly unknown[]): Installed {
  const [first] = rows as readonly { readonly opened: Opened }[];
  if (first === undefined) throw new Error('record.open gave no row.');
  const { mode } = first.opened;
  if (mode === null) throw new Error('This database is not installed yet: it has no mode. Run the installation first.');
  return { ...first.opened, mode };
}
