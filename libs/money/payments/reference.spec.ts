import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isIban } from './iban.js';
import { creditorReference, paymentReference, readReference, type PaymentSubject } from './reference.js';

const subjects: fc.Arbitrary<PaymentSubject> = fc
  .record({ year: fc.integer({ min: 2024, max: 2099 }), number: fc.integer({ min: 1, max: 999_999 }), kind: fc.constantFrom('P', 'C', 'F', 'T'), index: fc.integer({ min: 1, max: 9_999 }) })
  .map(({ year, number, kind, index }) => ({ caseNumber: `Z-${String(year)}-${String(number).padStart(6, '0')}`, subject: `${kind}${String(index)}` }));

describe('a payment reference', () => {
  it('is sixteen digits of which the first checks the others, or a creditor reference', () => {
    expect(paymentReference({ caseNumber: 'Z-2026-000123', subject: 'C1' })).toMatch(/^\d202600012320001$/);
    expect(creditorReference({ caseNumber: 'Z-2026-000123', subject: 'C1' })).toMatch(/^RF\d{2}Z2026000123C1$/);
  });

  it('leads back to what it was made for, also with spaces or in lower case', () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const [digits, rf] = [paymentReference(subject), creditorReference(subject)];
        expect(readReference(digits)).toEqual(subject);
        expect(readReference(rf)).toEqual(subject);
        expect(readReference(` ${digits.slice(0, 4)} ${digits.slice(4, 8)}.${digits.slice(8)} `)).toEqual(subject);
        expect(readReference(rf.toLowerCase())).toEqual(subject);
      }),
    );
  });

  it('as a creditor reference with one digit wrong is not taken for another', () => {
    fc.assert(
      fc.property(subjects, fc.integer({ min: 4, max: 15 }), fc.integer({ min: 1, max: 9 }), (subject, place, step) => {
        const rf = creditorReference(subject);
        const digit = rf.charAt(place);
        if (!/\d/.test(digit)) return;
        const wrong = `${rf.slice(0, place)}${String((Number(digit) + step) % 10)}${rf.slice(place + 1)}`;
        expect(readReference(wrong)).toBeNull();
      }),
    );
  });

  it('knows the check digits of the weights 2, 4, 8, 5, 10, 9, 7, 3, 6, 1 from the right', () => {
    // 15 digits 202600012320001: 1·2 + 0·4 + 0·8 + 0·5 + 2·10 + 3·9 + 2·7 + 1·3 + 0·6 + 0·1 + 0·2 + 6·4 + 2·8 + 0·5 + 2·10 = 126; 126 mod 11 = 5; 11 − 5 = 6.
    expect(paymentReference({ caseNumber: 'Z-2026-000123', subject: 'C1' })).toBe('6202600012320001');
    expect(readReference('5202600012320001')).toBeNull();
  });

  it('is not made of what has none', () => {
    for (const subject of ['B1', 'C0', 'C10000', 'c1', 'constructor', '']) expect(() => paymentReference({ caseNumber: 'Z-2026-000123', subject })).toThrow(RangeError);
    for (const text of ['', '0', '1234567890123456', 'RF18539007547034', '6202600012350001', '6202600012320000']) expect(readReference(text)).toBeNull();
  });
});

describe('an IBAN', () => {
  it.each([['NL91ABNA0417164300', true], ['NL92ABNA0417164300', false], ['DE89370400440532013000', true], ['NL91 ABNA 0417 1643 00', false], ['', false], ['NL91', false]])('%s: %s', (text, valid) => {
    expect(isIban(text)).toBe(valid);
  });
});
