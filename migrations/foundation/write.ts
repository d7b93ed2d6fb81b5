/** A table that record.write fills by adding rows only: the key in the write set, the table, its columns. */
type Added = readonly [key: string, table: string, columns: string];

const added: readonly Added[] = [
  ['acts', 'record.act', 'case_number, seq, type, data, legal_at, by_user, role, mandate, command_id, rule_set'],
  ['locations', 'record.location', 'case_number, id, url'],
  ['evidence', 'record.evidence', 'id, case_number, order_id, order_version, location_id, at, local_day, result, reason, observed_by, details, command_id'],
  ['transactions', 'money.transaction', 'case_number, seq, kind, legal_at'],
  ['postings', 'money.posting', 'case_number, seq, line, account, cents, debt_id'],
  ['outbox', 'record.outbox', 'case_number, seq, legal_at'],
];

/** The projections: the key in the write set, the table, its columns beside case_number and key. */
type Projected = readonly (readonly [key: string, table: string, columns: readonly string[]])[];

const projected: Projected = [
  ['terms', 'record.term', ['kind', 'subject', 'article', 'ends_at', 'last_day', 'set_by', 'status']],
  ['steps', 'record.process_step', ['instrument', 'step', 'subject', 'due_at']],
  ['decisions', 'record.decision', ['kind', 'amount_cents', 'stage', 'drafted_by', 'drafted_at', 'approved_by', 'announced_at', 'document_id']],
  ['providerOrders', 'record.provider_order', ['provider_id', 'announced_at', 'term_ended_at', 'outcome', 'established_at', 'remedy_open_until']],
  ['penaltyOrders', 'record.penalty_order', ['status', 'version', 'amount_per_day_cents', 'cap_cents', 'forfeited_cents', 'compliance_period_ends_at', 'location_ids']],
  ['debts', 'record.debt', ['kind', 'order_id', 'day', 'amount_cents', 'paid_cents', 'waived_cents', 'pay_by', 'barred_after', 'status', 'evidence_id', 'set_by']],
  ['tasks', 'record.task', ['step', 'problem', 'raised_at', 'resolved_at']],
];

/** What record.write writes into. A migration that changes it starts from what the one before it left. */
export interface WriteTables {
  readonly added: readonly Added[];
  readonly projected: Projected;
}

export const firstTables: WriteTables = { added, projected };

const insertAdded = (tables: readonly Added[]): string =>
  tables.map(([key, table, columns]) => `
  IF p ? '${key}' THEN
    INSERT INTO ${table} (${columns})
    SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, p->'${key}');
  END IF;`)
  .join('');

const clearProjections = (tables: Projected): string => tables.map(([, table]) => `
    DELETE FROM ${table} WHERE case_number = ANY (cleared);`).join('');

const upsertProjections = (tables: Projected): string => tables
  .map(([key, table, columns]) => `
  IF p->'gone' ? '${key}' THEN
    DELETE FROM ${table} t USING jsonb_to_recordset(p->'gone'->'${key}') AS g(case_number text, key text)
    WHERE t.case_number = g.case_number AND t.key = g.key;
  END IF;
  IF p ? '${key}' THEN
    INSERT INTO ${table} (case_number, key, ${columns.join(', ')})
    SELECT case_number, key, ${columns.join(', ')} FROM jsonb_populate_recordset(NULL::${table}, p->'${key}')
    ON CONFLICT (case_number, key) DO UPDATE SET ${columns.map((column) => `${column} = EXCLUDED.${column}`).join(', ')};
  END IF;`)
  .join('');

const caseColumns = ['state', 'state_version', 'seq', 'last_legal_at', 'phase', 'regime', 'provider_id', 'provider_name', 'closed_at'];

/**
 * record.write takes what one transaction adds and changes, as one document of
 * arrays of rows, for one case or many, and writes it set-wise. It runs with
 * the rights of the caller. Index plans are forced: a plan made while a table
 * was small would go on reading it whole.
 */
export const writeFunction = ({ added: addedTo, projected: projections }: WriteTables): string => `
CREATE OR REPLACE FUNCTION record.write(p jsonb) RETURNS void LANGUAGE plpgsql
  SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  cleared text[];
BEGIN
  IF p ? 'opened' THEN
    INSERT INTO record.case_file (case_number, ${caseColumns.join(', ')}, flagger_id, flagger_reference, opened_at)
    SELECT case_number, ${caseColumns.join(', ')}, flagger_id, flagger_reference, opened_at
    FROM jsonb_populate_recordset(NULL::record.case_file, p->'opened');
  END IF;
  IF p ? 'cases' THEN
    UPDATE record.case_file c SET ${caseColumns.map((column) => `${column} = x.${column}`).join(', ')}
    FROM jsonb_populate_recordset(NULL::record.case_file, p->'cases') x WHERE c.case_number = x.case_number;
  END IF;
  IF p ? 'audit' THEN
    INSERT INTO audit.entry (payload) SELECT convert_to(payload, 'UTF8') FROM jsonb_array_elements_text(p->'audit') AS payload;
  END IF;
  IF p ? 'commands' THEN
    WITH given AS (
      SELECT * FROM jsonb_to_recordset(p->'commands') AS x(id text, case_number text, type text, actor text, origin text, content_hash text,
        first_seq integer, last_seq integer, legal_at timestamptz, trace_id text, audit text)
    ), entry AS (
      INSERT INTO audit.entry (payload) SELECT convert_to(audit, 'UTF8') FROM given RETURNING id, payload
    )
    INSERT INTO record.command (id, case_number, type, actor, origin, content_hash, first_seq, last_seq, legal_at, trace_id, audit_entry)
    SELECT g.id, g.case_number, g.type, g.actor, g.origin, decode(g.content_hash, 'hex'), g.first_seq, g.last_seq, g.legal_at, g.trace_id, e.id
    FROM given g JOIN entry e ON e.payload = convert_to(g.audit, 'UTF8');
  END IF;
  IF p ? 'documents' THEN
    INSERT INTO record.document (id, case_number, decision_id, template_version, media_type, bytes, legal_at)
    SELECT id, case_number, decision_id, template_version, media_type, decode(bytes, 'base64'), legal_at
    FROM jsonb_to_recordset(p->'documents') AS x(id text, case_number text, decision_id text, template_version text, media_type text, bytes text, legal_at timestamptz);
  END IF;
  ${insertAdded(addedTo)}
  IF p ? 'clear' THEN
    cleared := ARRAY(SELECT jsonb_array_elements_text(p->'clear'));${clearProjections(projections)}
  END IF;
  ${upsertProjections(projections)}
END $$;
`;

export const write = writeFunction(firstTables);
