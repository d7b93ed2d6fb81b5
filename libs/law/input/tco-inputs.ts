import { z } from 'zod';
import { dateField, instantField, lengthField, textField, yearField } from './fields.js';

/** What the rules of the TCO Regulation and the TOI Act take in. */
export const euTermInput = z.strictObject({ startsAfter: dateField, length: lengthField });
export const removalDeadlineInput = z.strictObject({
  receivedAt: instantField,
  interruptions: z.array(z.strictObject({ kind: z.enum(['impossible', 'unclear']), from: instantField, until: instantField.optional() })),
  removedAt: instantField.optional(),
});
export const removalOrderInformationInput = z.strictObject({
  informedAt: instantField.optional(),
  emergency: z.strictObject({ justification: textField }).optional(),
});
export const receivedAtInput = z.strictObject({ receivedAt: instantField });
export const exposureCounterInput = z.strictObject({ on: dateField, finalOn: z.array(dateField) });
export const receivedOnInput = z.strictObject({ receivedOn: dateField });
export const requestedOnInput = z.strictObject({ requestedOn: dateField });
export const preservationTermInput = z.strictObject({ removedOn: dateField });
export const reportYearInput = z.strictObject({ year: yearField });
export const nonDisclosureTermInput = z.strictObject({ decidedOn: dateField, extended: z.boolean() });
export const complaintTermInput = z.strictObject({ handledOn: dateField });
export const complaintDecisionTermInput = z.strictObject({ receivedOn: dateField, furtherData: z.boolean() });
export const personalDataRetentionInput = z.strictObject({ lastProcessedOn: dateField });
