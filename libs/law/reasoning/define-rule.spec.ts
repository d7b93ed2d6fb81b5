import { describe, expect, it } from '@jest/globals';
import { CalendarRangeError } from '../calendar/calendar-range-error.js';
import { localDate } from '../calendar/local-date.js';
import type { ParameterRow } from '../parameters/parameter-row.js';
import type { RuleSet } from '../parameters/rule-set.js';
import { defineRule } from './define-rule.js';
import { refuse, refuseField } from './refused.js';

const shaky: ParameterRow = { parameter: 'weight', key: 'a', value: 7, validFrom: localDate('2026-01-01'), source: 'hearsay', status: 'unconfirmed' };
const rules = (mode: RuleSet['mode']): RuleSet => ({ version: 'test', mode, rows: [shaky] });
const training = rules('training');

const inner = defineRule<{ a: number }, { b: number }>('inner', ['awb:3:2'], ({ a }, law) => {
  if (a < 0) throw new CalendarRangeError();
  if (a > 100) refuse('too-much', 'awb:3:46', 'Te veel.', 'too much');
  return { b: a * Number(law.use(shaky)) };
});
const outer = defineRule<{ c: number; d?: number | undefined }, { e: number }>('outer', ['awb:3:46'], ({ c }, law) => {
  law.cite('awb:3:46', 'awb:3:41');
  law.note({ rule: 'thought', articles: ['awb:3:40'], inputs: {}, value: 1 });
  return { e: law.apply(inner, { a: c }).b };
});

describe('A rule', () => {
  it('answers with the tree of how it came about', () => {
    const unconfirmed = [{ parameter: 'weight a', validFrom: '2026-01-01', source: 'hearsay' }];
    expect(outer({ c: 3, d: undefined }, training)).toEqual({
      ok: true,
      value: { e: 21 },
      derivation: {
        rule: 'outer', articles: ['awb:3:46', 'awb:3:41', 'awb:3:40', 'awb:3:2'], inputs: { c: 3 }, value: { e: 21 }, unconfirmed,
        steps: [
          { rule: 'thought', articles: ['awb:3:40'], inputs: {}, value: 1, steps: [] },
          { rule: 'inner', articles: ['awb:3:2'], inputs: { a: 3 }, value: { b: 21 }, steps: [], unconfirmed },
        ],
      },
    });
  });

  it('does not remember an earlier question', () => {
    outer({ c: 4 }, training);
    expect(outer({ c: 3 }, training)).toEqual(outer({ c: 3 }, training));
  });

  it('passes on the refusal of a step', () => {
    expect(outer({ c: 101 }, training)).toEqual({ ok: false, refusal: { code: 'too-much', article: 'awb:3:46', message: { nl: 'Te veel.', en: 'too much' } } });
  });

  it('refuses an unconfirmed row in production', () => {
    expect(outer({ c: 3 }, rules('production'))).toMatchObject({ ok: false, refusal: { code: 'parameter-not-confirmed' } });
  });

  it('names its own fields where a step leaves the calendar', () => {
    const answer = outer({ c: -1 }, training);
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'invalid-input', article: null } });
    expect(answer.ok ? '' : answer.refusal.message.en).toContain('(fields: c)');
  });

  it('names the field that it refuses itself', () => {
    const picky = defineRule<{ f: number }, number>('picky', [], () => refuseField('f', 'kan niet.', 'cannot be'));
    expect(picky({ f: 1 }, training)).toMatchObject({ refusal: { code: 'invalid-input', message: { en: 'field "f": cannot be' } } });
  });

  it('does not hide a mistake in the engine', () => {
    const broken = defineRule<{ f: number }, number>('broken', [], () => { throw new TypeError('mistake'); });
    expect(() => broken({ f: 1 }, training)).toThrow('mistake');
  });

  it('refuses a term whose length is not loaded', () => {
    const waiting = defineRule<{ f: number }, string>('waiting', [], (_input, law) => law.length('nothing', localDate('2026-01-01')));
    expect(waiting({ f: 1 }, training)).toMatchObject({ refusal: { code: 'term-not-loaded' } });
  });
});
