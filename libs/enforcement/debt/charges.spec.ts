import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../law/calendar/local-date.js';
import type { ParameterRow } from '../../law/parameters/rule-set.js';
import { withRows } from '../../law/parameters/rule-set.js';
import { debtOf, deferral, inDefault, noon, pay, second, unit, withWrit } from '../testing/collecting.js';
import { approver, approverWith, financier } from '../testing/officials.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { does, story, type Step } from '../testing/steps.js';

const interest = (until: string, ...debtIds: string[]) => ({ debtIds, until: localDate(until), reasons: 'Verzuim sinds de betaaltermijn.' });
const fee2025: ParameterRow = { parameter: 'reminder-fee', value: { fromCents: 50_000, belowCents: 800, otherwiseCents: 1_900 }, validFrom: localDate('2025-01-01'), validUntil: localDate('2025-12-31'), source: 'voorbeeld voor deze toets', status: 'confirmed' };
const withFee: Step = (file) => ({ ...file, rules: withRows(file.rules, [fee2025]) });

describe('the fee of a reminder', () => {
  const remind = (chargeFee: boolean) => ({ debtIds: [unit, second], sentOn: localDate('2025-04-18'), warning: true, chargeFee });

  it('is charged where the Authority wants it, by the amount of that year, once for the whole reminder', () => {
    const file = given(inDefault, withFee).when('SendReminder', remind(true), financier).then({ type: 'ReminderSent', data: { fee: { debtId: unit, feeCents: 1_900, derivation: { articles: ['awb:4:113'] } } } });
    expect([debtOf(file).costs, debtOf(file, second).costs]).toEqual([{ dueCents: 1_900, paidCents: 0, waivedCents: 0 }, { dueCents: 0, paidCents: 0, waivedCents: 0 }]);
    given(inDefault).when('SendReminder', remind(false), financier).then({ type: 'ReminderSent', data: { fee: null } });
  });

  it('that nobody loaded is refused, and so is the reminder', () => {
    given(inDefault).when('SendReminder', remind(true), financier).refuses({ code: 'reminder-fee-not-loaded', article: 'awb:4:113' });
  });

  it('does not come without the warning that makes a reminder one', () => {
    given(inDefault).when('SendReminder', { ...remind(false), warning: false }, financier).refuses({ code: 'reminder-without-warning', article: 'awb:4:112(3)' });
  });
});

describe('interest', () => {
  it('is fixed by a mandated official from the first day of default, for the days on which it was owed', () => {
    // 17 April up to and including 16 July is 91 days: 500,000 × 6 % × 91 / 365 = 7,479.45.
    const file = given(inDefault, noon('2025-07-16')).when('FixInterest', interest('2025-07-16', unit), approver).then({ type: 'InterestFixed', data: { mandate: 'M-2024-01', items: [{ debtId: unit, interestCents: 7_479 }] } });
    expect(debtOf(file).interest.dueCents).toBe(7_479);
    given(inDefault, noon('2025-07-16')).when('FixInterest', interest('2025-07-16', unit), financier).refuses({ code: 'role-missing' });
    given(inDefault, noon('2025-07-16')).when('FixInterest', interest('2025-07-16', unit), approverWith({ maxAmountCents: 7_478 })).refuses({ code: 'mandate-exceeded' });
  });

  it('counts what was paid until the day before it came in, and runs on over a deferral (4:101)', () => {
    // 200,000 for the 44 days from 17 April up to 30 May, 300,000 for 91 days: 1,446.58 and 4,487.67, rounded once.
    given(story(inDefault, noon('2025-05-31'), pay(200_000, unit)), noon('2025-07-16')).when('FixInterest', interest('2025-07-16', unit), approver).then({ type: 'InterestFixed', data: { items: [{ interestCents: 5_934 }] } });
    given(story(inDefault, does(approver, 'GrantDeferral', deferral('2025-06-30'))), noon('2025-07-16')).when('FixInterest', interest('2025-07-16', unit), approver).then({ type: 'InterestFixed', data: { items: [{ interestCents: 7_479 }] } });
  });

  it('fixed again is what came on top', () => {
    const fixed = story(inDefault, noon('2025-07-16'), does(approver, 'FixInterest', interest('2025-07-16', unit)));
    given(fixed).when('FixInterest', interest('2025-07-16', unit), approver).refuses({ code: 'interest-fixed-already', article: 'awb:4:99' });
    // 121 days: 9,945.21 in all.
    given(fixed, noon('2025-08-15')).when('FixInterest', interest('2025-08-15', unit), approver).then({ type: 'InterestFixed', data: { items: [{ interestCents: 9_945 - 7_479 }] } });
  });

  it('needs default, a day that has come, and € 20', () => {
    given(inDefault).when('FixInterest', interest('2025-04-16', unit), approver).refuses({ code: 'not-in-default', article: 'awb:4:97' });
    given(inDefault).when('FixInterest', interest('2025-04-19', unit), approver).refuses({ code: 'interest-in-the-future', article: 'awb:4:99' });
    given(inDefault).when('FixInterest', interest('2025-04-18', unit), approver).refuses({ code: 'interest-below-threshold', article: 'awb:4:98' });
  });

  it('on what was paid late opens the debt again', () => {
    const file = given(story(inDefault, noon('2025-07-17'), pay(500_000, unit))).when('FixInterest', interest('2025-07-17', unit), approver).then({ type: 'InterestFixed', data: { items: [{ interestCents: 7_479 }] } });
    expect(debtOf(file)).toMatchObject({ status: 'in-default', paidCents: 500_000 });
  });
});

describe('a payment', () => {
  it('goes to costs, then interest, then principal (4:92)', () => {
    const charged = story(inDefault, withFee, does(financier, 'SendReminder', { debtIds: [unit], sentOn: localDate('2025-04-18'), warning: true, chargeFee: true }), route.lettersServed, noon('2025-07-16'), does(approver, 'FixInterest', interest('2025-07-16', unit)));
    const file = given(charged).when('RecordPayment', { debtIds: [unit], amountCents: 10_000, creditedOn: localDate('2025-07-16'), reference: 'bank' }, financier).then({
      type: 'PaymentReceived',
      data: { allocations: [{ part: 'costs', amountCents: 1_900 }, { part: 'interest', amountCents: 7_479 }, { part: 'principal', amountCents: 621 }], unallocatedCents: 0 },
    });
    expect(debtOf(file).paidCents).toBe(621);
  });
});

describe('the writ', () => {
  it('claims principal, interest and costs apart', () => {
    const charged = story(inDefault, withFee, does(financier, 'SendReminder', { debtIds: [unit, second], sentOn: localDate('2025-04-18'), warning: true, chargeFee: true }), route.lettersServed, noon('2025-07-16'), does(approver, 'FixInterest', interest('2025-07-16', unit)));
    given(charged).when('IssueWrit', { debtIds: [unit, second] }, financier).then({ type: 'WritIssued', data: { claim: { principalCents: 1_000_000, interestCents: 7_479, costsCents: 1_900 } } });
  });

  it('brings costs of its own, once it is there', () => {
    given(inDefault).when('ChargeCosts', { debtId: unit, amountCents: 10_415, reasons: 'Exploot.' }, financier).refuses({ code: 'no-writ', article: 'awb:4:114' });
    const file = given(withWrit).when('ChargeCosts', { debtId: unit, amountCents: 10_415, reasons: 'Exploot.' }, financier).then({ type: 'CostsCharged' });
    expect(debtOf(file).costs.dueCents).toBe(10_415);
  });
});
