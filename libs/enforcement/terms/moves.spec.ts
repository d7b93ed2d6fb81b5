/** docs/rules.md: E47, E48, E49, E51 */
import { describe, expect, it } from '@jest/globals';
import { addDays, atAmsterdam, localDate } from '../../law/calendar/local-date.js';
import type { LocalDate } from '../../law/calendar/brands.js';
import { withoutRows } from '../../law/parameters/calendar-rows.js';
import { baseRuleSet, withRows, type ParameterRow } from '../../law/parameters/rule-set.js';
import { processView } from '../case/process-view.js';
import { projectionsOf } from '../case/project.js';
import type { CaseFile, Written } from '../testing/case-file.js';
import { approver, approverWith, financier, lawyer, officer, process } from '../testing/officials.js';
import { objectedPenalty } from '../testing/remedy-route.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { comes, does, story, type Step } from '../testing/steps.js';
import { termMoves } from './moves.js';

const equated = (day: string, more: Partial<ParameterRow> = {}): ParameterRow => ({ parameter: 'equated-day', key: day, value: true, validFrom: localDate(day), source: 'Besluit gelijkgestelde dagen, verzonnen', status: 'confirmed', ...more });
const loaded = (...rows: readonly ParameterRow[]): Step => (file) => ({ ...file, rules: withRows(baseRuleSet(file.rules.mode), rows) });
const inProduction: Step = (file) => ({ ...file, rules: { ...file.rules, mode: 'production' } });
const named = ({ parameter, key, validFrom }: ParameterRow) => ({ parameter, key, validFrom });
const listed = (file: CaseFile, ...rows: readonly ParameterRow[]) => termMoves(file.state, file.now, { before: withoutRows(file.rules, rows), after: file.rules });
const days = (file: CaseFile, ...rows: readonly ParameterRow[]) => listed(file, ...rows).moves.map(({ key, from, to }) => [key, from, to]);
const move = (...rows: readonly ParameterRow[]) => (file: CaseFile): Written<'MoveTerms'> => ({
  rows: rows.map(named), reasons: 'Nieuw besluit gelijkgestelde dagen.', moves: listed(file, ...rows).moves.map(({ key, from, to }) => ({ key, from, to })),
});
const asked = (moves: Written<'MoveTerms'>['moves'], ...rows: readonly ParameterRow[]): Written<'MoveTerms'> => ({ rows: rows.map(named), reasons: 'Besluit.', moves });

/** The order was made known on 3 March 2025: objection is open until Monday 14 April. */
const lastDay = equated('2025-04-14');
const B1 = { key: 'B1:objection', from: '2025-04-14', to: '2025-04-15' } as const;

