import type { ClientBase, Pool } from 'pg';
import type { Fault } from './fault.js';

/** Triggers beside the guard of append-only tables, each as the migrations made it. */
const others: readonly (readonly [table: string, trigger: string, calls: string])[] = [
  ['audit.entry', 'put_up', 'audit.put_up'],
  ['money.posting', 'balance', 'money.guard_balance'],
];

/** What each guarded table has: an append-only table is known by the sequence that counts attempts on it. */
const sql = `
  WITH guarded AS (
    SELECT c.oid, n.nspname || '.' || c.relname AS name, t.trigger, 'platform.keep' AS calls
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_class s ON s.relkind = 'S' AND s.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = 'audit') AND s.relname = 'attempt_' || n.nspname || '_' || c.relname
      CROSS JOIN (VALUES ('keep_rows'), ('keep_table')) AS t (trigger)
    WHERE c.relkind = 'r'
    UNION ALL
    SELECT c.oid, x.name, x.trigger, x.calls FROM unnest($1::text[], $2::text[], $3::text[]) AS x (name, trigger, calls)
      LEFT JOIN (pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace) ON n.nspname || '.' || c.relname = x.name
  )
  SELECT g.name, g.trigger, tr.tgenabled::text AS enabled, fn.nspname || '.' || p.proname AS called, g.calls
  FROM guarded g
    LEFT JOIN pg_trigger tr ON tr.tgrelid = g.oid AND tr.tgname = g.trigger
    LEFT JOIN pg_proc p ON p.oid = tr.tgfoid LEFT JOIN pg_namespace fn ON fn.oid = p.pronamespace
  WHERE tr.oid IS NULL OR tr.tgenabled <> 'A' OR fn.nspname || '.' || p.proname <> g.calls
  ORDER BY 1, 2`;

/** Guards of what is append-only that are missing, turned off, or call something else. */
export async function guardFaults(client: Pick<ClientBase, 'query'> | Pick<Pool, 'query'>): Promise<readonly Fault[]> {
  const { rows } = await client.query<{ name: string; trigger: string; enabled: string | null; called: string; calls: string }>(sql, [0, 1, 2].map((column) => others.map((row) => row[column])));
  return rows.map(({ name, trigger, enabled, called, calls }) => ({
    code: 'guard-missing',
    where: name,
    detail: enabled === null ? `trigger ${trigger} is missing` : called === calls ? `trigger ${trigger} does not hold always` : `trigger ${trigger} calls ${called}`,
  }));
}
