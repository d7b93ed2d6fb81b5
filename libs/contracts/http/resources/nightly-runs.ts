import { z } from 'zod';
import { caseNumber, localDate } from '../../primitives.js';
import { pageOf, pagedQuery } from '../paging.js';
import { officials } from '../officials.js';
import { route } from '../route.js';
import { day, link, moment, orderId, ownId } from '../values.js';

const nightlyRun = z
  .strictObject({
    id: ownId,
    state: z.enum(['asked', 'running', 'finished']),
    kind: z.enum(['nightly', 'dry-run', 'backfill']),
    fromDay: day.nullable(),
    untilDay: day.nullable(),
    upTo: moment.nullable(),
    startedAt: moment.nullable(),
    finishedAt: moment.nullable(),
    report: z.record(z.string(), z.unknown()).nullable().meta({ description: 'Expected, booked, skipped by reason, failed, sum, difference to the ledger, and the days without evidence by reason' }),
    _links: z.strictObject({ self: link }),
  })
  .meta({ id: 'NightlyRun' });

const runRequest = z
  .strictObject({
    kind: z.enum(['nightly', 'dry-run', 'backfill']).default('nightly').meta({ description: 'A dry run says what would be booked and writes nothing; a backfill books what was seen on the named days and not booked' }),
    fromDay: localDate.optional().meta({ description: 'First day of a backfill' }),
    untilDay: localDate.optional().meta({ description: 'Last day of a backfill' }),
  })
  .refine(({ kind, fromDay, untilDay }) => (kind === 'backfill') === (fromDay !== undefined) && (kind === 'backfill') === (untilDay !== undefined), { path: ['fromDay'], message: 'a backfill has a first and a last day, another run has none' })
  .refine(({ fromDay, untilDay }) => fromDay === undefined || untilDay === undefined || fromDay <= untilDay, { path: ['untilDay'], message: 'must not lie before fromDay' })
  .meta({ id: 'NightlyRunRequest' });

const gap = z
  .strictObject({
    caseNumber,
    orderId,
    day,
    reason: z.enum(['held', 'capped', 'not-established', 'not-observed', 'run-unfinished', 'no-run']),
    said: z.string().nullable().meta({ description: 'Why it could not be established, as the instrument said most often' }),
  })
  .meta({ id: 'EvidenceGap' });

const gapQuery = pagedQuery.extend({
  fromDay: localDate.meta({ description: 'First day', examples: ['2026-05-01'] }),
  untilDay: localDate.meta({ description: 'Last day', examples: ['2026-05-12'] }),
});

const runLocation = { Location: { description: 'The run', schema: z.string().meta({ format: 'uri-reference' }) } };

export const nightlyRunRoutes = {
  listNightlyRuns: route({
    method: 'get',
    path: '/nightly-runs',
    operationId: 'listNightlyRuns',
    tag: 'Nightly runs',
    summary: 'Reports of the nightly run, the latest first',
    access: officials,
    query: pagedQuery,
    success: { 200: { description: 'A page of runs', body: pageOf(nightlyRun).meta({ id: 'NightlyRunPage' }) } },
  }),
  startNightlyRun: route({
    method: 'post',
    path: '/nightly-runs',
    operationId: 'startNightlyRun',
    tag: 'Nightly runs',
    summary: 'Start a nightly run by hand',
    description: 'Harmless at any moment: a run books every evidenced unit that is not yet booked, and nothing else.',
    access: ['administrator', 'finance'],
    body: runRequest.optional(),
    idempotencyKey: true,
    success: { 202: { description: 'The run will start', body: nightlyRun, headers: runLocation } },
  }),
  listEvidenceGaps: route({
    method: 'get',
    path: '/evidence-gaps',
    operationId: 'listEvidenceGaps',
    tag: 'Nightly runs',
    summary: 'Which order has no evidence for which day, and why',
    access: officials,
    query: gapQuery,
    success: { 200: { description: 'A page of gaps', body: pageOf(gap).meta({ id: 'EvidenceGapPage' }) } },
  }),
  getNightlyRun: route({
    method: 'get',
    path: '/nightly-runs/{runId}',
    operationId: 'getNightlyRun',
    tag: 'Nightly runs',
    summary: 'One nightly run with its report',
    access: officials,
    params: z.strictObject({ runId: ownId.meta({ description: 'Id of the run', examples: ['nightly-run-2026-05-12'] }) }),
    success: { 200: { description: 'The run', body: nightlyRun } },
  }),
};
