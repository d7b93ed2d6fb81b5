import { z } from 'zod';
import { officials } from '../officials.js';
import { route } from '../route.js';
import { caseParams, ownId } from '../values.js';

const seq = z.string().regex(/^[1-9][0-9]{0,8}$/, 'must be the number of an act').meta({ description: 'Number of the act in its case', examples: ['3'] });

const someOf = (what: RegExp, message: string) => z.string().max(2000).regex(what, message);

const caseExportQuery = z.strictObject({
  without: someOf(/^(vindplaatsen|alleen-rechtbank)(,(vindplaatsen|alleen-rechtbank))*$/, 'must name parts with commas between')
    .optional()
    .meta({ description: 'Parts that this copy is without', examples: ['vindplaatsen,alleen-rechtbank'] }),
  courtOnly: someOf(/^[A-Za-z0-9._:-]+(,[A-Za-z0-9._:-]+)*$/, 'must name acts and documents with commas between')
    .optional()
    .meta({ description: 'Numbers of acts and ids of documents that only the court may read (8:29 Awb)', examples: ['3,Z-2026-000001-B1'] }),
  why: z.string().trim().min(1).max(500).optional().meta({ description: 'Why only the court may read them; needed with courtOnly', examples: ['Lopend opsporingsonderzoek'] }),
});

const archive = (description: string) => ({ 200: { description, mediaType: 'application/x-tar' } }) as const;
const proof = { 200: { description: 'The proof, as c2sp.org/tlog-proof', mediaType: 'text/plain' } } as const;

export const auditRoutes = {
  getLogPolicy: route({
    method: 'get',
    path: '/audit/policy',
    operationId: 'getLogPolicy',
    tag: 'Audit',
    summary: 'The public key of the log, its witnesses and how many must cosign',
    description: 'As c2sp.org/tlog-policy. Whoever verifies compares it with the keys that the Authority makes known elsewhere.',
    access: 'known-user',
    success: { 200: { description: 'The policy', mediaType: 'text/plain' } },
  }),
  getLogCheckpoint: route({
    method: 'get',
    path: '/audit/checkpoint',
    operationId: 'getLogCheckpoint',
    tag: 'Audit',
    summary: 'The newest checkpoint of the log that enough witnesses cosigned',
    description: 'As c2sp.org/tlog-checkpoint with cosignatures. Whoever keeps it can find a rewritten log later.',
    access: 'known-user',
    success: { 200: { description: 'The checkpoint', mediaType: 'text/plain' } },
  }),
  exportLog: route({
    method: 'get',
    path: '/audit/export',
    operationId: 'exportLog',
    tag: 'Audit',
    summary: 'The whole log with the record of all cases, for verification elsewhere',
    description: 'Without letters that show locations. Verified with `autoriteit audit verify`, without database and without network.',
    access: ['auditor'],
    reads: 'log',
    success: archive('The export'),
  }),
  exportCase: route({
    method: 'get',
    path: '/audit/cases/{caseNumber}/export',
    operationId: 'exportCase',
    tag: 'Audit',
    summary: 'The file of a case for the court',
    description: 'Acts, letters, evidence, derivations and proofs, with an index. Locations, and what only the court may read, are in folders of their own; an auditor gets the file without them, and so does who does not work on the case and gave no reasons for needing its locations.',
    access: ['case-officer', 'legal-staff', 'auditor'],
    reads: 'locations',
    params: caseParams,
    query: caseExportQuery,
    success: archive('The file of the case'),
  }),
  proveAct: route({
    method: 'get',
    path: '/audit/cases/{caseNumber}/acts/{seq}/proof',
    operationId: 'proveAct',
    tag: 'Audit',
    summary: 'The proof that an act is in the log',
    access: officials,
    reads: 'log',
    params: caseParams.extend({ seq }),
    success: proof,
  }),
  proveDocument: route({
    method: 'get',
    path: '/cases/{caseNumber}/documents/{documentId}/proof',
    operationId: 'proveDocument',
    tag: 'Documents',
    summary: 'The proof that a letter, as it was sealed, is in the log',
    description: 'Goes with the letter: `autoriteit audit verify <proof> --policy <keys> --document <letter>` says whether the letter is the one that was sealed.',
    access: officials,
    reads: 'log',
    params: caseParams.extend({ documentId: ownId.meta({ description: 'Id of the letter', examples: ['Z-2026-000001:B1'] }) }),
    success: proof,
  }),
};
