import { z } from 'zod';
import { caseNumber } from '../../primitives.js';
import { pageOf, pagedQuery } from '../paging.js';
import { officials } from '../officials.js';
import { route } from '../route.js';
import { actNumber, article, caseParams, day, moment } from '../values.js';
import { derivation } from './derivation.js';

const termFields = {
  key: z.string().meta({ examples: ['B1:order-term'] }),
  kind: z.string().meta({ examples: ['order-term'] }),
  subject: z.string().meta({ description: 'What it is about', examples: ['B1'] }),
  article,
  endsAt: moment.meta({ description: 'The first moment at which it is over' }),
  lastDay: day.nullable().meta({ description: 'For a term in days: its last day' }),
  setBy: actNumber.meta({ description: 'The act that set it' }),
  status: z.enum(['running', 'ended', 'lapsed']),
};

const term = z
  .strictObject({
    ...termFields,
    movedFrom: day.nullable().meta({ description: 'The last day before the act that set it moved it; null where it was not moved' }),
    derivation: derivation.nullable(),
  })
  .meta({ id: 'Term' });
const runningTerm = z.strictObject({ caseNumber, ...termFields }).meta({ id: 'RunningTerm' });

export const termRoutes = {
  listCaseTerms: route({
    method: 'get',
    path: '/cases/{caseNumber}/terms',
    operationId: 'listCaseTerms',
    tag: 'Terms',
    summary: 'Terms of a case, each with how it was computed',
    access: officials,
    params: caseParams,
    query: pagedQuery,
    success: { 200: { description: 'A page of terms', body: pageOf(term).meta({ id: 'TermPage' }) } },
  }),
  listRunningTerms: route({
    method: 'get',
    path: '/terms',
    operationId: 'listRunningTerms',
    tag: 'Terms',
    summary: 'Running terms over all cases, the first to end first',
    access: officials,
    query: pagedQuery,
    success: { 200: { description: 'A page of terms', body: pageOf(runningTerm).meta({ id: 'RunningTermPage' }) } },
  }),
};
