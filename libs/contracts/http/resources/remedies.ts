import { z } from 'zod';
import { commandSchemas } from '../../commands/command.js';
import { localDate } from '../../primitives.js';
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

const chainLink = z
  .strictObject({
    from: z.string().meta({ description: 'What hangs on the other' }),
    to: z.string(),
    how: z.enum(['rests-on', 'changes', 'collects', 'publishes', 'objects-to', 'asks-to-suspend', 'appeals-against', 'joined-by-law', 'decides-anew', 'penalty-for-lateness']),
    gone: z.boolean().meta({ description: 'Revoked or annulled as a whole' }),
  })
  .meta({ id: 'ChainLink' });

const overview = z
  .strictObject({
    procedures: z.array(procedure),
    finality: z.record(z.string(), finality),
    exposure: z.array(z.strictObject({ objectionId: z.string(), firstDay: day, accruedCents: cents, maximumCents: cents })),
    owedByAuthority: z.array(
      z.strictObject({ owedFor: z.string(), kinds: z.array(z.enum(['default-penalty', 'costs', 'court-fee'])), amountCents: cents, paidCents: cents, unpaidCents: cents, payBy: day }),
    ).meta({ description: 'What the Authority has to pay itself: the penalty for deciding late, costs and court fees' }),
    reasonableTime: z.record(z.string(), z.strictObject({ instances: z.int(), rulingBy: day, ruledOn: day.nullable(), exceededByDays: z.int(), stages: z.array(z.strictObject({ stage: z.enum(['warning-1', 'warning-2', 'first-instance', 'all-instances']), on: day, passed: z.boolean() })), moderation: z.string().nullable() })),
    fineDecisionOverruns: z.array(z.strictObject({ fineId: z.string(), dueOn: day, decidedOn: day.nullable(), overrunDays: z.int(), consequence: z.string() })),
    chain: z.array(chainLink).meta({ description: 'Which decisions and procedures hang on which' }),
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

const instance = z.enum(['objection', 'interim-relief', 'first', 'higher']);
const count = z.int().min(0);
/** The kinds of decisions that can be looked at again, and the ruling of a court. */
const decidedKind = z.enum(['binding-order', 'penalty-order', 'penalty-order-change', 'fine-decision', 'collection-decision', 'objection-decision', 'default-penalty-decision', 'publication-decision', 'systematic-finding', 'ruling']);

const outcome = z
  .strictObject({
    kind: decidedKind,
    instance,
    result: z.enum(['upheld', 'changed', 'annulled', 'suspended']),
    ground: z.string().meta({ description: 'Why: inadmissible on which ground, unfounded, unlawful, reconsidered, or what the court did', examples: ['unlawful'] }),
    count,
  })
  .meta({ id: 'RemedyOutcome' });

const workload = z
  .strictObject({
    instance,
    received: count,
    decided: count,
    withdrawn: count,
    elsewhere: count.meta({ description: 'Forwarded, joined to another, straight to the court, or no longer asked for' }),
    running: count.meta({ description: 'At the end of the period' }),
    termsMet: count.meta({ description: 'Decided within the term of art. 7:10 Awb; for courts: file and defence within art. 8:42 Awb' }),
    termsExceeded: count,
    medianDays: count.nullable().meta({ description: 'Half were decided within so many days of coming in' }),
  })
  .meta({ id: 'RemedyWorkload' });

const figures = z
  .strictObject({
    items: z.array(outcome),
    workload: z.array(workload),
    lost: z
      .strictObject({ defaultPenaltyCents: cents, costsCents: cents, courtFeeCents: cents })
      .meta({ description: 'What the Authority lost itself: the penalty for deciding late (4:17 Awb), costs and court fees' }),
  })
  .meta({ id: 'RemedyOutcomes' });

/** Which days and which decisions the figures are about. */
const figuresQuery = z
  .strictObject({
    from: localDate.optional().meta({ description: 'The first day that counts', examples: ['2026-01-01'] }),
    until: localDate.optional().meta({ description: 'The last day that counts', examples: ['2026-12-31'] }),
    kind: decidedKind.optional().meta({ description: 'Only decisions of this kind', examples: ['penalty-order'] }),
    instance: instance.optional().meta({ description: 'Only in objection, in interim relief, or before this court', examples: ['objection'] }),
  })
  .refine(({ from, until }) => from === undefined || until === undefined || from <= until, { path: ['until'], message: 'must not lie before from' });

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
    description: 'Counted over the cases that the asker may see: outcomes per kind of decision and ground, the workload with terms met and exceeded, and what it cost the Authority.',
    access: officials,
    query: figuresQuery,
    success: { 200: { description: 'Counts per kind of decision, instance, result and ground', body: figures } },
  }),
};
