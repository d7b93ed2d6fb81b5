import { earlierOf } from '../../law/calendar/local-date.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders } from '../case/decider.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { refusedByLaw, unlawful, type Refusal } from '../case/refusal.js';
import type { CommandData } from '../../contracts/commands/command.js';
import type { CaseState } from '../case/state.js';
import { firstOf, inTheFuture } from '../remedies/moments.js';
import { dueOf } from './due.js';
import { standing, withOpenObjection } from './open-objection.js';
import type { ObjectionState } from './state.js';

/** Other ways that an objection can go: to another body (6:15), straight to the court (7:1a), together with another, or nowhere (6:21 Awb). */
export const decideCourse: Deciders<'ForwardObjection' | 'AnswerDirectAppealRequest' | 'JoinObjections' | 'WithdrawObjection'> = {
  ForwardObjection: (state, data, context) =>
    withOpenObjection(state, data.objectionId, () => {
      const refusal = inTheFuture(data.sentOn, context);
      return refusal === null ? record({ type: 'ObjectionForwarded', data }) : refuse(refusal);
    }),
  AnswerDirectAppealRequest: (state, data, context) =>
    withOpenObjection(state, data.objectionId, (objection) => {
      const refusal = firstOf(inTheFuture(data.on, context), directAppealPossible(state, objection, data.consent));
      return refusal === null ? record({ type: 'DirectAppealAnswered', data }) : refuse(refusal);
    }),
  JoinObjections: (state, data, context) =>
    withOpenObjection(state, data.objectionId, (objection) => withOpenObjection(state, data.with, (other) => joined(objection, other, data, context))),
  WithdrawObjection: (state, data, context) =>
    withOpenObjection(state, data.objectionId, (objection) => {
      const refusal = firstOf(inTheFuture(data.on, context), withdrawable(objection, data.objector));
      return refusal === null ? record({ type: 'ObjectionWithdrawn', data }) : refuse(refusal);
    }),
};

/** Asked for in the objection itself, by everyone who objected, and not for an objection that is evidently inadmissible (7:1a Awb). */
function directAppealPossible(state: CaseState, objection: ObjectionState, consent: boolean): Refusal | null {
  if (!standing(objection).some(({ requestsDirectAppeal }) => requestsDirectAppeal)) return unlawful('direct-appeal-not-requested', 'awb:7:1a', 'In het bezwaar is niet om rechtstreeks beroep gevraagd.', 'The objection did not ask for a direct appeal.');
  if (objection.directAppeal !== null) return unlawful('direct-appeal-answered', 'awb:7:1a', 'Op dit verzoek is al geantwoord.', 'This request was answered already.');
  if (!consent) return null;
  const others = Object.values(state.remedies.objections).filter(({ status, decisionIds }) => status === 'open' && decisionIds.some((id) => objection.decisionIds.includes(id)));
  const everyone = others.flatMap(standing).every(({ requestsDirectAppeal }) => requestsDirectAppeal);
  if (!everyone) return unlawful('others-objected', 'awb:7:1a', 'Een ander maakte bezwaar zonder om rechtstreeks beroep te vragen.', 'Someone else objected without asking for a direct appeal.');
  const late = standing(objection).every(({ timeliness, excusable }) => excusable !== true && Object.values(timeliness).every((one) => one === 'late'));
  return late ? unlawful('manifestly-inadmissible', 'awb:7:1a', 'Een kennelijk niet-ontvankelijk bezwaar gaat niet rechtstreeks naar de rechter.', 'A manifestly inadmissible objection does not go straight to the court.') : null;
}

/** The one takes in the other; the decision is due on the earlier of both days. */
function joined(objection: ObjectionState, other: ObjectionState, data: CommandData<'JoinObjections'>, { rules }: DecisionContext): Outcome {
  if (objection.id === other.id) return refuse(unlawful('joined-to-itself', 'awb:7:11', 'Een bezwaar wordt niet met zichzelf gevoegd.', 'An objection is not joined to itself.'));
  if (objection.hearing !== null && objection.hearing.heldOn !== null) return refuse(unlawful('heard-already', 'awb:7:2', 'Na de hoorzitting wordt niet meer gevoegd.', 'After the hearing nothing is joined.'));
  if (objection.answer !== null || other.answer !== null) return refuse(unlawful('answer-drafted-already', 'awb:7:11', 'Er ligt al een ontwerpbeslissing.', 'A decision was drafted already.'));
  const first = objection.announcedOn === null || other.announcedOn === null ? (objection.announcedOn ?? other.announcedOn) : earlierOf(objection.announcedOn, other.announcedOn);
  const due = dueOf({ ...objection, announcedOn: first }, 'joined', rules);
  if (!due.ok) return refuse(refusedByLaw(due.refusal));
  return record({ type: 'ObjectionsJoined', data: { ...data, terms: due.terms, moves: due.moves } });
}

function withdrawable(objection: ObjectionState, objector: number | undefined): Refusal | null {
  const one = objector === undefined ? undefined : objection.objectors[objector - 1];
  if (objector === undefined || one?.withdrawnOn === null) return null;
  return unlawful('no-such-objector', 'awb:6:21', 'Deze bezwaarmaker is er niet (meer).', 'There is no such objector (any more).');
}
