import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { plainTypes, readInstant } from './plain-types.js';

const { builtins } = pg.types;
const read = (type: number, text: string): unknown => (plainTypes.getTypeParser(type, 'text') as (text: string) => unknown)(text);

describe('what comes out of the database', () => {
  it.each([
    ['2026-05-12 19:30:00+00', '2026-05-12T19:30:00.000Z'],
    ['2026-05-12 19:30:00.5+00', '2026-05-12T19:30:00.500Z'],
    ['2026-05-12 19:30:00.123987+00', '2026-05-12T19:30:00.123Z'],
    ['2026-05-12 21:30:00.1+02', '2026-05-12T19:30:00.100Z'],
    ['2026-05-12 14:00:00-05:30', '2026-05-12T19:30:00.000Z'],
  ])('the moment %s is %s', (text, moment) => {
    expect(readInstant(text)).toBe(moment);
    expect(read(builtins.TIMESTAMPTZ, text)).toBe(moment);
  });

  it('a day stays a day and a count a number', () => {
    expect(read(builtins.DATE, '2026-05-12')).toBe('2026-05-12');
    expect(read(builtins.INT8, '1000000000000')).toBe(1_000_000_000_000);
  });

  it('everything else is read as ever', () => {
    expect(read(builtins.JSON, '{"a":[1]}')).toEqual({ a: [1] });
    expect(read(builtins.BOOL, 't')).toBe(true);
    expect(read(builtins.TEXT, 'x')).toBe('x');
  });
});
