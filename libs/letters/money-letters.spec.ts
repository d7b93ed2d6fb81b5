import { describe, expect, it } from '@jest/globals';
import { composeLetter } from '../documents/compose.js';
import { wordsOf } from '../documents/template/words.js';
import { deferral, inDefault, noon, pay, reversal, second, twoUnits, unit } from '../enforcement/testing/collecting.js';
import { approver, financier, lawyer, nightlyRun, officer, process, secondApprover } from '../enforcement/testing/officials.js';
import * as route from '../enforcement/testing/route.js';
import { does, passes, story, today, type Step } from '../enforcement/testing/steps.js';
import { addDays, localDate } from '../law/calendar/local-date.js';
import { withRows } from '../law/index.js';
import { letterInput, type CaseLetter } from './case-letters.js';
import { LetterNotPossible, type CaseFile } from './case-file.js';
import { fileAfter, numberOf } from './testing/story-file.js';

const words = (kind: CaseLetter, file: CaseFile, subject: string): string => wordsOf(composeLetter(kind, letterInput(kind, file, subject)).blocks).join('\n');
const last = (kind: CaseLetter, made: Step, type: string): string => {
  const file = fileAfter(made);
  return words(kind, file, numberOf(file, type));
};

/** The base rows hold no fee of 2025. */
const withFee: Step = (file) => {
  const row = file.rules.rows.find(({ parameter }) => parameter === 'reminder-fee');
  if (row === undefined) throw new Error('The base rows hold no fee.');
  return { ...file, rules: withRows(file.rules, [{ ...row, validFrom: localDate('2025-01-01') }]) };
};
const reminded = (chargeFee: boolean): Step => story(does(financier, 'SendReminder', (file) => ({ debtIds: [unit, second], sentOn: today(file), warning: true, chargeFee })), route.lettersServed);
const fixed = does(approver, 'FixInterest', (file) => ({ debtIds: [unit], until: today(file), reasons: 'Niet betaald.' }));

describe('the collection decision', () => {
  it('says that the provider was heard, and what it said', () => {
    const heard = story(twoUnits, route.viewsAsked('collection', 7), route.viewsGiven('collection'), route.findingsReported, does(officer, 'DraftCollectionDecision', { orderId: 'P1', days: ['2025-03-05', '2025-03-06'], reasons: 'Beginselplicht.', views: { kind: 'heard' } }));
    const text = words('collection-decision', fileAfter(heard), 'C1');
    for (const each of ['gevraagd uw zienswijze te geven', 'Weerlegd.']) expect(text).toContain(each);
    expect(text).not.toContain('niet vooraf om een zienswijze gevraagd');
  });

  it('gives the reason on file where it was not', () => {
    const text = words('collection-decision', fileAfter(story(twoUnits, route.collectionDrafted)), 'C1');
    for (const each of ['niet vooraf om een zienswijze gevraagd', 'De gevolgen zijn volledig omkeerbaar (4:12 Awb).']) expect(text).toContain(each);
  });

  it('lists each location of each day where the order counts violations', () => {
    const perLocation = story(
      route.ignored,
      does(officer, 'DraftPenaltyOrder', route.penaltyDraft({ unit: 'violation', complianceMeans: 'Elke vindplaats die blijft is een overtreding.', amountPerDayCents: 100_000, capCents: 350_000 })),
      route.madeKnown('P1'),
      passes(24.5),
      does(process, 'EndCompliancePeriod', { orderId: 'P1' }),
      route.nextNight,
      route.round(nightlyRun, 'P1', 'nightly', 'available', 'available'),
      route.booked,
      route.collectionDrafted,
    );
    const { units, totalCents } = letterInput('collection-decision', fileAfter(perLocation), 'C1');
    expect(units.map(({ day, locationId, evidence }) => [day, locationId, evidence.locationId])).toEqual([['2025-03-05', 'L1', 'L1'], ['2025-03-05', 'L2', 'L2']]);
    expect(totalCents).toBe(200_000);
    const text = words('collection-decision', fileAfter(perLocation), 'C1');
    const change = words('penalty-order-change', fileAfter(story(perLocation, does(officer, 'DraftPenaltyOrderChange', { orderId: 'P1', change: { kind: 'reduce', amountPerDayCents: 50_000, capCents: 300_000 }, reasons: 'Op verzoek.' }))), 'W1');
    expect(change).toContain('voor elke vindplaats die nog bereikbaar is, eenmaal per kalenderdag');
    expect(change).not.toContain('voor elke kalenderdag');
    for (const each of ['5 maart 2025, vindplaats L2', 'voor elke vindplaats waarvan is vastgesteld', '2 dwangsommen']) expect(text).toContain(each);
  });
});

