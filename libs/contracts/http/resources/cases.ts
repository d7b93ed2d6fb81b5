import { z } from 'zod';
import { phases } from '../../../enforcement/case/phase.js';
import { caseNumber, partyId } from '../../primitives.js';
import { pageOf, paging } from '../paging.js';
import { route } from '../route.js';
import { actNumber, caseParams, link, moment } from '../values.js';

const caseLinks = z.strictObject({
  self: link,
  acts: link,
  terms: link,
  decisions: link,
  evidence: link,
  debts: link,
  ledger: link,
  tasks: link,
  documents: link,
  process: link,
  providerRecord: link,
  locations: link,
});

const phase = z.enum(phases).meta({ description: 'Follows from the acts; never set by hand' });

export const caseResource = z
  .strictObject({
    caseNumber,
    phase,
    regime: z.string(),
    providerId: partyId,
    providerName: z.string(),
    flaggerId: partyId,
    flaggerReference: z.string(),
    openedAt: moment,
    closedAt: moment.nullable(),
    seq: actNumber.meta({ description: 'Number of the last act' }),
    lastActAt: moment,
    _links: caseLinks,
  })
  .meta({ id: 'Case' });

export const caseRoutes = {
  listCases: route({
    method: 'get',
    path: '/cases',
    operationId: 'listCases',
    tag: 'Cases',
    summary: 'Cases, the latest number first',
    access: 'known-user',
    query: z.strictObject({
      ...paging,
      phase: phase.optional(),
      search: z.string().trim().min(1).max(100).optional().meta({ description: "Only where the number, the provider's name or the flagger's reference begins so", examples: ['Noord'] }),
      providerId: partyId.optional().meta({ description: 'Only cases about this provider', examples: ['noordpool-hosting'] }),
    }),
    success: { 200: { description: 'A page of cases', body: pageOf(caseResource).meta({ id: 'CasePage' }) } },
  }),
  getCase: route({
    method: 'get',
    path: '/cases/{caseNumber}',
    operationId: 'getCase',
    tag: 'Cases',
    summary: 'One case',
    access: 'known-user',
    params: caseParams,
    etag: true,
    success: { 200: { description: 'The case', body: caseResource } },
  }),
};
