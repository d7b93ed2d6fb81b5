import { describe, expect, it } from '@jest/globals';
import { localDate, startOfDay } from '../../law/calendar/local-date.js';
import { processView } from '../case/process-view.js';
import type { CaseFile } from '../testing/case-file.js';
import { collected, debtOf, deferral, inDefault, noon, pay, second, twoUnits, unit, withWrit } from '../testing/collecting.js';
import { approver, financier, lawyer, process } from '../testing/officials.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { comes, does, story, type Step } from '../testing/steps.js';
import { collectionFile } from './collection-file.js';

const all = (file: CaseFile): { debtIds: string[] } => ({ debtIds: Object.keys(file.state.debts) });
const alarm = does(process, 'RaiseLimitationAlarm', all);
const begins = (day: string): Step => comes(startOfDay(localDate(day)));
const next = (...steps: readonly Step[]) => processView(given(...steps).file.state).instruments.find(({ instrument }) => instrument === 'debts')?.steps;

describe('the clock of limitation', () => {
  it('is not moved by the collection decision, and the file says so', () => {
    const [before, after] = [given(twoUnits).file, given(collected).file];
    expect(debtOf(after).barredAfter).toBe(debtOf(before).barredAfter);
    expect(collectionFile(after.state, localDate('2025-04-18')).debts[0]?.limitation).toEqual({ startedOn: '2025-03-05', barredAfter: '2026-03-05', barred: false, monthsRun: null, interruptions: [], deferredDays: 0, collectionDecisionInterrupts: false });
  });

  it('asks for attention after nine, ten and eleven months, each time higher up', () => {
    const at = (day: string, ...before: readonly Step[]) => given(story(collected, ...before), begins(day)).when('RaiseLimitationAlarm', all, process);
    given(collected, noon('2025-12-04')).when('RaiseLimitationAlarm', all, process).thenNothing();
    const nine = at('2025-12-05').then({ type: 'LimitationAlarmRaised', data: { debtIds: [unit], month: 9, owner: 'finance', barredAfter: '2026-03-05' } });
    expect(nine.state.tasks[`limitation-alarm:${unit}:9:2026-03-05`]).toMatchObject({ step: 'limitation-alarm', owner: 'finance', resolvedAt: null, problem: expect.stringContaining('de invorderingsbeschikking stuit niet') });
    at('2026-01-05', begins('2025-12-06'), alarm).then({ type: 'LimitationAlarmRaised', data: { debtIds: [unit], month: 10, owner: 'legal-staff' } });
    at('2026-02-05', begins('2025-12-06'), alarm, begins('2026-01-06'), alarm).then({ type: 'LimitationAlarmRaised', data: { debtIds: [unit], month: 11, owner: 'approver' } });
  });

  it('asks once, for all debts whose day has come, and of alarms that were passed over the last only', () => {
    given(story(collected, begins('2025-12-06'), alarm)).when('RaiseLimitationAlarm', all, process).thenNothing();
    given(collected, noon('2026-02-20')).when('RaiseLimitationAlarm', all, process).then({ type: 'LimitationAlarmRaised', data: { debtIds: [unit, second], month: 11 } });
    given(collected, noon('2026-01-05')).when('RaiseLimitationAlarm', all, process).then({ type: 'LimitationAlarmRaised', data: { debtIds: [second], month: 9 } }, { type: 'LimitationAlarmRaised', data: { debtIds: [unit], month: 10 } });
  });

  it('is watched by the process: the next alarm, and the day on which it strikes', () => {
    expect(next(collected)).toMatchObject({ 'raise-limitation-alarm': { status: 'open', dueAt: startOfDay(localDate('2025-12-05')) }, 'record-barred': { status: 'open', dueAt: startOfDay(localDate('2026-03-06')) } });
    expect(next(collected, begins('2025-12-05'), alarm)?.['raise-limitation-alarm']?.dueAt).toBe(startOfDay(localDate('2025-12-06')));
    expect(next(story(collected, pay(1_000_000, unit, second)))).toMatchObject({ 'raise-limitation-alarm': { status: 'done' }, 'record-barred': { status: 'done' } });
  });

  it('starts anew with the reminder, which settles the task', () => {
    const reminded = given(story(collected, begins('2025-12-06'), alarm)).when('SendReminder', { debtIds: [unit, second], sentOn: localDate('2025-12-06'), warning: true }, financier).then({ type: 'ReminderSent', data: { barredAfter: '2026-12-06' } });
    expect(Object.values(reminded.state.tasks).filter(({ resolvedAt }) => resolvedAt === null)).toEqual([]);
    expect(debtOf(reminded).alarmed).toBeNull();
  });

  it('has a term of its own for a fine, with the same alarms in its last year', () => {
    expect(debtOf(given(route.fineDue).file, 'F1').barredAfter).toBe('2030-04-15');
    expect(next(route.fineDue)?.['raise-limitation-alarm']?.dueAt).toBe(startOfDay(localDate('2030-01-15')));
  });
});

