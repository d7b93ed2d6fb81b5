import pg from 'pg';

type Row = Record<string, unknown>;

/** The tables in the order in which foreign keys allow them, with what a row is changed by when it is there. */
const tables: readonly (readonly [key: string, table: string, upsert: string | null])[] = [
  ['opened', 'record.case_file', null],
  ['commands', 'record.command', null],
  ['acts', 'record.act', null],
  ['locations', 'record.location', null],
  ['evidence', 'record.evidence', null],
  ['documents', 'record.document', null],
  ['transactions', 'money.transaction', null],
  ['postings', 'money.posting', null],
  ['terms', 'record.term', '(case_number, key)'],
  ['steps', 'record.process_step', '(case_number, key)'],
  ['decisions', 'record.decision', '(case_number, key)'],
  ['providerOrders', 'record.provider_order', '(case_number, key)'],
  ['penaltyOrders', 'record.penalty_order', '(case_number, key)'],
  ['debts', 'record.debt', '(case_number, key)'],
  ['tasks', 'record.task', '(case_number, key)'],
  ['search', 'record.search_entry', '(case_number, key)'],
  ['outbox', 'record.outbox', null],
];

/** One parametrised statement. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

const json = new Set(['state', 'data', 'observed_by', 'details']);

/**
 * The plain SQL that writes the same rows as one write document: what somebody
 * would write by hand for it, one statement per table with its rows.
 */
export function bareStatements(document: string, columns: ReadonlyMap<string, readonly string[]>): readonly Statement[] {
  const parts = JSON.parse(document) as Record<string, unknown>;
  const rowsOf = (key: string): Row[] => (parts[key] as Row[] | undefined) ?? [];
  const statements: Statement[] = [];
  const commands = rowsOf('commands');
  for (const row of rowsOf('cases')) statements.push(update(row));
  for (const [key, table, upsert] of tables) {
    const rows = rowsOf(key);
    if (key === 'commands') {
      for (const command of commands) statements.push(...commandStatements(command));
    } else if (rows.length > 0) {
      statements.push(insert(table, columns.get(table) ?? [], key === 'documents' ? rows.map((row) => ({ ...row, bytes: Buffer.from(String(row['bytes']), 'base64') })) : rows, upsert));
    }
  }
  statements.push(...rowsOf('search').filter((row) => row['kind'] === 'case').map(providerStatement));
  const gone = (parts['gone'] as Record<string, Row[]> | undefined) ?? {};
  for (const [key, table] of tables) {
    for (const row of gone[key] ?? []) statements.push({ name: `delete-${key}`, text: `DELETE FROM ${table} WHERE case_number = $1 AND key = $2`, values: [row['case_number'], row['key']] });
  }
  return statements;
}

function valueOf(column: string, value: unknown): unknown {
  return json.has(column) ? JSON.stringify(value) : (value ?? null);
}

function insert(table: string, known: readonly string[], rows: readonly Row[], upsert: string | null): Statement {
  const columns = known.filter((column) => rows[0] !== undefined && column in rows[0]);
  const values = rows.flatMap((row) => columns.map((column) => valueOf(column, row[column])));
  const places = rows.map((_, row) => `(${columns.map((_column, index) => `$${String(row * columns.length + index + 1)}`).join(', ')})`).join(', ');
  const change = upsert === null ? '' : ` ON CONFLICT ${upsert} DO UPDATE SET ${columns.filter((column) => column !== 'case_number' && column !== 'key').map((column) => `${column} = EXCLUDED.${column}`).join(', ')}`;
  return { name: `insert-${table}-${String(rows.length)}-${String(columns.length)}`, text: `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${places}${change}`, values };
}

/** The name of a provider, where it is not known yet. */
const providerStatement = (row: Row): Statement => ({ name: 'insert-provider', text: 'INSERT INTO record.provider_name (provider_id, name) VALUES ($1, $2) ON CONFLICT DO NOTHING', values: [row['about'], row['title']] });

function update(row: Row): Statement {
  const columns = Object.keys(row).filter((column) => column !== 'case_number');
  return {
    name: 'update-case',
    text: `UPDATE record.case_file SET ${columns.map((column, index) => `${column} = $${String(index + 2)}`).join(', ')} WHERE case_number = $1`,
    values: [row['case_number'], ...columns.map((column) => valueOf(column, row[column]))],
  };
}

function commandStatements(row: Row): readonly Statement[] {
  const { audit, content_hash: hash, ...rest } = row;
  const columns = Object.keys(rest);
  return [
    {
      name: 'insert-command',
      text: `WITH entry AS (INSERT INTO audit.entry (payload) VALUES (convert_to($1, 'UTF8')) RETURNING id)
        INSERT INTO record.command (content_hash, ${columns.join(', ')}, audit_entry) SELECT decode($2, 'hex'), ${columns.map((_, index) => `$${String(index + 3)}`).join(', ')}, id FROM entry`,
      values: [audit, hash, ...Object.values(rest)],
    },
  ];
}

/** The columns of the tables as the database has them. */
export async function columnsOf(url: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ table: string; columns: string[] }>(
    `SELECT table_schema || '.' || table_name AS table, array_agg(column_name::text) AS columns FROM information_schema.columns WHERE table_schema IN ('record', 'money') GROUP BY 1`,
  );
  await client.end();
  return new Map(rows.map((row) => [row.table, row.columns]));
}
