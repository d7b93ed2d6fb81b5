import { entryOf } from '../case/entry.js';
import { refuse, type Outcome } from '../case/outcome.js';
import { notFound, unlawful } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import type { ObjectionState, Objector } from './state.js';

const over = {
  decided: ['Op dit bezwaar is al beslist.', 'This objection was decided already.'],
  withdrawn: ['Dit bezwaar is ingetrokken.', 'This objection was withdrawn.'],
  forwarded: ['Dit bezwaar is doorgezonden.', 'This objection was forwarded.'],
  joined: ['Dit bezwaar is met een ander gevoegd.', 'This objection was joined to another.'],
  lapsed: ['De uitspraak waarna opnieuw moest worden beslist is vernietigd.', 'The ruling after which it had to be decided anew was annulled.'],
  'direct-appeal': ['Dit bezwaar ligt als beroep bij de rechter.', 'This objection lies with the court as an appeal.'],
} as const;

/** Goes on with an objection that is still to be decided. Refuses `not-found` and `objection-not-open`. */
export function withOpenObjection(state: CaseState, id: string, then: (objection: ObjectionState) => Outcome): Outcome {
  const objection = entryOf(state.remedies.objections, id);
  if (objection === undefined) return refuse(notFound('bezwaar', id));
  if (objection.status === 'open') return then(objection);
  const [nl, en] = over[objection.status];
  return refuse(unlawful('objection-not-open', 'awb:7:11', nl, en));
}

/** The objectors who did not withdraw. */
export const standing = (objection: ObjectionState): readonly Objector[] => objection.objectors.filter(({ withdrawnOn }) => withdrawnOn === null);

/** The objection that is still to be decided and that is, or came to be, about this decision; undefined where there is none. */
export const openObjectionAbout = (state: CaseState, decisionId: string): ObjectionState | undefined =>
  Object.values(state.remedies.objections).find(({ status, decisionIds, covered }) => status === 'open' && (decisionIds.includes(decisionId) || covered.some(({ subject }) => subject === decisionId)));
