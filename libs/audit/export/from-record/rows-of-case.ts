import type { ActRow, CaseRecord } from '../case-record.js';
import type { Reader } from './client.js';

/** The rows of a case that the log vouches for up to a size, each in the form in which its entry hashed it (libs/record/perform/written-by.ts). */
export interface CaseRows {
  readonly acts: readonly ActRow[];
  readonly postings: CaseRecord['postings'];
  readonly evidence: CaseRecord['evidence'];
  readonly locations: CaseRecord['locations'];
  readonly documents: readonly { readonly id: string; readonly decisionId: string | null; readonly templateVersion: string; readonly mediaType: string; readonly sha256: string }[];
  /** Where the entries of its commands are in the log. */
  readonly indexes: readonly number[];
  /** Commands that are not in the log up to this size. */
  readonly later: number;
}

const sql = `
  WITH logged AS MATERIALIZED (
    SELECT c.id, c.first_seq, c.last_seq, c.audit_entry, l.leaf_index, l.leaf_index < $2::bigint AS within
    FROM record.command c LEFT JOIN audit.leaf l ON l.entry_id = c.audit_entry WHERE c.case_number = $1
  ), known AS MATERIALIZED (SELECT * FROM logged WHERE within), last AS (SELECT coalesce(max(last_seq), 0) AS seq FROM known)
  SELECT
    (SELECT coalesce(json_agg(json_build_object('seq', a.seq, 'type', a.type, 'data', a.data, 'legalAt', platform.instant(a.legal_at), 'by', a.by_user) ORDER BY a.seq), '[]')
      FROM record.act a, last WHERE a.case_number = $1 AND a.seq <= last.seq) AS acts,
    (SELECT coalesce(json_agg(json_build_object('seq', p.seq, 'line', p.line, 'account', p.account, 'cents', p.cents, 'debtId', p.debt_id) ORDER BY p.seq, p.line), '[]')
      FROM money.posting p, last WHERE p.case_number = $1 AND p.seq <= last.seq) AS postings,
    (SELECT coalesce(json_agg(json_build_object('commandId', v.command_id, 'id', v.id, 'orderId', v.order_id, 'orderVersion', v.order_version, 'locationId', v.location_id, 'at', platform.instant(v.at),
        'result', v.result, 'reason', v.reason, 'observedBy', v.observed_by, 'details', v.details) ORDER BY v.at, v.id), '[]')
      FROM record.evidence v WHERE v.case_number = $1 AND v.command_id NOT IN (SELECT id FROM logged WHERE within IS NOT TRUE)) AS evidence,
    (SELECT coalesce(json_agg(json_build_object('id', o.id, 'commitment', encode(o.commitment, 'hex')) ORDER BY substr(o.id, 2)::int), '[]')
      FROM record.location o, last WHERE o.case_number = $1 AND last.seq > 0) AS locations,
    (SELECT coalesce(json_agg(json_build_object('id', d.id, 'decisionId', d.decision_id, 'templateVersion', d.template_version, 'mediaType', d.media_type, 'sha256', encode(d.sha256, 'hex')) ORDER BY d.recorded_at, d.id), '[]')
      FROM record.document d WHERE d.case_number = $1 AND NOT EXISTS (
        SELECT FROM logged x JOIN audit.entry e ON e.id = x.audit_entry, json_array_elements(convert_from(e.payload, 'UTF8')::json->'object'->'documents') AS named
        WHERE x.within IS NOT TRUE AND named->>'id' = d.id)) AS documents,
    (SELECT coalesce(json_agg(leaf_index ORDER BY leaf_index), '[]') FROM known) AS indexes,
    (SELECT count(*)::int FROM logged WHERE within IS NOT TRUE) AS later`;

/** Reads a case as far as the log of this size vouches for it; null for a case that is not there. */
export async function rowsOfCase(db: Reader, caseNumber: string, size: number): Promise<CaseRows | null> {
  const { rows } = await db.query<CaseRows>({ name: 'export-case', text: sql, values: [caseNumber, size] });
  const [found] = rows;
  return found === undefined || (found.indexes.length === 0 && found.later === 0) ? null : found;
}

/** The numbers of the cases of which the log of this size speaks. */
export async function casesUpTo(db: Reader, size: number): Promise<readonly string[]> {
  const { rows } = await db.query<{ case_number: string }>(
    'SELECT DISTINCT c.case_number FROM record.command c JOIN audit.leaf l ON l.entry_id = c.audit_entry WHERE l.leaf_index < $1::bigint ORDER BY 1',
    [size],
  );
  return rows.map(({ case_number: caseNumber }) => caseNumber);
}

/** The bytes of a document. */
export async function documentBytes(db: Reader, id: string): Promise<Buffer | null> {
  const { rows } = await db.query<{ bytes: Buffer }>('SELECT bytes FROM record.document WHERE id = $1', [id]);
  return rows[0]?.bytes ?? null;
}
