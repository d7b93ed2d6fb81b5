import type { Instant } from '../../law/calendar/brands.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders, RulesByDecision } from '../case/decider.js';
import { isLate } from '../case/lateness.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { notFound, unlawful, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import type { DecisionState } from '../decision/state.js';
import { letterOnItsWay, type OnItsWay } from '../letter/dispatch.js';
import { remindedBySending, remindedNobody } from '../letter/reminder.js';
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
      const letter = letterOnItsWay(state, data.decisionId);
      if (letter === undefined) return refuse(notFound('besluit of brief', data.decisionId));
      const refusal = notOnItsWay(state, letter, data.at, context);
      if (refusal !== null) return refuse(refusal);
      // A report comes more than once, of every server on the way; the sending that it is about failed once.
      if (letter.undeliveredAt !== null && data.at <= letter.undeliveredAt) return record();
      if (data.kind === 'rejected' && letter.sentAt !== null) return record();
      if (letter.retrievedAt !== null) return refuse(wasRetrieved);
      if (letter.sentAt !== null && data.at < letter.sentAt) return refuse(ofEarlierSending);
      const undone = letter.sentAt !== null && canBeUndone(state, letter.id);
      const follows = nobodyReached(state, letter.id, context);
      if (!follows.ok) return follows;
      return record({ type: 'LetterUndelivered', data: { ...data, undone } }, ...follows.acts, ...taskOf(state, letter, { ...data, undone }));
    },
    RecordRetrieval: (state, data, context) => {
      const letter = letterOnItsWay(state, data.decisionId);
      if (letter === undefined) return refuse(notFound('besluit of brief', data.decisionId));
      const refusal = notOnItsWay(state, letter, data.retrievedAt, context);
      if (refusal !== null) return refuse(refusal);
      if (letter.documentId !== data.documentId) return refuse(notFound('brief', data.documentId));
      if (letter.retrievedAt !== null) return record();
      const decision = state.decisions[letter.id];
      return decision === undefined ? fetched(state, letter.id, data, context) : retrieved(state, decision, data, context);
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

/** The same for the letter of another act: what is fetched was received, whatever became of the e-mail. */
function fetched(state: CaseState, id: string, data: { decisionId: string; documentId: string; retrievedAt: Instant }, context: DecisionContext): Outcome {
  const act = { type: 'LetterRetrieved', data } as const;
  const letter = state.letters[id];
  if (letter === undefined || letter.sentAt !== null) return record(act);
  const follows = letter.letter === 'reminder' ? remindedBySending(state, letter, data.retrievedAt, context) : record();
  if (!follows.ok) return follows;
  const sent = { letterId: id, sentAt: data.retrievedAt, channel: 'download-page', proof: `opgehaald: ${data.documentId}` } as const;
  return record(act, { type: 'LetterSent', data: { ...sent, late: isLate(letter.sealedAt ?? data.retrievedAt, data.retrievedAt) } }, ...follows.acts);
}

/** What rested on a reminder falls away with it. */
function nobodyReached(state: CaseState, id: string, context: DecisionContext): Outcome {
  const letter = state.letters[id];
  return letter?.letter === 'reminder' ? remindedNobody(state, letter, context) : record();
}

function notOnItsWay(state: CaseState, decision: OnItsWay, at: Instant, context: DecisionContext): Refusal | null {
  if (state.decisions[decision.id]?.rejectedAt != null) return unlawful('decision-withdrawn', 'awb:3:40', 'Dit besluit is ingetrokken vóór het was bekendgemaakt.', 'This decision was withdrawn before it was made known.');
  if (decision.sealedAt === null) return unlawful('not-sealed', 'awb:3:41', 'Van dit besluit is nog geen verzegelde brief verstuurd.', 'No sealed letter of this decision was sent yet.');
  if (at > context.now || at < decision.sealedAt) return unlawful('service-at-impossible', 'awb:3:41', 'Dit moment ligt na nu of vóór de verzegeling.', 'This moment lies after now or before sealing.');
  return null;
}

const wasRetrieved = unlawful('letter-was-retrieved', 'awb:3:41', 'De aanbieder heeft deze brief opgehaald; dat een e-mail niet aankwam doet daaraan niet af.', 'The provider fetched this letter; that an e-mail did not arrive does not matter.');
const ofEarlierSending = unlawful('bounce-before-announcement', 'awb:3:41', 'Dit bericht hoort bij een eerdere verzending dan die waarmee het besluit is bekendgemaakt.', 'This report belongs to an earlier sending than the one that made the decision known.');
