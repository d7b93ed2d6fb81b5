/** docs/rules.md: L12 */
import { describe, expect, it } from '@jest/globals';
import { answerOf, articlesOf } from './asking.js';

const late = (decidedOn?: string) => ({ decisionDueOn: '2026-05-19', noticeReceivedOn: '2026-05-26', ...(decidedOn === undefined ? {} : { decidedOn }) });

describe('Awb 4:17: the penalty for deciding late', () => {
  it('runs from the day after two weeks, for at most 42 days, to € 1,442', () => {
    expect(answerOf('default-penalty', late())).toEqual({ firstDay: '2026-06-10', lastDay: '2026-07-21', days: 42, amountCents: 144_200 });
    expect(articlesOf('default-penalty', late())).toEqual(['awb:4:17']);
  });

  it.each<[string, string | null, number, number, string]>([
    // decided, last day that counts, days, euros
    ['2026-06-09', null, 0, 0, 'decided in time'],
    ['2026-06-10', null, 0, 0, 'decided on the first day: the day before it does not count'],
    ['2026-06-11', '2026-06-10', 1, 23, 'one day'],
    ['2026-06-24', '2026-06-23', 14, 322, 'fourteen days at € 23'],
    ['2026-06-25', '2026-06-24', 15, 357, 'the fifteenth at € 35'],
    ['2026-07-08', '2026-07-07', 28, 812, 'twenty-eight days'],
    ['2026-07-09', '2026-07-08', 29, 857, 'the twenty-ninth at € 45'],
    ['2026-07-21', '2026-07-20', 41, 1_397, 'a day before the end'],
    ['2026-07-22', '2026-07-21', 42, 1_442, 'all days'],
    ['2027-01-01', '2026-07-21', 42, 1_442, 'long after'],
    ['2026-05-01', null, 0, 0, 'decided before it was due'],
  ])('decided %s: last day %s, %i days, € %i (%s)', (decidedOn, lastDay, days, euros) => {
    expect(answerOf('default-penalty', late(decidedOn))).toEqual({ firstDay: '2026-06-10', lastDay, days, amountCents: euros * 100 });
  });

  it('counts the two weeks from the later of due date and notice', () => {
    expect(answerOf('default-penalty', { decisionDueOn: '2026-06-30', noticeReceivedOn: '2026-05-26' })).toMatchObject({ firstDay: '2026-07-15' });
  });

  it('lets the two weeks pass over free days', () => {
    expect(answerOf('default-penalty', { decisionDueOn: '2026-03-01', noticeReceivedOn: '2026-03-20' })).toMatchObject({ firstDay: '2026-04-04' });
  });

  it('needs no holidays, so it answers for any year', () => {
    expect(answerOf('default-penalty', { decisionDueOn: '1999-12-20', noticeReceivedOn: '1999-12-17' })).toMatchObject({ firstDay: '2000-01-04', lastDay: '2000-02-14' });
  });
});

describe('Awb 4:18: fixing it', () => {
  it('takes two weeks after the last day', () => {
    expect(answerOf('default-penalty-decision-term', { startsAfter: '2026-07-21' })).toEqual({ lastDay: '2026-08-04' });
  });
});
