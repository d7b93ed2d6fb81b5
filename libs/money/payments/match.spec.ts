import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchByAmount, matchByReference, subjectsIn, type Matchable, type OpenSubject } from './match.js';
import { creditorReference, paymentReference } from './reference.js';

const fine = { caseNumber: 'Z-2026-000123', subject: 'F1' };
const units = { caseNumber: 'Z-2026-000124', subject: 'C2' };
const entry = (change: Partial<Matchable>): Matchable => ({ direction: 'credit', amountCents: 100, reversal: false, references: [], remittance: '', ...change });

describe('what a payer writes', () => {
  it.each([
    ['in its own field', { references: [paymentReference(fine)] }],
    ['as a creditor reference', { references: [creditorReference(fine)] }],
    ['in free text', { remittance: `kenmerk ${paymentReference(fine)} met dank` }],
    ['in groups of four', { remittance: `betalingskenmerk ${paymentReference(fine).replace(/(\d{4})/g, '$1 ')}boete` }],
    ['as a creditor reference in free text', { remittance: `/RFB/${creditorReference(fine)} BOETE` }],
    ['twice the same', { references: [paymentReference(fine)], remittance: creditorReference(fine) }],
  ])('%s leads to the case', (_where, change) => {
    expect(matchByReference(entry(change))).toEqual({ kind: 'found', by: 'reference', of: fine });
  });

  it('about two matters is for an official', () => {
    expect(matchByReference(entry({ references: [paymentReference(fine)], remittance: paymentReference(units) }))).toEqual({ kind: 'suspense', why: 'references-differ' });
  });

  it('with a wrong check digit says nothing', () => {
    const wrong = `${String((Number(paymentReference(fine).charAt(0)) + 1) % 10)}${paymentReference(fine).slice(1)}`;
    expect(matchByReference(entry({ references: [wrong], remittance: 'factuur 12345 van 2026' }))).toBeNull();
  });

  it('is never trusted where the bank takes an entry back', () => {
    expect(matchByReference(entry({ references: [paymentReference(fine)], reversal: true }))).toEqual({ kind: 'suspense', why: 'reversal-by-bank' });
  });

  it('may be anything', () => {
    fc.assert(fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 4 }), fc.string({ maxLength: 200 }), (references, remittance) => expect(subjectsIn({ references, remittance })).toEqual(expect.any(Array))));
  });
});

describe('account and amount', () => {
  const claim = (subject: string, ...debtCents: number[]): OpenSubject => ({ caseNumber: 'Z-2026-000001', subject, debtCents, openCents: debtCents.reduce((sum, cents) => sum + cents, 0) });

  it('find the one claim of exactly that amount, whole before part', () => {
    expect(matchByAmount(300, [claim('P1', 100, 200), claim('F1', 400)])).toMatchObject({ kind: 'found', by: 'iban-and-amount', of: { subject: 'P1' } });
    expect(matchByAmount(100, [claim('P1', 100, 200), claim('F1', 400)])).toMatchObject({ of: { subject: 'P1' } });
    expect(matchByAmount(400, [claim('P1', 400, 200), claim('F1', 400)])).toMatchObject({ of: { subject: 'F1' } });
  });

  it('never guess', () => {
    expect(matchByAmount(300, [claim('P1', 300), claim('F1', 300)])).toEqual({ kind: 'suspense', why: 'several-claims' });
    expect(matchByAmount(301, [claim('P1', 300)])).toEqual({ kind: 'suspense', why: 'no-reference' });
    expect(matchByAmount(300, [])).toEqual({ kind: 'suspense', why: 'no-reference' });
  });
});
