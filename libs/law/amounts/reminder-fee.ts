import type { LocalDate } from '../calendar/brands.js';
import { rowOn } from '../parameters/find-row.js';
import { defineRule } from '../reasoning/define-rule.js';
import { refuseMissingRow } from '../reasoning/refused.js';

export type ReminderFeeInput = { readonly sentOn: LocalDate; readonly debtCents: number };
export type ReminderFeeValue = { readonly feeCents: number };
type Fees = { readonly fromCents: number; readonly belowCents: number; readonly otherwiseCents: number };

/** What the reminder itself costs the debtor, in cents; indexed every year. Refuses `reminder-fee-not-loaded`. Source: Awb 4:113, 11:2. */
export const reminderFee = defineRule<ReminderFeeInput, ReminderFeeValue>('reminder-fee', ['awb:4:113'], ({ sentOn, debtCents }, law) => {
  const row = rowOn(law.rules, sentOn, 'reminder-fee');
  if (row === undefined) {
    return refuseMissingRow('reminder-fee-not-loaded', 'awb:4:113', `De aanmaningsvergoeding op ${sentOn} is niet geladen.`, `the fee for a reminder on ${sentOn} is not loaded.`);
  }
  const fees = law.use(row) as Fees;
  return { feeCents: debtCents < fees.fromCents ? fees.belowCents : fees.otherwiseCents };
});
