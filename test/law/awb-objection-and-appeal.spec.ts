/** docs/rules.md: L8, L9, L10, L11 */
import { describe, expect, it } from '@jest/globals';
import { answerOf, articlesOf, derivationOf, refusalOf } from './asking.js';

describe('Awb 6:7, 6:8, 6:9(2): six weeks to object', () => {
  it.each([
    // made known, first day, last day, a posted objection received by
    ['2026-02-20', '2026-02-21', '2026-04-07', '2026-04-14', 'Good Friday and Easter'],
    ['2026-04-02', '2026-04-03', '2026-05-18', '2026-05-26', 'Ascension; the post rule over Whit Monday'],
    ['2026-02-14', '2026-02-15', '2026-03-30', '2026-04-07', 'a Saturday; the post rule over Easter'],
    ['2026-11-13', '2026-11-14', '2026-12-28', '2027-01-04', 'Christmas'],
    ['2026-01-05', '2026-01-06', '2026-02-16', '2026-02-23', 'nothing'],
  ])('made known %s: from %s to %s, posted received by %s (%s)', (announcedOn, firstDay, lastDay, postedReceivedBy) => {
    expect(answerOf('objection-term', { announcedOn })).toEqual({ firstDay, lastDay, postedReceivedBy });
  });

  it('cites its articles, and the Algemene termijnenwet where that moved the last day', () => {
    expect(articlesOf('objection-term', { announcedOn: '2026-02-20' })).toEqual(expect.arrayContaining(['awb:6:7', 'awb:6:8', 'awb:6:9(2)', 'atw:1']));
    expect(articlesOf('objection-term', { announcedOn: '2026-01-05' })).toEqual(['awb:6:7', 'awb:6:8', 'awb:6:9(2)']);
  });

  it('shows both terms as steps', () => {
    const { steps, inputs } = derivationOf('objection-term', { announcedOn: '2026-02-20' });
    expect(inputs).toEqual({ announcedOn: '2026-02-20' });
    expect(steps.map((step) => [step.rule, step.inputs['startsAfter'], step.inputs['length'], step.value])).toEqual([
      ['term', '2026-02-20', 'P6W', { nominalLastDay: '2026-04-03', lastDay: '2026-04-07' }],
      ['term', '2026-04-07', 'P1W', { nominalLastDay: '2026-04-14', lastDay: '2026-04-14' }],
    ]);
  });

  it('refuses where only the post rule runs into a year that is not loaded', () => {
    expect(refusalOf('objection-term', { announcedOn: '2028-11-15' }).code).toBe('calendar-not-loaded');
    expect(answerOf('objection-term', { announcedOn: '2028-11-08' })).toMatchObject({ lastDay: '2028-12-20', postedReceivedBy: '2028-12-27' });
  });
});

describe('Awb 7:10: the term to decide on an objection', () => {
  it.each([
    // made known 2026-02-20, so the objection term ends 2026-04-07
    ['2026-02-20', false, false, '2026-04-07', '2026-05-19'],
    ['2026-02-20', false, true, '2026-04-07', '2026-06-30'],
    ['2026-02-20', true, false, '2026-04-07', '2026-06-30'],
    ['2026-02-20', true, true, '2026-04-07', '2026-08-11'],
    // six weeks after 2026-03-24 is Liberation Day: the adjournment counts from that day, not from the day it moved to
    ['2026-02-10', false, false, '2026-03-24', '2026-05-06'],
    ['2026-02-10', false, true, '2026-03-24', '2026-06-16'],
    // eighteen weeks in all end on the second Christmas day and are still moved: each is a term of its own
    ['2026-07-10', true, true, '2026-08-21', '2026-12-28'],
  ])('made known %s, committee %s, adjourned %s: objections until %s, decision by %s', (announcedOn, committee, adjourned, objectionTermEndsOn, dueOn) => {
    expect(answerOf('objection-decision-term', { announcedOn, committee, adjourned })).toEqual({ objectionTermEndsOn, dueOn });
  });

  it('cites 7:10, and 7:13 with a committee', () => {
    const input = { announcedOn: '2026-02-20', committee: true, adjourned: false };
    expect(articlesOf('objection-decision-term', input)).toEqual(expect.arrayContaining(['awb:7:10', 'awb:7:13', 'awb:6:7']));
    expect(articlesOf('objection-decision-term', { ...input, committee: false })).not.toContain('awb:7:13');
  });
});

describe('Awb 6:7: six weeks to appeal', () => {
  it.each([
    ['2026-05-19', '2026-06-30'],
    ['2026-02-20', '2026-04-07'],
    ['2026-03-16', '2026-04-28'],
  ])('sent %s: until %s', (sentOn, lastDay) => {
    expect(answerOf('appeal-term', { sentOn })).toEqual({ lastDay });
    expect(articlesOf('appeal-term', { sentOn })).toEqual(expect.arrayContaining(['awb:6:7', 'awb:6:8']));
  });
});

