import { z } from 'zod';
import { caseNumber, line, localId, prose } from '../../primitives.js';
import { pageOf, pagedQuery, paging } from '../paging.js';
import { route } from '../route.js';
import { centAmount, day, moment } from '../values.js';

const entryId = z.string().regex(/^[0-9a-f]{64}$/, 'must be the id of a bank entry').meta({ description: 'Id of the entry', examples: ['0'.repeat(64)] });
const entryParams = z.strictObject({ entryId });

const importReport = z
  .strictObject({
    file: z.string().meta({ description: 'SHA-256 of the file' }),
    version: z.string().meta({ examples: ['camt.053.001.08'] }),
    statements: z.int().min(0),
    entries: z.int().min(0).meta({ description: 'Movements of money in the file' }),
    added: z.int().min(0).meta({ description: 'Movements that were not known yet' }),
    repeated: z.boolean(),
  })
  .meta({ id: 'BankImport' });

const bankFile = z
  .strictObject({
    file: z.string(),
    version: z.string(),
    statements: z.array(z.strictObject({ statementId: z.string(), accountIban: z.string(), openingCents: centAmount.nullable(), closingCents: centAmount.nullable(), entries: z.int().min(0) })),
    entries: z.int().min(0),
    added: z.int().min(0),
    importedBy: z.string(),
    importedAt: moment,
  })
  .meta({ id: 'BankFile' });

const bankEntry = z
  .strictObject({
    id: entryId,
    direction: z.enum(['credit', 'debit']),
    amountCents: centAmount,
    bookedOn: day,
    reversal: z.boolean(),
    status: z.enum(['new', 'booked', 'suspense', 'set-aside']),
    why: z.string().nullable().meta({ description: 'Why it waits, or was set aside' }),
    matchedBy: z.string().nullable(),
    caseNumber: z.string().nullable(),
    subject: z.string().nullable(),
    iban: z.string().nullable(),
    name: z.string().nullable(),
    remittance: z.string(),
    references: z.array(z.string()),
  })
  .meta({ id: 'BankEntry' });

const settlement = z.strictObject({ byReference: z.int().min(0), byIbanAndAmount: z.int().min(0), suspense: z.int().min(0) }).meta({ id: 'BankSettlement' });
const settled = z.strictObject({ entryId }).meta({ id: 'SettledBankEntry' });

/** The bank: statements in, and what becomes of their entries. */
export const bankRoutes = {
  importBankStatement: route({
    method: 'post',
    path: '/bank-statements',
    operationId: 'importBankStatement',
    tag: 'Bank',
    summary: 'Take in a statement of the bank',
    description: 'camt.053.001.02 or camt.053.001.08, up to 50 MB. Taken whole or not at all; the same movement is taken once, in whatever file it comes.',
    access: ['finance'],
    scope: 'bank:import',
    sees: 'all-cases',
    body: z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'must be a statement in XML'),
    bodyMediaType: 'application/xml',
    refuses: true,
    success: { 201: { description: 'Taken in', body: importReport }, 200: { description: 'This file was taken in before', body: importReport } },
  }),
  listBankFiles: route({
    method: 'get',
    path: '/bank-statements',
    operationId: 'listBankFiles',
    tag: 'Bank',
    summary: 'Files of the bank that were taken in, the latest first',
    access: ['finance', 'auditor'],
    query: pagedQuery,
    success: { 200: { description: 'A page of files', body: pageOf(bankFile).meta({ id: 'BankFilePage' }) } },
  }),
  settleBankEntries: route({
    method: 'post',
    path: '/bank-settlements',
    operationId: 'settleBankEntries',
    tag: 'Bank',
    summary: 'Match what is new now',
    description: 'The worker does so by itself every few seconds; asking for it is harmless.',
    access: ['finance'],
    sees: 'all-cases',
    body: z.strictObject({}).meta({ id: 'BankSettlementRequest' }).optional(),
    success: { 200: { description: 'How the new entries were dealt with', body: settlement } },
  }),
  listBankEntries: route({
    method: 'get',
    path: '/bank-entries',
    operationId: 'listBankEntries',
    tag: 'Bank',
    summary: 'Entries of the bank, the oldest first; the work list is what waits',
    description: 'Holds account numbers and names: who reads it is kept in the log.',
    access: ['finance'],
    query: z.strictObject({ ...paging, status: z.enum(['new', 'booked', 'suspense', 'set-aside']).default('suspense').meta({ description: 'Where they stand', examples: ['suspense'] }) }),
    success: { 200: { description: 'A page of entries', body: pageOf(bankEntry).meta({ id: 'BankEntryPage' }) } },
  }),
  matchBankEntry: route({
    method: 'post',
    path: '/bank-entries/{entryId}/matches',
    operationId: 'matchBankEntry',
    tag: 'Bank',
    summary: 'Say where an entry belongs',
    access: ['finance'],
    sees: 'all-cases',
    params: entryParams,
    body: z.strictObject({ caseNumber, subject: localId.meta({ description: 'A penalty order, collection decision, fine or refund' }) }).meta({ id: 'BankEntryMatch' }),
    refuses: true,
    success: { 200: { description: 'The case took it', body: settled } },
  }),
  setBankEntryAside: route({
    method: 'post',
    path: '/bank-entries/{entryId}/set-asides',
    operationId: 'setBankEntryAside',
    tag: 'Bank',
    summary: 'Set an entry aside that is not about enforcement',
    access: ['finance'],
    sees: 'all-cases',
    params: entryParams,
    body: z.strictObject({ reasons: prose }).meta({ id: 'BankEntrySetAside' }),
    refuses: true,
    success: { 200: { description: 'It was set aside', body: settled } },
  }),
};

