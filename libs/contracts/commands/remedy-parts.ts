import { z } from 'zod';
import { cents, line, localDate, localId, prose } from '../primitives.js';

/** Who uses a remedy, and why the decision touches him (1:2 Awb); the address is needed for the letters (6:5 Awb). */
export const party = z.strictObject({
  name: line,
  capacity: z.enum(['addressee', 'third-party']),
  interest: prose.meta({ description: 'What makes this party an interested one' }),
  address: line.optional(),
});

/** Who acts for a party; a lawyer needs no written authorisation (2:1 Awb). From then on documents go to him (6:17 Awb). */
export const representative = z.strictObject({ name: line, authorisation: z.enum(['lawyer', 'written', 'missing']), reference: line.optional() });

/** How a letter came in: by post it is still in time a week later, if it was posted in time (6:9(2) Awb). */
export const receipt = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('electronic'), receivedOn: localDate }),
  z.strictObject({ kind: z.literal('handed-over'), receivedOn: localDate }),
  z.strictObject({ kind: z.literal('post'), receivedOn: localDate, postedOn: localDate.optional().meta({ description: 'The day of the postmark; without one the letter counts as posted on the day it came in' }) }),
]);

/** What a letter can lack (6:5 Awb, 2:1 Awb). */
export const defect = z.enum(['signature', 'name-and-address', 'date', 'description-of-decision', 'grounds', 'translation', 'authorisation']);

/** What becomes of a decision: nothing, gone, or other amounts; never worse for whoever used the remedy (7:11, 8:72 Awb). */
export const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('revoke') }),
  z.strictObject({ kind: z.literal('fine'), amountCents: cents.min(1) }),
  z.strictObject({ kind: z.literal('penalty-order'), amountPerDayCents: cents.min(1), capCents: cents.min(1) }),
]);

/** Costs of legal aid and the like, with what they rest on (7:15, 8:75 Awb). */
export const costs = z.strictObject({ amountCents: cents, reasons: prose });

/** A ground as it was put, and the answer to it. */
export const answer = z.strictObject({ ground: prose, answer: prose });

export const decisionIds = z.array(localId).min(1).max(50);
