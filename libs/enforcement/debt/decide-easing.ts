import type { CommandData } from '../../contracts/commands/command.js';
import type { LocalDate } from '../../law/calendar/brands.js';
import { dayOf } from '../../law/calendar/local-date.js';
import type { Deciders } from '../case/decider.js';
import { entryOf } from '../case/entry.js';
import { record, refuse } from '../case/outcome.js';
import { notFound, unlawful, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import { approvalOf } from '../decision/approval.js';
import { allOpen, divide } from './allocate.js';
import { notDeferred, stillOwed } from './collectable.js';
import { limitsWith } from './limitation.js';
import { firstRefusal, withDebts } from './named-debts.js';
import { openCents } from './parts.js';
import type { DebtState } from './state.js';

/** Deferral and instalments (4:94–4:96 Awb), waiver for reasons, and writing off what cannot be collected. */
export const decideEasing: Deciders<'GrantDeferral' | 'RevokeDeferral' | 'WaiveDebt' | 'WriteOffDebt'> = {
  GrantDeferral: (state, data, context) =>
    withDebts(state, data.debtIds, (debts) => {
      const from = dayOf(context.now);
      const refusal = firstRefusal(debts, (debt) => stillOwed(debt, from) ?? notDeferred(debt, from)) ?? impossibleDeferral(debts, data, from);
      if (refusal !== null) return refuse(refusal);
      const approval = approvalOf({ kind: 'collection-decision', draftedBy: '', amountCents: totalOf(debts) }, context);
      if (!approval.ok) return refuse(approval.refusal);
      const moved = limitsWith(debts, context.rules, (debt) => [...debt.extensions, { from, until: data.until }]);
      if (!moved.ok) return refuse(moved.refusal);
      const deferralId = `U${String(Object.keys(state.money.deferrals).length + 1)}`;
      return record({ type: 'DeferralGranted', data: { ...data, debtIds: debts.map(({ id }) => id), deferralId, from, limits: moved.limits, terms: moved.terms, mandate: approval.mandate } });
    }),
  RevokeDeferral: (state, data, context) => {
    const deferral = entryOf(state.money.deferrals, data.deferralId);
    if (deferral === undefined) return refuse(notFound('uitstel', data.deferralId));
    const on = dayOf(context.now);
    if (deferral.revokedOn !== null || deferral.until < on) return refuse(unlawful('deferral-over', 'awb:4:96', 'Dit uitstel is al voorbij of ingetrokken.', 'This deferral is over or was revoked.'));
    const debts = debtsOf(state, deferral.debtIds);
    const approval = approvalOf({ kind: 'collection-decision', draftedBy: '', amountCents: totalOf(debts) }, context);
    if (!approval.ok) return refuse(approval.refusal);
    const moved = limitsWith(debts, context.rules, (debt) => debt.extensions.map((one) => (one.from === deferral.from && one.until === deferral.until ? { from: one.from, until: on } : one)));
    return moved.ok ? record({ type: 'DeferralRevoked', data: { ...data, on, limits: moved.limits, terms: moved.terms, mandate: approval.mandate } }) : refuse(moved.refusal);
  },
  WaiveDebt: (state, data, context) =>
    withDebts(state, data.debtIds, (debts) => {
      const refusal = firstRefusal(debts, (debt) => stillOwed(debt, dayOf(context.now)));
      if (refusal !== null) return refuse(refusal);
      if (data.amountCents === undefined) return record({ type: 'DebtWaived', data: { ...data, allocations: allOpen(debts) } });
      const { allocations, unallocatedCents } = divide(debts, ['principal'], data.amountCents);
      if (unallocatedCents > 0) return refuse(unlawful('waiver-exceeds-debt', 'awb:4:85', 'Er kan niet meer worden kwijtgescholden dan van de hoofdsom openstaat.', 'No more can be waived than is open of the principal.'));
      return record({ type: 'DebtWaived', data: { ...data, allocations } });
    }),
  WriteOffDebt: (state, data, context) =>
    withDebts(state, data.debtIds, (debts) => {
      const refusal = firstRefusal(debts, (debt) => stillOwed(debt, dayOf(context.now)));
      return refusal === null ? record({ type: 'DebtWrittenOff', data: { ...data, debtIds: debts.map(({ id }) => id) } }) : refuse(refusal);
    }),
};

const totalOf = (debts: readonly DebtState[]): number => debts.reduce((sum, debt) => sum + openCents(debt), 0);
const debtsOf = (state: CaseState, ids: readonly string[]): readonly DebtState[] => ids.flatMap((id) => entryOf(state.debts, id) ?? []);

/** A deferral ends after today; instalments come in order, within it, and add up to what is open. */
function impossibleDeferral(debts: readonly DebtState[], { until, instalments }: CommandData<'GrantDeferral'>, today: LocalDate): Refusal | null {
  if (until <= today) return unlawful('deferral-ends-before-it-starts', 'awb:4:94', 'Uitstel eindigt na vandaag.', 'A deferral ends after today.');
  if (instalments.length === 0) return null;
  const inOrder = instalments.every(({ payBy }, index) => payBy > (instalments[index - 1]?.payBy ?? today) && payBy <= until);
  if (!inOrder) return unlawful('instalments-out-of-order', 'awb:4:94', 'De termijnen van de regeling volgen elkaar op en vallen binnen het uitstel.', 'Instalments follow each other and fall within the deferral.');
  const sum = instalments.reduce((total, { amountCents }) => total + amountCents, 0);
  if (sum === totalOf(debts)) return null;
  return unlawful('instalments-do-not-add-up', 'awb:4:94', `De termijnen tellen op tot ${String(sum)} cent; er staat ${String(totalOf(debts))} cent open.`, `The instalments add up to ${String(sum)} cents; ${String(totalOf(debts))} cents are open.`);
}
