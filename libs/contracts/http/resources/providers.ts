import { z } from 'zod';
import { caseNumber } from '../../primitives.js';
import { pageOf, pagedQuery } from '../paging.js';
import { officials } from '../officials.js';
import { route } from '../route.js';
import { caseParams, moment, orderId, providerParams } from '../values.js';

const providerOrder = z
  .strictObject({
    caseNumber,
    orderId,
    announcedAt: moment,
    termEndedAt: moment.nullable(),
    outcome: z.enum(['running', 'complied', 'not-complied', 'undetermined']),
    establishedAt: moment.nullable(),
    remedyOpenUntil: moment,
    final: z.boolean().meta({ description: 'No remedy is open any more' }),
  })
  .meta({ id: 'ProviderOrder' });

const providerOrderPage = pageOf(providerOrder).meta({ id: 'ProviderOrderPage' });

export const providerRoutes = {
  listProviderOrders: route({
    method: 'get',
    path: '/providers/{providerId}/orders',
    operationId: 'listProviderOrders',
    tag: 'Providers',
    summary: 'Binding orders to a provider, with how each went',
    access: officials,
    params: providerParams,
    query: pagedQuery,
    success: { 200: { description: 'A page of orders', body: providerOrderPage } },
  }),
  getProviderRecord: route({
    method: 'get',
    path: '/cases/{caseNumber}/provider-record',
    operationId: 'getProviderRecord',
    tag: 'Providers',
    summary: "Orders to this case's provider in other cases",
    description: 'Facts for a finding of systematic or persistent non-compliance; never a count that decides.',
    access: officials,
    params: caseParams,
    query: pagedQuery,
    success: { 200: { description: 'A page of orders', body: providerOrderPage } },
  }),
};
