/** docs/rules.md: E40, E41, E42, E43, E44, E45 */
import { describe, expect, it } from '@jest/globals';
import { addDays, atAmsterdam, localDate, startOfDay } from '../../law/calendar/local-date.js';
import { processView } from '../case/process-view.js';
import type { CaseFile, Written } from '../testing/case-file.js';
import { approver, financier, lawyer, officer, process } from '../testing/officials.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { comes, does, passes, story, today, type Step } from '../testing/steps.js';

const unit = 'P1:2025-03-05';
const second = 'P1:2025-03-06';
const twoUnits = story(route.penaltyActive, route.nights(2));
const collected = story(twoUnits, route.collected);
const noon = (day: string): Step => comes(atAmsterdam(localDate(day), '12:00'));
/** 2025-03-05 is due on 16 April, 2025-03-06 on 17 April. */
const inDefault = story(collected, noon('2025-04-18'));
const remind = (...debtIds: string[]) => (file: CaseFile): Written<'SendReminder'> => ({ debtIds, sentOn: today(file), warning: true });
const pay = (amountCents: number, ...debtIds: string[]) => (file: CaseFile): Written<'RecordPayment'> => ({ debtIds, amountCents, creditedOn: today(file), reference: 'NL01' });
const waive = (...debtIds: string[]): Written<'WaiveDebt'> => ({ debtIds, reasons: 'Bijzonder geval.', ground: 'special-circumstances' });
const reminded = story(inDefault, does(financier, 'SendReminder', remind(unit, second)), route.lettersServed);
/** The reminder of 18 April can be paid until 2 May. */
const writ = story(reminded, noon('2025-05-03'), does(financier, 'IssueWrit', { debtIds: [unit] }));

describe('the collection decision', () => {
  const draft = (...days: string[]): Written<'DraftCollectionDecision'> => ({ orderId: 'P1', days, reasons: 'Beginselplicht.', views: { kind: 'skipped', ground: 'Omkeerbaar.' } });
  const found = story(twoUnits, route.findingsReported);
  const drafted = story(twoUnits, route.collectionDrafted);

  it('is about what is owed of these days, each day once', () => {
    given(found).when('DraftCollectionDecision', draft('2025-03-05', '2025-03-06', '2025-03-05'), financier).then({ type: 'CollectionDecisionDrafted', data: { decisionId: 'C1', amountCents: 1_000_000, days: ['2025-03-05', '2025-03-06'] } });
    given(found, does(financier, 'RecordPayment', pay(200_000, unit))).when('DraftCollectionDecision', draft('2025-03-05'), officer).then({ type: 'CollectionDecisionDrafted', data: { amountCents: 300_000 } });
    given(found).when('DraftCollectionDecision', draft('2025-03-07'), officer).refuses({ code: 'not-found', kind: 'not-found' });
  });

  it('is taken once for a unit: not while one is drafted, taken or made known, again after a rejection', () => {
    const once = { code: 'collection-already-decided', article: 'awb:5:37' };
    given(drafted).when('DraftCollectionDecision', draft('2025-03-05'), officer).refuses(once);
    given(drafted, route.approved('C1')).when('DraftCollectionDecision', draft('2025-03-06'), officer).refuses(once);
    given(collected).when('DraftCollectionDecision', draft('2025-03-05'), officer).refuses(once);
    given(drafted, does(approver, 'RejectDraft', { decisionId: 'C1', reasons: 'Onvolledig.' })).when('DraftCollectionDecision', draft('2025-03-05'), officer).then({ type: 'CollectionDecisionDrafted', data: { decisionId: 'C2' } });
  });

  it('is not about what is paid, waived or barred', () => {
    given(found, does(financier, 'RecordPayment', pay(500_000, unit))).when('DraftCollectionDecision', draft('2025-03-05'), officer).refuses({ code: 'nothing-owed', article: 'awb:4:85' });
    given(found, does(lawyer, 'WaiveDebt', waive(unit))).when('DraftCollectionDecision', draft('2025-03-05'), officer).refuses({ code: 'nothing-owed' });
    given(found, noon('2026-03-06')).when('DraftCollectionDecision', draft('2025-03-05'), officer).refuses({ code: 'debt-barred', article: 'awb:5:35' });
    given(found, noon('2026-03-05')).when('DraftCollectionDecision', draft('2025-03-05'), officer).then({ type: 'CollectionDecisionDrafted' });
  });

  it('rests only on observations that an official made his own in a report of findings', () => {
    given(twoUnits).when('DraftCollectionDecision', draft('2025-03-05'), officer).refuses({ code: 'evidence-not-adopted', article: 'awb:5:37' });
    const first = given(twoUnits).file.state.debts[unit]?.evidenceId ?? '';
    const oneFound = story(twoUnits, does(officer, 'DrawUpReportOfFindings', { orderId: 'P1', evidenceIds: [first], finding: 'Bereikbaar.' }));
    given(oneFound).when('DraftCollectionDecision', draft('2025-03-05'), officer).then({ type: 'CollectionDecisionDrafted' });
    given(oneFound).when('DraftCollectionDecision', draft('2025-03-05', '2025-03-06'), officer).refuses({ code: 'evidence-not-adopted' });
  });

  it('is taken for what is still owed by then', () => {
    given(drafted).when('ApproveDecision', { decisionId: 'C1' }, approver).then({ type: 'DecisionApproved', data: { kind: 'collection-decision' } });
    given(drafted, does(financier, 'RecordPayment', pay(100, unit))).when('ApproveDecision', { decisionId: 'C1' }, approver).refuses({ code: 'collection-overtaken', article: 'awb:5:37' });
    given(drafted, does(financier, 'RecordPayment', pay(500_000, unit))).when('ApproveDecision', { decisionId: 'C1' }, approver).refuses({ code: 'nothing-owed' });
    given(drafted, noon('2026-03-06')).when('ApproveDecision', { decisionId: 'C1' }, approver).refuses({ code: 'debt-barred' });
  });

  it('once made known lets the units be reminded', () => {
    const file = given(drafted, route.approved('C1'), route.sealed('C1')).when('AnnounceDecision', (at) => route.announceData('C1', at.now), process).then({ type: 'DecisionAnnounced' }, { type: 'CollectionDecided', data: { debtIds: [unit, second], amountCents: 1_000_000 } }, { type: 'RemedyTermStarted' });
    expect(file.state.debts[unit]?.collectionDecidedOn).toBe('2025-03-06');
  });
});

