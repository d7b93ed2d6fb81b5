import { describe, expect, it } from '@jest/globals';
import { addHours, instant, instantFromMillis, millisOf } from '../law/calendar/instant.js';
import type { Instant } from '../law/calendar/brands.js';
import { CHECK_LIMIT_MS, LAG_LIMIT_MS, WITNESS_LIMIT_MS, logAlarms, type LogStatus, type WitnessStatus } from './alarms.js';

const now = instant('2026-05-11T08:00:00Z');
const ago = (ms: number): Instant => instantFromMillis(millisOf(now) - ms);
const witness: WitnessStatus = { name: 'w', kind: 'server', seenSize: 10, seenAt: ago(1000), problem: null };
const well: LogStatus = {
  waiting: 0,
  oldestWaitsSince: null,
  checkpoint: { size: 10, signedAt: ago(WITNESS_LIMIT_MS * 2) },
  witnesses: [witness],
  lastCheck: { finishedAt: ago(1000), faults: 0 },
  incidents: [],
  firstEntryAt: addHours(now, -100),
};
const codes = (change: Partial<LogStatus>): readonly string[] => logAlarms({ ...well, ...change }, now).map(({ code }) => code);

describe('the alarms of the log', () => {
  it('are silent while all is well, and before anything was logged', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ checkpoint: null, witnesses: [], lastCheck: null, firstEntryAt: null })).toEqual([]);
  });

  it.each<[string, Partial<LogStatus>, string[]]>([
    ['an entry waits for the limit', { waiting: 1, oldestWaitsSince: ago(LAG_LIMIT_MS) }, []],
    ['an entry waits longer', { waiting: 1, oldestWaitsSince: ago(LAG_LIMIT_MS + 1) }, ['sequencer-lags']],
    ['a witness is behind on a fresh checkpoint', { checkpoint: { size: 11, signedAt: ago(WITNESS_LIMIT_MS) } }, []],
    ['a witness stays behind', { checkpoint: { size: 11, signedAt: ago(WITNESS_LIMIT_MS + 1) } }, ['witness-missing']],
    ['one of two stays behind', { witnesses: [witness, { ...witness, name: 'v', seenSize: 9, problem: 'ECONNREFUSED' }] }, ['witness-missing']],
    ['nobody holds a checkpoint elsewhere', { witnesses: [] }, ['no-witness']],
    ['the check found faults', { lastCheck: { finishedAt: ago(1), faults: 2 } }, ['check-failed']],
    ['the check is of yesterday', { lastCheck: { finishedAt: ago(CHECK_LIMIT_MS + 1), faults: 0 } }, ['check-overdue']],
    ['it was never checked', { lastCheck: null }, ['check-overdue']],
    ['it was never checked yet', { lastCheck: null, firstEntryAt: ago(1000) }, []],
  ])('say so where %s', (_, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });

  it('name each kind of incident once, with how many there were', () => {
    const incidents = ['change-attempted', 'guard-missing', 'change-attempted'].map((kind) => ({ kind, reportedAt: now }));
    expect(logAlarms({ ...well, incidents }, now)).toEqual([
      { code: 'incident', detail: 'change-attempted: 2 in seven days' },
      { code: 'incident', detail: 'guard-missing: 1 in seven days' },
    ]);
  });
});
