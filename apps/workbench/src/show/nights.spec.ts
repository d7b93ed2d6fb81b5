import { describe, expect, it } from '@jest/globals';
import { failuresFirst, nightsOf, stateOf } from './nights.js';

type Run = Parameters<typeof stateOf>[0];
const report = { orders: 1, expectedDays: 1, bookedUnits: 1, bookedCents: 500, failed: [], differenceCents: 0 };
const run = (day: string, more: Partial<Run> = {}): Run => ({
  id: `nightly-run/${day}`, state: 'finished', kind: 'nightly', fromDay: null, untilDay: null, upTo: `${day}T03:00:00.000Z`, startedAt: null, finishedAt: null, report, _links: { self: { href: '' } }, ...more,
});

describe('the nights of the heat strip', () => {
  it('go from the oldest to the latest, with a gap where a night had no run', () => {
    expect(nightsOf([run('2025-03-09'), run('2025-03-07'), run('2025-03-06', { report: { ...report, bookedUnits: 0 } })], 60).map(({ day, state }) => [day, state])).toEqual([
      ['2025-03-06', 'quiet'],
      ['2025-03-07', 'ok'],
      ['2025-03-08', 'missing'],
      ['2025-03-09', 'ok'],
    ]);
    expect(nightsOf([run('2025-03-09'), run('2025-01-01')], 10)).toHaveLength(10);
    expect(nightsOf([run('2025-03-09', { kind: 'dry-run' })], 10)).toEqual([]);
  });

  it('are bad where something failed or the ledger differs', () => {
    expect(stateOf(run('2025-03-09', { report: { ...report, failed: [{ caseNumber: 'Z', orderId: 'P1', problem: 'x' }] } }))).toBe('bad');
    expect(stateOf(run('2025-03-09', { report: { ...report, differenceCents: 1 } }))).toBe('bad');
    expect(stateOf(run('2025-03-09', { state: 'running', report: null }))).toBe('running');
    const bad = run('2025-03-01', { report: { ...report, differenceCents: 1 } });
    expect(failuresFirst([run('2025-03-03'), run('2025-03-02'), bad]).map(({ id }) => id)).toEqual(['nightly-run/2025-03-01', 'nightly-run/2025-03-03', 'nightly-run/2025-03-02']);
  });
});
