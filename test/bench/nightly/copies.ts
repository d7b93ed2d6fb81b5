import type { TestDatabase } from '../../record/database.js';

/** Tables with a case number, in the order in which foreign keys allow them; the log and the commands go before them. */
const tables = [
  'record.act', 'record.location', 'record.evidence', 'record.document', 'record.term', 'record.process_step', 'record.decision',
  'record.provider_order', 'record.penalty_order', 'record.debt', 'record.task', 'money.transaction', 'money.posting',
] as const;

type Ask = TestDatabase['asOwner'];

const uuid = '[0-9a-f]{8}(-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})';

/**
 * Copies a whole case so many times, in a statement per table: every row of it,
 * log included. In each copy the case number is another, and so are the first
 * eight digits of every UUID (ids of commands and evidence, references of
 * notices) wherever they are spoken of, in columns and within JSON. So a copy
 * holds together as the model does, and its acts still make its state.
 */
export async function copyCase({ asOwner: ask }: Pick<TestDatabase, 'asOwner'>, caseNumber: string, copies: number): Promise<void> {
  await ask('CREATE SCHEMA bench');
  await ask(`CREATE TABLE bench.copy AS SELECT n, 'Z-2026-' || lpad((n + 1)::text, 6, '0') AS number, lpad(to_hex(n), 8, '0') AS mark FROM generate_series(1, ${String(copies)}) AS n`);
  await copyRows(ask, 'record.case_file', caseNumber);
  await copyLog(ask, caseNumber);
  for (const table of tables) await copyRows(ask, table, caseNumber);
  await ask(`SELECT setval('record.case_number', ${String(copies + 1)})`);
  await ask('DROP SCHEMA bench CASCADE');
  await ask('VACUUM ANALYZE');
}

/** The model's row as text with marks where a copy differs, filled in and read back. */
async function copyRows(ask: Ask, table: string, caseNumber: string): Promise<void> {
  const names = await plainColumns(ask, table);
  await ask(`INSERT INTO ${table} (${names})
    SELECT ${names.split(', ').map((name) => `r.${name}`).join(', ')}
    FROM (SELECT regexp_replace(replace(row_to_json(t)::text, '${caseNumber}', '<number>'), '${uuid}', '<mark>\\1', 'g') AS text FROM ${table} t WHERE t.case_number = '${caseNumber}') AS model,
      bench.copy c, json_populate_record(NULL::${table}, replace(replace(model.text, '<number>', c.number), '<mark>', c.mark)::json) AS r`);
}

async function plainColumns(ask: Ask, table: string): Promise<string> {
  const rows = await ask(`SELECT attname FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`, [table]);
  return rows.map((row) => String(row['attname'])).join(', ');
}

/** Commands with their entries in the log: the payload is text in bytes, and each command names its entry. */
async function copyLog(ask: Ask, caseNumber: string): Promise<void> {
  await ask(`CREATE TABLE bench.command AS
    SELECT (SELECT max(id) FROM audit.entry) + row_number() OVER (ORDER BY c.n, k.audit_entry) AS entry, c.mark, c.number,
      replace(regexp_replace(convert_from(e.payload, 'UTF8'), '${uuid}', c.mark || '\\1', 'g'), '${caseNumber}', c.number) AS payload,
      replace(regexp_replace(k.id, '${uuid}', c.mark || '\\1', 'g'), '${caseNumber}', c.number) AS new_id,
      k.type, k.actor, k.origin, k.content_hash, k.first_seq, k.last_seq, k.legal_at, k.recorded_at, k.trace_id
    FROM record.command k JOIN audit.entry e ON e.id = k.audit_entry, bench.copy c WHERE k.case_number = '${caseNumber}'`);
  await ask(`INSERT INTO audit.entry (id, payload) OVERRIDING SYSTEM VALUE SELECT entry, convert_to(payload, 'UTF8') FROM bench.command ORDER BY entry`);
  await ask(`SELECT setval(pg_get_serial_sequence('audit.entry', 'id'), (SELECT max(id) FROM audit.entry))`);
  await ask(`INSERT INTO record.command (id, case_number, type, actor, origin, content_hash, first_seq, last_seq, legal_at, recorded_at, trace_id, audit_entry)
    SELECT new_id, number, type, actor, origin, content_hash, first_seq, last_seq, legal_at, recorded_at, trace_id, entry FROM bench.command ORDER BY entry`);
}
