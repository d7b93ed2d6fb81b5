import { describe, expect, it } from '@jest/globals';
import { instant } from '../../law/calendar/instant.js';
import { isNight, mayMail } from './night.js';

describe('the night, from 22:00 up to 07:00 in Europe/Amsterdam', () => {
  it.each([
    ['winter, 21:59', '2026-01-12T20:59:59.999Z', false],
    ['winter, 22:00', '2026-01-12T21:00:00Z', true],
    ['winter, midnight', '2026-01-12T23:00:00Z', true],
    ['winter, 06:59', '2026-01-13T05:59:59Z', true],
    ['winter, 07:00', '2026-01-13T06:00:00Z', false],
    ['summer, 21:59', '2026-07-12T19:59:00Z', false],
    ['summer, 22:00', '2026-07-12T20:00:00Z', true],
    ['summer, 06:59', '2026-07-13T04:59:00Z', true],
    ['summer, 07:00', '2026-07-13T05:00:00Z', false],
    ['noon', '2026-07-13T10:00:00Z', false],
    // The clock goes from 02:00 to 03:00, and back from 03:00 to 02:00: the night is an hour shorter or longer.
    ['the morning in which summer time begins, 06:59', '2026-03-29T04:59:00Z', true],
    ['the morning in which summer time begins, 07:00', '2026-03-29T05:00:00Z', false],
    ['the morning in which summer time ends, 06:59', '2026-10-25T05:59:00Z', true],
    ['the morning in which summer time ends, 07:00', '2026-10-25T06:00:00Z', false],
  ])('%s', (_, moment, night) => {
    expect(isNight(instant(moment))).toBe(night);
    expect(mayMail(instant(moment), { urgent: false })).toBe(!night);
    expect(mayMail(instant(moment), { urgent: true })).toBe(true);
  });
});
