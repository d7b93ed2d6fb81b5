import { z } from 'zod';
import { localId } from '../../primitives.js';
import { pageOf, pagedQuery } from '../paging.js';
import { route } from '../route.js';
import { caseParams } from '../values.js';

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
    description: 'The only answer that holds addresses of material. Every reading is kept in the audit log.',
    access: ['case-officer', 'legal-staff', 'supervisor'],
    reads: 'locations',
    params: caseParams,
    query: pagedQuery,
    success: { 200: { description: 'A page of locations', body: pageOf(location).meta({ id: 'LocationPage' }) } },
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
