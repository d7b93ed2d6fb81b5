import { describe, expect, it } from '@jest/globals';
import { hitAddress } from './hit-address.js';

describe('where what was found is shown', () => {
  it.each([
    [{ kind: 'provider', id: 'provider/noordpool', about: 'noordpool', caseNumber: null }, '/aanbieders/noordpool'],
    [{ kind: 'case', id: 'Z-2026-000001/case', about: 'noordpool', caseNumber: 'Z-2026-000001' }, '/zaken/Z-2026-000001'],
    [{ kind: 'decision', id: 'Z-2026-000001/decision/B1', about: 'binding-order', caseNumber: 'Z-2026-000001' }, '/zaken/Z-2026-000001/besluit/B1'],
    [{ kind: 'letter', id: 'Z-2026-000001/letter/P1', about: 'penalty-order', caseNumber: 'Z-2026-000001' }, '/zaken/Z-2026-000001/besluit/P1'],
    [{ kind: 'court-file', id: 'Z-2026-000001/court/A1', about: 'A1', caseNumber: 'Z-2026-000001' }, '/zaken/Z-2026-000001'],
  ] as const)('%j', (hit, address) => {
    expect(hitAddress(hit)).toBe(address);
  });
});
