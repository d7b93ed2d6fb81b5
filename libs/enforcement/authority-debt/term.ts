import type { LocalDate } from '../../law/calendar/brands.js';
import type { LawRefusal } from '../../law/derivation.js';
import type { RuleSet } from '../../law/parameters/rule-set.js';
import { paymentTerm } from '../../law/terms/payment-term.js';
import { termInDays } from '../terms/set-term.js';
import type { TermSet } from '../terms/term.js';

type ToPay = { readonly ok: true; readonly payBy: LocalDate; readonly terms: readonly TermSet[] } | { readonly ok: false; readonly refusal: LawRefusal };

/** The six weeks in which the Authority pays what it owes, from the day on which that was made known (4:87 Awb); no term where it owes nothing. */
export function authorityPaymentTerm(owedFor: string, amountCents: number, madeKnownOn: LocalDate, rules: RuleSet): ToPay {
  const pay = paymentTerm({ kind: 'fine', from: madeKnownOn }, rules);
  if (!pay.ok) return pay;
  const { payBy } = pay.value;
  return { ok: true, payBy, terms: amountCents === 0 ? [] : [termInDays(owedFor, 'authority-payment', payBy, pay.derivation)] };
}
