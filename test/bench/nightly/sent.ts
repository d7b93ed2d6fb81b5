import { columnsOf, laidOut, tables, writing } from './bare.js';
import type { Ask } from './databases.js';

/** One set-based statement with its rows, column by column. */
export interface SentStatement {
  readonly text: string;
  readonly values: readonly (readonly (string | null)[])[];
}

export const casesTogether = 500;

/** Puts the laid-out rows in order of shards, so that each is found at once. */
export async function inShards(laid: Ask): Promise<void> {
  for (const table of tables) {
    if (table === 'audit.entry') await laid(`CREATE INDEX ON ${laidOut(table)} (id)`);
    else await laid(`CREATE INDEX ON ${laidOut(table)} (${shardOf('case_number')})`);
    await laid(`ANALYZE ${laidOut(table)}`);
  }
}

/**
 * The rows of one shard as a program sends them that has computed them: per 500
 * cases a transaction, in it per table one statement, and each column of it one
 * array. Reads them where they were laid out.
 */
export async function transactionOf(laid: Ask, shard: number): Promise<readonly SentStatement[]> {
  const statements: SentStatement[] = [];
  for (const table of tables) {
    const columns = await columnsOf(laid, table);
    const names = columns.map(({ name }) => name);
    const [row = {}] = await laid(`SELECT ${names.map((name) => `array_agg(l.${name}::text ORDER BY l.ctid) AS ${name}`).join(', ')} FROM ${laidOut(table)} l WHERE ${inShard(table, shard)}`);
    if (row[names[0] ?? ''] === null) continue;
    const given = `(SELECT ${columns.map(({ name, type }) => `x.${name}::${type} AS ${name}`).join(', ')} FROM unnest(${names.map((_, index) => `$${String(index + 1)}::text[]`).join(', ')}) AS x(${names.join(', ')}))`;
    statements.push({ text: writing(table, names, given), values: names.map((name) => row[name] as (string | null)[]) });
  }
  return statements;
}

const shardOf = (column: string): string => `((substr(${column}, 8)::int - 1) / ${String(casesTogether)})`;

/** Entries of the log have no case; their commands do. */
function inShard(table: string, shard: number): string {
  const within = (column: string): string => `${shardOf(column)} = ${String(shard)}`;
  return table === 'audit.entry' ? `l.id IN (SELECT c.audit_entry FROM ${laidOut('record.command')} c WHERE ${within('c.case_number')})` : within('l.case_number');
}

export async function send(ask: Ask, statements: readonly SentStatement[]): Promise<void> {
  await ask('BEGIN');
  for (const { text, values } of statements) await ask(text, values);
  await ask('COMMIT');
}
