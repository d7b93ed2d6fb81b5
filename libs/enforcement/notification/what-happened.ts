import type { RecordedAct } from '../case/act.js';
import { entryOf } from '../case/entry.js';
import type { CaseState } from '../case/state.js';
import type { Role } from '../authority/roles.js';
import type { Concerned, Happening } from './happening.js';

const caseworkers: readonly Role[] = ['case-officer', 'legal-staff'];
const handlers: Concerned = { whoever: 'handles', also: [], otherwise: caseworkers };

/**
 * What an act means for officials, with the case as it stands now: a draft that
 * was decided on meanwhile, or a task that was settled, asks for nobody any more.
 */
export const whatHappened = (act: RecordedAct, state: CaseState): readonly Happening[] =>
  told(act, state).map((what) => ({
    ...what,
    cause: `act/${String(act.seq)}${what.subject === null ? '' : `/${what.subject}`}`,
    at: act.legalAt,
    by: act.by,
    urgent: what.subject !== null && hasTermInHours(state, what.subject),
  }));

type Told = Pick<Happening, 'kind' | 'subject' | 'about' | 'concerns'>;

function told(act: RecordedAct, state: CaseState): readonly Told[] {
  switch (act.type) {
    case 'DecisionAnnounced':
      return [{ kind: 'served', subject: act.data.decisionId, about: act.data.kind, concerns: handlers }];
    case 'LetterUndelivered':
      return [{ kind: 'bounced', subject: act.data.decisionId, about: entryOf(state.decisions, act.data.decisionId)?.kind ?? '', concerns: handlers }];
    case 'PaymentReceived':
      return [{ kind: 'payment-in', subject: null, about: '', concerns: { whoever: 'handles', also: ['finance'], otherwise: ['finance'] } }];
    case 'TaskRaised':
    case 'TaskAssigned':
      return taskIn(state, act.data.key);
    case 'SystematicNonComplianceProposed':
      return [{ kind: 'approval-asked', subject: act.data.fineId, about: 'systematic-finding', concerns: { whoever: 'decides', decides: 'systematic-finding', amountCents: null } }];
    case 'RefundProposed':
      return refundIn(state, act.data.refundId);
    default:
      return draftsIn(act, state).map(({ id, kind, amountCents }) => ({ kind: 'approval-asked', subject: id, about: kind, concerns: { whoever: 'decides', decides: kind, amountCents } }));
  }
}

function taskIn({ tasks }: CaseState, key: string): readonly Told[] {
  const task = entryOf(tasks, key);
  if (task === undefined || task.resolvedAt !== null || task.takenBy != null) return [];
  return [{ kind: 'assigned', subject: task.key, about: task.step, concerns: task.owner === undefined ? handlers : { whoever: 'has-role', role: task.owner } }];
}

/** A refund is approved under the mandate for collecting. */
function refundIn({ money }: CaseState, refundId: string): readonly Told[] {
  const refund = entryOf(money.refunds, refundId);
  if (refund?.status !== 'proposed') return [];
  return [{ kind: 'approval-asked', subject: refund.id, about: 'refund', concerns: { whoever: 'decides', decides: 'collection-decision', amountCents: refund.principalCents + refund.interestCents } }];
}

/** The drafts that this act made and that still wait. */
const draftsIn = ({ by, legalAt }: RecordedAct, { decisions }: CaseState): readonly CaseState['decisions'][string][] =>
  Object.values(decisions).filter((decision) => decision.draftedBy === by && decision.draftedAt === legalAt && decision.approvedAt === null && decision.rejectedAt === null);

/** Whether a term in hours hangs on it: one without a last day. */
const hasTermInHours = ({ terms }: CaseState, subject: string): boolean => Object.values(terms).some((term) => term.subject === subject && term.lastDay === null);
