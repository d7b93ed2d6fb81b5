import { patchEntry } from '../../case/patch.js';
import type { CaseState } from '../../case/state.js';
import type { RecordedActOf } from '../../case/recorded-act.js';
import { stopTerm, termKey } from '../../terms/evolve.js';
import { withRemedies } from '../with-remedies.js';

/** The case with what a ruling took away standing again. An order forfeits nothing for the time in which it was not there. */
export function withRulingUndone(state: CaseState, { data, legalAt }: RecordedActOf<'RulingUndone'>): CaseState {
  const { rulingId, decisionIds, orderIds, staysLifted, fines, objectionIds } = data;
  const before = state.remedies.beforeRuling[rulingId];
  const restored = orderIds.reduce((current, id) => {
    const [order, was] = [current.penaltyOrders[id], before?.orders[id]];
    if (order === undefined || was === undefined) return current;
    const versions = order.versions.map((one) => was.versions.find(({ version }) => version === one.version) ?? one);
    if (!decisionIds.includes(id) || staysLifted.includes(id)) return { ...current, penaltyOrders: patchEntry(current.penaltyOrders, id, { versions }) };
    const away = order.liftedAt === null ? [] : [{ from: order.liftedAt, until: legalAt }];
    return { ...current, penaltyOrders: patchEntry(current.penaltyOrders, id, { versions, liftedAt: was.liftedAt, holds: [...was.holds, ...(was.liftedAt === null ? away : [])] }) };
  }, state);
  const fined = { ...restored, fines: fines.reduce((all, { fineId, toCents }) => patchEntry(all, fineId, { amountCents: toCents }), restored.fines) };
  const lapsed = objectionIds.reduce((current, id) => ({ ...withRemedies(current, ({ objections }) => ({ objections: patchEntry(objections, id, { status: 'lapsed' }) })), terms: endedTerms(current, id) }), fined);
  return withRemedies(lapsed, ({ annulled }) => ({ annulled: Object.fromEntries(Object.entries(annulled).filter(([id]) => !decisionIds.includes(id))) }));
}

const endedTerms = (state: CaseState, objectionId: string): CaseState['terms'] =>
  (['objection-decision', 'objection-repair', 'hearing', 'hearing-documents', 'default-notice'] as const).reduce((terms, kind) => stopTerm(terms, termKey(objectionId, kind), 'lapsed'), state.terms);
