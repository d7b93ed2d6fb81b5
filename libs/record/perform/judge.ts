import { allowedRoles } from '../../enforcement/authority/roles.js';
import type { RecordedAct } from '../../enforcement/case/act.js';
import type { Actor } from '../../enforcement/case/context.js';
import { decide } from '../../enforcement/case/decide.js';
import { evolve } from '../../enforcement/case/evolve.js';
import type { Refusal } from '../../enforcement/case/refusal.js';
import { laterOf } from '../clock/legal-clock.js';
import { auditOf, type AuditSubject } from './audit.js';
import { contentHash } from './content-hash.js';
import { keep, type Kept } from './keep.js';
import { alreadyEscalated, movedOn, unkeptDocument, unkeptEvidence } from './own-refusals.js';
import type { PerformRequest, PerformResult } from './request.js';
import { noticeKey } from './opening.js';
import { newCase, providerRecordOf, type CaseInHand, type NoticeCase, type Session } from './session.js';

/**
 * Decides one command within a transaction: it adds to the session what is to
 * be written and answers what the sender gets if the transaction commits. A
 * command that throws leaves the session as it was.
 */
export function judge(session: Session, request: PerformRequest): PerformResult {
  const hash = contentHash(request);
  const earlier = session.commands.get(request.commandId);
  if (earlier !== undefined) {
    if (earlier.contentHash === hash) return { kind: 'repeated', caseNumber: earlier.caseNumber, seq: earlier.lastSeq, acts: earlier.acts };
    return refuseAudited(session, request, 'command-id-used', { kind: 'conflicting', caseNumber: earlier.caseNumber });
  }
  const actor = session.actors.get(request.actor.userId);
  if (actor === undefined) return refuseAudited(session, request, 'unknown-user', { kind: 'unknown-user' });
  const opened = noticeOf(session, request);
  if (opened?.open === true) return refused(session, request, actor, alreadyEscalated(opened.caseNumber));
  const held = opened === null ? caseOf(session, request) : newCase(opened.caseNumber);
  if (held === null) return refuseAudited(session, request, 'unknown-case', { kind: 'unknown-case' });
  const refusal = beforeDeciding(session, request, held);
  if (refusal !== null) return refused(session, request, actor, refusal);
  return decided(session, request, actor, held, hash);
}

/** The case of the notice, where the command opens one. */
function noticeOf(session: Session, { caseNumber, command }: PerformRequest): NoticeCase | null {
  if (caseNumber !== null || command.type !== 'EscalateNotice') return null;
  return session.notices.get(noticeKey(command.data.notice.flagger.id, command.data.notice.reference)) ?? null;
}

function caseOf(session: Session, { caseNumber }: PerformRequest): CaseInHand | null {
  return caseNumber === null ? null : (session.cases.get(caseNumber) ?? null);
}

/** What only the record can know: whether the case moved on, and whether what the command names is kept. */
function beforeDeciding(session: Session, request: PerformRequest, held: CaseInHand): Refusal | null {
  if (request.expectedSeq !== undefined && request.expectedSeq !== held.state.seq) return movedOn(request.expectedSeq, held.state.seq);
  return unkeptDocument(session, request) ?? unkeptEvidence(session, request);
}

function decided(session: Session, request: PerformRequest, actor: Actor, held: CaseInHand, hash: string): PerformResult {
  const now = held.lastLegalAt === null ? session.legalNow : laterOf(session.legalNow, held.lastLegalAt);
  const outcome = decide(held.state, request.command, {
    now,
    rules: session.rules,
    actor,
    providerRecord: providerRecordOf(session, held.caseNumber),
    evidence: session.evidence.get(held.caseNumber) ?? [],
  });
  if (!outcome.ok) return refused(session, request, actor, outcome.refusal);

  const acts: RecordedAct[] = outcome.acts.map((act, index) => ({ ...act, seq: held.state.seq + 1 + index, legalAt: now, by: actor.userId }));
  const states = acts.reduce((passed, act) => [...passed, evolve(passed.at(-1) ?? held.state, act)], [held.state]);
  const kept: Kept = {
    request,
    hash,
    held,
    now,
    role: roleFor(actor, request),
    acts,
    states,
    locations: outcome.locations ?? [],
    evidence: outcome.evidence ?? [],
  };
  keep(session, kept);
  return { kind: 'performed', caseNumber: held.caseNumber, seq: held.state.seq, acts };
}

/** The role in which the command was given: the first of the actor's that allows it. */
function roleFor(actor: Actor, request: PerformRequest): string {
  return actor.roles.find((role) => allowedRoles[request.command.type].includes(role)) ?? actor.roles[0] ?? 'none';
}

function refused(session: Session, request: PerformRequest, actor: Actor, refusal: Refusal): PerformResult {
  const subject: AuditSubject = { role: roleFor(actor, request), mandate: null, legalAt: session.legalNow, object: { case: request.caseNumber }, rule: { code: refusal.code, article: refusal.article } };
  session.writes.audit.push(auditOf(session, request, subject));
  return { kind: 'refused', refusal };
}

function refuseAudited(session: Session, request: PerformRequest, code: string, result: PerformResult): PerformResult {
  const subject: AuditSubject = { role: null, mandate: null, legalAt: session.legalNow, object: { case: request.caseNumber }, rule: { code, article: null } };
  session.writes.audit.push(auditOf(session, request, subject));
  return result;
}
