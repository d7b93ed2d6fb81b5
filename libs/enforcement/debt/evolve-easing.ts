import type { LocalDate } from '../../law/calendar/brands.js';
import type { Evolvers } from '../case/evolver.js';
import { patchEntry } from '../case/patch.js';
import type { CaseState } from '../case/state.js';
import { termKey, withTerms } from '../terms/evolve.js';
import type { DebtAct, Limit } from './acts.js';
import type { DebtState } from './state.js';
import { afterWaiver, changeDebts, settle, stopTerms, withMoney } from './change.js';

type Easing = 'PaymentsSuspended' | 'DeferralGranted' | 'DeferralRevoked' | 'DebtWaived' | 'DebtWrittenOff';

export const evolveEasing: Evolvers<Extract<DebtAct, { type: Easing }>> = {
  PaymentsSuspended: (state, act) => {
    const { debtIds, suspensions, moves, limits, terms } = act.data;
    const moved = new Map(moves.map(({ key, to }) => [key, to]));
    const suspended = debtIds.reduce((changed, id) => changeDebts(changed, [id], (debt) => ({ suspensions, ...movedTo(debt, moved.get(termKey(id, 'payment'))) })), state);
    return { ...withLimits(suspended, limits), terms: withTerms(state.terms, terms, act.seq) };
  },
  DeferralGranted: (state, act) => {
    const { deferralId: id, debtIds, from, until, instalments, limits, terms } = act.data;
    const deferred = changeDebts(state, debtIds, (debt) => ({ deferral: { id, from, until }, extensions: [...debt.extensions, { from, until }] }));
    const limited = { ...withLimits(deferred, limits), terms: withTerms(state.terms, terms, act.seq) };
    return withMoney(limited, { deferrals: { ...state.money.deferrals, [id]: { id, debtIds, from, until, instalments, setBy: act.seq, revokedOn: null } } });
  },
  DeferralRevoked: (state, act) => {
    const { deferralId, on, limits, terms } = act.data;
    const deferral = state.money.deferrals[deferralId];
    const deferrals = patchEntry(state.money.deferrals, deferralId, { revokedOn: on });
    const resumed = changeDebts(state, deferral?.debtIds ?? [], (debt) => ({
      deferral: null,
      extensions: debt.extensions.map((one) => (one.from === deferral?.from && one.until === deferral.until ? { from: one.from, until: on } : one)),
    }));
    return withMoney({ ...withLimits(resumed, limits), terms: withTerms(state.terms, terms, act.seq) }, { deferrals });
  },
  DebtWaived: (state, act) => act.data.allocations.reduce((waived, one) => settle(waived, one.debtId, (debt) => afterWaiver(debt, one)), state),
  DebtWrittenOff: (state, act) => stopTerms(stopTerms(changeDebts(state, act.data.debtIds, () => ({ status: 'written-off', givenUp: 'written-off' })), act.data.debtIds, ['payment', 'reminder']), act.data.debtIds, ['limitation'], 'lapsed'),
};

/** A fine is barred five years after its last day to pay (4:104 Awb); what is not due yet is not in default. */
function movedTo(debt: DebtState, payBy: LocalDate | undefined): Partial<DebtState> {
  if (payBy === undefined) return {};
  return { payBy, status: debt.status === 'in-default' ? 'owed' : debt.status, ...(debt.kind === 'fine' && debt.limitationFrom === debt.payBy ? { limitationFrom: payBy } : {}) };
}

/** The days after which these debts are barred from now on; a term that was moved has not asked for attention yet. */
const withLimits = (state: CaseState, limits: readonly Limit[]): CaseState => limits.reduce((changed, { debtId, barredAfter }) => changeDebts(changed, [debtId], () => ({ barredAfter, alarmed: null })), state);
