import type { PenaltyOrderTerms, ForfeitedUnit as CountedUnit } from '../../law/amounts/forfeiture.js';
import type { Instant } from '../../law/calendar/brands.js';
import type { ArticleRef, LawRefusal } from '../../law/derivation.js';
import type { RuleSet } from '../../law/parameters/rule-set.js';
import { limitation } from '../../law/terms/limitation.js';
import { paymentTerm } from '../../law/terms/payment-term.js';
import type { ForfeitedUnit } from './acts.js';

export type UnitResult = { readonly ok: true; readonly unit: ForfeitedUnit } | { readonly ok: false; readonly refusal: LawRefusal };

/** A counted day as the unit that is owed: when to pay it (5:33 Awb), until when it can be collected (5:35 Awb), and how it came about. `terms.capCents` is what the cap left. */
export function forfeitedUnit(orderId: string, terms: PenaltyOrderTerms, counted: CountedUnit & { readonly evidenceAt: Instant; readonly again?: number }, articles: readonly ArticleRef[], rules: RuleSet): UnitResult {
  const { day, locationId, again, amountCents, evidence, evidenceAt } = counted;
  const pay = paymentTerm({ kind: 'penalty-payment', from: day }, rules);
  if (!pay.ok) return pay;
  const barred = limitation({ kind: 'penalty-payment', from: day, events: [] }, rules);
  if (!barred.ok) return barred;
  const { amountPerDayCents, capCents, compliancePeriodEndsAt, version } = terms;
  return {
    ok: true,
    unit: {
      orderId,
      orderVersion: Number(version),
      day,
      ...(locationId === undefined ? {} : { locationId }),
      ...(again === undefined ? {} : { again }),
      amountCents,
      evidenceId: String(evidence),
      evidenceAt,
      payBy: pay.value.payBy,
      barredAfter: barred.value.barredAfter,
      derivation: {
        rule: 'forfeiture',
        articles,
        inputs: { amountPerDayCents, leftUnderCapCents: capCents, compliancePeriodEndsAt, orderVersion: version, evidence },
        value: amountCents,
        steps: [pay.derivation, barred.derivation],
      },
    },
  };
}
