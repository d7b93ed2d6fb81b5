import { payByIn, withAuthorityDebt } from '../authority-debt/evolve.js';
import type { Evolvers } from '../case/evolver.js';
import { patchEntry } from '../case/patch.js';
import type { CaseState } from '../case/state.js';
import { withRemedies } from '../remedies/with-remedies.js';
import { stopTerm, termKey, withTerms } from '../terms/evolve.js';
import type { InterimReliefAct } from './acts.js';
import type { InterimReliefState } from './state.js';

export const evolveInterimRelief: Evolvers<InterimReliefAct> = {
  InterimReliefRequested: (state, act) => {
    const { reliefId: id, against, procedureId, party, court, fileNumber, requestedOn } = act.data;
    const relief: InterimReliefState = { id, status: 'pending', against, procedureId, partyName: party.name, court, fileNumber, requestedOn, hearingOn: null, ruledOn: null, ecli: null, measures: [] };
    return withRemedies(state, ({ reliefs }) => ({ reliefs: { ...reliefs, [id]: relief } }));
  },
  InterimHearingPlanned: (state, act) => ({ ...patch(state, act.data.reliefId, { hearingOn: act.data.on }), terms: withTerms(state.terms, act.data.terms, act.seq) }),
  InterimReliefRuled: (state, act) => {
    const { reliefId, ruledOn, ecli, outcome, measures, costsCents, terms = [] } = act.data;
    const ruled = over(patch(state, reliefId, { status: outcome, ruledOn, ecli: ecli ?? null, measures: measures.map((measure) => ({ measure, endedAt: null })) }), reliefId);
    const owing = withAuthorityDebt(ruled, reliefId, [{ kind: 'costs', amountCents: costsCents }], payByIn(terms));
    return { ...owing, terms: withTerms(owing.terms, terms, act.seq) };
  },
  InterimMeasureEnded: (state, act) => {
    const { reliefId, on } = act.data;
    const measures = state.remedies.reliefs[reliefId]?.measures ?? [];
    return patch(state, reliefId, { measures: measures.map((one) => ({ ...one, endedAt: one.endedAt ?? on })) });
  },
  InterimReliefWithdrawn: (state, act) => over(patch(state, act.data.reliefId, { status: 'withdrawn' }), act.data.reliefId),
};

const patch = (state: CaseState, id: string, change: Partial<InterimReliefState>): CaseState => withRemedies(state, ({ reliefs }) => ({ reliefs: patchEntry(reliefs, id, change) }));

const over = (state: CaseState, id: string): CaseState => ({ ...state, terms: stopTerm(state.terms, termKey(id, 'interim-hearing'), 'ended') });
