import type { TestDatabase } from './database.js';

/** Columns that differ from one writing to the next without meaning anything. */
const volatile: ReadonlySet<string> = new Set(['recorded_at', 'created_at', 'audit_entry', 'started_at', 'finished_at']);

/** Each installation has a key of its own, and a seal tells the system's time: of a seal only what it seals can be the same. Of a location it is the index: salt and nonces are drawn. */
const own = (table: string, column: string): boolean =>
  table === 'record.evidence_key' || (table === 'record.evidence_seal' && column !== 'evidence_id') || (table === 'record.location' && (column === 'sealed' || column === 'commitment')) || (table === 'record.location_key' && column === 'wrapped');

/** Everything that the record and the ledger hold, by table, in a fixed order. */
export async function dump(test: TestDatabase, tables?: readonly string[]): Promise<Record<string, readonly unknown[]>> {
  const found = await test.asOwner(
    `SELECT table_schema || '.' || table_name AS name, array_agg(column_name::text ORDER BY ordinal_position) AS columns
     FROM information_schema.columns WHERE table_schema IN ('record', 'money') GROUP BY 1 ORDER BY 1`,
  );
  const content: Record<string, readonly unknown[]> = {};
  for (const { name, columns } of found as readonly { name: string; columns: string[] }[]) {
    if (tables !== undefined && !tables.includes(name)) continue;
    const kept = columns.filter((column) => !volatile.has(column) && !own(name, column) && !(name === 'record.outbox' && column === 'id'));
    if (kept.length === 0) continue;
    const rows = await test.asOwner(`SELECT ${kept.map((column) => `"${column}"`).join(', ')} FROM ${name}`);
    content[name] = rows.map((row) => JSON.stringify(sorted(row))).sort();
  }
  return content;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return value;
  if (value instanceof Date) return value.toISOString();
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)]));
}

/** The tables that are rebuilt from the acts. */
export const rebuilt = [
  'record.case_file', 'record.term', 'record.process_step', 'record.decision', 'record.provider_order', 'record.penalty_order', 'record.debt', 'record.task', 'record.search_entry', 'record.provider_name',
] as const;
