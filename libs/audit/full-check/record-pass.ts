import type { ClientBase } from 'pg';
import { digestOf, writtenKinds, type WrittenRows } from '../written.js';
import type { Found } from './found.js';

/** Commands that are read at a time. */
const CHUNK = 500;

interface Read {
  readonly id: string;
  readonly audit_entry: string;
  readonly case_number: string;
  readonly first_seq: number;
  readonly last_seq: number;
  readonly payload: string | null;
  readonly acts: WrittenRows['acts'];
  readonly postings: WrittenRows['postings'];
  readonly evidence: WrittenRows['evidence'];
  readonly locations: WrittenRows['locations'];
  readonly documents: readonly { readonly id: string; readonly sha256: string }[];
}

interface Entry {
  readonly v: number;
  readonly commandId: string;
  readonly result: string;
  readonly object: {
    readonly case: string;
    readonly firstSeq: number;
    readonly lastSeq: number;
    readonly written?: { readonly [kind: string]: string };
    readonly documents?: readonly { readonly id: string; readonly sha256: string }[];
  };
}

/** Compares what every command wrote (acts, postings, evidence, documents) with what its entry vouches for. Gives the number of commands. */
export async function passRecord(client: Pick<ClientBase, 'query'>, found: Found): Promise<number> {
  let count = 0;
  let after = '0';
  for (;;) {
    const { rows } = await client.query<Read>({ name: 'check-commands', text: commandsSql, values: [after, CHUNK] });
    for (const row of rows) commandFaults(row, found);
    count += rows.length;
    after = rows.at(-1)?.audit_entry ?? after;
    if (rows.length < CHUNK) break;
  }
  await strayRows(client, found);
  return count;
}

/** The rows in the shape in which libs/record/perform/written-by.ts vouched for them. */
const commandsSql = `
  SELECT c.id, c.audit_entry::text, c.case_number, c.first_seq, c.last_seq, convert_from(e.payload, 'UTF8') AS payload,
    (SELECT coalesce(json_agg(json_build_object('seq', a.seq, 'type', a.type, 'data', a.data, 'legalAt', platform.instant(a.legal_at), 'by', a.by_user) ORDER BY a.seq), '[]')
      FROM record.act a WHERE a.case_number = c.case_number AND a.seq BETWEEN c.first_seq AND c.last_seq) AS acts,
    (SELECT coalesce(json_agg(json_build_object('seq', p.seq, 'line', p.line, 'account', p.account, 'cents', p.cents, 'debtId', p.debt_id) ORDER BY p.seq, p.line), '[]')
      FROM money.posting p WHERE p.case_number = c.case_number AND p.seq BETWEEN c.first_seq AND c.last_seq) AS postings,
    (SELECT coalesce(json_agg(json_build_object('id', v.id, 'orderId', v.order_id, 'orderVersion', v.order_version, 'locationId', v.location_id, 'at', platform.instant(v.at),
        'result', v.result, 'reason', v.reason, 'observedBy', v.observed_by, 'details', v.details) ORDER BY v.id), '[]')
      FROM record.evidence v WHERE v.case_number = c.case_number AND v.command_id = c.id) AS evidence,
    (SELECT coalesce(json_agg(json_build_object('id', o.id, 'commitment', encode(o.commitment, 'hex')) ORDER BY substr(o.id, 2)::int), '[]')
      FROM record.location o WHERE o.case_number = c.case_number AND c.first_seq = 1) AS locations,
    (SELECT coalesce(json_agg(json_build_object('id', d.id, 'sha256', encode(sha256(d.bytes), 'hex'))), '[]')
      FROM json_array_elements(convert_from(e.payload, 'UTF8')::json->'object'->'documents') AS named JOIN record.document d ON d.id = named->>'id') AS documents
  FROM record.command c LEFT JOIN audit.entry e ON e.id = c.audit_entry
  WHERE c.audit_entry > $1::bigint ORDER BY c.audit_entry LIMIT $2`;

function commandFaults(row: Read, found: Found): void {
  const where = `case ${row.case_number}, acts ${String(row.first_seq)} to ${String(row.last_seq)}`;
  if (row.payload === null) {
    found.add('command-without-entry', where, `command ${row.id} has no entry`);
    return;
  }
  const entry = JSON.parse(row.payload) as Entry;
  const { object } = entry;
  if (entry.commandId !== row.id || object.case !== row.case_number || object.firstSeq !== row.first_seq || object.lastSeq !== row.last_seq) {
    found.add('command-without-entry', where, `entry ${row.audit_entry} is of another command`);
    return;
  }
  // Entries of the first version vouch for the command only.
  if (entry.v < 2) return;
  for (const kind of writtenKinds) {
    const digest = row[kind].length === 0 ? undefined : digestOf(row[kind]);
    if (digest !== object.written?.[kind]) found.add('rows-differ', where, `the ${kind} are not those that entry ${row.audit_entry} vouches for`);
  }
  const kept = new Map(row.documents.map(({ id, sha256 }) => [id, sha256]));
  for (const { id, sha256 } of object.documents ?? []) {
    if (kept.get(id) !== sha256) found.add('rows-differ', `document ${id}`, kept.has(id) ? `its bytes are not those that entry ${row.audit_entry} names` : 'it is gone');
  }
}

/** Rows that no command accounts for, and entries whose command is gone. */
async function strayRows(client: Pick<ClientBase, 'query'>, found: Found): Promise<void> {
  const acts = await client.query<{ case_number: string; seq: number }>(
    `SELECT a.case_number, a.seq FROM record.act a LEFT JOIN record.command c ON c.id = a.command_id AND c.case_number = a.case_number AND a.seq BETWEEN c.first_seq AND c.last_seq WHERE c.id IS NULL LIMIT 20`,
  );
  for (const { case_number: caseNumber, seq } of acts.rows) found.add('rows-differ', `case ${caseNumber}, act ${String(seq)}`, 'no command accounts for it');
  const money = await client.query<{ case_number: string; seq: number }>(
    `SELECT DISTINCT p.case_number, p.seq FROM money.posting p LEFT JOIN record.act a USING (case_number, seq) WHERE a.seq IS NULL LIMIT 20`,
  );
  for (const { case_number: caseNumber, seq } of money.rows) found.add('rows-differ', `case ${caseNumber}, act ${String(seq)}`, 'the ledger has postings of an act that is not there');
  const entries = await client.query<{ id: string }>(
    `SELECT e.id::text AS id FROM audit.entry e WHERE position('"result":"performed"'::bytea IN e.payload) > 0 AND position('"commandId":null'::bytea IN e.payload) = 0
       AND NOT EXISTS (SELECT FROM record.command c WHERE c.audit_entry = e.id) LIMIT 20`,
  );
  for (const { id } of entries.rows) found.add('entry-without-command', `entry ${id}`, 'the command that it tells of is gone');
}
