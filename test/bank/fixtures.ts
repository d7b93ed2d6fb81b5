import { creditorReference, paymentReference } from '../../libs/money/payments/reference.js';
import { camt053, payerAccount, type Sample } from './samples.js';

const about = { caseNumber: 'Z-2026-000001', subject: 'P1' };
const unit = { cents: 500_000, day: '2026-06-01', bankReference: 'VB-1', reference: paymentReference(about), iban: payerAccount, name: 'Voorbeeldhoster B.V.' };
const free = { cents: 250_000, day: '2026-06-02', bankReference: 'VB-2', said: `deelbetaling ${creditorReference(about)}`, iban: payerAccount, name: 'Voorbeeldhoster B.V.' };
const unknown = { cents: 1_234, day: '2026-06-02', bankReference: 'VB-3', said: 'zonder kenmerk' };

/** The sample statements of test/fixtures/bank, by their names. */
export const fixtures: { readonly [name: string]: string } = {
  'valid-001.02.xml': camt053({ version: '02', statementId: 'VB-2026-06-02', entries: [unit, free, unknown] } satisfies Sample),
  'valid-001.08.xml': camt053({ version: '08', statementId: 'VB-2026-06-02', entries: [unit, free, unknown] }),
  'duplicated-001.08.xml': camt053({ version: '08', statementId: 'VB-2026-06-03', entries: [unit, free] }),
  'out-of-order-001.08.xml': camt053({ version: '08', statementId: 'VB-2026-05-30', entries: [{ ...free, day: '2026-05-30', bankReference: 'VB-0' }, unit] }),
  'invalid-001.02.xml': camt053({ version: '02', entries: [unit] }).replace('<CdtDbtInd>CRDT</CdtDbtInd><Sts>', '<Sts>'),
  'invalid-001.08.xml': camt053({ version: '08', entries: [unit] }).replace('>5000.00<', '>5000.001<'),
};
