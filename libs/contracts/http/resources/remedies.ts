import { z } from 'zod';
import { commandSchemas } from '../../commands/command.js';
import { officials } from '../officials.js';
import { route } from '../route.js';
import { actNumber, article, caseParams, centAmount, day, link, moment, orderId } from '../values.js';

const cents = centAmount;
const procedure = z
  .strictObject({
    id: orderId,
    kind: z.enum(['objection', 'interim-relief', 'appeal', 'higher-appeal', 'publication']),
    status: z.string(),
    about: z.array(z.string()),
    joinedByLaw: z.array(z.strictObject({ subject: z.string(), article })),
    dueOn: day.nullable().meta({ description: 'When the next thing is due' }),
    reference: z.string().nullable().meta({ description: "The court's file number, or the ECLI of its ruling" }),
  })
  .meta({ id: 'Procedure' });

const finality = z
  .discriminatedUnion('status', [
    z.strictObject({ status: z.literal('not-made-known') }),
    z.strictObject({ status: z.literal('annulled'), procedureId: z.string() }),
    z.strictObject({ status: z.literal('pending'), procedureId: z.string() }),
    z.strictObject({ status: z.literal('open'), until: day }),
    z.strictObject({ status: z.literal('final'), since: day }),
  ])
  .meta({ id: 'Finality' });

const helpStep = z
  .strictObject({
    step: z.string(),
    article,
    requires: z.string(),
    missing: z.array(z.string()),
    mayBeSkippedOn: z.array(z.strictObject({ ground: z.string(), article })),
    done: z.boolean(),
  })
  .meta({ id: 'HelpStep' });

const overview = z
  .strictObject({
    procedures: z.array(procedure),
    finality: z.record(z.string(), finality),
    exposure: z.array(z.strictObject({ objectionId: z.string(), firstDay: day, accruedCents: cents, maximumCents: cents })),
    owedByAuthority: z.array(
      z.strictObject({ owedFor: z.string(), kinds: z.array(z.enum(['default-penalty', 'costs', 'court-fee'])), amountCents: cents, paidCents: cents, unpaidCents: cents, payBy: day }),
    ).meta({ description: 'What the Authority has to pay itself: the penalty for deciding late, costs and court fees' }),
    reasonableTime: z.record(z.string(), z.strictObject({ instances: z.int(), rulingBy: day, ruledOn: day.nullable(), exceededByDays: z.int(), moderation: z.string().nullable() })),
    fineDecisionOverruns: z.array(z.strictObject({ fineId: z.string(), dueOn: day, decidedOn: day.nullable(), overrunDays: z.int() })),
    help: z.record(z.string(), z.array(helpStep)),
    _links: z.strictObject({ self: link, case: link }),
  })
  .meta({ id: 'RemediesOverview' });

const consequences = z
  .strictObject({
    seq: actNumber.meta({ description: 'The last act that was taken into account; send it as If-Match' }),
    acts: z.array(z.strictObject({ type: z.string(), article, data: z.record(z.string(), z.unknown()) })),
    terms: z.array(z.strictObject({ key: z.string(), from: day.nullable(), to: day.nullable() })),
    debts: z.array(z.strictObject({ debtId: z.string(), fromCents: cents, toCents: cents, paidFromCents: cents, paidToCents: cents })),
    orders: z.array(z.strictObject({ orderId: z.string(), forfeitedFromCents: cents, forfeitedToCents: cents, liftedAt: moment.nullable(), holds: z.array(z.strictObject({ from: moment, until: moment.nullable() })) })),
    _links: z.strictObject({ case: link }),
  })
  .meta({ id: 'Consequences' });

const variant = <T extends 'RecordRuling' | 'RecordInterimRuling' | 'EndInterimMeasure'>(type: T) => z.strictObject({ type: z.literal(type), data: commandSchemas[type] }).meta({ id: `${type}Preview` });

/** A ruling whose consequences are asked about before it is recorded. */
export const rulingCommand = z.discriminatedUnion('type', [variant('RecordRuling'), variant('RecordInterimRuling'), variant('EndInterimMeasure')]).meta({ id: 'RulingCommand' });

const outcome = z
  .strictObject({ kind: z.string(), instance: z.enum(['objection', 'first', 'higher']), outcome: z.string(), count: z.int().min(0) })
  .meta({ id: 'RemedyOutcome' });

export const remedyRoutes = {
  getRemedies: route({
    method: 'get',
    path: '/cases/{caseNumber}/remedies',
    operationId: 'getRemedies',
    tag: 'Remedies',
    summary: 'Objections, appeals and what they mean for the decisions of a case',
    description: 'Procedures with what is due, whether each decision is final, what deciding late costs the Authority, and for each step what the law requires and what is missing.',
    access: officials,
    reads: 'personal-data',
    params: caseParams,
    success: { 200: { description: 'The remedies of the case', body: overview } },
  }),
  previewRuling: route({
    method: 'post',
    path: '/cases/{caseNumber}/remedies/consequences',
    operationId: 'previewRuling',
    tag: 'Remedies',
    summary: 'What a ruling would do to the case; nothing is recorded',
    access: officials,
    params: caseParams,
    body: rulingCommand,
    refuses: true,
    success: { 200: { description: 'The consequences', body: consequences } },
  }),
  previewDecision: route({
    method: 'get',
    path: '/cases/{caseNumber}/decisions/{decisionId}/consequences',
    operationId: 'previewDecision',
    tag: 'Remedies',
    summary: 'What making a drafted decision known would do to the case; nothing is recorded',
    access: officials,
    params: caseParams.extend({ decisionId: orderId.meta({ description: 'Id of the decision', examples: ['OB1'] }) }),
    refuses: true,
    success: { 200: { description: 'The consequences', body: consequences } },
  }),
  listRemedyOutcomes: route({
    method: 'get',
    path: '/remedies/outcomes',
    operationId: 'listRemedyOutcomes',
    tag: 'Remedies',
    summary: 'How decisions fared in objection and before the courts, over all cases',
    access: officials,
    success: { 200: { description: 'Counts per kind of decision and outcome', body: z.strictObject({ items: z.array(outcome) }).meta({ id: 'RemedyOutcomes' }) } },
  }),
};
