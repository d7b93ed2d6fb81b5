import { z } from 'zod';
import { caseNumber, line, partyId } from '../../primitives.js';
import { officials } from '../officials.js';
import { route } from '../route.js';
import { centAmount, orderId } from '../values.js';

const whose = z
  .strictObject({
    caseNumber: caseNumber.optional().meta({ description: 'Of a case' }),
    orderId: orderId.optional().meta({ description: 'Of one order or fine in that case' }),
    debtId: line.optional().meta({ description: 'Of one unit or fine in that case', examples: ['P1:2026-05-12'] }),
    providerId: partyId.optional().meta({ description: 'Of a provider, over all its cases' }),
  })
  .refine(({ caseNumber: of, providerId }) => (of === undefined) !== (providerId === undefined), { path: ['caseNumber'], message: 'name a case or a provider, one of them' })
  .refine(({ caseNumber: of, orderId: order, debtId: debt }) => of !== undefined || (order === undefined && debt === undefined), { path: ['caseNumber'], message: 'an order or a debt is of a case' })
  .refine(({ orderId: order, debtId: debt }) => order === undefined || debt === undefined, { path: ['debtId'], message: 'name an order or a debt, not both' });

const balances = z
  .strictObject({
    balances: z.array(z.strictObject({ account: z.string(), name: z.string(), cents: centAmount.meta({ description: 'Debit positive, credit negative' }) })),
  })
  .meta({ id: 'Balances' });

export const moneyRoutes = {
  getBalances: route({
    method: 'get',
    path: '/balances',
    operationId: 'getBalances',
    tag: 'Money',
    summary: 'Balances of a unit, an order, a case or a provider',
    description: 'Added up from the postings of the ledger; nothing about money is stored twice.',
    access: officials,
    query: whose,
    success: { 200: { description: 'The balance of each account with postings', body: balances } },
  }),
};
