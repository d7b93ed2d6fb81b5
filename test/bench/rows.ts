/** How many rows each table of the record, the money and the log holds. */
export type RowCounts = { readonly [table: string]: number };

type Ask = (sql: string, values?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>;

const tablesSql = `SELECT schemaname || '.' || tablename AS name FROM pg_tables WHERE schemaname IN ('record', 'money', 'audit') ORDER BY 1`;

export async function tablesOf(ask: Ask): Promise<readonly string[]> {
  return (await ask(tablesSql)).map((row) => String(row['name']));
}

export async function countRows(ask: Ask): Promise<RowCounts> {
  const tables = await tablesOf(ask);
  const [row] = await ask(`SELECT ${tables.map((table) => `(SELECT count(*)::int FROM ${table}) AS "${table}"`).join(', ')}`);
  return Object.fromEntries(tables.map((table) => [table, Number(row?.[table])]));
}

/** What was added between two counts, without the tables that stayed the same. */
export function added(before: RowCounts, after: RowCounts): RowCounts {
  return Object.fromEntries(Object.entries(after).map(([table, count]) => [table, count - (before[table] ?? 0)] as const).filter(([, more]) => more !== 0));
}

/** @throws where the two did not write the same: their times cannot be compared then. */
export function mustBeSame(what: string, one: RowCounts, other: RowCounts): void {
  const different = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((table) => one[table] !== other[table]);
  if (different.length > 0) throw new Error(`${what}: not the same rows: ${different.map((table) => `${table} ${String(one[table] ?? 0)} against ${String(other[table] ?? 0)}`).join(', ')}`);
}

export const totalRows = (counts: RowCounts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);