describe('default', () => {
  it('sets in by itself on the day after the last day to pay, and is noted then', () => {
    const file = given(twoUnits, comes(startOfDay(localDate('2025-04-17')))).when('RecordDefault', { debtIds: [unit] }, process).then({ type: 'DebtsInDefault', data: { debtIds: [unit], late: false } });
    expect(file.state.debts[unit]?.status).toBe('in-default');
    given(twoUnits, noon('2025-04-17')).when('RecordDefault', { debtIds: [unit] }, process).then({ type: 'DebtsInDefault', data: { late: true } });
  });

  it('is not noted before: the process waits', () => {
    given(twoUnits, noon('2025-04-16')).when('RecordDefault', { debtIds: [unit] }, process).refuses({ code: 'not-before', kind: 'not-before' });
    given(twoUnits, noon('2025-04-17')).when('RecordDefault', { debtIds: [unit, second] }, process).refuses({ code: 'not-before' });
  });

  it('is noted once, and not of what is settled', () => {
    const noted = story(twoUnits, noon('2025-04-18'), does(process, 'RecordDefault', { debtIds: [unit] }));
    given(noted).when('RecordDefault', { debtIds: [unit] }, process).thenNothing();
    given(noted).when('RecordDefault', { debtIds: [unit, second] }, process).then({ type: 'DebtsInDefault', data: { debtIds: [second] } });
    given(twoUnits, does(financier, 'RecordPayment', pay(500_000, unit)), noon('2025-05-01')).when('RecordDefault', { debtIds: [unit] }, process).thenNothing();
    given(twoUnits).when('RecordDefault', { debtIds: ['P1:2025-03-09'] }, process).refuses({ code: 'not-found' });
  });

  it('ends the term to pay a fine', () => {
    const file = given(route.fineDue, noon('2025-04-16')).when('RecordDefault', { debtIds: ['F1'] }, process).then({ type: 'DebtsInDefault' });
    expect(file.state.terms['F1:payment']?.status).toBe('ended');
  });

  it('is a step of the process at the first last day to pass', () => {
    const debts = (step: Step) => processView(given(step).file.state).instruments.find(({ instrument }) => instrument === 'debts');
    expect(debts(twoUnits)).toMatchObject({ finished: false, steps: { 'record-default': { status: 'open', dueAt: startOfDay(localDate('2025-04-17')) } } });
    expect(debts(story(twoUnits, noon('2025-04-18'), does(process, 'RecordDefault', { debtIds: [unit, second] })))).toMatchObject({ finished: false, steps: { 'record-default': { status: 'done' }, 'raise-limitation-alarm': { status: 'open', dueAt: startOfDay(localDate('2025-12-05')) }, 'record-barred': { dueAt: startOfDay(localDate('2026-03-06')) } } });
    expect(debts(route.penaltyActive)).toBeUndefined();
  });
});

