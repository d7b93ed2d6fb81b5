import type { LocalDate } from '../calendar/brands.js';
import { defineRule } from '../reasoning/define-rule.js';
import { term } from '../terms/term.js';

export type ComplaintTermInput = {
  /** The day the provider finished handling the complaint. */
  readonly handledOn: LocalDate;
};
export type ComplaintTermValue = { readonly lastDay: LocalDate };

/** Six months to take a complaint about a provider to the Authority. Source: TOI Act art. 16. More than three months, so no Algemene termijnenwet. */
export const complaintTerm = defineRule<ComplaintTermInput, ComplaintTermValue>('complaint-term', ['toi:16'], ({ handledOn }, law) => {
  const { lastDay } = law.apply(term, { startsAfter: handledOn, length: law.length('complaint', handledOn), basis: 'statutory' });
  return { lastDay };
});

export type ComplaintDecisionTermInput = {
  readonly receivedOn: LocalDate;
  /** The Authority asked for further data. */
  readonly furtherData: boolean;
};
export type ComplaintDecisionTermValue = { readonly dueOn: LocalDate };

/** Six weeks to decide on a complaint, and six more where further data were asked for. Refuses `calendar-not-loaded`. Source: TOI Act art. 16. */
export const complaintDecisionTerm = defineRule<ComplaintDecisionTermInput, ComplaintDecisionTermValue>(
  'complaint-decision-term',
  ['toi:16'],
  ({ receivedOn, furtherData }, law) => {
    const length = law.length('complaint-decision', receivedOn);
    if (!furtherData) return { dueOn: law.apply(term, { startsAfter: receivedOn, length, basis: 'statutory' }).lastDay };
    const { nominalLastDay } = law.apply(term, { startsAfter: receivedOn, length, basis: 'set-in-decision' });
    return { dueOn: law.apply(term, { startsAfter: nominalLastDay, length, basis: 'statutory' }).lastDay };
  },
);

export type PersonalDataRetentionInput = { readonly lastProcessedOn: LocalDate };
export type PersonalDataRetentionValue = { readonly keepUntil: LocalDate };

/** Personal data are kept no longer than needed, and at most one year after they were last processed. Source: TOI Act art. 6(3). */
export const personalDataRetention = defineRule<PersonalDataRetentionInput, PersonalDataRetentionValue>('personal-data-retention', ['toi:6(3)'], ({ lastProcessedOn }, law) => {
  const { lastDay } = law.apply(term, { startsAfter: lastProcessedOn, length: law.length('personal-data', lastProcessedOn), basis: 'statutory' });
  return { keepUntil: lastDay };
});
