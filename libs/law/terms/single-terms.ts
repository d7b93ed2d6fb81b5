import type { LocalDate } from '../calendar/brands.js';
import { defineRule } from '../reasoning/define-rule.js';
import { term } from './term.js';

export type SingleTermInput = {
  /** The day of the event, which does not count. */
  readonly startsAfter: LocalDate;
};
export type SingleTermValue = { readonly lastDay: LocalDate };

function singleTerm(name: string, article: string) {
  return defineRule<SingleTermInput, SingleTermValue>(name, [article], ({ startsAfter }, law) => {
    const { lastDay } = law.apply(term, { startsAfter, length: law.length(name, startsAfter), basis: 'statutory' });
    return { lastDay };
  });
}

/** One week after making known to give the reasons of an urgent decision. Refuses `calendar-not-loaded`, as the others. Source: Awb 3:47(3). */
export const urgentReasonsTerm = singleTerm('urgent-reasons-term', 'awb:3:47(3)');

/** Two weeks after the last day of a penalty for late deciding to fix its amount. Source: Awb 4:18. */
export const defaultPenaltyDecisionTerm = singleTerm('default-penalty-decision-term', 'awb:4:18');

/** Four weeks after a request to decide on collection. Source: Awb 5:37(3). */
export const collectionRequestTerm = singleTerm('collection-request-term', 'awb:5:37(3)');

/** One year in force without forfeiture, after which the offender may ask to lift a penalty order. Source: Awb 5:34(2). */
export const penaltyOrderLiftTerm = singleTerm('penalty-order-lift-term', 'awb:5:34(2)');

/** Four weeks to send the court the file and a defence. Source: Awb 8:42. */
export const defenceTerm = singleTerm('defence-term', 'awb:8:42');
