import { storedLocationColumns, storedLocations } from '../../../libs/locations/open-locations.js';
import type { CaseListing } from './of-case.js';

/** The lists of a case as the record keeps them, by the names of the contract. */
export const caseListings = {
  acts: {
    select: `l.seq, l.type, l.legal_at AS "legalAt", l.by_user AS by, l.data, l.recorded_at AS "recordedAt", l.role, l.mandate, l.rule_set AS "ruleSet"`,
    from: 'record.act l',
    order: 'l.seq',
  },
  terms: {
    select: `l.key, l.kind, l.subject, l.article, l.ends_at AS "endsAt", l.last_day AS "lastDay", l.set_by AS "setBy", l.status,
      (SELECT a.data FROM record.act a WHERE a.case_number = l.case_number AND a.seq = l.set_by) AS "setByData"`,
    from: 'record.term l',
    order: 'l.ends_at, l.key',
  },
  decisions: {
    select: `l.key AS id, l.kind, l.amount_cents AS "amountCents", l.stage, l.drafted_by AS "draftedBy", l.drafted_at AS "draftedAt", l.approved_by AS "approvedBy",
      l.announced_at AS "announcedAt", l.document_id AS "documentId"`,
    from: 'record.decision l',
    order: 'l.drafted_at, l.key',
  },
  evidence: {
    select: `l.id, l.order_id AS "orderId", l.order_version AS "orderVersion", l.location_id AS "locationId", l.at, l.local_day AS "localDay", l.result, l.reason,
      l.observed_by AS "observedBy", l.details, l.recorded_at AS "recordedAt",
      CASE WHEN s.evidence_id IS NOT NULL THEN json_build_object('sha256', encode(s.sha256, 'hex'), 'keyId', s.key_id, 'signature', encode(s.signature, 'base64'), 'publicKey', k.public_key, 'sealed', convert_from(s.sealed, 'UTF8')) END AS seal,
      (SELECT a.data ->> 'reportId' FROM record.act a WHERE a.case_number = l.case_number AND a.type = 'FindingsReported' AND (a.data -> 'evidenceIds')::jsonb ? l.id::text ORDER BY a.seq LIMIT 1) AS "adoptedIn"`,
    from: 'record.evidence l LEFT JOIN record.evidence_seal s ON s.evidence_id = l.id LEFT JOIN record.evidence_key k ON k.id = s.key_id',
    order: 'l.at, l.id',
  },
  debts: {
    select: `l.key AS id, l.kind, l.order_id AS "orderId", l.day, l.amount_cents AS "amountCents", l.paid_cents AS "paidCents", l.waived_cents AS "waivedCents",
      l.pay_by AS "payBy", l.barred_after AS "barredAfter", l.status, l.evidence_id AS "evidenceId", l.set_by AS "setBy"`,
    from: 'record.debt l',
    order: 'l.set_by, l.key',
  },
  ledger: {
    select: `l.seq, l.line, t.kind, l.account, a.name AS "accountName", l.cents, l.debt_id AS "debtId", t.legal_at AS "legalAt"`,
    from: 'money.posting l JOIN money.transaction t USING (case_number, seq) JOIN money.account a ON a.code = l.account',
    order: 'l.seq, l.line',
  },
  tasks: {
    select: `l.case_number AS "caseNumber", l.key, l.step, l.problem, l.owner, l.taken_by AS "takenBy", l.raised_at AS "raisedAt", l.resolved_at AS "resolvedAt"`,
    from: 'record.task l',
    order: 'l.raised_at, l.key',
  },
  documents: {
    select: `l.id, l.decision_id AS "decisionId", l.template_version AS "templateVersion", l.media_type AS "mediaType", encode(l.sha256, 'hex') AS sha256,
      octet_length(l.bytes) AS "sizeBytes", l.legal_at AS "legalAt", l.recorded_at AS "recordedAt"`,
    from: 'record.document l',
    order: 'l.recorded_at, l.id',
  },
  process: {
    select: `l.key, l.instrument, l.step, l.subject, l.due_at AS "dueAt"`,
    from: 'record.process_step l',
    order: 'l.due_at, l.key',
  },
  locations: {
    select: storedLocationColumns,
    from: storedLocations,
    order: 'substr(l.id, 2)::int',
  },
} as const satisfies Record<string, CaseListing>;

/** The lists of a case, by the last part of their address. */
export type CasePart = keyof typeof caseListings;
