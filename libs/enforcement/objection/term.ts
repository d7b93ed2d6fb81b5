import type { CommandData } from '../../contracts/commands/command.js';
import { dayBefore } from '../../law/calendar/local-date.js';
import { defaultPenalty } from '../../law/amounts/default-penalty.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders } from '../case/decider.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { refusedByLaw, unlawful, type Refusal } from '../case/refusal.js';
import { firstOf, inTheFuture } from '../remedies/moments.js';
import { termInDays } from '../terms/set-term.js';
import { dueOf } from './due.js';
import { standing, withOpenObjection } from './open-objection.js';
import type { ObjectionState } from './state.js';

/** The term to decide on an objection (7:10 Awb): put off once by letter, further with consent, and what a notice of default brings (4:17 Awb). */
export const decideTerm: Deciders<'AdjournObjection' | 'ExtendObjectionTerm' | 'RecordNoticeOfDefault'> = {
  AdjournObjection: (state, data, context) =>
    withOpenObjection(state, data.objectionId, (objection) => {
      const refusal = firstOf(inTheFuture(data.sentOn, context), adjournable(objection, data));
      return refusal === null ? adjourned(objection, data, context) : refuse(refusal);
    }),
  ExtendObjectionTerm: (state, data, context) =>
    withOpenObjection(state, data.objectionId, (objection) => {
      const refusal = firstOf(inTheFuture(data.sentOn, context), extendable(objection, data));
      return refusal === null ? extended(objection, data, context) : refuse(refusal);
    }),
  RecordNoticeOfDefault: (state, data, context) =>
    withOpenObjection(state, data.objectionId, (objection) => {
      const refusal = firstOf(inTheFuture(data.receivedOn, context), objection.inDefaultSince === null ? null : unlawful('in-default-already', 'awb:4:17', 'De Autoriteit is al in gebreke gesteld.', 'The Authority was given notice of default already.'));
      return refusal === null ? inDefault(objection, data, context) : refuse(refusal);
    }),
};

/** Once, for at most six weeks, by a letter that is sent before the term is over (7:10(3) Awb). */
function adjournable({ adjourned, dueOn }: ObjectionState, { sentOn }: CommandData<'AdjournObjection'>): Refusal | null {
  if (adjourned) return unlawful('adjourned-already', 'awb:7:10(3)', 'De beslissing is al verdaagd; verder uitstel vraagt instemming.', 'The decision was adjourned already; more time takes consent.');
  if (dueOn === null) return unlawful('term-not-begun', 'awb:7:10', 'De beslistermijn is nog niet begonnen.', 'The term to decide has not begun.');
  return sentOn <= dueOn ? null : unlawful('adjourned-too-late', 'awb:7:10(3)', `De beslistermijn eindigde op ${dueOn}.`, `The term to decide ended on ${dueOn}.`);
}

function adjourned(objection: ObjectionState, data: CommandData<'AdjournObjection'>, { rules }: DecisionContext): Outcome {
  const due = dueOf({ ...objection, adjourned: true }, 'adjourned', rules);
  if (!due.ok) return refuse(refusedByLaw(due.refusal));
  return record({ type: 'ObjectionAdjourned', data: { ...data, terms: due.terms, moves: due.moves } });
}

/** With the consent of the objector where nobody else is harmed, of all parties, or for a procedure that the law prescribes (7:10(4) Awb). */
function extendable(objection: ObjectionState, { ground, until }: CommandData<'ExtendObjectionTerm'>): Refusal | null {
  if (objection.dueOn === null) return unlawful('term-not-begun', 'awb:7:10', 'De beslistermijn is nog niet begonnen.', 'The term to decide has not begun.');
  if (until <= objection.dueOn) return unlawful('extension-shortens', 'awb:7:10(4)', 'Verder uitstel maakt de termijn langer.', 'More time makes the term longer.');
  if (ground !== 'consent-of-objector' || standing(objection).length === 1) return null;
  return unlawful('consent-of-others-missing', 'awb:7:10(4)', 'Ook de andere belanghebbenden moeten instemmen.', 'The other parties must consent as well.');
}

function extended(objection: ObjectionState, data: CommandData<'ExtendObjectionTerm'>, { rules }: DecisionContext): Outcome {
  const due = dueOf({ ...objection, agreedUntil: data.until }, data.ground, rules);
  if (!due.ok) return refuse(refusedByLaw(due.refusal));
  return record({ type: 'ObjectionTermExtended', data: { ...data, terms: due.terms, moves: due.moves } });
}

/** A notice that comes before the term is over has no effect; it is recorded all the same. One that counts starts two weeks, and then the days that cost money. */
function inDefault(objection: ObjectionState, data: CommandData<'RecordNoticeOfDefault'>, { rules }: DecisionContext): Outcome {
  const { dueOn } = objection;
  if (dueOn === null || data.receivedOn <= dueOn) return record({ type: 'NoticeOfDefaultReceived', data: { ...data, premature: true, terms: [] } });
  const computed = defaultPenalty({ decisionDueOn: dueOn, noticeReceivedOn: data.receivedOn }, rules);
  if (!computed.ok) return refuse(refusedByLaw(computed.refusal));
  const { firstDay, lastDay } = computed.value;
  const weeks = termInDays(objection.id, 'default-notice', dayBefore(firstDay), computed.derivation);
  const running = lastDay === null ? [] : [termInDays(objection.id, 'default-penalty', lastDay, computed.derivation)];
  return record({ type: 'NoticeOfDefaultReceived', data: { ...data, premature: false, terms: [weeks, ...running] } });
}
