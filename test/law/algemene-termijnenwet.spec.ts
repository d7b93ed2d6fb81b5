/** docs/rules.md: L1, L2, L3, L4, L5, L6 */
import { describe, expect, it } from '@jest/globals';
import { answerOf, articlesOf, derivationOf, refusalOf } from './asking.js';

describe('Algemene termijnenwet art. 3: which days are free', () => {
  it.each([
    ['a Wednesday', '2026-05-13', []],
    ['a Saturday', '2026-05-16', ['saturday']],
    ['a Sunday', '2026-05-17', ['sunday']],
    ['New Year', '2026-01-01', ['new-years-day']],
    ['the equated Friday after New Year', '2026-01-02', ['equated-day']],
    ['Good Friday', '2026-04-03', ['good-friday']],
    ['Easter Sunday, as a Sunday only', '2026-04-05', ['sunday']],
    ['Easter Monday', '2026-04-06', ['easter-monday']],
    ["King's Day", '2026-04-27', ['kings-day']],
    ["King's Day on the 26th, where the 27th is a Sunday", '2025-04-26', ['kings-day', 'saturday']],
    ['27 April as a Sunday', '2025-04-27', ['sunday']],
    ['Liberation Day', '2026-05-05', ['liberation-day']],
    ['Ascension Day', '2026-05-14', ['ascension-day']],
    ['the Friday after Ascension, equated', '2026-05-15', ['equated-day']],
    ['the Friday after Ascension in a year without a decree', '2024-05-11', ['saturday']],
    ['Whit Monday', '2026-05-25', ['whit-monday']],
    ['Christmas Day', '2026-12-25', ['christmas-day']],
    ['the second Christmas day, on a Saturday', '2026-12-26', ['saturday', 'second-christmas-day']],
    ['Christmas Eve', '2026-12-24', []],
    ['27 December 2024, equated', '2024-12-27', ['equated-day']],
    ["New Year's Eve", '2026-12-31', []],
  ])('%s (%s): %j', (_name, date, reasons) => {
    expect(answerOf('calendar-day', { date })).toEqual({ free: reasons.length > 0, reasons });
  });

  it('cites art. 3 for a holiday and art. 1 for a weekend', () => {
    expect(articlesOf('calendar-day', { date: '2026-04-06' })).toEqual(['atw:3']);
    expect(articlesOf('calendar-day', { date: '2026-05-15' })).toEqual(['atw:3']);
    expect(articlesOf('calendar-day', { date: '2026-05-16' })).toEqual(['atw:1']);
  });

  it.each(['2022-12-31', '2029-01-01', '0001-01-01', '9999-12-31'])('does not know %s, whose year is not loaded', (date) => {
    const refusal = refusalOf('calendar-day', { date });
    expect(refusal).toMatchObject({ code: 'calendar-not-loaded', article: 'atw:3' });
    expect(refusal.message.en).toContain(date.slice(0, 4));
  });
});

const statutory = (startsAfter: string, length: string) => ({ startsAfter, length, basis: 'statutory' });

describe('Algemene termijnenwet art. 1: a last day that is free moves to the next day that is not', () => {
  it.each([
    // the day of the event, the length, where the term would end, where it ends
    ['2026-02-20', 'P6W', '2026-04-03', '2026-04-07', 'Good Friday and Easter'],
    ['2026-04-02', 'P6W', '2026-05-14', '2026-05-18', 'Ascension and the equated Friday'],
    ['2026-02-14', 'P6W', '2026-03-28', '2026-03-30', 'a weekend'],
    ['2026-11-13', 'P6W', '2026-12-25', '2026-12-28', 'Christmas and a weekend'],
    ['2026-12-18', 'P2W', '2027-01-01', '2027-01-04', 'New Year 2027, with no equated day'],
    ['2025-12-19', 'P2W', '2026-01-02', '2026-01-05', 'the equated 2 January'],
    ['2026-03-31', 'P1M', '2026-04-30', '2026-04-30', 'the last of a shorter month'],
    ['2026-01-31', 'P3M', '2026-04-30', '2026-04-30', 'three months is not more than three'],
    ['2024-02-29', 'P1M', '2024-03-29', '2024-04-02', 'Good Friday and Easter Monday'],
    ['2026-05-12', 'P1D', '2026-05-13', '2026-05-13', 'nothing'],
    ['2026-05-13', 'P1D', '2026-05-14', '2026-05-18', 'one day over Ascension'],
    ['2026-02-01', 'P90D', '2026-05-02', '2026-05-04', 'ninety days is not more than ninety'],
    ['2026-05-09', 'P12W', '2026-08-01', '2026-08-03', 'twelve weeks is not more than twelve'],
  ])('after %s, %s: %s becomes %s (%s)', (startsAfter, length, nominalLastDay, lastDay) => {
    expect(answerOf('term', statutory(startsAfter, length))).toEqual({ nominalLastDay, lastDay });
    expect(articlesOf('term', statutory(startsAfter, length)).includes('atw:1')).toBe(nominalLastDay !== lastDay);
  });

  it('shows each free day that the term passes over', () => {
    const { steps } = derivationOf('term', statutory('2026-02-20', 'P6W'));
    expect(steps.map((step) => [step.inputs['date'], step.value])).toEqual([
      ['2026-04-03', { free: true, reasons: ['good-friday'] }],
      ['2026-04-04', { free: true, reasons: ['saturday'] }],
      ['2026-04-05', { free: true, reasons: ['sunday'] }],
      ['2026-04-06', { free: true, reasons: ['easter-monday'] }],
    ]);
  });
});