describe('the reminder', () => {
  it('gives two weeks to pay and starts limitation anew', () => {
    const file = given(inDefault).when('SendReminder', remind(unit, second), financier).then({ type: 'ReminderSent', data: { debtIds: [unit, second], payBy: '2025-05-02', barredAfter: '2026-04-18' } });
    expect(file.state.debts[unit]).toMatchObject({ status: 'reminded', remindedOn: '2025-04-18', reminderPayBy: '2025-05-02', barredAfter: '2026-04-18', interruptions: [{ on: '2025-04-18', kind: 'reminder' }] });
    expect(file.state.terms[`${unit}:reminder`]).toMatchObject({ lastDay: '2025-05-02', article: 'awb:4:112', status: 'running' });
  });

  it('follows default: not on the last day to pay', () => {
    given(collected, noon('2025-04-16')).when('SendReminder', remind(unit), financier).refuses({ code: 'not-in-default', article: 'awb:4:97' });
    given(collected, noon('2025-04-17')).when('SendReminder', remind(unit), financier).then({ type: 'ReminderSent' });
    given(collected, noon('2025-04-17')).when('SendReminder', remind(unit, second), financier).refuses({ code: 'not-in-default' });
  });

  it('follows the collection decision, and was not sent before it', () => {
    given(twoUnits, noon('2025-04-18')).when('SendReminder', remind(unit), financier).refuses({ code: 'collection-not-decided', article: 'awb:5:37' });
    const late = story(twoUnits, noon('2025-05-10'), route.collected);
    given(late).when('SendReminder', { debtIds: [unit], sentOn: localDate('2025-05-09'), warning: true }, financier).refuses({ code: 'collection-not-decided' });
    given(late).when('SendReminder', { debtIds: [unit], sentOn: localDate('2025-05-10'), warning: true }, financier).then({ type: 'ReminderSent' });
  });

  it('is not sent in the future, nor after limitation', () => {
    given(inDefault).when('SendReminder', { debtIds: [unit], sentOn: localDate('2025-04-19'), warning: true }, financier).refuses({ code: 'reminder-in-the-future', article: 'awb:4:112' });
    given(collected, noon('2026-03-05')).when('SendReminder', remind(unit), financier).then({ type: 'ReminderSent' });
    given(collected, noon('2026-03-06')).when('SendReminder', remind(unit), financier).refuses({ code: 'debt-barred', article: 'awb:5:35' });
  });

  it('is not sent for what is paid or waived, nor twice on a day, nor after a writ', () => {
    given(inDefault, does(financier, 'RecordPayment', pay(500_000, unit))).when('SendReminder', remind(unit), financier).refuses({ code: 'nothing-owed' });
    given(inDefault, does(lawyer, 'WaiveDebt', waive(unit))).when('SendReminder', remind(unit), financier).refuses({ code: 'nothing-owed' });
    given(reminded).when('SendReminder', remind(unit), financier).refuses({ code: 'reminded-already', article: 'awb:4:112' });
    given(writ).when('SendReminder', remind(unit), financier).refuses({ code: 'writ-already-issued', article: 'awb:4:114' });
  });

  it('of a fine moves the limitation term of the case', () => {
    const file = given(route.fineDue, noon('2025-04-16')).when('SendReminder', remind('F1'), financier).then({ type: 'ReminderSent', data: { barredAfter: '2030-04-16' } });
    expect(file.state.terms['F1:limitation']).toMatchObject({ lastDay: '2030-04-16', status: 'running' });
  });

  it('keeps units and fines apart: one year for the one, five for the other', () => {
    const both = story(route.penaltyActive, route.nights(1), route.collected, route.fineOnTop, noon('2025-06-02'));
    given(both).when('SendReminder', remind('F1', unit), financier).then({ type: 'ReminderSent', data: { debtIds: [unit], barredAfter: '2026-06-02' } }, { type: 'ReminderSent', data: { debtIds: ['F1'], barredAfter: '2030-06-02' } });
  });

  it('may be repeated to interrupt again, counted from every interruption before', () => {
    const again = story(reminded, noon('2026-04-01'), does(financier, 'SendReminder', remind(unit)), route.lettersServed);
    expect(given(again).file.state.debts[unit]).toMatchObject({ barredAfter: '2027-04-01', interruptions: [{ on: '2025-04-18' }, { on: '2026-04-01' }] });
    given(again, noon('2027-03-20')).when('IssueWrit', { debtIds: [unit] }, financier).then({ type: 'WritIssued', data: { barredAfter: '2028-03-20' } });
  });
});

