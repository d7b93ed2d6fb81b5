import { isOpen } from '../debt/parts.js';
import type { CaseState } from './state.js';

/** What keeps a case open, in words; null where nothing does. */
export function openMatter(state: CaseState): { readonly nl: string; readonly en: string } | null {
  if (Object.values(state.remedies.objections).some(({ status }) => status === 'open') || Object.values(state.remedies.appeals).some(({ status }) => status === 'pending')) {
    return { nl: 'er loopt een bezwaar of beroep', en: 'an objection or appeal is pending' };
  }
  if (state.notice?.admittedAt === null && state.notice.dismissedAt === null) {
    return { nl: 'over de melding is nog niet beslist', en: 'the notice was neither admitted nor dismissed' };
  }
  if (Object.values(state.decisions).some((decision) => decision.rejectedAt === null && decision.announcedAt === null)) {
    return { nl: 'er ligt een besluit dat nog niet is bekendgemaakt', en: 'a decision has not been made known' };
  }
  if (Object.values(state.bindingOrders).some((order) => order.announcedAt !== null && order.outcome === 'running')) {
    return { nl: 'er loopt een bevel', en: 'a binding order is running' };
  }
  if (Object.values(state.penaltyOrders).some((order) => order.announcedAt !== null && order.liftedAt === null && order.capReachedOn === null)) {
    return { nl: 'er loopt een last onder dwangsom', en: 'a penalty order is running' };
  }
  if (Object.values(state.fines).some((fine) => fine.refrainedAt === null && fine.announcedAt === null)) {
    return { nl: 'er loopt een boetetraject', en: 'a fine is being prepared' };
  }
  if (Object.values(state.debts).some(isOpen)) {
    return { nl: 'er staat nog geld open', en: 'money is still owed' };
  }
  const { refundable, refunds, unallocatedCents } = state.money;
  if (unallocatedCents > 0 || refundable.length > 0 || Object.values(refunds).some(({ status }) => status === 'proposed' || status === 'approved')) {
    return { nl: 'er is geld ontvangen dat moet worden toegerekend of terugbetaald', en: 'money received has to be allocated or paid back' };
  }
  return null;
}
