import { z } from 'zod';
import { centsField, dateField, instantField, lengthField, nameField, periodField, positiveCentsField, textField } from './fields.js';

/** What each rule of the contract takes in; a field that is not named here is refused. */
export const calendarDayInput = z.strictObject({ date: dateField });
export const termInput = z.strictObject({ startsAfter: dateField, length: lengthField, basis: z.enum(['statutory', 'set-in-decision']) });
export const objectionTermInput = z.strictObject({ announcedOn: dateField });
export const objectionDecisionTermInput = z.strictObject({ announcedOn: dateField, committee: z.boolean(), adjourned: z.boolean() });
export const objectionTimelinessInput = z.strictObject({ announcedOn: dateField.nullable(), receivedOn: dateField, postedOn: dateField.optional() });
export const objectionDecisionDueInput = objectionDecisionTermInput.extend({
  suspensions: z.array(z.strictObject({ from: dateField, until: dateField })),
  agreedUntil: dateField.optional(),
});
export const competentCourtInput = z.strictObject({ district: nameField.transform(String).nullable(), instance: z.enum(['first', 'higher']) });
export const sentOnInput = z.strictObject({ sentOn: dateField });
export const orderDeadlineInput = z.strictObject({ announcedAt: instantField, hours: z.number() });
export const compliancePeriodInput = z.strictObject({ announcedAt: instantField, hours: z.number() });
export const paymentTermInput = z.strictObject({ kind: z.enum(['fine', 'penalty-payment']), from: dateField, suspensions: z.array(periodField).optional() });
export const limitationInput = z.strictObject({
  kind: z.enum(['penalty-payment', 'fine']),
  from: dateField,
  events: z.array(z.strictObject({
    on: dateField,
    kind: z.enum(['reminder', 'acknowledgement', 'set-off', 'writ', 'execution', 'legal-proceedings', 'collection-decision']),
  })),
  extensions: z.array(periodField).optional(),
});
export const unaViaInput = z.strictObject({ submittedOn: dateField });
export const fineDecisionTermInput = z.strictObject({ reportOn: dateField, submittedOn: dateField.optional(), answeredOn: dateField.optional() });
export const fineMaximumInput = z.strictObject({
  regime: z.enum(['csam', 'tco']),
  norm: textField,
  violatedOn: dateField,
  systematicOrPersistent: z.boolean(),
  category6Inadequate: z.strictObject({ reason: textField }).optional(),
  turnoverCents: centsField.optional(),
});
export const interestInput = z.strictObject({ principalCents: centsField, from: dateField, until: dateField, allowUnconfirmed: z.boolean().optional() });
export const defaultPenaltyInput = z.strictObject({ decisionDueOn: dateField, noticeReceivedOn: dateField, decidedOn: dateField.optional() });
export const publicationInput = z.strictObject({
  announcedOn: dateField,
  interimRelief: z.strictObject({ requestedOn: dateField, outcome: z.enum(['granted', 'refused', 'withdrawn']).optional() }).optional(),
});
export const forfeitureInput = z.strictObject({
  order: z.strictObject({
    amountPerDayCents: positiveCentsField,
    capCents: positiveCentsField,
    compliancePeriodEndsAt: instantField,
    version: nameField,
  }),
  observations: z.array(z.strictObject({ id: nameField, at: instantField, orderVersion: nameField, result: z.enum(['available', 'unavailable', 'unknown']) })),
  holds: z.array(z.strictObject({ from: instantField, until: instantField.nullish().transform((until) => until ?? undefined) })),
  upTo: instantField,
});
export const startsAfterInput = z.strictObject({ startsAfter: dateField });
export const finePowerTermInput = z.strictObject({ violatedOn: dateField, maximumCents: centsField });
export const hearingTermsInput = z.strictObject({ hearingOn: dateField });
export const reasonableTimeInput = z.strictObject({ intentOn: dateField });
export const fineCategoryInput = z.strictObject({
  category: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]),
  violatedOn: dateField,
});
export const reminderFeeInput = z.strictObject({ sentOn: dateField, debtCents: centsField });
export const interestOnDebtInput = z.strictObject({
  owedBy: z.enum(['debtor', 'authority']),
  parts: z.array(z.strictObject({ principalCents: centsField, from: dateField, until: dateField })),
  on: dateField,
});
