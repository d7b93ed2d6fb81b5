import { z } from 'zod';
import { centsField, positiveCentsField, textField } from '../input/fields.js';

const percent = z.int().min(-100).max(100);

/** A published fine policy as one dated row (`fine-policy`): what an official follows, or leaves with reasons (Awb 4:84). Amounts in cents, shares in percent. */
export const finePolicySchema = z.strictObject({
  name: textField,
  /** An example is no policy of the Authority; whatever is computed with it says so. */
  example: z.boolean(),
  baseAmounts: z.array(z.strictObject({ norm: textField, raised: z.boolean(), cents: positiveCentsField })),
  recidivism: z.strictObject({ withinYears: z.int().min(1), factorPercent: z.int().min(100) }),
  /** The steps that gravity and duration, and culpability, can move the amount by. */
  gravitySteps: z.array(percent),
  culpabilitySteps: z.array(percent),
  /** Highest turnover first; an undertaking falls in the first row it reaches. */
  sizeFactors: z.array(z.strictObject({ fromTurnoverCents: centsField, percent: z.int().min(1).max(100) })),
  naturalPersonPercent: z.int().min(1).max(100),
  appropriatenessSteps: z.array(percent),
});

export type FinePolicy = z.output<typeof finePolicySchema>;