describe('a reminder', () => {
  it('asks the fee that was charged, and none where none was', () => {
    expect(last('reminder', story(inDefault, withFee, reminded(true)), 'ReminderSent')).toContain('Voor deze aanmaning bent u een vergoeding van € 19,00');
    const text = last('reminder', story(inDefault, reminded(false)), 'ReminderSent');
    expect(text).toContain('brengen wij geen vergoeding in rekening');
    expect(text).toContain('Te betalen\n€ 10.000,00');
  });

  it('adds interest and costs that were fixed before (4:98, 4:113 Awb)', () => {
    const again = story(inDefault, withFee, reminded(true), noon('2025-07-16'), fixed, reminded(true));
    const file = fileAfter(again);
    const { interest, charges, fee, totalCents } = letterInput('reminder', file, numberOf(file, 'ReminderSent'));
    expect([interest?.interestCents, interest?.from, interest?.until]).toEqual([7_479, '2025-04-17', '2025-07-16']);
    expect([charges, fee?.feeCents, totalCents]).toEqual([[{ description: 'Eerdere aanmaningsvergoedingen en kosten', amountCents: 1_900 }], 1_900, 1_000_000 + 7_479 + 1_900 + 1_900]);
    expect(words('reminder', file, numberOf(file, 'ReminderSent'))).toContain('De vastgestelde rente is berekend tot en met 16 juli 2025');
  });
});

describe('a writ', () => {
  it('claims principal, fee, interest and its start apart (4:119, 4:122 Awb)', () => {
    const file = fileAfter(story(inDefault, withFee, reminded(true), noon('2025-07-16'), fixed, does(financier, 'IssueWrit', { debtIds: [unit, second] })));
    const { reminder, interest, costsCents, totalCents } = letterInput('writ', file, numberOf(file, 'WritIssued'));
    expect([reminder.feeCents, interest?.interestCents, costsCents, totalCents]).toEqual([1_900, 7_479, 0, 1_009_379]);
    expect(words('writ', file, numberOf(file, 'WritIssued'))).toContain('De wettelijke rente loopt sinds 17 april 2025 en bedraagt tot en met 16 juli 2025 € 74,79');
  });

  it('claims only what was left open of it', () => {
    const file = fileAfter(story(inDefault, withFee, reminded(true), noon('2025-07-16'), fixed, pay(5_000, unit), does(financier, 'IssueWrit', { debtIds: [unit, second] })));
    const { reminder, interest, totalCents } = letterInput('writ', file, numberOf(file, 'WritIssued'));
    expect([reminder.feeCents, interest?.interestCents, totalCents]).toEqual([0, 4_379, 1_004_379]);
  });
});

describe('paying later, interest, letting go and paying back', () => {
  const granted = story(inDefault, does(approver, 'GrantDeferral', deferral('2025-06-30', { instalments: [{ payBy: localDate('2025-05-30'), amountCents: 200_000 }, { payBy: localDate('2025-06-30'), amountCents: 300_000 }] })));
  const paid = story(twoUnits, route.collected, noon('2025-04-10'), pay(500_000, unit));

  it.each<readonly [CaseLetter, Step, string, readonly string[]]>([
    ['deferral', granted, 'DeferralGranted', ['In 2 termijnen', '30 mei 2025', '€ 3.000,00', 'Op tijd betalen.', 'mandaat M-2024-01', 'Z-2025-000001/U1']],
    ['deferral-revocation', story(granted, noon('2025-06-02'), does(approver, 'RevokeDeferral', { deferralId: 'U1', ground: 'condition-not-met', reasons: 'Niet betaald.' })), 'DeferralRevoked', ['aanhef en onder a', 'Niet betaald.', 'tot en met 30 juni 2025']],
    ['interest-decision', story(inDefault, noon('2025-07-16'), fixed), 'InterestFixed', ['€ 74,79', '17 april 2025', 'Uiterlijk betalen op\n27 augustus 2025']],
    ['waiver-decision', story(inDefault, does(lawyer, 'WaiveDebt', { debtIds: [unit], reasons: 'Brand.', ground: 'special-circumstances', amountCents: 100_000 })), 'DebtWaived', ['€ 1.000,00', '€ 4.000,00', 'Brand.']],
    [
      'refund-decision',
      story(paid, noon('2025-07-01'), does(lawyer, 'ReverseDebts', reversal(unit)), does(financier, 'ProposeRefund', (file) => ({ of: 'reversal', payOn: addDays(today(file), 7), reasons: 'Vernietigd.' })), does(approver, 'ApproveRefund', { refundId: 'T1' }), does(secondApprover, 'ApproveRefund', { refundId: 'T1' })),
      'RefundApproved',
      ['Dwangsom over 5 maart 2025', '10 april 2025', 'Vernietigd.', 'artikelen 4:99 en 4:102'],
    ],
  ])('%s is complete', (kind, made, type, said) => {
    const text = last(kind, made, type);
    for (const each of said) expect(text).toContain(each);
  });

  it('nothing is paid back before two officials approved it', () => {
    const once = story(paid, does(lawyer, 'ReverseDebts', reversal(unit)), does(financier, 'ProposeRefund', (file) => ({ of: 'reversal', payOn: addDays(today(file), 7), reasons: 'Vernietigd.' })), does(approver, 'ApproveRefund', { refundId: 'T1' }));
    expect(() => last('refund-decision', once, 'RefundApproved')).toThrow(LetterNotPossible);
  });
});
