/** docs/rules.md: E52 */
import { describe, expect, it } from '@jest/globals';
import { instant } from '../../law/calendar/instant.js';
import { localDate } from '../../law/calendar/local-date.js';
import type { Derivation } from '../../law/derivation.js';
import { baseRuleSet } from '../../law/parameters/rule-set.js';
import { lapseOnClosing, stopTerm, termKey, withTerms } from './evolve.js';
import { remedyTerm } from './remedy-term.js';
import { termInDays } from './set-term.js';
import type { TermKind } from './term.js';

const derivation: Derivation = { rule: 'r', articles: ['awb:6:7', 'awb:6:8'], inputs: {}, value: null, steps: [] };
const term = (subject: string, kind: TermKind, lastDay = '2025-04-14') => termInDays(subject, kind, localDate(lastDay), derivation);

describe('a term in days', () => {
  it('is over at the start of the next day in Amsterdam, summer and winter', () => {
    expect(term('B1', 'objection').endsAt).toBe('2025-04-14T22:00:00.000Z');
    expect(term('B1', 'objection', '2025-12-31').endsAt).toBe('2025-12-31T23:00:00.000Z');
    expect(term('B1', 'objection', '2025-03-30').endsAt).toBe('2025-03-30T22:00:00.000Z');
    expect(term('B1', 'objection', '2025-10-25').endsAt).toBe('2025-10-25T22:00:00.000Z');
  });

  it('is known by its subject and its kind', () => {
    expect(term('P1:2025-03-05', 'reminder').key).toBe('P1:2025-03-05:reminder');
    expect(termKey('F1', 'una-via')).toBe('F1:una-via');
  });
});

describe('the terms of a case', () => {
  const running = withTerms({}, [term('B1', 'objection'), term('F1', 'payment')], 7);

  it('run from the act that set them, with the first article of their derivation', () => {
    expect(running['B1:objection']).toEqual({ key: 'B1:objection', kind: 'objection', subject: 'B1', article: 'awb:6:7', endsAt: instant('2025-04-14T22:00:00Z'), lastDay: '2025-04-14', setBy: 7, computed: null, status: 'running' });
  });

  it('are replaced by a later act of the same subject and kind', () => {
    const moved = withTerms(stopTerm(running, 'F1:payment', 'ended'), [term('F1', 'payment', '2025-05-01')], 9);
    expect(moved['F1:payment']).toMatchObject({ lastDay: '2025-05-01', setBy: 9, status: 'running' });
    expect(moved['B1:objection']).toBe(running['B1:objection']);
  });

  it('stop once: what ended does not lapse afterwards, and what is not there stays away', () => {
    const ended = stopTerm(running, 'F1:payment', 'ended');
    expect(stopTerm(ended, 'F1:payment', 'lapsed')).toBe(ended);
    expect(stopTerm(running, 'X1:payment', 'ended')).toBe(running);
  });

  it('lapse with the case, except those in which objection is open', () => {
    const ended = stopTerm(withTerms(running, [term('F1', 'limitation')], 8), 'F1:payment', 'ended');
    expect(Object.values(lapseOnClosing(ended)).map(({ key, status }) => [key, status])).toEqual([['B1:objection', 'running'], ['F1:payment', 'ended'], ['F1:limitation', 'lapsed']]);
  });
});

describe('the term to object', () => {
  const rules = baseRuleSet('training');

  it('is six weeks from the day after the making known, by the day of Amsterdam', () => {
    expect(remedyTerm('B1', instant('2025-03-03T22:59:00Z'), rules)).toMatchObject({ ok: true, term: { lastDay: '2025-04-14' } });
    expect(remedyTerm('B1', instant('2025-03-03T23:01:00Z'), rules)).toMatchObject({ ok: true, term: { lastDay: '2025-04-15' } });
  });

  it('moves over Easter', () => {
    expect(remedyTerm('B1', instant('2025-03-07T10:00:00Z'), rules)).toMatchObject({ ok: true, term: { lastDay: '2025-04-22' } });
  });

  it('is refused where the calendar is not loaded', () => {
    expect(remedyTerm('B1', instant('2031-03-07T10:00:00Z'), rules)).toMatchObject({ ok: false, refusal: { code: 'calendar-not-loaded' } });
  });
});
