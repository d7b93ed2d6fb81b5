import { dayOf } from '../../law/calendar/local-date.js';
import type { LocalDate } from '../../law/calendar/brands.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders } from '../case/decider.js';
import { record, refuse } from '../case/outcome.js';
import { notFound, unlawful, type Refusal } from '../case/refusal.js';
import { allocate } from './allocate.js';
import { designated } from './designated.js';
import { withDebts } from './named-debts.js';

/** Payments: credited when the account of the Authority is (4:89 Awb), and divided in the order of 4:92 Awb. */
export const decidePayments: Deciders<'RecordPayment' | 'BookReceipt' | 'AllocateOverpayment'> = {
  RecordPayment: (state, data, context) =>
    withDebts(state, data.debtIds, (debts) => {
      const refusal = impossiblePayment(data.amountCents, data.creditedOn, context);
      if (refusal !== null) return refuse(refusal);
      const { amountCents, creditedOn, reference } = data;
      return record({ type: 'PaymentReceived', data: { amountCents, creditedOn, reference, entryId: null, ...allocate(debts, amountCents) } });
    }),
  BookReceipt: (state, { subject, amountCents, creditedOn, entryId }, context) => {
    if (state.money.entryIds.includes(entryId)) return record();
    const debts = designated(state, subject);
    if (debts.length === 0) return refuse(notFound('betalingsverplichting', subject));
    const refusal = impossiblePayment(amountCents, creditedOn, context);
    if (refusal !== null) return refuse(refusal);
    return record({ type: 'PaymentReceived', data: { amountCents, creditedOn, reference: subject, entryId, ...allocate(debts, amountCents) } });
  },
  AllocateOverpayment: (state, data) =>
    withDebts(state, data.debtIds, (debts) => {
      if (data.amountCents > state.money.unallocatedCents) {
        return refuse(unlawful('more-than-overpaid', 'awb:4:92', `Er wacht ${String(state.money.unallocatedCents)} cent op toerekening.`, `${String(state.money.unallocatedCents)} cents wait to be allocated.`));
      }
      const { allocations, unallocatedCents } = allocate(debts, data.amountCents);
      if (unallocatedCents > 0) return refuse(unlawful('allocation-exceeds-debts', 'awb:4:92', 'Op deze schulden staat minder open.', 'Less than that is open on these debts.'));
      return record({ type: 'OverpaymentAllocated', data: { ...data, allocations } });
    }),
};

function impossiblePayment(amountCents: number, creditedOn: LocalDate, context: DecisionContext): Refusal | null {
  if (amountCents < 1) return unlawful('payment-of-nothing', 'awb:4:89', 'Een betaling heeft een bedrag.', 'A payment has an amount.');
  if (creditedOn <= dayOf(context.now)) return null;
  return unlawful('payment-in-the-future', 'awb:4:89', 'Een betaling is niet in de toekomst bijgeschreven.', 'A payment is not credited in the future.');
}
