/** docs/rules.md: E17 */
import { describe, expect, it } from '@jest/globals';
import { addHours, instant } from '../../law/calendar/instant.js';
import { isLate } from './lateness.js';

const due = instant('2025-03-03T21:00:00Z');
const seconds = (count: number) => addHours(due, count / 3600);

describe('what is done late', () => {
  it('is what takes the process more than half a minute', () => {
    expect(isLate(due, seconds(-10))).toBe(false);
    expect(isLate(due, due)).toBe(false);
    expect(isLate(due, seconds(30))).toBe(false);
    expect(isLate(due, seconds(30.001))).toBe(true);
  });
});
