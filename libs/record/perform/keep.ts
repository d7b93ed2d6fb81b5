import { writtenDigests } from '../../audit/written.js';
import type { RecordedAct } from '../../enforcement/case/act.js';
import type { KeptLocation, NewEvidence } from '../../enforcement/case/outcome.js';
import type { CaseState } from '../../enforcement/case/state.js';
import type { Instant } from '../../law/calendar/brands.js';
import { dayOf } from '../../law/calendar/local-date.js';
import { sealedRecord, type SealedIn } from '../../evidence/seal/sealed-record.js';
import { accounts } from '../../money/accounts.js';
import { postingsFor } from '../../money/postings.js';
import { locationRows, type LocationRows } from '../locations/location-rows.js';
import { auditOf } from './audit.js';
import { sha256Hex } from './content-hash.js';
import { noticeKey } from './opening.js';
import type { PerformRequest } from './request.js';
import { letterRow } from '../search/letter-row.js';
import { rememberEvidence, type CaseInHand, type Session } from './session.js';
import { wakesProcess } from './wakes-process.js';
import type { Row } from './write-set.js';
import { changeOf, documentsOf, writtenBy, type Beside } from './written-by.js';

/** A lawful command with what follows from it; `states` begins with the state before the first act. */
export interface Kept {
  readonly request: PerformRequest;
  readonly hash: string;
  readonly held: CaseInHand;
  readonly now: Instant;
  readonly role: string;
  readonly acts: readonly RecordedAct[];
  readonly states: readonly CaseState[];
  readonly locations: readonly KeptLocation[];
  readonly evidence: readonly NewEvidence[];
}

/**
 * Adds everything that a lawful command leaves behind to the session, except the projections, which come once per case.
 *
 * @throws Error in a process without the key of the instrument that is to keep an observation, or without the keys of locations that is to keep a notice: they are sealed or not kept.
 */
export function keep(session: Session, kept: Kept): void {
  const { request, held, now, acts, states } = kept;
  const before = held.state;
  const after = states.at(-1) ?? before;
  const mandate = mandateOf(acts);
  if (kept.evidence.length > 0 && session.keys.sealer === null) throw new Error('This process holds no key of the instrument: it cannot keep observations.');
  const { transactions, postings } = moneyRows(kept);
  const locations = sealedLocations(session, kept);
  keepCommand(session, kept, mandate, { postings, commitments: locations.commitments });
  keepActs(session, kept, mandate);
  keepBeside(session, kept);
  session.writes.rows.locations.push(...locations.locations);
  session.writes.rows.locationKeys.push(...locations.locationKeys);
  session.writes.rows.transactions.push(...transactions);
  session.writes.rows.postings.push(...postings);
  if (wakesProcess(request.origin, acts, before)) {
    session.writes.rows.outbox.push({ case_number: held.caseNumber, seq: after.seq, legal_at: now });
  }
  session.commands.set(request.commandId, { id: request.commandId, caseNumber: held.caseNumber, contentHash: kept.hash, firstSeq: before.seq + 1, lastSeq: after.seq, acts });
  held.state = after;
  held.lastLegalAt = now;
  session.cases.set(held.caseNumber, held);
  if (request.command.type === 'EscalateNotice') {
    const { flagger, reference } = request.command.data.notice;
    session.notices.set(noticeKey(flagger.id, reference), { caseNumber: held.caseNumber, open: true });
  }
}

/** The mandate by which an official decided, where an act names one. */
function mandateOf(acts: readonly RecordedAct[]): string | null {
  for (const act of acts) if ('mandate' in act.data && typeof act.data.mandate === 'string') return act.data.mandate;
  return null;
}

