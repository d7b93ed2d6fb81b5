import { describe, expect, it } from '@jest/globals';
import { noticeAddress } from './notice-address.js';

describe('where a notification leads', () => {
  it.each([
    ['approval-asked', 'B1', '/zaken/Z-2026-000001/besluit/B1'],
    ['bounced', 'P2', '/zaken/Z-2026-000001/besluit/P2'],
    ['assigned', 'seal:B1', '/zaken/Z-2026-000001'],
    ['term-near', 'F1', '/zaken/Z-2026-000001'],
    ['payment-in', null, '/zaken/Z-2026-000001'],
  ] as const)('%s about %s', (kind, subject, address) => {
    expect(noticeAddress({ kind, subject, caseNumber: 'Z-2026-000001' })).toBe(address);
  });
});