const iban = z.string().regex(/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/, 'must be an IBAN without spaces').meta({ examples: ['NL91ABNA0417164300'] });
const fileId = z.string().regex(/^TB-[0-9a-f]{24}$/, 'must be the id of a file of repayments').meta({ description: 'Id of the file', examples: [`TB-${'0'.repeat(24)}`] });

const refundFile = z
  .strictObject({ id: fileId, executeOn: day, totalCents: centAmount, refunds: z.int().min(1), sha256: z.string() })
  .meta({ id: 'RefundFile' });

/** Repayments: the account they go to, and the files that propose them to the bank. */
export const refundRoutes = {
  noteRefundAccount: route({
    method: 'post',
    path: '/cases/{caseNumber}/refunds/{refundId}/accounts',
    operationId: 'noteRefundAccount',
    tag: 'Bank',
    summary: 'Note the account that a refund goes to',
    description: 'Without one a refund goes to the account that the money came from last. Kept apart from the case and never logged.',
    access: ['finance'],
    params: z.strictObject({ caseNumber: caseNumber.meta({ description: 'Number of the case', examples: ['Z-2026-000001'] }), refundId: localId.meta({ description: 'Id of the refund', examples: ['T1'] }) }),
    body: z.strictObject({ iban, name: line }).meta({ id: 'RefundAccount' }),
    refuses: true,
    success: { 200: { description: 'Noted', body: z.strictObject({ refundId: localId }).meta({ id: 'NotedRefundAccount' }) } },
  }),
  makeRefundFile: route({
    method: 'post',
    path: '/refund-files',
    operationId: 'makeRefundFile',
    tag: 'Bank',
    summary: 'Put every refund that two officials approved into a file for the bank',
    description: 'pain.001.001.09; each refund is in one file for ever.',
    access: ['finance'],
    sees: 'all-cases',
    body: z.strictObject({ executeOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/).meta({ format: 'date', examples: ['2026-07-01'] }), account: z.strictObject({ iban, name: line }) }).meta({ id: 'RefundFileRequest' }),
    idempotencyKey: true,
    refuses: true,
    success: { 201: { description: 'The file', body: refundFile }, 200: { description: 'The file of the same request before', body: refundFile } },
  }),
  getRefundFile: route({
    method: 'get',
    path: '/refund-files/{fileId}',
    operationId: 'getRefundFile',
    tag: 'Bank',
    summary: 'A file of repayments as the bank takes it',
    description: 'Holds account numbers and names: who reads it is kept in the log.',
    access: ['finance'],
    reads: 'personal-data',
    params: z.strictObject({ fileId }),
    success: { 200: { description: 'The file', mediaType: 'application/xml' } },
  }),
};