describe('the writ', () => {
  it('follows the term of the reminder and starts limitation anew', () => {
    given(reminded, noon('2025-05-02')).when('IssueWrit', { debtIds: [unit] }, financier).refuses({ code: 'reminder-term-running', article: 'awb:4:117' });
    const file = given(reminded, noon('2025-05-03')).when('IssueWrit', { debtIds: [unit] }, financier).then({ type: 'WritIssued', data: { barredAfter: '2026-05-03' } });
    expect(file.state.debts[unit]).toMatchObject({ status: 'writ-issued', barredAfter: '2026-05-03', interruptions: [{ kind: 'reminder' }, { on: '2025-05-03', kind: 'writ' }] });
    expect(file.state.terms[`${unit}:reminder`]?.status).toBe('ended');
  });

  it('follows a reminder, once', () => {
    given(inDefault).when('IssueWrit', { debtIds: [unit] }, financier).refuses({ code: 'not-reminded', article: 'awb:4:117' });
    given(writ).when('IssueWrit', { debtIds: [unit] }, financier).refuses({ code: 'writ-already-issued', article: 'awb:4:114' });
    given(reminded, noon('2025-05-03')).when('IssueWrit', { debtIds: [unit, 'constructor'] }, financier).refuses({ code: 'not-found' });
  });

  it('is not issued for what is settled or barred', () => {
    given(reminded, does(financier, 'RecordPayment', pay(500_000, unit)), noon('2025-05-03')).when('IssueWrit', { debtIds: [unit] }, financier).refuses({ code: 'nothing-owed' });
    given(reminded, noon('2026-04-18')).when('IssueWrit', { debtIds: [unit] }, financier).then({ type: 'WritIssued' });
    given(reminded, noon('2026-04-19')).when('IssueWrit', { debtIds: [unit] }, financier).refuses({ code: 'debt-barred', article: 'awb:5:35' });
  });

  it('of a fine comes too late after five years', () => {
    const fineReminded = story(route.fineDue, noon('2025-04-16'), does(financier, 'SendReminder', remind('F1')), route.lettersServed);
    given(fineReminded, noon('2030-04-16')).when('IssueWrit', { debtIds: ['F1'] }, financier).then({ type: 'WritIssued', data: { terms: [{ key: 'F1:limitation', lastDay: '2035-04-16' }] } });
    given(fineReminded, noon('2030-04-17')).when('IssueWrit', { debtIds: ['F1'] }, financier).refuses({ code: 'debt-barred', article: 'awb:4:104' });
  });
});

describe('limitation', () => {
  it('is recorded from the day that it struck, with its derivation', () => {
    given(twoUnits, noon('2026-03-05')).when('RecordBarred', { debtIds: [unit] }, process).refuses({ code: 'not-before', kind: 'not-before' });
    const file = given(twoUnits, noon('2026-03-07')).when('RecordBarred', { debtIds: [unit, second] }, financier).then({ type: 'DebtBarred', data: { debtIds: [unit], derivation: { rule: 'limitation', value: { barredAfter: '2026-03-05' } } } }, { type: 'DebtBarred', data: { debtIds: [second] } });
    expect(file.state.debts[unit]?.status).toBe('barred');
  });

  it('counts from the last interruption', () => {
    given(reminded, noon('2026-03-06')).when('RecordBarred', { debtIds: [unit] }, process).refuses({ code: 'not-before' });
    given(reminded, noon('2026-04-19')).when('RecordBarred', { debtIds: [unit] }, process).then({ type: 'DebtBarred' });
  });

  it('is recorded once, and not of what is settled', () => {
    const barred = story(twoUnits, noon('2026-03-06'), does(process, 'RecordBarred', { debtIds: [unit] }));
    given(barred).when('RecordBarred', { debtIds: [unit] }, process).thenNothing();
    given(twoUnits, does(financier, 'RecordPayment', pay(500_000, unit)), noon('2026-03-06')).when('RecordBarred', { debtIds: [unit] }, process).thenNothing();
  });

  it('ends all collecting, and lets the case be closed', () => {
    const barred = story(route.oneUnit, does(officer, 'DraftPenaltyOrderChange', { orderId: 'P1', change: { kind: 'lift' }, reasons: 'Opgeheven.' }), route.madeKnown('W1'), noon('2026-03-06'));
    given(barred).when('CloseCase', { reasons: 'Klaar.' }, officer).refuses({ code: 'matter-still-open' });
    const recorded = story(barred, does(process, 'RecordBarred', { debtIds: [unit] }));
    given(recorded).when('CloseCase', { reasons: 'Klaar.' }, officer).then({ type: 'CaseClosed' });
    given(recorded).when('SendReminder', remind(unit), financier).refuses({ code: 'debt-barred', article: 'awb:5:35' });
    given(recorded).when('WaiveDebt', waive(unit), lawyer).refuses({ code: 'debt-barred' });
    given(recorded).when('RecordPayment', pay(500_000, unit), financier).then({ type: 'PaymentReceived', data: { allocations: [], unallocatedCents: 500_000 } });
  });
});

