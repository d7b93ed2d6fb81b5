import { z } from 'zod';
import { localId, prose } from '../../primitives.js';
import { pageOf, pagedQuery } from '../paging.js';
import { route } from '../route.js';
import { caseParams, moment } from '../values.js';

const search = z.strictObject({ address: z.string().min(1).max(8_192) }).meta({ id: 'LocationSearchRequest' });
const found = z.strictObject({ items: z.array(z.strictObject({ caseNumber: caseParams.shape.caseNumber, locationId: localId })) }).meta({ id: 'FoundLocations' });

const location = z.strictObject({ id: localId, url: z.string().meta({ format: 'uri' }) }).meta({ id: 'Location' });

export const locationRoutes = {
  listLocations: route({
    method: 'get',
    path: '/cases/{caseNumber}/locations',
    operationId: 'listLocations',
    tag: 'Cases',
    summary: 'Where the material was found',
    description: 'For who needs them for the work on this case: it is a new notice, he acted in it or took a task in it, a decision waits for him, its orders are being observed, or he said why. Every reading is kept in the audit log.',
    access: ['case-officer', 'approver', 'legal-staff', 'supervisor'],
    reads: 'locations',
    needs: 'locations',
    params: caseParams,
    query: pagedQuery,
    success: { 200: { description: 'A page of locations', body: pageOf(location).meta({ id: 'LocationPage' }) } },
  }),
  stateLocationNeed: route({
    method: 'post',
    path: '/cases/{caseNumber}/location-needs',
    operationId: 'stateLocationNeed',
    tag: 'Cases',
    summary: 'Say why one needs the locations of a case',
    description: 'For who does not work on the case: from then on, for some hours, its locations and letters that show them can be read. The reasons are in the audit log. Refused for who is recused.',
    access: ['case-officer', 'approver', 'legal-staff', 'finance', 'supervisor', 'auditor'],
    params: caseParams,
    body: z.strictObject({ reasons: prose.min(10, 'says too little to be judged afterwards').max(2_000) }).meta({ id: 'LocationNeedRequest' }),
    idempotencyKey: true,
    refuses: true,
    success: { 201: { description: 'It is kept', body: z.strictObject({ until: moment }).meta({ id: 'LocationNeed' }) } },
  }),
  findLocations: route({
    method: 'post',
    path: '/location-searches',
    operationId: 'findLocations',
    tag: 'Cases',
    summary: 'In which cases an address is a location',
    description: 'Finds an address by exact match only, as the URL standard spells it. It is sent in the body, so that it stands in no log of requests; nothing of it is kept, and every search is in the audit log.',
    access: ['case-officer', 'legal-staff'],
    reads: 'locations',
    body: search,
    success: { 200: { description: 'At most 500 locations, by case', body: found } },
  }),
};
