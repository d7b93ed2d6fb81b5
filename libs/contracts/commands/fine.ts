import { z } from 'zod';
import { caseNumber, cents, line, localDate, localId, prose } from '../primitives.js';

/** How the matter stands with the public prosecutor (una via, 5:44 Awb). */
export const unaViaStep = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('not-criminal'), reasons: prose }),
  z.strictObject({ kind: z.literal('agreement'), reference: line }),
  z.strictObject({ kind: z.literal('submitted'), on: localDate }),
  z.strictObject({ kind: z.literal('declined'), on: localDate, reference: line }),
  z.strictObject({ kind: z.literal('prosecutes'), on: localDate, reference: line }),
]);

/** What art. 5:46(2) Awb asks to be weighed, each in words. */
export const fineFactors = z.strictObject({
  gravity: prose,
  culpability: prose,
  circumstances: prose,
  financialCapacity: prose,
});

/** Why category 6 does not suffice, over which year the turnover was made, and where the figure comes from (art. 8(2) CSAM Act). */
export const turnoverBranch = z.strictObject({
  category6InadequateBecause: prose,
  turnoverCents: cents,
  financialYear: z.int().min(2000).max(2100),
  source: line,
});

const weighedStep = z.strictObject({ percent: z.int().min(-100).max(100), reason: prose });
const reasonedCents = z.strictObject({ cents, reason: prose });

/** How the steps of the published fine policy were weighed (4:84 Awb): each judgement is the official's, with its reason. */
export const policyWeighing = z.strictObject({
  earlierFines: z.array(z.strictObject({ reference: line, finalOn: localDate.optional() })).max(100),
  gravity: weighedStep,
  culpability: weighedStep,
  size: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('undertaking'), turnoverCents: cents }),
    z.strictObject({ kind: z.literal('natural-person') }),
    z.strictObject({ kind: z.literal('unknown'), reason: prose }),
  ]),
  appropriateness: weighedStep,
  benefit: reasonedCents.optional(),
  capacity: reasonedCents.optional(),
  deviation: z.strictObject({ cents: cents.min(1), reason: prose }).optional().meta({ description: 'The special circumstances for which the official leaves the outcome of the policy' }),
});

export const fineCommands = {
  DrawUpFineReport: z.strictObject({ breachOf: localId, reportOn: localDate, violatedOn: localDate, finding: prose, place: line }),
  RecordUnaVia: z.strictObject({ fineId: localId, step: unaViaStep }),
  RecordProsecutorSilence: z.strictObject({ fineId: localId }),
  ProposeSystematicNonCompliance: z.strictObject({
    fineId: localId,
    kind: z.enum(['systematic', 'persistent']),
    earlierOrders: z.array(z.strictObject({ caseNumber, orderId: localId })).max(100),
    reasons: prose,
  }),
  ApproveFinding: z.strictObject({ fineId: localId }),
  DraftFineDecision: z.strictObject({
    fineId: localId,
    amountCents: cents,
    factors: fineFactors,
    turnover: turnoverBranch.optional(),
    policy: policyWeighing.optional(),
    reasons: prose,
    responseToViews: prose.optional(),
  }),
  RefrainFromFine: z.strictObject({ fineId: localId, reasons: prose }),
} as const;
