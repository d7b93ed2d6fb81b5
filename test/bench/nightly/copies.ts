import type { LocationKeys } from '../../../libs/locations/keys.js';
import type { TestDatabase } from '../../record/database.js';
import { copyLocations } from './copied-locations.js';

/** Tables with a case number, in the order in which foreign keys allow them; the log and the commands go before them. */
const tables = [
  'record.act', 'record.evidence', 'record.document', 'record.term', 'record.process_step', 'record.decision',
  'record.provider_order', 'record.penalty_order', 'record.debt', 'record.task', 'record.search_entry', 'money.transaction', 'money.posting',
] as const;

type Ask = TestDatabase['asOwner'];

const uuid = '[0-9a-f]{8}(-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})';

export interface CopyOptions {
  /** The keys with which the model's locations were kept; each copy's are sealed anew, for its own row. */
  readonly locationKeys: LocationKeys;
  /** Each copy on hosts of its own, so that a polite instrument can ask them side by side; else on those of the model. */
  readonly ownHosts?: boolean;
  /** The number of the last case that is there; the copies count on from it. Where left out the model is the only one. */
  readonly after?: number;
}

/**
 * Copies a whole case so many times, in a statement per table: every row of it,
 * log included. In each copy the case number is another, and so are the first
 * eight digits of every UUID (ids of commands and evidence, references of
 * notices) wherever they are spoken of, in columns and within JSON. So a copy
 * holds together as the model does, and its acts still make its state.
 */
export async function copyCase({ asOwner: ask }: Pick<TestDatabase, 'asOwner'>, caseNumber: string, copies: number, { locationKeys, ownHosts = false, after = 1 }: CopyOptions): Promise<void> {
  await ask('CREATE SCHEMA bench');
  await ask(`CREATE TABLE bench.copy AS SELECT n, 'Z-2026-' || lpad((n + ${String(after)})::text, 6, '0') AS number, lpad(to_hex(n + ${String(after - 1)}), 8, '0') AS mark FROM generate_series(1, ${String(copies)}) AS n`);
  await copyRows(ask, 'record.case_file', caseNumber);
  await copyLog(ask, caseNumber);
  await copyLocations(ask, caseNumber, locationKeys, ownHosts);
  for (const table of tables) await copyRows(ask, table, caseNumber);
  await ask(`SELECT setval('record.case_number', ${String(copies + after)})`);
  await ask('DROP SCHEMA bench CASCADE');
  await ask('VACUUM ANALYZE');
}

interface Column {
  readonly name: string;
  readonly type: string;
  /** Whether it speaks of the case or of an id, so that it differs from copy to copy. */
  readonly differs: boolean;
}

/** Marks in the model's text where a copy differs. */
const marked = (text: string, caseNumber: string): string => `regexp_replace(replace(${text}, '${caseNumber}', '<number>'), '${uuid}', '<mark>\\1', 'g')`;

/** The marked text filled in for a copy. */
const filledIn = (text: string): string => `replace(replace(${text}, '<number>', c.number), '<mark>', c.mark)`;

/** The model's rows, marked once; of a copy only the columns that differ are made anew. */
async function copyRows(ask: Ask, table: string, caseNumber: string): Promise<void> {
  const columns = await columnsOf(ask, table, caseNumber);
  const model = columns.map(({ name, differs }) => (differs ? `${marked(`t.${name}::text`, caseNumber)} AS ${name}` : `t.${name}`));
  const copy = columns.map(({ name, type, differs }) => (differs ? `${filledIn(`m.${name}`)}::${type}` : `m.${name}`));
  await ask(`WITH m AS MATERIALIZED (SELECT ${model.join(', ')} FROM ${table} t WHERE t.case_number = '${caseNumber}')
    INSERT INTO ${table} (${columns.map(({ name }) => name).join(', ')}) SELECT ${copy.join(', ')} FROM bench.copy c, m`);
}

async function columnsOf(ask: Ask, table: string, caseNumber: string): Promise<readonly Column[]> {
  const plain = await ask(`SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`, [table]);
  const speaks = plain.map(({ name }) => `coalesce(bool_or(${String(name)}::text ~ '${caseNumber}|${uuid}'), false) AS ${String(name)}`);
  const [found = {}] = await ask(`SELECT ${speaks.join(', ')} FROM ${table} WHERE case_number = '${caseNumber}'`);
  return plain.map(({ name, type }) => ({ name: String(name), type: String(type), differs: found[String(name)] === true }));
}

/** Commands with their entries in the log: the payload is text in bytes, and each command names its entry. */
async function copyLog(ask: Ask, caseNumber: string): Promise<void> {
  const same = 'type, actor, origin, content_hash, first_seq, last_seq, legal_at, recorded_at, trace_id';
  await ask(`CREATE TABLE bench.command AS
    WITH m AS MATERIALIZED (SELECT row_number() OVER (ORDER BY k.audit_entry) AS place, count(*) OVER () AS places, ${marked("convert_from(e.payload, 'UTF8')", caseNumber)} AS payload, ${marked('k.id', caseNumber)} AS id,
      ${same.split(', ').map((name) => `k.${name}`).join(', ')} FROM record.command k JOIN audit.entry e ON e.id = k.audit_entry WHERE k.case_number = '${caseNumber}')
    SELECT (SELECT max(id) FROM audit.entry) + (c.n - 1) * m.places + m.place AS entry, c.number, ${filledIn('m.payload')} AS payload, ${filledIn('m.id')} AS id, ${same} FROM bench.copy c, m ORDER BY c.n, m.place`);
  await ask(`INSERT INTO audit.entry (id, payload) OVERRIDING SYSTEM VALUE SELECT entry, convert_to(payload, 'UTF8') FROM bench.command`);
  await ask(`SELECT setval(pg_get_serial_sequence('audit.entry', 'id'), (SELECT max(id) FROM audit.entry))`);
  await ask(`INSERT INTO record.command (id, case_number, ${same}, audit_entry) SELECT id, number, ${same}, entry FROM bench.command`);
}
