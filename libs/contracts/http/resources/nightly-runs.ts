import { z } from 'zod';
import { pageOf, pagedQuery } from '../paging.js';
import { route } from '../route.js';
import { link, moment, ownId } from '../values.js';

const nightlyRun = z
  .strictObject({
    id: ownId,
    state: z.enum(['asked', 'running', 'finished']),
    upTo: moment.nullable(),
    startedAt: moment.nullable(),
    finishedAt: moment.nullable(),
    report: z.record(z.string(), z.unknown()).nullable().meta({ description: 'Expected, booked, skipped by reason, failed, sum, difference to the ledger' }),
    _links: z.strictObject({ self: link }),
  })
  .meta({ id: 'NightlyRun' });

const runLocation = { Location: { description: 'The run', schema: z.string().meta({ format: 'uri-reference' }) } };

export const nightlyRunRoutes = {
  listNightlyRuns: route({
    method: 'get',
    path: '/nightly-runs',
    operationId: 'listNightlyRuns',
    tag: 'Nightly runs',
    summary: 'Reports of the nightly run, the latest first',
    access: 'known-user',
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
    body: z.strictObject({}).meta({ id: 'NightlyRunRequest' }).optional(),
    idempotencyKey: true,
    success: { 202: { description: 'The run will start', body: nightlyRun, headers: runLocation } },
  }),
  getNightlyRun: route({
    method: 'get',
    path: '/nightly-runs/{runId}',
    operationId: 'getNightlyRun',
    tag: 'Nightly runs',
    summary: 'One nightly run with its report',
    access: 'known-user',
    params: z.strictObject({ runId: ownId.meta({ description: 'Id of the run', examples: ['nightly-run-2026-05-12'] }) }),
    success: { 200: { description: 'The run', body: nightlyRun } },
  }),
};