describe('The list of terms that a new row moves', () => {
  it('names each with its old and its new last day, and how the new one came about', () => {
    const { file } = given(route.orderInForce, loaded(lastDay));
    expect(listed(file, lastDay)).toMatchObject({
      moves: [{ ...B1, kind: 'objection', subject: 'B1', article: 'awb:6:7', endsAt: '2025-04-15T22:00:00.000Z', derivation: { rule: 'objection-term', inputs: { announcedOn: '2025-03-03' } } }],
      stuck: [],
    });
    expect(listed(file, lastDay).moves[0]?.derivation.articles).toEqual(expect.arrayContaining(['awb:6:7', 'atw:1', 'atw:3']));
  });

  it.each([['the day before', '2025-04-11'], ['the day after', '2025-04-15'], ['a day that is free anyhow', '2025-04-13']])('is empty for %s', (_, day) => {
    const row = equated(day);
    expect(days(given(route.orderInForce, loaded(row)).file, row)).toEqual([]);
  });

  it('passes over terms in hours, terms that a letter sets, and terms that are over', () => {
    const row = equated('2025-03-04');
    const { file } = given(route.ignored, does(officer, 'InviteViews', { about: 'penalty-order', lastDay: '2025-03-05', intention: 'Voornemen.' }), loaded(row, equated('2025-03-05')));
    expect(days(file, row, equated('2025-03-05'))).toEqual([]);
    expect(days(given(route.orderInForce, comes(atAmsterdam(localDate('2025-04-15'), '00:00')), loaded(lastDay)).file, lastDay)).toEqual([]);
    expect(days(given(route.orderInForce, comes(atAmsterdam(localDate('2025-04-14'), '23:59')), loaded(lastDay)).file, lastDay)).toEqual([[...Object.values(B1)]]);
  });

  it('holds the last day to pay of each unit that is still owed, and of no other', () => {
    const row = equated('2025-04-16');
    const units = story(route.penaltyActive, route.nights(2));
    const { file } = given(units, loaded(row));
    expect(days(file, row)).toContainEqual(['P1:2025-03-05:payment', '2025-04-16', '2025-04-17']);
    expect(days(file, row).filter(([key]) => String(key).endsWith(':payment'))).toHaveLength(1);
    const paid = does(financier, 'RecordPayment', (at) => ({ debtIds: ['P1:2025-03-05'], amountCents: 500_000, creditedOn: localDate(at.now.slice(0, 10)), reference: 'NL01' }));
    expect(days(given(units, paid, loaded(row)).file, row).filter(([key]) => String(key).endsWith(':payment'))).toEqual([]);
  });

  it('takes the limitation of a fine along with its last day to pay', () => {
    const row = equated('2025-04-15');
    const { file } = given(route.fineDue, loaded(row));
    expect(days(file, row)).toEqual(expect.arrayContaining([
      ['F1:payment', '2025-04-15', '2025-04-16'],
      ['F1:objection', '2025-04-15', '2025-04-16'],
      ['F1:limitation', '2030-04-15', '2030-04-16'],
    ]));
  });

  it('gives back the day where a later decree takes the equated day away', () => {
    const back = equated('2025-04-14', { value: false });
    const { file } = given(route.orderInForce, loaded(lastDay), does(approver, 'MoveTerms', move(lastDay)), loaded(back));
    expect(termMoves(file.state, file.now, { before: withRows(baseRuleSet('training'), [lastDay]), after: file.rules }).moves).toMatchObject([{ key: 'B1:objection', from: '2025-04-15', to: '2025-04-14' }]);
  });

  it('keeps apart what cannot be moved: no term ends in the past, and none on a row that the law refuses', () => {
    const back = equated('2025-04-14', { value: false });
    const late = given(route.orderInForce, loaded(lastDay), does(approver, 'MoveTerms', move(lastDay)), comes(atAmsterdam(localDate('2025-04-15'), '12:00')), loaded(back)).file;
    expect(termMoves(late.state, late.now, { before: withRows(baseRuleSet('training'), [lastDay]), after: late.rules })).toMatchObject({ moves: [], stuck: [{ key: 'B1:objection', from: '2025-04-15', to: '2025-04-14', refusal: { code: 'term-over-by-then' } }] });
    // King's Day of 2025 is not confirmed: with 25 April equated, a term that ends there would run over it.
    const friday = equated('2025-04-25');
    const ordered = story(comes(atAmsterdam(localDate('2025-03-14'), '10:00')), route.orderInForce, loaded(friday), inProduction);
    expect(listed(given(ordered).file, friday)).toMatchObject({ moves: [], stuck: [{ key: 'B1:objection', from: '2025-04-25', to: null, refusal: { code: 'parameter-not-confirmed' } }] });
  });
});

