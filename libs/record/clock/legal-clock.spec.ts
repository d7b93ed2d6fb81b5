import { describe, expect, it } from '@jest/globals';
import { instant } from '../../law/calendar/instant.js';
import { laterOf, legalAt } from './legal-clock.js';

const clock = { baseLegal: instant('2027-01-01T00:00:00Z'), baseSystem: instant('2026-05-11T08:00:00Z'), running: true };

describe('the legal now', () => {
  it('is the time of the system where there is no clock', () => {
    expect(legalAt(null, instant('2026-05-11T08:00:00.123Z'))).toBe('2026-05-11T08:00:00.123Z');
  });

  it('runs with the system from where the clock was set', () => {
    expect(legalAt(clock, instant('2026-05-11T09:30:00.250Z'))).toBe('2027-01-01T01:30:00.250Z');
  });

  it('stands still while the clock is held', () => {
    expect(legalAt({ ...clock, running: false }, instant('2026-06-11T08:00:00Z'))).toBe('2027-01-01T00:00:00.000Z');
  });

  it('does not go back with a system whose time does', () => {
    expect(legalAt(clock, instant('2026-05-11T07:00:00Z'))).toBe('2027-01-01T00:00:00.000Z');
  });

  it('of two is the later', () => {
    const [early, late] = [instant('2026-05-11T08:00:00Z'), instant('2026-05-11T08:00:00.001Z')];
    expect([laterOf(early, late), laterOf(late, early), laterOf(late, late)]).toEqual([late, late, late]);
  });
});
