import { describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '../../law/calendar/local-date.js';
import { balances } from '../../money/ledger.js';
import { postingsFor } from '../../money/postings.js';
import { evolve } from '../case/evolve.js';
import { noCase } from '../case/state.js';
import type { CaseFile } from '../testing/case-file.js';
import { approvedRefund, collected, debtOf, inDefault, noon, pay, reversal, second, twoUnits, unit, withWrit } from '../testing/collecting.js';
import { approver, approverWith, both, financier, lawyer, officer, process, secondApprover } from '../testing/officials.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { does, story, today } from '../testing/steps.js';

const paid = story(inDefault, pay(1_000_000, unit, second));
const reversed = story(paid, noon('2025-05-18'), does(lawyer, 'ReverseDebts', reversal(unit)));
const propose = (of: 'reversal' | 'overpayment', days = 0) => (file: CaseFile) => ({ of, payOn: addDays(today(file), days), reasons: 'Terugbetalen.' });
const proposed = story(reversed, does(financier, 'ProposeRefund', propose('reversal', 7)));

/** The balance of each account over the whole story. */
function ledger(file: CaseFile) {
  let state = { ...noCase, caseNumber: file.state.caseNumber };
  return balances(
    file.acts.flatMap((act) => {
      const made = postingsFor(act, state.debts);
      state = evolve(state, act);
      return made.flatMap(({ postings }) => postings);
    }),
  );
}

describe('a unit that falls away', () => {
  it('is no longer owed, and what was open is no longer earned', () => {
    const file = given(collected).when('ReverseDebts', reversal(unit), lawyer).then({ type: 'DebtsReversed', data: { items: [{ debtId: unit, part: 'principal', openCents: 500_000, paidCents: 0, waivedCents: 0 }], refundable: [] } });
    expect(debtOf(file)).toMatchObject({ status: 'reversed', reversedCents: 500_000 });
    expect(ledger(file)).toMatchObject({ penaltyReceivable: 500_000, penaltyIncome: -500_000 });
    given(story(collected, does(lawyer, 'ReverseDebts', reversal(unit)))).when('SendReminder', { debtIds: [unit], sentOn: localDate('2025-03-07'), warning: true }, financier).refuses({ code: 'nothing-owed' });
  });

  it('after it was paid has to be paid back, each payment from its day', () => {
    const file = given(story(inDefault, pay(200_000, unit), noon('2025-04-20'), pay(300_000, unit))).when('ReverseDebts', reversal(unit), lawyer).then({ type: 'DebtsReversed', data: { refundable: [{ debtId: unit, cents: 300_000, paidOn: '2025-04-20' }, { debtId: unit, cents: 200_000, paidOn: '2025-04-18' }] } });
    expect(ledger(file)).toMatchObject({ bank: 500_000, refundable: -500_000, penaltyIncome: -500_000 });
  });

  it('takes its costs with it, and comes back from limitation, waiver and writing off as well', () => {
    const charged = story(withWrit, does(financier, 'ChargeCosts', { debtId: unit, amountCents: 10_000, reasons: 'Exploot.' }), pay(60_000, unit));
    const file = given(charged).when('ReverseDebts', reversal(unit), lawyer).then({ type: 'DebtsReversed', data: { items: [{ part: 'principal', openCents: 450_000, paidCents: 50_000 }, { part: 'costs', openCents: 0, paidCents: 10_000 }] } });
    expect(ledger(file)).toMatchObject({ costsReceivable: 0, costsIncome: 0, refundable: -60_000 });
    for (const gone of [story(collected, noon('2026-03-06'), does(financier, 'RecordBarred', { debtIds: [unit] })), story(collected, does(financier, 'WriteOffDebt', { debtIds: [unit], reasons: 'Onvindbaar.', ground: 'untraceable' })), story(collected, does(lawyer, 'WaiveDebt', { debtIds: [unit], reasons: 'x', ground: 'other' }))]) {
      const back = given(gone).when('ReverseDebts', reversal(unit), lawyer).then({ type: 'DebtsReversed', data: { refundable: [] } });
      expect(ledger(back)).toMatchObject({ penaltyIncome: -500_000, penaltyReceivable: 500_000 });
      expect((ledger(back).barred ?? 0) + (ledger(back).writtenOff ?? 0) + (ledger(back).waived ?? 0)).toBe(0);
    }
  });

  it('falls away once, by legal staff', () => {
    given(reversed).when('ReverseDebts', reversal(unit), lawyer).refuses({ code: 'reversed-already', article: 'awb:4:86' });
    given(paid).when('ReverseDebts', reversal(unit), officer).refuses({ code: 'role-missing' });
    given(paid).when('ReverseDebts', reversal('constructor'), lawyer).refuses({ code: 'not-found' });
  });
});

describe('a fine that a court lowers (8:72a)', () => {
  const lower = (toCents: number, ...debtIds: string[]) => ({ ...reversal(...(debtIds.length > 0 ? debtIds : ['F1'])), toCents });

  it('loses first what is open, then what was paid', () => {
    const partly = story(route.fineDue, does(financier, 'RecordPayment', (file) => ({ debtIds: ['F1'], amountCents: 300_000, creditedOn: today(file), reference: 'bank' })));
    const file = given(partly).when('ReverseDebts', lower(250_000), lawyer).then({ type: 'DebtsReversed', data: { items: [{ openCents: 100_000, paidCents: 50_000 }], refundable: [{ cents: 50_000 }] } });
    expect(debtOf(file, 'F1')).toMatchObject({ status: 'paid', paidCents: 250_000, reversedCents: 150_000 });
    given(route.fineDue).when('ReverseDebts', lower(250_000), lawyer).then({ type: 'DebtsReversed', data: { items: [{ openCents: 150_000 }], refundable: [] } });
  });

  it('is not raised, and lowered one at a time', () => {
    given(route.fineDue).when('ReverseDebts', lower(400_000), lawyer).refuses({ code: 'reversal-raises', article: 'awb:4:86' });
    given(twoUnits).when('ReverseDebts', lower(1, unit, second), lawyer).refuses({ code: 'one-debt-at-a-time' });
  });
});

describe('a fine and a penalty for the same breach', () => {
  it('stand side by side: reversing the one leaves the other', () => {
    const file = given(story(route.penaltyActive, route.nights(1), route.fineOnTop)).when('ReverseDebts', reversal(unit), lawyer).then({ type: 'DebtsReversed' });
    expect([debtOf(file).status, debtOf(file, 'F1').status]).toEqual(['reversed', 'owed']);
    expect(ledger(file)).toMatchObject({ penaltyReceivable: 0, fineReceivable: 400_000 });
  });
});

describe('a refund', () => {
  it('after a reversal is with interest from the payment until the day before repayment (4:102)', () => {
    // Paid on 18 April, paid back on 25 May: 37 days of 6 % over 500,000 is 3,041.10.
    const file = given(reversed).when('ProposeRefund', propose('reversal', 7), financier).then({ type: 'RefundProposed', data: { refundId: 'T1', principalCents: 500_000, interestCents: 3_041, derivation: { rule: 'interest-on-debt', articles: expect.arrayContaining(['awb:4:102']) } } });
    expect(file.state.money).toMatchObject({ refundable: [], refunds: { T1: { status: 'proposed' } } });
    given(reversed).when('ProposeRefund', propose('reversal', -1), financier).refuses({ code: 'refund-in-the-past', article: 'awb:4:102' });
    given(proposed).when('ProposeRefund', propose('reversal', 7), financier).refuses({ code: 'nothing-to-refund' });
  });

  it('under € 10 of interest is without', () => {
    given(story(paid, does(lawyer, 'ReverseDebts', reversal(unit)))).when('ProposeRefund', propose('reversal', 12), financier).then({ type: 'RefundProposed', data: { interestCents: 0 } });
    given(story(paid, does(lawyer, 'ReverseDebts', reversal(unit)))).when('ProposeRefund', propose('reversal', 13), financier).then({ type: 'RefundProposed', data: { interestCents: 1_068 } });
  });

  it('is approved by two who did not propose it, and paid once by the amount that they approved', () => {
    given(proposed).when('ApproveRefund', { refundId: 'T1' }, approver).then({ type: 'RefundApproved', data: { complete: false } });
    const first = story(proposed, does(approver, 'ApproveRefund', { refundId: 'T1' }));
    given(first).when('ApproveRefund', { refundId: 'T1' }, approver).refuses({ code: 'approved-twice-by-one', article: 'awb:10:3' });
    given(first).when('ApproveRefund', { refundId: 'T1' }, approverWith({ maxAmountCents: 500_000 })).refuses({ code: 'mandate-exceeded' });
    given(first).when('RecordRefundPaid', (file) => ({ refundId: 'T1', amountCents: 503_041, paidOn: today(file) }), financier).refuses({ code: 'refund-not-approved' });
    given(story(reversed, does(both, 'ProposeRefund', propose('reversal', 7)))).when('ApproveRefund', { refundId: 'T1' }, both).refuses({ code: 'approved-by-the-drafter' });
    given(first).when('ApproveRefund', { refundId: 'T1' }, secondApprover).then({ type: 'RefundApproved', data: { complete: true } });
    const approved = story(proposed, approvedRefund('T1'));
    given(approved).when('RecordRefundPaid', (file) => ({ refundId: 'T1', amountCents: 503_040, paidOn: today(file) }), financier).refuses({ code: 'refund-amount-differs', article: 'awb:4:102' });
    const file = given(approved).when('RecordRefundPaid', (at) => ({ refundId: 'T1', amountCents: 503_041, paidOn: today(at) }), financier).then({ type: 'RefundPaid' });
    expect(ledger(file)).toMatchObject({ bank: 1_000_000 - 503_041, refundable: 0, refundsUnderway: 0, interestExpense: 3_041, penaltyIncome: -500_000 });
    const done = story(approved, does(financier, 'RecordRefundPaid', (at) => ({ refundId: 'T1', amountCents: 503_041, paidOn: today(at) })));
    given(done).when('RecordRefundPaid', (at) => ({ refundId: 'T1', amountCents: 503_041, paidOn: today(at), entryId: 'f'.repeat(64) }), financier).refuses({ code: 'refund-paid-already' });
  });

  it('whose day has passed is rejected and proposed anew, with the interest of the days since', () => {
    given(proposed, noon('2025-05-26')).when('ApproveRefund', { refundId: 'T1' }, approver).refuses({ code: 'refund-overtaken', article: 'awb:4:102' });
    const rejected = story(proposed, noon('2025-05-26'), does(financier, 'RejectRefund', { refundId: 'T1', reasons: 'De dag is voorbij.' }));
    given(rejected).when('ProposeRefund', propose('reversal'), financier).then({ type: 'RefundProposed', data: { refundId: 'T2', interestCents: 3_123 } });
    given(rejected).when('RejectRefund', { refundId: 'T1', reasons: 'Nog eens.' }, financier).refuses({ code: 'refund-not-proposed' });
  });

  it('keeps the case open until it was paid', () => {
    const nothingElse = story(route.fineDue, does(financier, 'RecordPayment', (file) => ({ debtIds: ['F1'], amountCents: 400_100, creditedOn: today(file), reference: 'bank' })));
    given(nothingElse).when('CloseCase', { reasons: 'Betaald.' }, officer).refuses({ code: 'matter-still-open' });
    const back = story(nothingElse, does(financier, 'ProposeRefund', propose('overpayment')), approvedRefund('T1'));
    given(back).when('CloseCase', { reasons: 'Betaald.' }, officer).refuses({ code: 'matter-still-open' });
    given(story(back, does(financier, 'RecordRefundPaid', (file) => ({ refundId: 'T1', amountCents: 100, paidOn: today(file) })))).when('CloseCase', { reasons: 'Betaald.' }, officer).then({ type: 'CaseClosed' });
  });
});

describe('one case followed from the first unit to the refund (docs/payments.md)', () => {
  it('leaves in the ledger what was earned, what the Authority paid in interest, and what was paid too much', () => {
    const entry = (digit: string): string => digit.repeat(64);
    const file = given(
      inDefault,
      does(process, 'BookReceipt', (at) => ({ subject: 'C1', amountCents: 1_010_000, creditedOn: today(at), entryId: entry('a') })),
      noon('2025-05-18'),
      does(lawyer, 'ReverseDebts', reversal(unit)),
      does(financier, 'ProposeRefund', propose('reversal', 7)),
      approvedRefund('T1'),
      noon('2025-05-25'),
      does(process, 'RecordRefundPaid', (at) => ({ refundId: 'T1', amountCents: 503_041, paidOn: today(at), entryId: entry('b') })),
    ).file;
    expect(ledger(file)).toEqual({ penaltyReceivable: 0, penaltyIncome: -500_000, bankClearing: 1_010_000 - 503_041, unallocated: -10_000, refundable: 0, refundsUnderway: 0, interestExpense: 3_041 });
    expect(file.state.money.unallocatedCents).toBe(10_000);
  });
});

describe('an overpayment', () => {
  const over = story(inDefault, pay(600_000, unit));

  it('is paid back without interest, or goes to another debt', () => {
    given(over).when('ProposeRefund', propose('overpayment', 100), financier).then({ type: 'RefundProposed', data: { principalCents: 100_000, interestCents: 0, derivation: null } });
    const file = given(over).when('AllocateOverpayment', { debtIds: [second], amountCents: 100_000, reasons: 'Aanwijzing.' }, financier).then({ type: 'OverpaymentAllocated', data: { allocations: [{ debtId: second, part: 'principal', amountCents: 100_000 }] } });
    expect(file.state.money.unallocatedCents).toBe(0);
    expect(ledger(file)).toMatchObject({ unallocated: 0, penaltyReceivable: 400_000 });
  });

  it('is no more than it is', () => {
    given(over).when('AllocateOverpayment', { debtIds: [second], amountCents: 100_001, reasons: 'x' }, financier).refuses({ code: 'more-than-overpaid', article: 'awb:4:92' });
    given(over).when('AllocateOverpayment', { debtIds: [unit], amountCents: 1, reasons: 'x' }, financier).refuses({ code: 'allocation-exceeds-debts' });
    given(over).when('ProposeRefund', (file) => ({ ...propose('overpayment')(file), amountCents: 100_001 }), financier).refuses({ code: 'more-than-overpaid' });
    given(paid).when('ProposeRefund', propose('overpayment'), financier).refuses({ code: 'nothing-to-refund' });
    given(story(over, does(financier, 'ProposeRefund', propose('overpayment')))).when('AllocateOverpayment', { debtIds: [second], amountCents: 1, reasons: 'x' }, financier).refuses({ code: 'more-than-overpaid' });
  });
});
