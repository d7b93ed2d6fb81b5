import { describe, expect, it } from '@jest/globals';
import { addHours, instant } from '../../law/calendar/instant.js';
import { lastNight, runAlarms, type WatchedNight, type WatchedRun } from './run-alarms.js';

const now = instant('2026-05-12T08:00:00Z');
const tonight = instant('2026-05-12T02:00:00Z');
const run = (more: Partial<WatchedRun> = {}): WatchedRun => ({ id: 'r', upTo: tonight, startedAt: now, finished: true, failedOrders: 0, notObserved: 0, differenceCents: 0, ...more });
const night = (more: Partial<WatchedNight> = {}): WatchedNight => ({ now, systemNow: now, activeSince: instant('2026-05-01T00:00:00Z'), runs: [run()], ...more });
const codes = (of: WatchedNight) => runAlarms(of).map(({ code }) => code);

describe('the last night', () => {
  it.each([
    ['2026-05-12T02:29:59Z', '2026-05-11T02:00:00.000Z'],
    ['2026-05-12T02:30:00Z', '2026-05-12T02:00:00.000Z'],
    ['2026-05-12T23:59:00Z', '2026-05-12T02:00:00.000Z'],
    // The clock goes forward in the night of 29 March and back in that of 25 October: 04:00 exists once in each.
    ['2026-03-29T08:00:00Z', '2026-03-29T02:00:00.000Z'],
    ['2026-10-25T08:00:00Z', '2026-10-25T03:00:00.000Z'],
    ['2026-10-25T03:29:00Z', '2026-10-24T02:00:00.000Z'],
  ])('at %s is %s', (at, expected) => {
    expect(lastNight(instant(at))).toBe(expected);
  });
});

describe('the alarms', () => {
  it('are silent when all is well, and where there is no order to look at', () => {
    expect(codes(night())).toEqual([]);
    expect(codes(night({ runs: [], activeSince: null }))).toEqual([]);
    expect(codes(night({ runs: [], activeSince: addHours(tonight, 1) }))).toEqual([]);
  });

  it('tell that the run is late: none at all, or only that of another night', () => {
    expect(runAlarms(night({ runs: [] }))).toEqual([{ key: 'run-late:2026-05-12', code: 'run-late', problem: 'De nachtrun van 2026-05-12 is niet begonnen.' }]);
    expect(codes(night({ runs: [run({ upTo: addHours(tonight, -24) })] }))).toEqual(['run-late']);
  });

  it('tell that it stopped halfway, by the clock of the system', () => {
    const halfway = run({ finished: false });
    expect(codes(night({ runs: [halfway], systemNow: addHours(now, 2.9) }))).toEqual([]);
    expect(codes(night({ runs: [halfway], systemNow: addHours(now, 3.1) }))).toEqual(['run-incomplete']);
  });

  it('tell that orders failed or were passed by, and that the ledger differs', () => {
    expect(codes(night({ runs: [run({ failedOrders: 2, notObserved: 1, differenceCents: -5 })] }))).toEqual(['orders-failed', 'orders-not-observed', 'does-not-reconcile']);
  });
});
