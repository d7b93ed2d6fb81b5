import type { LocalDate } from '../calendar/brands.js';
import { addDays } from '../calendar/local-date.js';
import { defineRule } from '../reasoning/define-rule.js';
import { term } from './term.js';

export type PaymentTermInput = {
  readonly kind: 'fine' | 'penalty-payment';
  /** Fine: the day the decision was made known. Penalty payment: the day it was forfeited. */
  readonly from: LocalDate;
};
export type PaymentTermValue = { readonly payBy: LocalDate; readonly defaultFrom: LocalDate };

/**
 * Six weeks to pay; default begins by itself on the day after. Refuses `calendar-not-loaded`.
 * Source: Awb 4:87 (fine), 5:33 (penalty payment), 4:97 (default).
 */
export const paymentTerm = defineRule<PaymentTermInput, PaymentTermValue>('payment-term', [], ({ kind, from }, law) => {
  law.cite(kind === 'fine' ? 'awb:4:87' : 'awb:5:33', 'awb:4:97');
  const { lastDay } = law.apply(term, { startsAfter: from, length: law.length(`payment-${kind}`, from), basis: 'statutory' });
  return { payBy: lastDay, defaultFrom: addDays(lastDay, 1) };
});