function keepCommand(session: Session, kept: Kept, mandate: string | null, beside: Beside): void {
  const { request, hash, held, now, role, acts, states } = kept;
  const firstSeq = held.state.seq + 1;
  const lastSeq = held.state.seq + acts.length;
  const documents = documentsOf(request);
  const written = writtenDigests(writtenBy(kept, beside));
  const object = { case: held.caseNumber, firstSeq, lastSeq, acts: acts.map((act) => act.type), content: hash, written, ...(documents.length === 0 ? {} : { documents }), ruleSet: session.rules.version };
  const change = changeOf(held.state, states.at(-1) ?? held.state);
  session.writes.rows.commands.push({
    id: request.commandId,
    case_number: held.caseNumber,
    type: request.command.type,
    actor: request.actor.userId,
    origin: request.origin,
    content_hash: hash,
    first_seq: firstSeq,
    last_seq: lastSeq,
    legal_at: now,
    trace_id: request.traceId ?? null,
    audit: auditOf(session, request, { role, mandate, legalAt: now, object, ...(change === null ? {} : { change }) }),
  });
}

function keepActs(session: Session, { request, held, role, acts }: Kept, mandate: string | null): void {
  for (const act of acts) {
    session.writes.rows.acts.push({
      case_number: held.caseNumber,
      seq: act.seq,
      type: act.type,
      data: act.data,
      legal_at: act.legalAt,
      by_user: act.by,
      role,
      mandate,
      command_id: request.commandId,
      rule_set: session.rules.version,
    });
  }
}

function sealedLocations({ keys: { locationKeys } }: Session, { held, locations }: Kept): LocationRows {
  if (locations.length === 0) return { locations: [], locationKeys: [], commitments: [] };
  if (locationKeys === null) throw new Error('This process holds no keys for locations: it cannot keep a notice.');
  return locationRows(locationKeys, held.caseNumber, locations);
}

function keepBeside(session: Session, { request, held, now, evidence }: Kept): void {
  const { rows } = session.writes;
  const seals = sealer(session);
  for (const one of evidence) {
    const { id, orderId, orderVersion, locationId, at, result, reason, observedBy, details } = one;
    seals(one, { caseNumber: held.caseNumber, recordedBy: request.actor.userId, commandId: request.commandId, legalAt: now, systemAt: session.systemNow });
    rows.evidence.push({
      id,
      case_number: held.caseNumber,
      order_id: orderId,
      order_version: orderVersion,
      location_id: locationId,
      at,
      local_day: dayOf(at),
      result,
      reason,
      observed_by: observedBy,
      details,
      command_id: request.commandId,
    });
    rememberEvidence(session, { id, caseNumber: held.caseNumber, orderId, orderVersion, locationId, at, result });
  }
  for (const { id, decisionId, templateVersion, mediaType, bytes, words } of request.documents ?? []) {
    if (words !== undefined) rows.search.push(letterRow(held.caseNumber, id, decisionId, words));
    rows.documents.push({
      id,
      case_number: held.caseNumber,
      decision_id: decisionId,
      template_version: templateVersion,
      media_type: mediaType,
      bytes: Buffer.from(bytes).toString('base64'),
      legal_at: now,
    });
    session.documents.push({ id, caseNumber: held.caseNumber, decisionId, sha256: sha256Hex(bytes) });
  }
}

function moneyRows({ held, now, acts, states }: Kept): { readonly transactions: readonly Row[]; readonly postings: readonly Row[] } {
  const entries = acts.flatMap((act, index) => postingsFor(act, states[index]?.debts ?? {}));
  return {
    transactions: entries.map(({ seq, kind }) => ({ case_number: held.caseNumber, seq, kind, legal_at: now })),
    postings: entries.flatMap(({ seq, postings }) =>
      postings.map(({ account, cents, debtId }, line) => ({ case_number: held.caseNumber, seq, line: line + 1, account: accounts[account].code, cents, debt_id: debtId })),
    ),
  };
}

/** Adds the seal of an observation; the public key once. */
function sealer({ keys: { sealer: key }, writes: { rows } }: Session): (evidence: NewEvidence, kept: SealedIn) => void {
  return (evidence, kept) => {
    if (key === null) return;
    const sealed = sealedRecord(evidence, kept);
    rows.seals.push({ evidence_id: evidence.id, sealed: sealed.toString('base64'), key_id: key.keyId, signature: key.sign(sealed).toString('base64') });
    if (rows.sealKeys.length === 0) rows.sealKeys.push({ id: key.keyId, public_key: key.publicKey });
  };
}
