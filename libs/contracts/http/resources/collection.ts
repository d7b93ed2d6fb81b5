import { z } from 'zod';
import { localId } from '../../primitives.js';
import { pageOf, paging } from '../paging.js';
import { officials } from '../officials.js';
import { route } from '../route.js';
import { caseParams, centAmount, day, moment } from '../values.js';

const debtIds = z.array(z.string());
const service = z.strictObject({ kind: z.enum(['bailiff', 'collection-service']), name: z.string() });
const handoverStatus = z.enum(['handed-over', 'returned', 'paid']);
const monthsRun = z.union([z.literal(9), z.literal(10), z.literal(11)]).nullable().meta({ description: 'How far limitation has run: 9, 10 or 11 months of its last year; null before that' });

const limitation = z
  .strictObject({
    startedOn: day,
    barredAfter: day.meta({ description: 'The last day on which it can be collected or interrupted' }),
    barred: z.boolean(),
    monthsRun,
    interruptions: z.array(z.strictObject({ on: day, kind: z.string() })),
    deferredDays: z.int().min(0).meta({ description: 'Days of deferral, which extend the term in which they fall (4:111 Awb)' }),
    collectionDecisionInterrupts: z.literal(false).meta({ description: 'The collection decision does not interrupt limitation; only acts of 4:105 and 4:106 Awb do' }),
  })
  .meta({ id: 'LimitationClock' });

const debt = z
  .strictObject({
    id: z.string().meta({ examples: ['P1:2026-05-12'] }),
    kind: z.enum(['penalty-payment', 'fine']),
    status: z.string(),
    payBy: day,
    principalCents: centAmount,
    interestCents: centAmount,
    costsCents: centAmount,
    openCents: centAmount,
    paymentReference: z.string().meta({ description: 'Betalingskenmerk: 16 digits, the first checks the others' }),
    creditorReference: z.string().meta({ description: 'ISO 11649' }),
    collectionDecidedOn: day.nullable(),
    remindedOn: day.nullable(),
    handoverId: z.string().nullable(),
    deferredUntil: day.nullable(),
    limitation,
  })
  .meta({ id: 'CollectedDebt' });

const collection = z
  .strictObject({
    caseNumber: z.string(),
    debts: z.array(debt),
    deferrals: z.array(
      z.strictObject({
        id: localId,
        debtIds,
        from: day,
        until: day,
        revokedOn: day.nullable(),
        running: z.boolean(),
        instalments: z.array(z.strictObject({ payBy: day, amountCents: centAmount, status: z.enum(['to-come', 'paid', 'missed']) })),
      }),
    ),
    handovers: z.array(z.strictObject({ id: localId, debtIds, service, handedOverAt: moment, status: handoverStatus })),
    refunds: z.array(
      z.strictObject({
        id: localId,
        of: z.enum(['reversal', 'overpayment']),
        principalCents: centAmount,
        interestCents: centAmount,
        payOn: day,
        proposedBy: z.string(),
        approvedBy: z.array(z.string()),
        status: z.enum(['proposed', 'approved', 'rejected', 'paid']),
      }),
    ),
    refundableCents: centAmount,
    unallocatedCents: centAmount,
  })
  .meta({ id: 'Collection' });

const handover = z
  .strictObject({
    caseNumber: z.string(),
    handoverId: localId,
    status: handoverStatus,
    service,
    handedOverAt: moment,
    debtor: z.strictObject({ id: z.string(), name: z.string() }),
    lines: z.array(
      z.strictObject({
        debtId: z.string(),
        kind: z.enum(['penalty-payment', 'fine']),
        day: day.nullable(),
        principalCents: centAmount,
        interestCents: centAmount,
        costsCents: centAmount,
        openCents: centAmount,
        payBy: day,
        decidedOn: day.nullable(),
        remindedOn: day.nullable(),
        writOn: day.nullable(),
        barredAfter: day,
        paymentReference: z.string(),
      }),
    ),
    totalCents: centAmount,
  })
  .meta({ id: 'Handover' });

const clockLine = z
  .strictObject({ caseNumber: z.string(), debtId: z.string(), kind: z.enum(['penalty-payment', 'fine']), providerName: z.string(), openCents: centAmount.meta({ description: 'Of the principal' }), status: z.string(), barredAfter: day, monthsRun, owner: z.string().nullable().meta({ description: 'The role whose task it is by now' }) })
  .meta({ id: 'LimitationLine' });

const handoverParams = caseParams.extend({ handoverId: localId.meta({ description: 'Id of the handing over', examples: ['O1'] }) });

/** Collecting: the money of a case, what was handed over, and the clock of limitation over all cases. */
export const collectionRoutes = {
  getCollection: route({
    method: 'get',
    path: '/cases/{caseNumber}/collection',
    operationId: 'getCollection',
    tag: 'Money',
    summary: 'The collection of a case: what is open, its clocks of limitation, deferrals, execution and repayments',
    access: officials,
    params: caseParams,
    success: { 200: { description: 'The collection', body: collection } },
  }),
  getHandover: route({
    method: 'get',
    path: '/cases/{caseNumber}/handovers/{handoverId}',
    operationId: 'getHandover',
    tag: 'Money',
    summary: 'What was handed over to a bailiff or collection service',
    access: officials,
    reads: 'personal-data',
    params: handoverParams,
    success: { 200: { description: 'A neutral export', body: handover } },
  }),
  getHandoverLines: route({
    method: 'get',
    path: '/cases/{caseNumber}/handovers/{handoverId}/lines',
    operationId: 'getHandoverLines',
    tag: 'Money',
    summary: 'The same as CSV, one line per debt',
    access: officials,
    reads: 'personal-data',
    params: handoverParams,
    success: { 200: { description: 'Lines, RFC 4180', mediaType: 'text/csv' } },
  }),
  listLimitation: route({
    method: 'get',
    path: '/limitation-clock',
    operationId: 'listLimitation',
    tag: 'Money',
    summary: 'What is open in all cases, the debt that is barred first at the top',
    access: officials,
    query: z.strictObject({ ...paging, barredBy: z.string().regex(/^\d{4}-\d{2}-\d{2}$/).optional().meta({ format: 'date', description: 'Only what is barred after this day or before', examples: ['2027-06-01'] }) }),
    success: { 200: { description: 'A page of debts', body: pageOf(clockLine).meta({ id: 'LimitationPage' }) } },
  }),
};