describe('Moving the terms', () => {
  it('is an act with the rows, the reasons, the mandate and each old and new day', () => {
    const file = given(route.orderInForce, loaded(lastDay)).when('MoveTerms', move(lastDay), approver).then({
      type: 'TermsMoved',
      data: { rows: [{ key: '2025-04-14', source: 'Besluit gelijkgestelde dagen, verzonnen' }], reasons: 'Nieuw besluit gelijkgestelde dagen.', mandate: 'M-2024-01', moves: [B1] },
    });
    expect(file.state.terms['B1:objection']).toMatchObject({ lastDay: '2025-04-15', endsAt: '2025-04-15T22:00:00.000Z', setBy: file.acts.length, status: 'running' });
    expect(projectionsOf(file.state).providerOrders[0]?.remedyOpenUntil).toBe('2025-04-15T22:00:00.000Z');
    expect(days(file, lastDay)).toEqual([]);
  });

  it('moves the debts along, and with them what the process waits for', () => {
    const row = equated('2025-04-15');
    const before = given(route.fineDue, loaded(row)).file;
    const waits = (file: CaseFile) => processView(file.state).instruments.find(({ instrument }) => instrument === 'debts')?.steps['record-default']?.dueAt;
    expect(waits(before)).toBe('2025-04-15T22:00:00.000Z');
    const after = given(route.fineDue, loaded(row)).when('MoveTerms', move(row), approver).then({ type: 'TermsMoved' });
    expect(waits(after)).toBe('2025-04-16T22:00:00.000Z');
    expect(after.state.debts['F1']).toMatchObject({ payBy: '2025-04-16', limitationFrom: '2025-04-16', barredAfter: '2030-04-16' });
    const early = comes(atAmsterdam(localDate('2025-04-16'), '12:00'));
    given(route.fineDue, loaded(row), does(approver, 'MoveTerms', move(row)), early).when('RecordDefault', { debtIds: ['F1'] }, process).refuses({ code: 'not-before', kind: 'not-before' });
    given(route.fineDue, loaded(row), does(approver, 'MoveTerms', move(row)), early).when('SendReminder', { debtIds: ['F1'], sentOn: '2025-04-16', warning: true }, financier).refuses({ code: 'not-in-default' });
  });

  it('moves the last day of a reminder with the debt that it is about', () => {
    const row = equated('2025-05-02');
    const reminded = story(route.fineDue, comes(atAmsterdam(localDate('2025-04-18'), '12:00')), does(financier, 'SendReminder', { debtIds: ['F1'], sentOn: '2025-04-18', warning: true }), loaded(row));
    const file = given(reminded).when('MoveTerms', move(row), approver).then({ type: 'TermsMoved', data: { moves: [{ key: 'F1:reminder', from: '2025-05-02', to: '2025-05-06' }] } });
    expect(file.state.debts['F1']).toMatchObject({ reminderPayBy: '2025-05-06', payBy: '2025-04-15' });
  });

  it('moves the term to decide on an objection with the objection itself', () => {
    const due = given(objectedPenalty).file.state.remedies.objections['OB1']?.dueOn ?? null;
    if (due === null) throw new Error('The objection has no term.');
    const row = equated(due);
    const file = given(objectedPenalty, loaded(row)).when('MoveTerms', move(row), approver).then({ type: 'TermsMoved' });
    const moved = file.state.terms['OB1:objection-decision']?.lastDay ?? null;
    expect(moved !== null && moved > due).toBe(true);
    expect(file.state.remedies.objections['OB1']?.dueOn).toBe(moved);
  });

  it('is done once, and the same asked again gives no act', () => {
    const moved = story(route.orderInForce, loaded(lastDay), does(approver, 'MoveTerms', move(lastDay)));
    given(moved).when('MoveTerms', asked([B1], lastDay), approver).thenNothing();
  });

  it.each([
    ['less than would move', (file: CaseFile) => move(equated('2025-04-15'))(file).moves.slice(1)],
    ['another day', (file: CaseFile) => move(equated('2025-04-15'))(file).moves.map((one) => ({ ...one, to: addDays(one.to as LocalDate, 1) }))],
    ['from another day', (file: CaseFile) => move(equated('2025-04-15'))(file).moves.map((one) => ({ ...one, from: addDays(one.from as LocalDate, -1) }))],
    ['a term that stays', (file: CaseFile) => [...move(equated('2025-04-15'))(file).moves, B1]],
  ])('is refused for %s: the list is what happens', (_, moves) => {
    const row = equated('2025-04-15');
    given(route.fineDue, loaded(row)).when('MoveTerms', (file) => asked(moves(file), row), approver).refuses({ code: 'moves-overtaken', article: 'atw:1' });
  });

  it('rests on rows of the calendar that a second official confirmed', () => {
    const proposed = equated('2025-04-14', { status: 'unconfirmed' });
    given(route.orderInForce, loaded(proposed)).when('MoveTerms', asked([B1], proposed), approver).refuses({ code: 'row-not-confirmed', article: 'atw:3' });
    given(route.orderInForce).when('MoveTerms', asked([B1], lastDay), approver).refuses({ code: 'row-not-loaded', article: 'atw:3' });
    const length: ParameterRow = { parameter: 'term', key: 'objection', value: 'P7W', validFrom: localDate('2025-01-01'), source: 'verzonnen wetsvoorstel', status: 'confirmed' };
    given(route.orderInForce, loaded(length)).when('MoveTerms', asked([{ ...B1, to: '2025-04-22' }], length), approver).refuses({ code: 'row-moves-no-terms', article: 'atw:3' });
  });

  it('needs a mandate for it on that day', () => {
    const ready = story(route.orderInForce, loaded(lastDay));
    given(ready).when('MoveTerms', asked([B1], lastDay), lawyer).refuses({ code: 'mandate-missing', article: 'awb:10:3' });
    given(ready).when('MoveTerms', asked([B1], lastDay), approverWith({ decides: ['binding-order', 'fine-decision'] })).refuses({ code: 'mandate-missing' });
    given(ready).when('MoveTerms', asked([B1], lastDay), approverWith({ until: localDate('2025-03-02') })).refuses({ code: 'mandate-missing' });
    given(ready).when('MoveTerms', asked([B1], lastDay), officer).refuses({ code: 'role-missing', kind: 'no-right' });
  });

  it('is possible in a closed case, where objection is still open', () => {
    const closed = story(route.ignored, does(officer, 'CloseCase', { reasons: 'Klaar.' }), loaded(lastDay));
    given(closed).when('MoveTerms', move(lastDay), approver).then({ type: 'TermsMoved' });
  });
});
