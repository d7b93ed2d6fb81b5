import { z } from 'zod';
import { caseNumber } from '../../primitives.js';
import { officials } from '../officials.js';
import { route } from '../route.js';
import { moment } from '../values.js';

const live = z.strictObject({ status: z.literal('live') }).meta({ id: 'Liveness' });
const ready = z.strictObject({ status: z.literal('ready'), mode: z.enum(['training', 'production']) }).meta({ id: 'Readiness' });
const server = z.strictObject({ name: z.enum(['postgres', 'temporal']), up: z.boolean() }).meta({ id: 'ServerStatus' });

const log = z
  .strictObject({
    waiting: z.int().min(0).meta({ description: 'Entries that are not in the Merkle log yet' }),
    oldestWaitsSince: moment.nullable(),
    checkpoint: z.strictObject({ size: z.int().min(0), signedAt: moment }).nullable(),
    witnesses: z.array(
      z.strictObject({ name: z.string(), kind: z.enum(['server', 'folder']), seenSize: z.int().min(0), seenAt: moment.nullable(), problem: z.string().nullable() }),
    ),
    lastCheck: z.strictObject({ finishedAt: moment, faults: z.int().min(0) }).nullable().meta({ description: 'The last full check of log and record' }),
    incidents: z
      .array(z.strictObject({ kind: z.string(), details: z.record(z.string(), z.unknown()), reportedAt: moment }))
      .meta({ description: 'Of the last seven days, the latest first: attempts to change what is append-only, missing guards, and the like' }),
    alarms: z.array(z.strictObject({ code: z.string(), detail: z.string() })).meta({ description: 'What somebody must look into' }),
  })
  .meta({ id: 'LogStatus' });

const operations = z
  .strictObject({
    mode: z.enum(['training', 'production']),
    legalNow: moment,
    clockRunning: z.boolean(),
    systemNow: moment,
    servers: z.array(server),
    outbox: z.strictObject({
      waiting: z.int().min(0),
      oldestWaitsMs: z.int().min(0).nullable().meta({ description: 'How long the oldest act has waited for the process' }),
    }),
    overdueSteps: z.strictObject({
      count: z.int().min(0),
      items: z.array(z.strictObject({ caseNumber, key: z.string(), dueAt: moment })).meta({ description: 'The longest overdue first, at most 100' }),
    }),
    openTasks: z.int().min(0),
    log,
    nightlyRunAlarms: z
      .array(z.strictObject({ key: z.string(), code: z.string(), problem: z.string(), raisedAt: moment }))
      .meta({ description: 'What is wrong with the nightly run: late, incomplete, or not reconciled with the ledger' }),
  })
  .meta({ id: 'Operations' });

export const operationRoutes = {
  live: route({
    method: 'get',
    path: '/health/live',
    operationId: 'getLiveness',
    tag: 'Operations',
    summary: 'Whether this process runs',
    access: 'everyone',
    success: { 200: { description: 'It runs', body: live } },
  }),
  ready: route({
    method: 'get',
    path: '/health/ready',
    operationId: 'getReadiness',
    tag: 'Operations',
    summary: 'Whether this process can read and write the record',
    access: 'everyone',
    success: { 200: { description: 'It can', body: ready } },
  }),
  operations: route({
    method: 'get',
    path: '/operations',
    operationId: 'getOperations',
    tag: 'Operations',
    summary: 'How the engine is doing',
    access: officials,
    success: { 200: { description: 'Servers, what waits for the process, and what is overdue', body: operations } },
  }),
  metrics: route({
    method: 'get',
    path: '/metrics',
    operationId: 'getMetrics',
    tag: 'Operations',
    summary: 'Figures for monitoring, in the text format of Prometheus',
    description: 'Numbers only: no case, no person, no location.',
    access: 'monitoring',
    success: { 200: { description: 'The figures of this moment', mediaType: 'text/plain' } },
  }),
  openapi: route({
    method: 'get',
    path: '/openapi.json',
    operationId: 'getOpenApi',
    tag: 'Operations',
    summary: 'This document',
    access: 'everyone',
    etag: true,
    success: { 200: { description: 'OpenAPI 3.1', body: z.record(z.string(), z.unknown()).meta({ id: 'OpenApiDocument' }) } },
  }),
};
