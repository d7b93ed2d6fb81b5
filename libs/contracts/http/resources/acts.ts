import { z } from 'zod';
import { caseNumber } from '../../primitives.js';
import { pageOf, paging } from '../paging.js';
import { officials } from '../officials.js';
import { route } from '../route.js';
import { actNumber, article, caseParams, link, moment } from '../values.js';
import { officialCommand } from './official-command.js';

export const act = z
  .strictObject({
    seq: actNumber,
    type: z.string().meta({ description: 'What happened, in the past tense', examples: ['BindingOrderDrafted'] }),
    article,
    legalAt: moment.meta({ description: 'When, by the legal clock' }),
    by: z.string().meta({ description: 'Who; process and nightly-run are the engine itself', examples: ['officer-1'] }),
    data: z.record(z.string(), z.unknown()).meta({ description: 'What the act says, with the derivation of every date and amount' }),
  })
  .meta({ id: 'Act' });

/** An act with what the record keeps about how it came in. */
const recordedAct = act
  .extend({
    recordedAt: moment.meta({ description: "When, by the system's clock" }),
    role: z.string(),
    mandate: z.string().nullable(),
    ruleSet: z.string().meta({ description: 'Version of the rules it was decided by' }),
  })
  .meta({ id: 'RecordedAct' });

const performed = z.strictObject({ caseNumber, seq: actNumber, acts: z.array(act), _links: z.strictObject({ self: link, case: link }) }).meta({ id: 'PerformedActs' });

const replayed = { 'Idempotent-Replayed': { description: 'true where the same request was carried out before', schema: z.enum(['true', 'false']) } };

export const actRoutes = {
  listActs: route({
    method: 'get',
    path: '/cases/{caseNumber}/acts',
    operationId: 'listActs',
    tag: 'Acts',
    summary: 'What happened in a case, in order',
    access: officials,
    reads: 'personal-data',
    params: caseParams,
    query: z.strictObject({ ...paging, type: z.string().max(100).optional().meta({ description: 'Only acts of this kind', examples: ['UnitForfeited'] }) }),
    success: { 200: { description: 'A page of acts', body: pageOf(recordedAct).meta({ id: 'ActPage' }) } },
  }),
  performAct: route({
    method: 'post',
    path: '/cases/{caseNumber}/acts',
    operationId: 'performAct',
    tag: 'Acts',
    summary: 'Act in a case',
    description: 'Gives a command. The law decides whether it is lawful and which acts follow; a refusal names the rule and its article and stores nothing but its audit entry.',
    access: 'decider',
    params: caseParams,
    body: officialCommand,
    idempotencyKey: true,
    ifMatch: true,
    refuses: true,
    success: {
      201: { description: 'Acts were recorded', body: performed, headers: replayed },
      200: { description: 'Nothing was left to do, or the same request was carried out before', body: performed, headers: replayed },
    },
  }),
};
