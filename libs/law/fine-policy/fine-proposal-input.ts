import { z } from 'zod';
import { centsField, dateField, positiveCentsField, textField } from '../input/fields.js';
import { fineMaximumInput } from '../input/rule-inputs.js';

const weighed = z.strictObject({ percent: z.int(), reason: textField });
const amountWithReason = z.strictObject({ cents: centsField, reason: textField });

/** What an official weighs for one fine. Every judgement carries its reason. */
export const fineProposalInput = z.strictObject({
  breach: fineMaximumInput,
  reportOn: dateField,
  /** Earlier fines for the same or a similar norm, and when they became final; absent while they are not. */
  earlierFines: z.array(z.strictObject({ reference: textField, finalOn: dateField.optional() })),
  gravity: weighed,
  culpability: weighed,
  size: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('undertaking'), turnoverCents: centsField }),
    z.strictObject({ kind: z.literal('natural-person') }),
    z.strictObject({ kind: z.literal('unknown'), reason: textField }),
  ]),
  appropriateness: weighed,
  /** What the breach yielded: the fine is not lower. */
  benefit: amountWithReason.optional(),
  /** What the offender can bear: the fine is not higher. */
  capacity: amountWithReason.optional(),
  /** The official leaves the policy, with the special circumstances that Awb 4:84 asks for. */
  deviation: z.strictObject({ cents: positiveCentsField, reason: textField }).optional(),
  /** TCO art. 18(2); required in the regime tco. */
  factors: z.strictObject({
    natureGravityDuration: z.string().optional(),
    intentOrNegligence: z.string().optional(),
    earlierInfringements: z.string().optional(),
    financialStrength: z.string().optional(),
    cooperation: z.string().optional(),
    natureAndSize: z.string().optional(),
    degreeOfFault: z.string().optional(),
  }).optional(),
});

export type FineProposalInput = z.output<typeof fineProposalInput>;
