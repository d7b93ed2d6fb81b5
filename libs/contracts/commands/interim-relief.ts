import { z } from 'zod';
import { cents, instant, line, localDate, localId, prose } from '../primitives.js';
import { decisionIds, party } from './remedy-parts.js';

const reliefId = localId;
const period = { from: instant.meta({ description: 'The moment that the ruling names' }), until: instant.optional() } as const;

/** What the judge in interim relief ordered (8:81 Awb). */
export const measure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('suspend-order'), orderId: localId, ...period }),
  z.strictObject({ kind: z.literal('suspend-collection'), subject: localId.meta({ description: 'The penalty order or fine whose money is not collected' }), ...period }),
  z.strictObject({ kind: z.literal('suspend-publication'), decisionId: localId, ...period }),
  z.strictObject({ kind: z.literal('other'), description: prose, ...period }),
]);

/** Interim relief (voorlopige voorziening, 8:81–8:87 Awb). */
export const interimReliefCommands = {
  ReceiveInterimReliefRequest: z.strictObject({
    against: decisionIds,
    procedureId: localId.meta({ description: 'The objection or appeal to which it is connected, art. 8:81(1) Awb' }),
    party,
    court: line,
    fileNumber: line,
    requestedOn: localDate,
    urgency: prose,
  }),
  PlanInterimHearing: z.strictObject({ reliefId, on: localDate }),
  RecordInterimRuling: z.strictObject({
    reliefId,
    ruledOn: localDate,
    ecli: line.optional(),
    outcome: z.enum(['refused', 'inadmissible', 'granted']),
    measures: z.array(measure).max(20).default([]),
    conditions: prose.optional(),
    decidesMainCase: z.boolean().default(false).meta({ description: 'The judge also decides the appeal, art. 8:86 Awb' }),
    costsCents: cents.default(0),
    reasons: prose,
  }),
  EndInterimMeasure: z.strictObject({ reliefId, on: instant, why: z.enum(['lifted-by-judge', 'main-case-decided', 'lapsed']), reasons: prose }),
  WithdrawInterimRelief: z.strictObject({ reliefId, on: localDate }),
} as const;
