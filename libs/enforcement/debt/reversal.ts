import type { Deciders } from '../case/decider.js';
import { record, refuse } from '../case/outcome.js';
import { unlawful, type Refusal } from '../case/refusal.js';
import type { Reversal } from './acts.js';
import type { Refundable } from './money-state.js';
import { undecided } from '../remedies/undecided.js';
import { withDebts } from './named-debts.js';
import { debtParts, openPart } from './parts.js';
import type { DebtPart, DebtState } from './state.js';

/** Units and fines that fall away, wholly or in part, after an objection, a ruling, or of the Authority's own motion; what was paid on them has to be paid back (4:102 Awb). */
export const decideReversal: Deciders<'ReverseDebts'> = {
  ReverseDebts: (state, data) =>
    withDebts(state, data.debtIds, (debts) => {
      const refusal = irreversible(debts, data.toCents) ?? undecided(state, data.procedureId);
      if (refusal !== null) return refuse(refusal);
      const items = debts.flatMap((debt) => reversalsOf(debt, data.toCents ?? 0));
      return record({ type: 'DebtsReversed', data: { ...data, debtIds: debts.map(({ id }) => id), items, refundable: refundableOf(debts, items) } });
    }),
};

function irreversible(debts: readonly DebtState[], toCents: number | undefined): Refusal | null {
  const gone = debts.find(({ amountCents, reversedCents }) => amountCents === reversedCents);
  if (gone !== undefined) return unlawful('reversed-already', 'awb:4:86', `${gone.id} is al vervallen.`, `${gone.id} fell away already.`);
  const [only] = debts;
  if (toCents === undefined || only === undefined) return null;
  if (debts.length > 1) return unlawful('one-debt-at-a-time', 'awb:4:86', 'Een lager bedrag wordt voor één schuld tegelijk vastgesteld.', 'A lower amount is fixed for one debt at a time.');
  if (toCents < only.amountCents - only.reversedCents) return null;
  return unlawful('reversal-raises', 'awb:4:86', 'Een herziening kan de schuld hier niet verhogen of gelijk laten.', 'A reversal cannot raise the debt or leave it as it is.');
}

/** Of the principal falls away what lies above the new amount; with the last euro of it, costs and interest as well. What was open falls away first, then what was paid, then what was waived. */
export function reversalsOf(debt: DebtState, toCents: number): readonly Reversal[] {
  const standing = debt.amountCents - debt.reversedCents;
  const principal = reversalOf(debt, 'principal', standing - toCents);
  if (toCents > 0) return [principal];
  return [principal, ...debtParts.filter((part) => part !== 'principal').map((part) => reversalOf(debt, part, debt[part].dueCents))].filter(({ openCents, paidCents, waivedCents }) => openCents + paidCents + waivedCents > 0);
}

function reversalOf(debt: DebtState, part: DebtPart, cents: number): Reversal {
  const { paidCents: paid } = part === 'principal' ? debt : debt[part];
  const openCents = Math.min(cents, openPart(debt, part));
  const paidCents = Math.min(cents - openCents, paid);
  return { debtId: debt.id, part, openCents, paidCents, waivedCents: cents - openCents - paidCents };
}

/** What has to be paid back, by the day on which it was paid: what was paid last was paid too much. */
export function refundableOf(debts: readonly DebtState[], items: readonly Reversal[]): readonly Refundable[] {
  return items.flatMap(({ debtId, part, paidCents }) => {
    let left = paidCents;
    const payments = debts.find(({ id }) => id === debtId)?.payments.filter((one) => one.part === part) ?? [];
    return [...payments].reverse().flatMap(({ on, cents }): Refundable[] => {
      const taken = Math.min(left, cents);
      left -= taken;
      return taken > 0 ? [{ debtId, cents: taken, paidOn: on }] : [];
    });
  });
}
