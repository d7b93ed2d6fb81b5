import type { LocalDate } from '../calendar/brands.js';
import { thresholdOn } from '../parameters/threshold.js';
import { defineRule } from '../reasoning/define-rule.js';
import { term } from './term.js';

export type FinePowerTermInput = {
  readonly violatedOn: LocalDate;
  /** The highest fine that can be imposed for this breach, in cents. */
  readonly maximumCents: number;
};
export type FinePowerTermValue = {
  /** The last day on which a fine can be imposed; objection and appeal suspend the term. */
  readonly lastDay: LocalDate;
};

/** The power to fine lapses five years after the breach where more than € 340 can be imposed, else three. Source: Awb 5:45, 5:53. */
export const finePowerTerm = defineRule<FinePowerTermInput, FinePowerTermValue>('fine-power-term', ['awb:5:45', 'awb:5:53'], ({ violatedOn, maximumCents }, law) => {
  const heavy = maximumCents > thresholdOn(law, 'heavy-fine', violatedOn);
  const { lastDay } = law.apply(term, { startsAfter: violatedOn, length: law.length(heavy ? 'fine-power-heavy' : 'fine-power-light', violatedOn), basis: 'statutory' });
  return { lastDay };
});
