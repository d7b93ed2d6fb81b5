import { z } from 'zod';
import { cents, instant, localDate, localId, prose } from '../primitives.js';
import { observation } from './observation.js';

/** Views were heard, or the ground of urgency on which they were not asked (4:8, 4:11 Awb). */
export const viewsBasis = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heard') }),
  z.strictObject({ kind: z.literal('skipped'), urgencyGround: prose }),
]);

export const penaltyOrderCommands = {
  InviteViews: z.strictObject({ about: z.enum(['penalty-order', 'fine', 'collection']), lastDay: localDate, intention: prose }),
  RecordViews: z.strictObject({ about: z.enum(['penalty-order', 'fine', 'collection']), receivedOn: localDate, summary: prose, response: prose }),
  DraftPenaltyOrder: z.strictObject({
    breachOf: localId.meta({ description: 'The binding order that was not followed' }),
    amountPerDayCents: cents,
    capCents: cents,
    complianceHours: z.number().meta({ description: 'Compliance period (begunstigingstermijn) in hours from making known' }),
    feasibleBecause: prose.meta({ description: 'Why compliance is possible within the period' }),
    proportionateBecause: prose.meta({ description: 'Why amount and cap are in proportion, art. 5:32b(3) Awb' }),
    views: viewsBasis,
  }),
  EndCompliancePeriod: z.strictObject({ orderId: localId }),
  BookUnits: z.strictObject({
    orderId: localId,
    upTo: instant,
    evidence: z
      .array(observation.pick({ id: true, at: true, result: true }).extend({ orderVersion: z.int().min(1) }))
      .max(5000),
  }),
  DraftPenaltyOrderChange: z.strictObject({
    orderId: localId,
    change: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('lift') }),
      z.strictObject({ kind: z.literal('suspend'), from: instant, until: instant.optional() }),
      z.strictObject({ kind: z.literal('reduce'), amountPerDayCents: cents, capCents: cents }),
    ]),
    reasons: prose,
  }),
} as const;