describe('a payment', () => {
  it('goes to the debts it names, in their order; what is left waits', () => {
    const file = given(collected).when('RecordPayment', pay(1_200_000, second, unit, second), financier).then({ type: 'PaymentReceived', data: { allocations: [{ debtId: second, part: 'principal', amountCents: 500_000 }, { debtId: unit, part: 'principal', amountCents: 500_000 }], unallocatedCents: 200_000 } });
    expect([file.state.debts[unit]?.status, file.state.debts[second]?.status]).toEqual(['paid', 'paid']);
  });

  it('in part leaves the rest owed, in the status it had', () => {
    const file = given(reminded).when('RecordPayment', pay(700_000, unit, second), financier).then({ type: 'PaymentReceived', data: { allocations: [{ debtId: unit, amountCents: 500_000 }, { debtId: second, amountCents: 200_000 }] } });
    expect(file.state.debts[second]).toMatchObject({ status: 'reminded', paidCents: 200_000 });
    expect(file.state.terms[`${unit}:reminder`]?.status).toBe('ended');
  });

  it('has an amount and was credited, for a debt that is there', () => {
    given(collected).when('RecordPayment', pay(0, unit), financier).refuses({ code: 'payment-of-nothing', article: 'awb:4:89' });
    given(collected).when('RecordPayment', (file) => ({ ...pay(100, unit)(file), creditedOn: addDays(today(file), 1) }), financier).refuses({ code: 'payment-in-the-future', article: 'awb:4:89' });
    for (const debtId of ['P1:2025-03-30', 'constructor', '__proto__']) given(collected).when('RecordPayment', pay(100, debtId), financier).refuses({ code: 'not-found', kind: 'not-found' });
  });

  it('of the whole fine ends its terms', () => {
    const file = given(route.fineDue).when('RecordPayment', pay(400_000, 'F1'), financier).then({ type: 'PaymentReceived' });
    expect([file.state.terms['F1:payment']?.status, file.state.terms['F1:limitation']?.status]).toEqual(['ended', 'lapsed']);
    given(route.fineDue, does(financier, 'RecordPayment', pay(400_000, 'F1')), passes(1)).when('CloseCase', { reasons: 'Betaald.' }, officer).then({ type: 'CaseClosed' });
  });
});

describe('a waiver', () => {
  it('lets go of what is still owed', () => {
    const file = given(collected, does(financier, 'RecordPayment', pay(100_000, unit))).when('WaiveDebt', waive(unit, second), lawyer).then({ type: 'DebtWaived', data: { allocations: [{ debtId: unit, amountCents: 400_000 }, { debtId: second, amountCents: 500_000 }] } });
    expect([file.state.debts[unit]?.status, file.state.debts[second]?.status]).toEqual(['paid', 'waived']);
  });

  it('is not of what is settled or barred', () => {
    given(collected, does(lawyer, 'WaiveDebt', waive(unit))).when('WaiveDebt', waive(unit), lawyer).refuses({ code: 'nothing-owed', article: 'awb:4:85' });
    given(collected, noon('2026-03-06')).when('WaiveDebt', waive(unit), financier).refuses({ code: 'debt-barred', article: 'awb:5:35' });
    given(collected).when('WaiveDebt', waive(unit), officer).refuses({ code: 'role-missing' });
  });
});
