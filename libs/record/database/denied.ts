import type { EventEmitter } from 'node:events';
import type { Pool, PoolClient } from 'pg';
import { recordEvent } from '../audit-event.js';
import { inTransaction } from './transaction.js';

/** PostgreSQL denies a statement for want of rights. The application itself gives none that it has no right to. */
const INSUFFICIENT_PRIVILEGE = '42501';

interface ErrorMessage {
  readonly code?: string;
  readonly message?: string;
}

/**
 * Reports statements that PostgreSQL denies on these connections: somebody is
 * trying what the application never does. The transaction that tried is lost,
 * so the report goes over another connection; while one is under way others
 * are taken for the same attempt, its own denial included.
 */
export function reportDenied(reporting: Pool, watched: readonly Pool[]): void {
  const seen = new WeakSet<PoolClient>();
  let underWay = false;
  const denied = ({ code, message = '' }: ErrorMessage): void => {
    if (code !== INSUFFICIENT_PRIVILEGE || underWay) return;
    underWay = true;
    inTransaction(reporting, async (client) => {
      const { rows } = await client.query<{ role: string }>('SELECT session_user::text AS role');
      const details = { message: message.slice(0, 200), role: rows[0]?.role ?? '?' };
      await client.query('INSERT INTO audit.incident (kind, details) VALUES ($1, $2)', ['statement-denied', JSON.stringify(details)]);
      await recordEvent(client, { by: { userId: 'process', origin: 'log' }, action: 'ReportIncident', object: { kind: 'statement-denied', ...details } });
    })
      .catch(() => undefined)
      .finally(() => { underWay = false; });
  };
  for (const pool of watched) {
    pool.on('acquire', (client) => {
      if (seen.has(client)) return;
      seen.add(client);
      (client as unknown as { readonly connection: EventEmitter }).connection.on('errorMessage', denied);
    });
  }
}
