import type { LocalDate } from '../calendar/brands.js';
import { defineRule } from '../reasoning/define-rule.js';
import { objectionTerm } from './objection-term.js';
import { term } from './term.js';

export type ObjectionDecisionTermInput = {
  readonly announcedOn: LocalDate;
  /** An advisory committee as meant in Awb 7:13 was set up. */
  readonly committee: boolean;
  /** The decision was adjourned by the six weeks that the Act allows. */
  readonly adjourned: boolean;
};
export type ObjectionDecisionTermValue = { readonly objectionTermEndsOn: LocalDate; readonly dueOn: LocalDate };

/**
 * Six weeks to decide on an objection, twelve with a committee, from the day after the objection term; six more when adjourned.
 * The adjournment is counted from where the first term ends before the Algemene termijnenwet moves it, and is a statutory term of its own.
 * Refuses `calendar-not-loaded`. Source: Awb 7:10.
 */
export const objectionDecisionTerm = defineRule<ObjectionDecisionTermInput, ObjectionDecisionTermValue>(
  'objection-decision-term',
  ['awb:7:10'],
  ({ announcedOn, committee, adjourned }, law) => {
    const { lastDay: objectionTermEndsOn } = law.apply(objectionTerm, { announcedOn });
    if (committee) law.cite('awb:7:13');
    const length = law.length(committee ? 'objection-decision-committee' : 'objection-decision', objectionTermEndsOn);
    if (!adjourned) {
      const { lastDay } = law.apply(term, { startsAfter: objectionTermEndsOn, length, basis: 'statutory' });
      return { objectionTermEndsOn, dueOn: lastDay };
    }
    const { nominalLastDay } = law.apply(term, { startsAfter: objectionTermEndsOn, length, basis: 'set-in-decision' });
    const adjournment = law.length('objection-adjournment', objectionTermEndsOn);
    const { lastDay } = law.apply(term, { startsAfter: nominalLastDay, length: adjournment, basis: 'statutory' });
    return { objectionTermEndsOn, dueOn: lastDay };
  },
);
