import { z } from 'zod';
import { localId } from '../../primitives.js';
import { pageOf, pagedQuery } from '../paging.js';
import { route } from '../route.js';
import { caseParams } from '../values.js';

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
};
