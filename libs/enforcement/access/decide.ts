import type { Deciders } from '../case/decider.js';
import { record, refuse } from '../case/outcome.js';
import { unlawful } from '../case/refusal.js';

/** An official with an interest of his own keeps out of the case (2:4 Awb), and a case is seen by those who must (2:5 Awb). Each is a fact of the case with its reasons. */
export const decideAccess: Deciders<'RecordRecusal' | 'EndRecusal' | 'RestrictCase' | 'LiftRestriction'> = {
  RecordRecusal: (state, data) => {
    if (state.access.recused.includes(data.userId)) return refuse(unlawful('recused-already', 'awb:2:4', `${data.userId} heeft zich al verschoond.`, `${data.userId} is recused already.`));
    return record({ type: 'OfficialRecused', data });
  },
  EndRecusal: (state, data) => {
    if (!state.access.recused.includes(data.userId)) return refuse(unlawful('not-recused', 'awb:2:4', `${data.userId} heeft zich niet verschoond.`, `${data.userId} is not recused.`));
    return record({ type: 'RecusalEnded', data });
  },
  RestrictCase: (_state, data, { actor }) => {
    if (!data.viewers.includes(actor.userId)) return refuse(unlawful('restricts-himself-out', 'awb:2:5', 'Wie een zaak afschermt, moet haar zelf kunnen blijven zien.', 'Whoever restricts a case must be able to see it.'));
    if (new Set(data.viewers).size !== data.viewers.length) return refuse(unlawful('viewer-named-twice', 'awb:2:5', 'Iemand staat twee keer op de lijst.', 'Somebody is on the list twice.'));
    return record({ type: 'CaseRestricted', data });
  },
  LiftRestriction: (state, data) => {
    if (state.access.viewers === null) return refuse(unlawful('not-restricted', 'awb:2:5', 'Deze zaak is niet afgeschermd.', 'This case is not restricted.'));
    return record({ type: 'RestrictionLifted', data });
  },
};