describe('Awb 7:4 and 8:42: around the hearing and in court', () => {
  it('documents until ten days before the hearing, the file open a week before', () => {
    expect(answerOf('hearing-terms', { hearingOn: '2026-06-18' })).toEqual({ documentsUntil: '2026-06-08', fileOpenFrom: '2026-06-11' });
  });

  it('counts backwards over free days, since the Algemene termijnenwet does not apply', () => {
    expect(answerOf('hearing-terms', { hearingOn: '2026-06-04' })).toEqual({ documentsUntil: '2026-05-25', fileOpenFrom: '2026-05-28' });
  });

  it('four weeks for file and defence', () => {
    expect(answerOf('defence-term', { startsAfter: '2026-03-09' })).toEqual({ lastDay: '2026-04-07' });
  });
});

describe('Awb 3:47(3): the reasons of an urgent decision', () => {
  it('follow within a week', () => {
    expect(answerOf('urgent-reasons-term', { startsAfter: '2026-03-27' })).toEqual({ lastDay: '2026-04-07' });
    expect(articlesOf('urgent-reasons-term', { startsAfter: '2026-03-27' })).toContain('awb:3:47(3)');
  });
});

// Made known on 3 March 2025: the term ends on 14 April; a week later is Easter Monday.
describe('Awb 6:9 and 6:10: whether an objection came in time', () => {
  it.each([
    [{ receivedOn: '2025-03-03' }, 'premature'],
    [{ receivedOn: '2025-03-04' }, 'in-time'],
    [{ receivedOn: '2025-04-14' }, 'in-time'],
    [{ receivedOn: '2025-04-15' }, 'late'],
    [{ receivedOn: '2025-04-15', postedOn: '2025-04-14' }, 'in-time-by-post'],
    [{ receivedOn: '2025-04-22', postedOn: '2025-04-14' }, 'in-time-by-post'],
    [{ receivedOn: '2025-04-23', postedOn: '2025-04-14' }, 'late'],
    [{ receivedOn: '2025-04-16', postedOn: '2025-04-15' }, 'late'],
  ] as const)('%j: %s', (letter, timeliness) => {
    expect(answerOf('objection-timeliness', { announcedOn: '2025-03-03', ...letter })).toEqual({ timeliness, lastDay: '2025-04-14' });
  });

  it('before anything was made known it is premature, by 6:10', () => {
    expect(answerOf('objection-timeliness', { announcedOn: null, receivedOn: '2025-03-01' })).toEqual({ timeliness: 'premature', lastDay: null });
    expect(articlesOf('objection-timeliness', { announcedOn: null, receivedOn: '2025-03-01' })).toEqual(['awb:6:9', 'awb:6:10']);
  });
});

describe('Awb 7:10(2) and (4): the term to decide, suspended or put off', () => {
  const due = (change: object = {}): unknown => answerOf('objection-decision-due', { announcedOn: '2025-03-03', committee: false, adjourned: false, suspensions: [], ...change });

  it.each([
    ['as it is', {}, '2025-05-26'],
    ['with a committee', { committee: true }, '2025-07-07'],
    ['adjourned', { adjourned: true }, '2025-07-07'],
    ['ten days of repair', { suspensions: [{ from: '2025-04-17', until: '2025-04-26' }] }, '2025-06-05'],
    ['four days, ending on a day that is equated with a holiday', { suspensions: [{ from: '2025-04-17', until: '2025-04-20' }] }, '2025-06-02'],
    ['a repair before the term began', { suspensions: [{ from: '2025-03-05', until: '2025-03-19' }] }, '2025-05-26'],
    ['one that began before it and ended in it', { suspensions: [{ from: '2025-04-01', until: '2025-04-16' }] }, '2025-05-28'],
    ['two that overlap, counted once', { suspensions: [{ from: '2025-04-17', until: '2025-04-26' }, { from: '2025-04-20', until: '2025-04-26' }] }, '2025-06-05'],
    ['adjourned and repaired', { adjourned: true, suspensions: [{ from: '2025-04-17', until: '2025-04-26' }] }, '2025-07-17'],
    ['put off with consent', { agreedUntil: '2025-09-01' }, '2025-09-01'],
    ['consent to an earlier day changes nothing', { agreedUntil: '2025-05-01' }, '2025-05-26'],
  ] as const)('%s', (_, change, dueOn) => {
    expect(due(change)).toEqual({ dueOn });
  });

  it('says by which article', () => {
    const asked = { announcedOn: '2025-03-03', committee: false, adjourned: false, suspensions: [{ from: '2025-04-17', until: '2025-04-26' }], agreedUntil: '2025-09-01' };
    expect(articlesOf('objection-decision-due', asked)).toEqual(expect.arrayContaining(['awb:7:10', 'awb:7:10(2)', 'awb:7:10(4)']));
  });
});

describe('Awb 8:6, 8:7, 8:58 and 8:105: the court and its hearing', () => {
  it.each([
    ['limburg', 'first', 'limburg', 'awb:8:7(2)'],
    [null, 'first', 'den-haag', 'awb:8:7(2)'],
    ['limburg', 'higher', 'council-of-state', 'awb:8:105'],
  ] as const)('a party of %s in %s instance: %s', (district, instance, court, article) => {
    expect(answerOf('competent-court', { district, instance })).toEqual({ court });
    expect(articlesOf('competent-court', { district, instance })).toEqual(['awb:8:6', article]);
  });

  it('papers come in until ten days before', () => {
    expect(answerOf('court-papers-term', { hearingOn: '2026-06-18' })).toEqual({ papersUntil: '2026-06-08' });
  });
});
