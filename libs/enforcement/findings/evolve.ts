import type { Evolvers } from '../case/evolver.js';
import type { FindingsAct } from './acts.js';

export const evolveFindings: Evolvers<FindingsAct> = {
  FindingsReported: (state, act) => {
    const { reportId, orderId, evidenceIds } = act.data;
    return { ...state, reportsOfFindings: { ...state.reportsOfFindings, [reportId]: { orderId, evidenceIds, drawnUpBy: act.by, drawnUpAt: act.legalAt } } };
  },
};
