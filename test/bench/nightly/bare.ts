import type { Ask } from './databases.js';

/** Every table that the nightly run may write, in the order in which foreign keys allow it. */
export const tables = [
  'audit.entry', 'record.case_file', 'record.command', 'record.act', 'money.transaction', 'money.posting', 'record.term', 'record.process_step',
  'record.decision', 'record.provider_order', 'record.penalty_order', 'record.debt', 'record.task', 'record.outbox',
] as const;

const projections: ReadonlySet<string> = new Set(['record.term', 'record.process_step', 'record.decision', 'record.provider_order', 'record.penalty_order', 'record.debt', 'record.task']);

/** How many rows of each table were written, new or changed. */
export type Written = { readonly [table: string]: number };

/** Marks a moment: what is written later has a higher transaction. */
export const transactionNow = async (ask: Ask): Promise<string> => String((await ask('SELECT txid_current()::text AS id'))[0]?.['id']);

const since = (mark: string): string => `xmin::text::bigint > ${mark}`;

export async function writtenSince(ask: Ask, mark: string): Promise<Written> {
  const written: { [table: string]: number } = {};
  for (const table of tables) {
    const count = Number((await ask(`SELECT count(*)::int AS n FROM ${table} WHERE ${since(mark)}`))[0]?.['n']);
    if (count > 0) written[table] = count;
  }
  return written;
}

/** Lays out beside the tables of the other database what the engine wrote, in plain unlogged tables: plain SQL has nothing left to compute. */
export async function layOut(from: Ask, to: Ask, mark: string): Promise<void> {
  await to('CREATE SCHEMA bench');
  await from('BEGIN');
  for (const table of tables) {
    const laid = laidOut(table);
    await to(`CREATE UNLOGGED TABLE ${laid} (LIKE ${table})`);
    await from(`DECLARE written CURSOR FOR SELECT row_to_json(t)::text AS row FROM ${table} t WHERE ${since(mark)}`);
    for (;;) {
      const rows = await from('FETCH 2000 FROM written');
      if (rows.length === 0) break;
      await to(`INSERT INTO ${laid} SELECT * FROM json_populate_recordset(NULL::${laid}, $1::json)`, [`[${rows.map(({ row }) => String(row)).join(',')}]`]);
    }
    await from('CLOSE written');
    await to(`ANALYZE ${laid}`);
  }
  await from('COMMIT');
}

export const laidOut = (table: string): string => `bench.${table.replace('.', '_')}`;

/** The statements that write what was laid out: one per table, nothing sent. */
export async function laidOutStatements(ask: Ask): Promise<readonly string[]> {
  const statements: string[] = [];
  for (const table of tables) {
    const rows = Number((await ask(`SELECT count(*)::int AS n FROM ${laidOut(table)}`))[0]?.['n']);
    if (rows > 0) statements.push(writing(table, (await columnsOf(ask, table)).map(({ name }) => name), laidOut(table)));
  }
  return statements;
}

/** One statement that writes these rows: cases are changed, projections put in their place, the rest is added. */
export function writing(table: string, columns: readonly string[], given: string): string {
  const set = (of: string): string => columns.filter((name) => name !== 'case_number' && name !== 'key').map((name) => `${name} = ${of}.${name}`).join(', ');
  if (table === 'record.case_file') return `UPDATE ${table} c SET ${set('l')} FROM ${given} l WHERE l.case_number = c.case_number`;
  const conflict = projections.has(table) ? ` ON CONFLICT (case_number, key) DO UPDATE SET ${set('EXCLUDED')}` : '';
  return `INSERT INTO ${table} (${columns.join(', ')}) OVERRIDING SYSTEM VALUE SELECT ${columns.map((name) => `l.${name}`).join(', ')} FROM ${given} l${conflict}`;
}

export async function columnsOf(ask: Ask, table: string): Promise<readonly { readonly name: string; readonly type: string }[]> {
  const rows = await ask(`SELECT attname, format_type(atttypid, atttypmod) AS type FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`, [table]);
  return rows.map((row) => ({ name: String(row['attname']), type: String(row['type']) }));
}
