import { z } from 'zod';
import { phases } from '../../../enforcement/case/phase.js';
import { caseNumber, partyId } from '../../primitives.js';
import { pageOf, pagedQuery, paging } from '../paging.js';
import { officials } from '../officials.js';
import { route } from '../route.js';
import { actNumber, article, caseParams, centAmount, day, moment, orderId } from '../values.js';

const ofCase = { caseNumber, providerId: partyId, providerName: z.string() };
const roles = z.array(z.string()).meta({ description: 'Roles that may do it', examples: [['approver']] });
const act = z.string().meta({ description: 'The command', examples: ['ApproveDecision'] });

const workTerm = z
  .strictObject({ kind: z.string(), subject: z.string(), article, endsAt: moment, lastDay: day.nullable() })
  .nullable()
  .meta({ description: 'The first running term of the case within which the Authority must act; null where none runs' });

const workItem = z
  .strictObject({
    ...ofCase,
    phase: z.enum(phases),
    kind: z.enum(['sign', 'task', 'step']).meta({ description: 'A draft that waits for a second official, something the engine could not do, or the next step of the case' }),
    act,
    subject: z.string().nullable(),
    about: z.string().nullable().meta({ description: 'Kind of decision, or the step that failed' }),
    amountCents: centAmount.nullable(),
    draftedBy: z.string().nullable(),
    problem: z.string().nullable(),
    since: moment,
    roles,
    term: workTerm,
  })
  .meta({ id: 'WorkItem' });

const refusal = z
  .strictObject({ rule: z.string(), article: article.nullable(), messageNl: z.string(), messageEn: z.string() })
  .nullable();

const nextAct = z
  .strictObject({
    act,
    subject: z.string().nullable(),
    article: article.nullable(),
    roles,
    missing: refusal.meta({ description: 'What stands in the way for everybody; null where it can be done now' }),
    refusal: refusal.meta({ description: 'What stands in the way of the asker' }),
  })
  .meta({ id: 'NextAct' });

const nextActs = z.strictObject({ caseNumber, seq: actNumber, legalNow: moment, acts: z.array(nextAct) }).meta({ id: 'NextActs' });

const draft = z
  .strictObject({ ...ofCase, id: orderId, kind: z.string(), amountCents: centAmount.nullable(), draftedBy: z.string(), draftedAt: moment, firstTerm: workTerm })
  .meta({ id: 'WaitingDraft' });

const penaltyOrder = z
  .strictObject({
    ...ofCase,
    id: orderId,
    status: z.enum(['pending', 'active', 'capped', 'lifted']),
    version: z.int().min(1),
    amountPerDayCents: centAmount,
    capCents: centAmount,
    forfeitedCents: centAmount,
    compliancePeriodEndsAt: moment.nullable(),
  })
  .meta({ id: 'PenaltyOrder' });

const fine = z
  .strictObject({
    ...ofCase,
    id: orderId,
    amountCents: centAmount.nullable(),
    stage: z.string(),
    announcedAt: moment.nullable(),
    payBy: day.nullable(),
    paidCents: centAmount.nullable(),
    status: z.string().nullable(),
  })
  .meta({ id: 'Fine' });

const providerLine = z
  .strictObject({
    id: partyId,
    name: z.string(),
    cases: z.int().min(0),
    openCases: z.int().min(0),
    orders: z.int().min(0),
    complied: z.int().min(0),
    notComplied: z.int().min(0),
    openCents: centAmount,
  })
  .meta({ id: 'Provider' });

const phaseCount = z.strictObject({ phase: z.enum(phases), cases: z.int().min(0) }).meta({ id: 'PhaseCount' });

/** Lists over all cases from which officials work, and what may come next in one. */
export const worklistRoutes = {
  listWork: route({
    method: 'get',
    path: '/work-items',
    operationId: 'listWork',
    tag: 'Work',
    summary: 'What waits for an official over all cases, what ends first first',
    access: officials,
    query: z.strictObject({ ...paging, whose: z.enum(['mine', 'all']).default('mine').meta({ description: 'What the roles of the asker allow, without what the asker drafted; or everything', examples: ['mine'] }) }),
    success: { 200: { description: 'A page of work', body: pageOf(workItem).meta({ id: 'WorkPage' }) } },
  }),
  listNextActs: route({
    method: 'get',
    path: '/cases/{caseNumber}/next-acts',
    operationId: 'listNextActs',
    tag: 'Work',
    summary: 'Which acts may come next in a case, and what stands in the way of each',
    description: 'Asked of the very rules that judge the act, with an example filled from the case; nothing is done or stored.',
    access: officials,
    params: caseParams,
    success: { 200: { description: 'The acts, the usual order first', body: nextActs } },
  }),
  listDrafts: route({
    method: 'get',
    path: '/drafts',
    operationId: 'listDrafts',
    tag: 'Work',
    summary: 'Drafts of decisions that wait for a second official, the oldest first',
    access: officials,
    query: pagedQuery,
    success: { 200: { description: 'A page of drafts', body: pageOf(draft).meta({ id: 'WaitingDraftPage' }) } },
  }),
  listPenaltyOrders: route({
    method: 'get',
    path: '/penalty-orders',
    operationId: 'listPenaltyOrders',
    tag: 'Money',
    summary: 'Orders under penalty payment over all cases, the latest case first',
    access: officials,
    query: z.strictObject({
      ...paging,
      status: z.enum(['pending', 'active', 'capped', 'lifted']).optional().meta({ description: 'Only those that stand so', examples: ['active'] }),
      caseNumber: caseNumber.optional().meta({ description: 'Only those of this case' }),
    }),
    success: { 200: { description: 'A page of orders', body: pageOf(penaltyOrder).meta({ id: 'PenaltyOrderPage' }) } },
  }),
  listFines: route({
    method: 'get',
    path: '/fines',
    operationId: 'listFines',
    tag: 'Money',
    summary: 'Fines over all cases, from their draft to the last euro',
    access: officials,
    query: pagedQuery,
    success: { 200: { description: 'A page of fines', body: pageOf(fine).meta({ id: 'FinePage' }) } },
  }),
  listProviders: route({
    method: 'get',
    path: '/providers',
    operationId: 'listProviders',
    tag: 'Providers',
    summary: 'Providers with their cases and how their orders went, by name',
    access: officials,
    query: z.strictObject({ ...paging, search: z.string().trim().min(1).max(100).optional().meta({ description: 'Only whose name begins so', examples: ['Noord'] }) }),
    success: { 200: { description: 'A page of providers', body: pageOf(providerLine).meta({ id: 'ProviderPage' }) } },
  }),
  listPhaseCounts: route({
    method: 'get',
    path: '/phase-counts',
    operationId: 'listPhaseCounts',
    tag: 'Cases',
    summary: 'How many cases stand in each phase',
    access: officials,
    success: { 200: { description: 'Each phase with cases', body: z.strictObject({ items: z.array(phaseCount) }).meta({ id: 'PhaseCounts' }) } },
  }),
};
