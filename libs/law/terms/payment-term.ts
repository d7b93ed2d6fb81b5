import type { LocalDate } from '../calendar/brands.js';
import { addDays } from '../calendar/local-date.js';
import { defineRule } from '../reasoning/define-rule.js';
import { extended, type Extension } from './limitation-extension.js';
import { firstDayNotFree, term } from './term.js';

const suspension = { rule: 'payment-suspended', article: 'awb:8:81' } as const;

export type PaymentTermInput = {
  readonly kind: 'fine' | 'penalty-payment';
  /** Fine: the day the decision was made known. Penalty payment: the day it was forfeited. */
  readonly from: LocalDate;
  /** Times in which a judge suspended payment: the term stands still on their days (8:81). */
  readonly suspensions?: readonly Extension[] | undefined;
};
export type PaymentTermValue = { readonly payBy: LocalDate; readonly defaultFrom: LocalDate };

/**
 * Six weeks to pay; default begins by itself on the day after. The days of a suspension by a judge that fall within the term are added to it, and a
 * last day that is then free moves on. Refuses `calendar-not-loaded`. Source: Awb 4:87 (fine), 5:33 (penalty payment), 4:97 (default), 8:81.
 */
export const paymentTerm = defineRule<PaymentTermInput, PaymentTermValue>('payment-term', [], ({ kind, from, suspensions = [] }, law) => {
  law.cite(kind === 'fine' ? 'awb:4:87' : 'awb:5:33', 'awb:4:97');
  const { lastDay } = law.apply(term, { startsAfter: from, length: law.length(`payment-${kind}`, from), basis: 'statutory' });
  const stoodStill = extended(from, lastDay, suspensions, law, suspension);
  const payBy = stoodStill === lastDay ? lastDay : firstDayNotFree(stoodStill, law);
  return { payBy, defaultFrom: addDays(payBy, 1) };
});
