import { z } from 'zod';
import { cents, instant, line, localDate, localId, prose } from '../primitives.js';
import { observation } from './observation.js';

/** Views were heard, or the ground of urgency on which they were not asked (4:8, 4:11 Awb). */
export const viewsBasis = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heard') }),
  z.strictObject({ kind: z.literal('skipped'), urgencyGround: prose }),
]);

/** The ruling or decision that a remedy brought: who took it, on which day, under which reference (an ECLI, a decision number). */
export const ruling = z.strictObject({
  by: z.enum(['interim-relief', 'objection', 'appeal', 'higher-appeal', 'authority']),
  on: localDate,
  reference: line,
});

export const penaltyOrderCommands = {
  InviteViews: z.strictObject({ about: z.enum(['penalty-order', 'fine', 'collection']), lastDay: localDate, intention: prose }),
  RecordViews: z.strictObject({ about: z.enum(['penalty-order', 'fine', 'collection']), receivedOn: localDate, summary: prose, response: prose }),
  DraftPenaltyOrder: z.strictObject({
    breachOf: localId.meta({ description: 'The binding order that was not followed' }),
    unit: z
      .enum(['calendar-day', 'violation', 'once'])
      .optional()
      .meta({ description: 'What is forfeited, art. 5:32b(1): an amount for a calendar day (as where absent), for a violation (each location that is left, once a day), or one sum in all' }),
    amountPerDayCents: cents.meta({ description: 'Amount for each unit' }),
    capCents: cents,
    complianceMeans: prose
      .optional()
      .meta({ description: 'What counts as compliance, as the order says it; absent: every location is inaccessible' }),
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
    request: z
      .strictObject({ receivedOn: localDate, ground: z.enum(['impossibility', 'year-without-forfeiture']) })
      .optional()
      .meta({ description: 'The request of the offender, art. 5:34; absent where the Authority acts of its own motion' }),
    reasons: prose,
  }),
  HoldPenaltyOrder: z.strictObject({ orderId: localId, from: instant, until: instant.optional(), ruling, reasons: prose }),
  ResumePenaltyOrder: z.strictObject({ orderId: localId, from: instant, ruling, reasons: prose }),
  ReverseUnits: z.strictObject({ orderId: localId, debtIds: z.array(line).min(1).max(2000), ruling, procedureId: localId.optional().meta({ description: 'The objection or appeal from which it follows: where that ruling is undone, this comes back with it' }), reasons: prose }),
  ReplacePenaltyOrder: z.strictObject({ orderId: localId, amountPerDayCents: cents, capCents: cents, from: instant, ruling, reasons: prose }),
} as const;
