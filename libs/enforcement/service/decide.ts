import type { Instant } from '../../law/calendar/brands.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders, RulesByDecision } from '../case/decider.js';
import { isLate } from '../case/lateness.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { notFound, unlawful, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import type { DecisionState } from '../decision/state.js';
import { canBeUndone } from './undo.js';
import { taskOf } from './task.js';

/**
 * What becomes of a letter after it left. A letter that was not delivered has
 * not made its decision known: no term runs, and an official looks at it. A
 * letter that the provider fetched has (3:40, 3:41 Awb, art. 4 CSAM Act).
 */
export function decideService(rules: RulesByDecision): Deciders<'RecordUndelivered' | 'RecordRetrieval' | 'CorrectContactPoint'> {
  return {
    RecordUndelivered: (state, data, context) => {
      const decision = state.decisions[data.decisionId];
      if (decision === undefined) return refuse(notFound('besluit', data.decisionId));
      const refusal = notOnItsWay(decision, data.at, context);
      if (refusal !== null) return refuse(refusal);
      // A report comes more than once, of every server on the way; the sending that it is about failed once.
      if (decision.undeliveredAt !== null && data.at <= decision.undeliveredAt) return record();
      if (data.kind === 'rejected' && decision.announcedAt !== null) return record();
      if (decision.retrievedAt !== null) return refuse(wasRetrieved);
      if (decision.announcedAt !== null && data.at < decision.announcedAt) return refuse(ofEarlierSending);
      const undone = decision.announcedAt !== null && canBeUndone(state, decision);
      return record({ type: 'LetterUndelivered', data: { ...data, undone } }, ...taskOf(state, decision, { ...data, undone }));
    },
    RecordRetrieval: (state, data, context) => {
      const decision = state.decisions[data.decisionId];
      if (decision === undefined) return refuse(notFound('besluit', data.decisionId));
      const refusal = notOnItsWay(decision, data.retrievedAt, context);
      if (refusal !== null) return refuse(refusal);
      if (decision.documentId !== data.documentId) return refuse(notFound('brief', data.documentId));
      if (decision.retrievedAt !== null) return record();
      return retrieved(state, decision, data, context);
    },
    CorrectContactPoint: (state, data) => {
      if (state.notice?.attribution == null) return refuse(unlawful('not-attributed', 'csam:6(1)', 'Er is nog geen aanbieder aan wie dit contactpunt toebehoort.', 'There is no provider yet whose contact point this is.'));
      return state.notice.attribution.provider.contactPoint === data.contactPoint ? record() : record({ type: 'ContactPointCorrected', data });
    },
  };

  /** Where the e-mail was not delivered, fetching the letter is what makes the decision known. */
  function retrieved(state: CaseState, decision: DecisionState, data: { decisionId: string; documentId: string; retrievedAt: Instant }, context: DecisionContext): Outcome {
    const act = { type: 'LetterRetrieved', data } as const;
    if (decision.announcedAt !== null) return record(act);
    const follows = rules[decision.kind].onAnnounced(state, decision, data.retrievedAt, context);
    if (!follows.ok) return follows;
    const announced = { decisionId: decision.id, announcedAt: data.retrievedAt, channel: 'download-page', proof: `opgehaald: ${data.documentId}` } as const;
    return record(act, { type: 'DecisionAnnounced', data: { ...announced, kind: decision.kind, late: isLate(decision.sealedAt ?? data.retrievedAt, data.retrievedAt) } }, ...follows.acts);
  }
}

function notOnItsWay(decision: DecisionState, at: Instant, context: DecisionContext): Refusal | null {
  if (decision.rejectedAt !== null) return unlawful('decision-withdrawn', 'awb:3:40', 'Dit besluit is ingetrokken vóór het was bekendgemaakt.', 'This decision was withdrawn before it was made known.');
  if (decision.sealedAt === null) return unlawful('not-sealed', 'awb:3:41', 'Van dit besluit is nog geen verzegelde brief verstuurd.', 'No sealed letter of this decision was sent yet.');
  if (at > context.now || at < decision.sealedAt) return unlawful('service-at-impossible', 'awb:3:41', 'Dit moment ligt na nu of vóór de verzegeling.', 'This moment lies after now or before sealing.');
  return null;
}

const wasRetrieved = unlawful('letter-was-retrieved', 'awb:3:41', 'De aanbieder heeft deze brief opgehaald; dat een e-mail niet aankwam doet daaraan niet af.', 'The provider fetched this letter; that an e-mail did not arrive does not matter.');
const ofEarlierSending = unlawful('bounce-before-announcement', 'awb:3:41', 'Dit bericht hoort bij een eerdere verzending dan die waarmee het besluit is bekendgemaakt.', 'This report belongs to an earlier sending than the one that made the decision known.');
