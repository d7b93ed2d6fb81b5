import { z } from 'zod';
import { taskOwner } from '../../commands/decision.js';
import { caseNumber } from '../../primitives.js';
import { pageOf, pagedQuery } from '../paging.js';
import { officials } from '../officials.js';
import { route } from '../route.js';
import { caseParams, moment } from '../values.js';

const task = z
  .strictObject({
    caseNumber,
    key: z.string(),
    step: z.string(),
    problem: z.string(),
    owner: taskOwner.nullable().meta({ description: 'The role whose task it is; null where it is anyone\'s who may act' }),
    takenBy: z.string().nullable().meta({ description: 'The official who took it' }),
    raisedAt: moment,
    resolvedAt: moment.nullable(),
  })
  .meta({ id: 'Task' });

const taskPage = pageOf(task).meta({ id: 'TaskPage' });

export const taskRoutes = {
  listCaseTasks: route({
    method: 'get',
    path: '/cases/{caseNumber}/tasks',
    operationId: 'listCaseTasks',
    tag: 'Tasks',
    summary: 'What waits, or waited, for an official in a case',
    access: officials,
    params: caseParams,
    query: pagedQuery,
    success: { 200: { description: 'A page of tasks', body: taskPage } },
  }),
  listOpenTasks: route({
    method: 'get',
    path: '/tasks',
    operationId: 'listOpenTasks',
    tag: 'Tasks',
    summary: 'Open tasks over all cases, the oldest first',
    access: officials,
    query: pagedQuery.extend({ owner: taskOwner.optional().meta({ description: 'Only tasks of this role' }) }),
    success: { 200: { description: 'A page of tasks', body: taskPage } },
  }),
};