describe('Algemene termijnenwet art. 2: a term of three days or more holds at least two days that are not free', () => {
  it.each([
    ['2026-04-02', 'P3D', '2026-04-05', '2026-04-08', 'Good Friday to Easter Monday: Tuesday and Wednesday are left'],
    ['2026-04-02', 'P5D', '2026-04-07', '2026-04-08', 'only Tuesday is not free'],
    ['2026-04-02', 'P6D', '2026-04-08', '2026-04-08', 'Tuesday and Wednesday'],
    ['2026-05-13', 'P5D', '2026-05-18', '2026-05-19', 'Ascension to Sunday, then Monday'],
    ['2026-05-15', 'P3D', '2026-05-18', '2026-05-19', 'a weekend and a Monday'],
    ['2026-05-12', 'P3D', '2026-05-15', '2026-05-18', 'Wednesday, and Monday after Ascension by art. 1'],
    ['2024-12-24', 'P7D', '2024-12-31', '2024-12-31', 'Christmas week of 2024 still holds a Monday and a Tuesday'],
  ])('after %s, %s: %s becomes %s (%s)', (startsAfter, length, nominalLastDay, lastDay) => {
    expect(answerOf('term', statutory(startsAfter, length))).toEqual({ nominalLastDay, lastDay });
  });

  it('does not hold for one or two days', () => {
    expect(answerOf('term', statutory('2026-05-15', 'P2D'))).toEqual({ nominalLastDay: '2026-05-17', lastDay: '2026-05-18' });
  });

  it('is cited where it moved the term', () => {
    expect(articlesOf('term', statutory('2026-05-15', 'P3D'))).toContain('atw:2');
    expect(articlesOf('term', statutory('2026-04-02', 'P6D'))).not.toContain('atw:2');
  });
});

describe('Algemene termijnenwet art. 4: the terms it leaves alone', () => {
  it.each([
    ['2026-02-01', 'P91D', '2026-05-03', 'more than ninety days, ending on a Sunday'],
    ['2026-05-09', 'P13W', '2026-08-08', 'more than twelve weeks, ending on a Saturday'],
    ['2026-01-31', 'P4M', '2026-05-31', 'more than three months, ending on a Sunday'],
    ['2026-04-26', 'P1Y', '2027-04-26', 'a year'],
    ['2024-02-29', 'P1Y', '2025-02-28', 'a year from a leap day'],
    ['2024-02-29', 'P4Y', '2028-02-29', 'four years from a leap day'],
    ['2023-12-25', 'P2Y', '2025-12-25', 'two years, ending on Christmas Day'],
  ])('after %s, %s ends on %s (%s)', (startsAfter, length, lastDay) => {
    expect(answerOf('term', statutory(startsAfter, length))).toEqual({ nominalLastDay: lastDay, lastDay });
    expect(articlesOf('term', statutory(startsAfter, length))).toEqual(['atw:4']);
  });

  it('a term set in a decision ends where it falls, holiday or not', () => {
    expect(answerOf('term', { startsAfter: '2026-02-20', length: 'P6W', basis: 'set-in-decision' })).toEqual({ nominalLastDay: '2026-04-03', lastDay: '2026-04-03' });
    expect(answerOf('term', { startsAfter: '2026-04-02', length: 'P3D', basis: 'set-in-decision' })).toEqual({ nominalLastDay: '2026-04-05', lastDay: '2026-04-05' });
  });
});

describe('A year without holidays loaded', () => {
  it.each([
    ['ends in it', statutory('2028-11-25', 'P6W')],
    ['runs over the turn of the year into it, from a Saturday', statutory('2028-12-16', 'P2W')],
    ['ends on the last Saturday before the loaded years', statutory('2022-12-17', 'P2W')],
    ['needs to know a Friday of it for art. 2', statutory('2022-12-29', 'P4D')],
    ['ends beyond the calendar itself', statutory('9999-12-31', 'P6W')],
    ['lies in the first year', statutory('0001-01-01', 'P1D')],
  ])('makes a statutory term refuse that %s', (_why, input) => {
    expect(refusalOf('term', input).code).toBe('calendar-not-loaded');
  });

  it.each([
    ['begins in it and ends in a loaded one', statutory('2022-12-20', 'P6W'), '2023-01-31'],
    ['begins on its last day', statutory('2022-12-31', 'P3D'), '2023-01-03'],
    ['is left alone by art. 4', statutory('1850-03-01', 'P1Y'), '1851-03-01'],
    ['ends on the last working day that is loaded', statutory('2028-12-15', 'P2W'), '2028-12-29'],
    ['is set in a decision', { startsAfter: '9999-06-01', length: 'P6M', basis: 'set-in-decision' }, '9999-12-01'],
  ])('does not stop a term that %s', (_why, input, lastDay) => {
    expect(answerOf('term', input)).toMatchObject({ lastDay });
  });

  it('is not what is wrong with a term set in a decision that passes the year 9999', () => {
    const refusal = refusalOf('term', { startsAfter: '9999-12-31', length: 'P1D', basis: 'set-in-decision' });
    expect(refusal.code).toBe('invalid-input');
    expect(refusal.message.en).toContain('startsAfter');
  });
});
