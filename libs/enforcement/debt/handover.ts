import { dayOf } from '../../law/calendar/local-date.js';
import type { Deciders } from '../case/decider.js';
import { entryOf } from '../case/entry.js';
import { record, refuse } from '../case/outcome.js';
import { notFound, unlawful } from '../case/refusal.js';
import { claimOf } from './claim.js';
import { mayBeHandedOver } from './collectable.js';
import { firstRefusal, withDebts } from './named-debts.js';
import { isOpen } from './parts.js';

/** Execution of a writ by a bailiff or a collection service. Handing over interrupts nothing; the acts of execution that follow do (4:106 Awb). */
export const decideHandover: Deciders<'HandOverCollection' | 'EndHandover'> = {
  HandOverCollection: (state, data, context) =>
    withDebts(state, data.debtIds, (debts) => {
      const refusal = firstRefusal(debts, (debt) => mayBeHandedOver(debt, dayOf(context.now)));
      if (refusal !== null) return refuse(refusal);
      const handoverId = `O${String(Object.keys(state.money.handovers).length + 1)}`;
      return record({ type: 'CollectionHandedOver', data: { ...data, debtIds: debts.map(({ id }) => id), handoverId, claim: claimOf(debts) } });
    }),
  EndHandover: (state, data) => {
    const handover = entryOf(state.money.handovers, data.handoverId);
    if (handover === undefined) return refuse(notFound('overdracht', data.handoverId));
    if (handover.status === data.outcome) return record();
    if (handover.status !== 'handed-over') return refuse(unlawful('handover-over', 'awb:4:114', 'Deze overdracht is al beëindigd.', 'This handing over has ended.'));
    const open = handover.debtIds.some((id) => {
      const debt = entryOf(state.debts, id);
      return debt !== undefined && isOpen(debt);
    });
    if (data.outcome === 'paid' && open) return refuse(unlawful('handover-not-paid', 'awb:4:89', 'Er staat nog geld open: de bank heeft nog niet alles bijgeschreven.', 'Money is still owed: the bank has not credited all of it.'));
    return record({ type: 'HandoverEnded', data });
  },
};
