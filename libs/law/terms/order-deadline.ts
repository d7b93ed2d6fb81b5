import type { Instant } from '../calendar/brands.js';
import { dayOf } from '../calendar/amsterdam.js';
import { addHours } from '../calendar/instant.js';
import { thresholdOn } from '../parameters/threshold.js';
import { defineRule } from '../reasoning/define-rule.js';
import { refuse } from '../reasoning/refused.js';

export type OrderDeadlineInput = {
  readonly announcedAt: Instant;
  /** Elapsed hours, decimals allowed. */
  readonly hours: number;
};
export type OrderDeadlineValue = { readonly dueAt: Instant };

/**
 * The moment at which a binding order must have been followed: elapsed hours after it was made known, whatever the clock does.
 * Refuses `order-term-out-of-range` unless 0 < hours ≤ 12. Source: CSAM Act art. 6(4)(c); the Algemene termijnenwet does not apply to hours (art. 4(a)).
 */
export const orderDeadline = defineRule<OrderDeadlineInput, OrderDeadlineValue>(
  'order-deadline',
  ['csam:6(4)', 'atw:4'],
  ({ announcedAt, hours }, law) => {
    const most = thresholdOn(law, 'order-hours', dayOf(announcedAt));
    if (!(hours > 0 && hours <= most)) {
      refuse(
        'order-term-out-of-range', 'csam:6(4)',
        `De termijn van een bevel is meer dan 0 en ten hoogste ${String(most)} uren; gevraagd is ${String(hours)}.`,
        `the term of an order is more than 0 and at most ${String(most)} hours; asked for ${String(hours)}`,
      );
    }
    return { dueAt: addHours(announcedAt, hours) };
  },
);
