import type { Instant } from '../calendar/brands.js';
import { addHours } from '../calendar/instant.js';
import { defineRule } from '../reasoning/define-rule.js';
import { refuse } from '../reasoning/refused.js';

export type CompliancePeriodInput = {
  readonly announcedAt: Instant;
  /** Elapsed hours, decimals allowed, as the decision sets them. */
  readonly hours: number;
};
export type CompliancePeriodValue = { readonly endsAt: Instant };

/**
 * The moment until which an order under penalty payment can be followed without penalty: elapsed hours after it was made known.
 * The decision sets the period, so the Algemene termijnenwet does not move it. Refuses `compliance-period-missing` for zero hours or less.
 * Source: Awb 5:32a(2).
 */
export const compliancePeriod = defineRule<CompliancePeriodInput, CompliancePeriodValue>('compliance-period', ['awb:5:32a'], ({ announcedAt, hours }) => {
  if (!(hours > 0)) {
    refuse('compliance-period-missing', 'awb:5:32a', 'De begunstigingstermijn moet langer dan nul uur zijn.', 'the compliance period must be longer than zero hours');
  }
  return { endsAt: addHours(announcedAt, hours) };
});
