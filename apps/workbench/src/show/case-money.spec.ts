import { describe, expect, it } from '@jest/globals';
import { holdsOf, paymentsOf, unitsOf } from './case-money.js';
import { numberOfDay } from './moments.js';

const day = numberOfDay;

describe('the money of an order, for its curve', () => {
  it('is its units that stand, and the payments on them', () => {
    const debt = { orderId: 'P1', kind: 'penalty-payment' as const, day: '2025-03-09', amountCents: 500, status: 'owed' };
    expect(unitsOf([debt, { ...debt, day: '2025-03-10', status: 'reversed' }, { ...debt, orderId: 'P2' }, { ...debt, kind: 'fine', day: null }], 'P1')).toEqual([{ day: day('2025-03-09'), cents: 500 }]);
    const posting = { kind: 'payment', cents: -500, debtId: 'P1:2025-03-09', legalAt: '2025-03-20T09:00:00Z' };
    expect(paymentsOf([posting, { ...posting, cents: 500 }, { ...posting, kind: 'forfeiture' }, { ...posting, debtId: 'P10:2025-03-09' }], 'P1')).toEqual([{ day: day('2025-03-20'), cents: 500 }]);
  });

  it('is held from the ruling until it resumes, or until now', () => {
    const held = { type: 'PenaltyOrderHeld', legalAt: '', data: { orderId: 'P1', from: '2025-03-10T10:00:00Z' } };
    const resumed = { type: 'PenaltyOrderResumed', legalAt: '', data: { orderId: 'P1', from: '2025-03-14T10:00:00Z' } };
    const suspended = { type: 'PenaltyOrderChanged', legalAt: '', data: { orderId: 'P1', change: { kind: 'suspend', from: '2025-04-01T00:00:00Z', until: '2025-04-05T00:00:00Z' } } };
    expect(holdsOf([held], 'P1', '2025-03-20T00:00:00Z')).toEqual([{ from: day('2025-03-10'), until: day('2025-03-20') }]);
    expect(holdsOf([held, resumed, suspended], 'P1', '2025-05-01T00:00:00Z')).toEqual([{ from: day('2025-03-10'), until: day('2025-03-14') }, { from: day('2025-04-01'), until: day('2025-04-05') }]);
    expect(holdsOf([held], 'P2', '2025-05-01T00:00:00Z')).toEqual([]);
  });
});