describe('an interruption', () => {
  const interrupt = (kind: 'acknowledgement' | 'legal-proceedings' | 'set-off' | 'execution', on: string, ...debtIds: string[]) => ({ debtIds, kind, on: localDate(on), note: 'Brief van de aanbieder.' });

  it('by acknowledgement or legal proceedings starts the term anew', () => {
    const file = given(inDefault).when('RecordInterruption', interrupt('acknowledgement', '2025-04-10', unit, second), lawyer).then({ type: 'LimitationInterrupted', data: { debtIds: [unit, second], barredAfter: '2026-04-10' } });
    expect(debtOf(file)).toMatchObject({ barredAfter: '2026-04-10', interruptions: [{ on: '2025-04-10', kind: 'acknowledgement' }], status: 'owed' });
  });

  it('keeps units and fines apart', () => {
    const both = story(route.penaltyActive, route.nights(1), route.collected, route.fineOnTop, noon('2025-06-02'));
    given(both).when('RecordInterruption', interrupt('acknowledgement', '2025-06-01', 'F1', unit), lawyer).then({ type: 'LimitationInterrupted', data: { debtIds: [unit], barredAfter: '2026-06-01' } }, { type: 'LimitationInterrupted', data: { debtIds: ['F1'], barredAfter: '2030-06-01' } });
  });

  it('by execution needs a writ', () => {
    given(inDefault).when('RecordInterruption', interrupt('execution', '2025-04-18', unit), financier).refuses({ code: 'no-writ', article: 'awb:4:114' });
    given(withWrit, noon('2025-06-01')).when('RecordInterruption', interrupt('execution', '2025-06-01', unit), financier).then({ type: 'LimitationInterrupted', data: { barredAfter: '2026-06-01' } });
  });

  it('comes in time: not in the future, before the term, or once it was barred', () => {
    given(inDefault).when('RecordInterruption', interrupt('set-off', '2025-04-19', unit), financier).refuses({ code: 'interruption-in-the-future', article: 'awb:4:105' });
    given(inDefault).when('RecordInterruption', interrupt('set-off', '2025-03-04', unit), financier).refuses({ code: 'interruption-before-term', article: 'awb:4:110' });
    given(collected, noon('2026-03-06')).when('RecordInterruption', interrupt('acknowledgement', '2026-03-05', unit), financier).refuses({ code: 'debt-barred', article: 'awb:5:35' });
    given(story(inDefault, pay(500_000, unit))).when('RecordInterruption', interrupt('acknowledgement', '2025-04-18', unit), financier).refuses({ code: 'nothing-owed' });
  });
});

describe('a reminder on the last safe day', () => {
  const remind = (day: string) => ({ debtIds: [unit], sentOn: localDate(day), warning: true });

  it('starts the year anew; a day later the unit is barred and is never collected', () => {
    const sent = given(collected, noon('2026-03-05')).when('SendReminder', remind('2026-03-05'), financier).then({ type: 'ReminderSent', data: { barredAfter: '2027-03-05' } });
    expect(debtOf(sent)).toMatchObject({ barredAfter: '2027-03-05', status: 'reminded' });
    given(collected, noon('2026-03-06')).when('SendReminder', remind('2026-03-06'), financier).refuses({ code: 'debt-barred', article: 'awb:5:35' });
    // What interrupts is the sending, also where it is recorded the day after.
    given(collected, noon('2026-03-06')).when('SendReminder', remind('2026-03-05'), financier).then({ type: 'ReminderSent', data: { barredAfter: '2027-03-05' } });
  });
});

describe('a debt that is barred', () => {
  it('tells how it came to be so, with the deferral that extended it', () => {
    const late = story(inDefault, does(approver, 'GrantDeferral', deferral('2025-04-27')));
    given(late, noon('2026-03-15')).when('RecordBarred', { debtIds: [unit] }, process).refuses({ code: 'not-before' });
    const file = given(late, noon('2026-03-16')).when('RecordBarred', { debtIds: [unit] }, process).then({ type: 'DebtBarred', data: { derivation: { rule: 'limitation', articles: expect.arrayContaining(['awb:5:35', 'awb:4:111']), value: { barredAfter: '2026-03-15' } } } });
    expect(collectionFile(file.state, localDate('2026-03-16')).debts[0]).toMatchObject({ status: 'barred', limitation: { barred: true, deferredDays: 10 } });
  });

  it('is shown as barred from that day, also before anyone noted it, and is never collected', () => {
    const { file } = given(collected, noon('2026-03-06'));
    expect(collectionFile(file.state, localDate('2026-03-06')).debts.map(({ limitation }) => limitation.barred)).toEqual([true, false]);
    given(collected, noon('2026-03-06')).when('SendReminder', { debtIds: [unit], sentOn: localDate('2026-03-06'), warning: true }, financier).refuses({ code: 'debt-barred' });
  });
});
