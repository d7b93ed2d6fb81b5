import { describe, expect, it } from '@jest/globals';
import { phases } from '../../../../libs/enforcement/case/phase.js';
import { progressOf } from './progress.js';

const acts = [
  { type: 'NoticeEscalated', legalAt: '2025-03-03T08:00:00Z' },
  { type: 'NoticeAdmitted', legalAt: '2025-03-03T09:00:00Z' },
  { type: 'BindingOrderDrafted', legalAt: '2025-03-03T10:00:00Z' },
];

describe('how far a case is', () => {
  it('says what is done, where it is now and what may come', () => {
    expect(progressOf('order-running', acts).map(({ name, state, since }) => [name, state, since?.slice(11, 16) ?? null])).toEqual([
      ['notice', 'done', '08:00'],
      ['admissible', 'done', '09:00'],
      ['binding-order', 'now', '10:00'],
      ['observed', 'later', null],
      ['penalty-order', 'later', null],
      ['penalties', 'later', null],
      ['fine', 'later', null],
    ]);
  });

  it('is in one place in every phase, and in none once closed', () => {
    for (const phase of phases) expect(progressOf(phase, []).filter(({ state }) => state === 'now')).toHaveLength(phase === 'closed' ? 0 : 1);
  });
});
