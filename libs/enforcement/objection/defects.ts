import type { CommandData } from '../../contracts/commands/command.js';
import { dayAfter, dayBefore } from '../../law/calendar/local-date.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders } from '../case/decider.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { refusedByLaw, unlawful, type Refusal } from '../case/refusal.js';
import { firstOf, inTheFuture, setBy } from '../remedies/moments.js';
import { termInDays } from '../terms/set-term.js';
import { dueOf } from './due.js';
import { standing, withOpenObjection } from './open-objection.js';
import type { ObjectionState, Repair } from './state.js';

/** Defects (6:5, 6:6 Awb): a term to repair them comes first; the term to decide stands still meanwhile (7:10(2) Awb). Lateness (6:11 Awb): judged by a person, with reasons. */
export const decideDefects: Deciders<'RequestRepair' | 'RecordRepair' | 'JudgeLateness'> = {
  RequestRepair: (state, data, context) =>
    withOpenObjection(state, data.objectionId, (objection) => {
      const refusal = firstOf(inTheFuture(data.sentOn, context), repairable(objection, data));
      return refusal === null ? requested(objection, data, context) : refuse(refusal);
    }),
  RecordRepair: (state, data, context) =>
    withOpenObjection(state, data.objectionId, (objection) => {
      const { repair } = objection;
      if (repair === null) return refuse(unlawful('repair-not-requested', 'awb:6:6', 'Er is geen hersteltermijn gegeven.', 'No term to repair was given.'));
      const refusal = firstOf(inTheFuture(data.receivedOn, context), data.receivedOn < repair.sentOn ? unlawful('repaired-before-request', 'awb:6:6', 'Het herstel ligt vóór de brief die erom vroeg.', 'The repair lies before the letter that asked for it.') : null);
      return refusal === null ? repaired(objection, repair, data, context) : refuse(refusal);
    }),
  JudgeLateness: (state, data) =>
    withOpenObjection(state, data.objectionId, (objection) =>
      lateOnes(objection) ? record({ type: 'LatenessJudged', data }) : refuse(unlawful('not-late', 'awb:6:11', 'Dit bezwaar is niet te laat.', 'This objection is not late.')),
    ),
};

const lateOnes = (objection: ObjectionState): boolean => standing(objection).some(({ timeliness }) => Object.values(timeliness).includes('late'));

function repairable({ repair }: ObjectionState, data: CommandData<'RequestRepair'>): Refusal | null {
  if (repair?.endedOn === null) return unlawful('repair-term-running', 'awb:6:6', `Er loopt al een hersteltermijn tot en met ${repair.lastDay}.`, `A term to repair runs until ${repair.lastDay} already.`);
  if (data.lastDay > data.sentOn) return null;
  return unlawful('repair-term-too-short', 'awb:6:6', 'De hersteltermijn moet na de verzending eindigen.', 'The term to repair must end after the letter was sent.');
}

function requested(objection: ObjectionState, data: CommandData<'RequestRepair'>, { rules }: DecisionContext): Outcome {
  const stands = { from: dayAfter(data.sentOn), until: data.lastDay };
  const due = dueOf({ ...objection, suspensions: [...objection.suspensions, stands] }, 'repair-requested', rules);
  if (!due.ok) return refuse(refusedByLaw(due.refusal));
  const term = termInDays(objection.id, 'objection-repair', data.lastDay, setBy('awb:6:6', data.lastDay));
  return record({ type: 'RepairRequested', data: { ...data, terms: [term, ...due.terms], moves: due.moves } });
}

/** The term to decide runs on from the day of the repair; what came in after the last day is recorded, and stays too late unless the decision says otherwise. */
function repaired(objection: ObjectionState, repair: Repair, data: CommandData<'RecordRepair'>, { rules }: DecisionContext): Outcome {
  const inTime = data.receivedOn <= repair.lastDay;
  const complete = repair.lacks.every((lack) => data.repaired.includes(lack));
  const suspensions = inTime && complete ? repairedSuspensions(objection, data.receivedOn) : objection.suspensions;
  const due = dueOf({ ...objection, suspensions }, 'defects-repaired', rules);
  if (!due.ok) return refuse(refusedByLaw(due.refusal));
  return record({ type: 'DefectsRepaired', data: { ...data, inTime, terms: due.terms, moves: due.moves } });
}

/** The term stood still up to the day before the repair came in. */
export function repairedSuspensions({ suspensions }: ObjectionState, receivedOn: Repair['sentOn']): ObjectionState['suspensions'] {
  const [last, ...earlier] = [...suspensions].reverse();
  if (last === undefined) return suspensions;
  const until = dayBefore(receivedOn);
  return until < last.from ? earlier.reverse() : [...earlier.reverse(), { from: last.from, until }];
}
