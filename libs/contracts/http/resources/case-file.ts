import { z } from 'zod';
import { evidenceId, localId } from '../../primitives.js';
import { pageOf, pagedQuery } from '../paging.js';
import { officials } from '../officials.js';
import { route, type Reads } from '../route.js';
import { actNumber, caseParams, centAmount, day, link, moment, orderId, ownId } from '../values.js';
import { derivation } from './derivation.js';

const decision = z
  .strictObject({
    id: orderId,
    kind: z.string().meta({ examples: ['binding-order'] }),
    amountCents: centAmount.nullable(),
    stage: z.enum(['drafted', 'rejected', 'approved', 'sealed', 'announced']),
    draftedBy: z.string(),
    draftedAt: moment,
    approvedBy: z.string().nullable(),
    announcedAt: moment.nullable(),
    documentId: z.string().nullable(),
  })
  .meta({ id: 'Decision' });

const evidence = z
  .strictObject({
    id: evidenceId,
    orderId,
    orderVersion: z.int().min(1),
    locationId: localId,
    at: moment,
    localDay: day,
    result: z.enum(['available', 'unavailable', 'unknown']),
    reason: z.string(),
    observedBy: z.record(z.string(), z.unknown()),
    details: z.record(z.string(), z.unknown()),
    recordedAt: moment,
    seal: z
      .strictObject({ sha256: z.string(), keyId: z.string(), signature: z.string(), publicKey: z.string(), sealed: z.string() })
      .nullable()
      .meta({ description: 'The sealed record as text, its digest, and the Ed25519 signature (base64) with the public key that verifies it; null for evidence from before there were seals' }),
    adoptedIn: z.string().nullable().meta({ description: 'The report of findings in which an official adopted it' }),
  })
  .meta({ id: 'Evidence' });

const debt = z
  .strictObject({
    id: z.string().meta({ examples: ['P1:2026-05-12'] }),
    kind: z.enum(['penalty-payment', 'fine']),
    orderId,
    day: day.nullable(),
    amountCents: centAmount,
    paidCents: centAmount,
    waivedCents: centAmount,
    payBy: day,
    barredAfter: day,
    status: z.string(),
    evidenceId: evidenceId.nullable(),
    setBy: actNumber,
    derivations: z
      .strictObject({ amount: derivation.nullable(), payBy: derivation.nullable(), barredAfter: derivation.nullable() })
      .meta({ description: 'How amount, last day to pay and last day of collection came about; null where an official set it, or where the act that set it keeps none' }),
  })
  .meta({ id: 'Debt' });

const ledgerPosting = z
  .strictObject({
    seq: actNumber.meta({ description: 'The act that moved the money' }),
    line: z.int().min(1),
    kind: z.string(),
    account: z.string(),
    accountName: z.string(),
    cents: centAmount.meta({ description: 'Debit positive, credit negative; the lines of an act sum to zero' }),
    debtId: z.string().nullable(),
    legalAt: moment,
  })
  .meta({ id: 'LedgerPosting' });

const document = z
  .strictObject({
    id: ownId,
    decisionId: z.string().nullable(),
    templateVersion: z.string(),
    mediaType: z.string(),
    sha256: z.string(),
    sizeBytes: z.int().min(0),
    legalAt: moment,
    recordedAt: moment,
    _links: z.strictObject({ self: link, case: link, proof: link }),
  })
  .meta({ id: 'Document' });

const processStep = z
  .strictObject({
    key: z.string(),
    instrument: z.string(),
    step: z.string(),
    subject: z.string(),
    dueAt: moment,
  })
  .meta({ id: 'ProcessStep' });

/** The parts of a case that are lists: the same way for each. */
const listOf = <const Id extends string, S extends z.ZodType>(operationId: Id, part: string, tag: string, summary: string, item: S, reads?: Reads) =>
  route({
    method: 'get',
    path: `/cases/{caseNumber}/${part}`,
    operationId,
    tag,
    summary,
    access: officials,
    ...(reads === undefined ? {} : { reads }),
    params: caseParams,
    query: pagedQuery,
    success: { 200: { description: summary, body: pageOf(item).meta({ id: `${operationId.replace('list', '')}Page` }) } },
  });

export const caseFileRoutes = {
  listDecisions: listOf('listDecisions', 'decisions', 'Decisions', 'Decisions of a case, each with where it stands', decision),
  listEvidence: listOf('listEvidence', 'evidence', 'Evidence', 'Observations, the earliest first', evidence, 'personal-data'),
  listDebts: listOf('listDebts', 'debts', 'Money', 'What is owed in a case', debt),
  listLedger: listOf('listLedger', 'ledger', 'Money', 'Postings of a case in the double-entry ledger', ledgerPosting),
  listProcessSteps: listOf('listProcessSteps', 'process', 'Process', 'What the process does next in a case, and from when', processStep),
  listDocuments: listOf('listDocuments', 'documents', 'Documents', 'Letters of a case', document),
  getDocument: route({
    method: 'get',
    path: '/cases/{caseNumber}/documents/{documentId}',
    operationId: 'getDocument',
    tag: 'Documents',
    summary: 'A letter as PDF',
    access: officials,
    reads: 'personal-data',
    params: caseParams.extend({ documentId: ownId.meta({ description: 'Id of the letter', examples: ['Z-2026-000001:B1'] }) }),
    etag: true,
    success: { 200: { description: 'The letter', mediaType: 'application/pdf' } },
  }),
};
