import type { CommandData } from '../../contracts/commands/command.js';
import { dayOf } from '../../law/calendar/local-date.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders } from '../case/decider.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { refusedByLaw, unlawful, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import { involvedIn } from '../remedies/involved.js';
import { firstOf } from '../remedies/moments.js';
import { dueOf } from './due.js';
import { withOpenObjection } from './open-objection.js';
import type { ObjectionState } from './state.js';

type Persons = CommandData<'AppointHearers'>['persons'];

/** Who hears: officials who did not prepare the decision (7:5 Awb), or an advisory committee with an independent chair (7:13 Awb), which gives twelve weeks. */
export const decideHearers: Deciders<'AppointHearers'> = {
  AppointHearers: (state, data, context) =>
    withOpenObjection(state, data.objectionId, (objection) => {
      const refusal = firstOf(heardAlready(objection), data.committee ? committee(data.persons, objection, context) : impartial(state, objection, data.persons));
      return refusal === null ? appointed(objection, data, context) : refuse(refusal);
    }),
};

function heardAlready({ hearing, heard }: ObjectionState): Refusal | null {
  if (hearing?.heldOn == null || heard === 'again') return null;
  return unlawful('heard-already', 'awb:7:5', 'De hoorzitting is al gehouden.', 'The hearing was held already.');
}

/** A chair who is neither part of the Authority nor works under it, and at least two members (7:13(1) Awb). */
function committee(persons: Persons, { hearers, dueOn }: ObjectionState, context: DecisionContext): Refusal | null {
  const chairs = persons.filter(({ chairs }) => chairs);
  const [chair] = chairs;
  if (chairs.length !== 1 || chair === undefined || persons.length < 3) return unlawful('committee-incomplete', 'awb:7:13', 'Een commissie bestaat uit één voorzitter en ten minste twee leden.', 'A committee has one chair and at least two members.');
  if (!chair.independent || chair.userId !== undefined) return unlawful('chair-not-independent', 'awb:7:13', 'De voorzitter maakt geen deel uit van en is niet werkzaam onder de Autoriteit.', 'The chair is not part of the Authority and does not work under it.');
  const overdue = hearers?.committee !== true && dueOn !== null && dayOf(context.now) > dueOn;
  return overdue ? unlawful('decision-term-over', 'awb:7:10', 'De beslistermijn is al verstreken; een commissie verlengt haar niet meer.', 'The term to decide has passed; a committee no longer lengthens it.') : null;
}

/** One hearer was not involved; of several most were not, and the one who chairs was not (7:5(1) Awb). */
function impartial(state: CaseState, objection: ObjectionState, persons: Persons): Refusal | null {
  const involved = involvedIn(state, objection.decisionIds);
  const took = (person: Persons[number]): boolean => person.userId !== undefined && involved.has(person.userId);
  const chair = persons.find(({ chairs }) => chairs) ?? persons[0];
  const most = persons.filter((person) => !took(person)).length * 2 > persons.length;
  if (most && chair !== undefined && !took(chair)) return null;
  return unlawful('hearer-was-involved', 'awb:7:5', 'Wie het besluit voorbereidde of nam, hoort niet alleen en leidt het horen niet.', 'Who prepared or took the decision does not hear alone and does not chair the hearing.');
}

function appointed(objection: ObjectionState, data: CommandData<'AppointHearers'>, { rules }: DecisionContext): Outcome {
  const due = dueOf({ ...objection, hearers: { committee: data.committee, names: [] } }, data.committee ? 'committee' : 'no-committee', rules);
  if (!due.ok) return refuse(refusedByLaw(due.refusal));
  return record({ type: 'HearersAppointed', data: { ...data, terms: due.terms, moves: due.moves } });
}
