import { describe, expect, it } from '@jest/globals';
import { addHours } from '../../law/calendar/instant.js';
import { addDays, daysBetween, localDate } from '../../law/calendar/local-date.js';
import { balances } from '../../money/ledger.js';
import { postingsFor } from '../../money/postings.js';
import { evolve } from '../case/evolve.js';
import { noCase } from '../case/state.js';
import type { CaseFile } from '../testing/case-file.js';
import { approver, financier, lawyer, nightlyRun, officer, process, secondApprover } from '../testing/officials.js';
import * as remedy from '../testing/remedy-route.js';
import * as route from '../testing/route.js';
import { expectSound, given } from '../testing/specification.js';
import { does, passes, story, today, type Step } from '../testing/steps.js';

/** Everything that is open paid today. */
const paidInFull: Step = does(financier, 'RecordPayment', (file) => {
  const debts = Object.values(file.state.debts).filter(({ status }) => status !== 'reversed');
  return { debtIds: debts.map(({ id }) => id), amountCents: debts.reduce((sum, debt) => sum + debt.amountCents - debt.reversedCents - debt.paidCents, 0), creditedOn: today(file), reference: 'Overboeking' };
});
const repaid: Step = story(
  does(approver, 'ApproveRefund', { refundId: 'T1' }),
  does(secondApprover, 'ApproveRefund', { refundId: 'T1' }),
  does(financier, 'RecordRefundPaid', (file) => {
    const { principalCents = 0, interestCents = 0 } = file.state.money.refunds['T1'] ?? {};
    return { refundId: 'T1', amountCents: principalCents + interestCents, paidOn: today(file) };
  }),
);

/** The ledger as the acts alone make it. */
function ledger({ acts, state }: CaseFile) {
  let replayed = { ...noCase, caseNumber: state.caseNumber };
  const postings = acts.flatMap((act) => {
    const made = postingsFor(act, replayed.debts);
    replayed = evolve(replayed, act);
    return made.flatMap((one) => one.postings);
  });
  return balances(postings);
}

describe('a penalty order objected to, held for eleven days, and lowered', () => {
  const fourUnits = story(route.penaltyActive, route.nights(4), passes(8), remedy.objected(['P1']), remedy.reliefRequested());
  const elevenDays: Step = (file) =>
    does(lawyer, 'RecordInterimRuling', { reliefId: 'VV1', ruledOn: today(file), ecli: 'ECLI:NL:RBROT:2025:11', outcome: 'granted', measures: [{ kind: 'suspend-order', orderId: 'P1', from: file.now, until: addHours(file.now, 11 * 24) }], reasons: 'De gronden verdienen nader onderzoek.' })(file);
  const held = story(fourUnits, elevenDays);
  const nightWithoutUnit: Step = story(route.nextNight, route.round(nightlyRun, 'P1', 'nightly', 'available', 'available'), does(nightlyRun, 'BookUnits', (file) => route.bookingData(file)));
  const through = story(held, ...Array.from({ length: 12 }, () => nightWithoutUnit));
  const paid = story(through, paidInFull, remedy.waivedHearing());

  it('forfeits nothing inside the eleven days, and again after them', () => {
    const file = given(through).file;
    const days = Object.values(file.state.debts).map(({ day }) => day);
    const [hold] = file.state.penaltyOrders['P1']?.holds ?? [];
    expect(days).toHaveLength(5);
    expect(file.state.penaltyOrders['P1']).toMatchObject({ forfeitedCents: 2_250_000 });
    expect(daysBetween(localDate(String(days[3])), localDate(String(days[4])))).toBeGreaterThanOrEqual(11);
    expect(Object.values(file.state.debts).every(({ evidenceAt }) => evidenceAt === null || hold === undefined || evidenceAt < hold.from || (hold.until !== null && evidenceAt >= hold.until))).toBe(true);
  });

  it('then counts each unit at the lower amount, and gives back what was paid too much with interest, in one transaction', () => {
    const answered = story(paid, passes(24 * 30), remedy.answered([remedy.lowered(300_000, 1_500_000)]), route.approved('OB1', secondApprover), route.sealed('OB1'));
    const file = given(answered).when('AnnounceDecision', (at) => route.announceData('OB1', at.now), process).then(
      { type: 'DecisionAnnounced' },
      { type: 'ObjectionDecided' },
      { type: 'PenaltyAmountsLowered', data: { amountPerDayCents: 300_000, capCents: 1_500_000 } },
      ...Array.from({ length: 4 }, () => ({ type: 'DebtsReversed', data: { toCents: 300_000, ground: 'objection', reference: 'OB1' } }) as const),
      { type: 'RefundProposed', data: { refundId: 'T1', of: 'reversal', principalCents: 800_000 } },
    );
    expect(Object.values(file.state.debts).map(({ amountCents, reversedCents }) => amountCents - reversedCents)).toEqual([300_000, 300_000, 300_000, 300_000, 250_000]);
    expect(file.state.penaltyOrders['P1']).toMatchObject({ forfeitedCents: 1_450_000, capReachedOn: null, versions: [{ amountPerDayCents: 300_000, capCents: 1_500_000 }] });
    const [refund] = Object.values(file.state.money.refunds);
    const paidOn = refund?.items[0]?.paidOn ?? localDate('2025-01-01');
    // 6 % a year over € 2,000 for each of four units, a day counted as 1/365, rounded once (4:102, 4:98 Awb)
    expect(refund?.interestCents).toBe(Math.round((800_000 * 0.06 * daysBetween(paidOn, today(file))) / 365));
    expect(refund?.interestCents).toBeGreaterThan(2_000);
    expectSound(file);
  });

  it('keeps no euro that was taken away: the ledger after repayment is what is still owed and nothing else', () => {
    const file = given(story(paid, passes(24 * 30), remedy.decidedOnObjection([remedy.lowered(300_000, 1_500_000)]), repaid)).file;
    const { bank, penaltyReceivable, penaltyIncome, refundable, refundsUnderway, interestExpense } = ledger(file);
    expect({ penaltyReceivable, penaltyIncome, refundable, refundsUnderway }).toEqual({ penaltyReceivable: 0, penaltyIncome: -1_450_000, refundable: 0, refundsUnderway: 0 });
    expect(bank).toBe(1_450_000 - (interestExpense ?? 0));
    expect(file.state.money.refundable).toEqual([]);
  });

  it('goes on forfeiting at the lower amount until the lower cap', () => {
    const lowered = story(paid, passes(24), remedy.decidedOnObjection([remedy.lowered(300_000, 1_500_000)]), route.nextNight, route.round(nightlyRun, 'P1', 'nightly', 'available', 'available'));
    given(lowered).when('BookUnits', (file) => route.bookingData(file), nightlyRun).then({ type: 'UnitForfeited', data: { amountCents: 50_000 } }, { type: 'CapReached', data: { totalCents: 1_500_000 } });
  });
});

describe('a fine that the court itself moderates (8:72a Awb)', () => {
  const before = story(remedy.objectedFine, remedy.waivedHearing(), remedy.decidedOnObjection([remedy.unfounded('F1')]), passes(24 * 20), paidInFull, remedy.appealed(), passes(24 * 200));
  const ruling = remedy.rulingData({ outcome: 'founded', rulings: [{ decisionId: 'OB1', annulled: 'whole', followUp: { kind: 'court-decides', of: 'F1', change: { kind: 'fine', amountCents: 300_000 } } }], costsCents: 175_000, courtFeeCents: 37_100 });

  it('is lowered by the ruling, and the difference goes back with interest', () => {
    const file = given(before).when('RecordRuling', ruling, lawyer).then(
      { type: 'AppealRuled' },
      { type: 'DecisionAnnulled', data: { decisionId: 'OB1' } },
      { type: 'FineLowered', data: { fineId: 'F1', fromCents: 400_000, toCents: 300_000 } },
      { type: 'DebtsReversed', data: { debtIds: ['F1'], toCents: 300_000, ground: 'court', reference: 'ECLI:NL:RBROT:2025:1' } },
      { type: 'RefundProposed', data: { principalCents: 100_000 } },
    );
    expect(file.state.fines['F1']?.amountCents).toBe(300_000);
    expect(file.state.debts['F1']).toMatchObject({ reversedCents: 100_000, paidCents: 300_000, status: 'paid' });
    expect(file.state.remedies.objections['OB2']).toBeUndefined();
    given(before, does(lawyer, 'RecordRuling', ruling)).when('ApproveRefund', { refundId: 'T1' }, approver).then({ type: 'RefundApproved' });
  });
});

describe('an order annulled long after everything was paid', () => {
  const before = story(route.capped, remedy.objected(['P1']), remedy.waivedHearing(), remedy.decidedOnObjection([remedy.unfounded()]), paidInFull, remedy.appealed(), passes(24 * 640));
  const ruling = remedy.rulingData({ outcome: 'founded', rulings: [{ decisionId: 'OB1', annulled: 'whole', followUp: { kind: 'court-decides', of: 'P1', change: { kind: 'revoke' } } }] });

  it('is gone as if it had never been: every unit back, every euro repaid with interest', () => {
    const file = given(before).when('RecordRuling', ruling, lawyer).then(
      { type: 'AppealRuled' },
      { type: 'DecisionAnnulled', data: { decisionId: 'OB1' } },
      { type: 'DecisionAnnulled', data: { decisionId: 'P1', procedureId: 'BR1', extent: 'whole' } },
      { type: 'UnitsReversed', data: { because: 'ruling', totalCents: 2_250_000 } },
      { type: 'RefundProposed', data: { principalCents: 2_250_000 } },
    );
    expect(Object.values(file.state.debts).map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => 'reversed'));
    expect(file.state.penaltyOrders['P1']).toMatchObject({ forfeitedCents: 0, bookedDays: [] });
    expect(file.state.penaltyOrders['P1']?.liftedAt).not.toBeNull();
    expect(Object.values(file.state.money.refunds)[0]?.interestCents).toBeGreaterThan(100_000);
    const after = given(before, does(lawyer, 'RecordRuling', ruling), repaid).file;
    const { penaltyReceivable, penaltyIncome, refundable, refundsUnderway } = ledger(after);
    expect([penaltyReceivable, penaltyIncome, refundable, refundsUnderway].every((cents) => (cents ?? 0) === 0)).toBe(true);
  });

  it('forfeits and collects nothing any more', () => {
    const gone = story(before, does(lawyer, 'RecordRuling', ruling));
    given(gone, route.nextNight, route.round(nightlyRun, 'P1', 'nightly', 'available', 'available')).when('BookUnits', (file) => route.bookingData(file), nightlyRun).thenNothing();
    given(gone).when('DraftCollectionDecision', { orderId: 'P1', days: ['2025-03-05'], reasons: 'x', views: { kind: 'skipped', ground: 'x' } }, officer).refuses({ code: 'decision-annulled', article: 'awb:8:72' });
    given(gone).when('SendReminder', (file) => ({ debtIds: ['P1:2025-03-05'], sentOn: today(file), warning: true }), financier).refuses({ code: 'decision-annulled' });
  });
});

describe('a decision that changes in the middle of an appeal (6:19 Awb)', () => {
  const pending = story(remedy.objectionUnfounded, passes(24), remedy.appealed());
  const reduced = story(does(officer, 'DraftPenaltyOrderChange', { orderId: 'P1', change: { kind: 'reduce', amountPerDayCents: 400_000, capCents: 2_000_000 }, reasons: 'Op verzoek.' }), route.approved('W1'), route.sealed('W1'));

  it('joins it by itself; the court and the parties hear of it, and no second procedure is open', () => {
    const file = given(pending, reduced).when('AnnounceDecision', (at) => route.announceData('W1', at.now), process).then({ type: 'DecisionAnnounced' }, { type: 'PenaltyOrderChanged' }, { type: 'DecisionCovered', data: { procedureId: 'BR1', subject: 'W1', article: 'awb:6:19', inform: ['parties', 'court'] } });
    expect(file.state.remedies.appeals['BR1']?.covered).toEqual([{ subject: 'W1', article: 'awb:6:19' }]);
    expect(file.state.terms['W1:objection']).toBeUndefined();
    given(pending, reduced, route.announced('W1')).when('ReceiveObjection', remedy.objectionTo(['W1']), lawyer).refuses({ code: 'covered-already', article: 'awb:6:19' });
  });

  it('joins the objection while that runs', () => {
    given(remedy.objectedPenalty, reduced).when('AnnounceDecision', (at) => route.announceData('W1', at.now), process).then({ type: 'DecisionAnnounced' }, { type: 'PenaltyOrderChanged' }, { type: 'DecisionCovered', data: { procedureId: 'OB1', inform: ['parties'] } });
  });

  it('and a new decision on the objection joins the higher appeal against the ruling that asked for it (6:24)', () => {
    const ruling = remedy.rulingData({ outcome: 'founded', rulings: [] });
    const reopened = does(lawyer, 'RecordRuling', (file) => ({ ...ruling(file), rulings: [{ decisionId: 'OB1', annulled: 'whole', followUp: { kind: 'new-decision', by: addDays(today(file), 42) } }] }));
    const higher = remedy.appealed(['BR1'], { instance: 'higher', ground: 'ruling', court: 'council-of-state', partyDistrict: null });
    const anew = story(pending, reopened, higher, remedy.waivedHearing('OB2'), remedy.answered([remedy.unfounded()], { objectionId: 'OB2' }), route.approved('OB2', secondApprover), route.sealed('OB2'));
    given(anew).when('AnnounceDecision', (at) => route.announceData('OB2', at.now), process).then({ type: 'DecisionAnnounced' }, { type: 'ObjectionDecided' }, { type: 'DecisionCovered', data: { procedureId: 'HB1', subject: 'OB2', article: 'awb:6:19' } });
  });
});

describe('money decisions that join (5:39, 4:125 Awb)', () => {
  const collected = story(route.penaltyActive, route.nights(1), remedy.objected(['P1']), route.collected);

  it('a collection decision joins the procedure against its order when it is disputed', () => {
    given(collected).when('RecordDispute', (file) => ({ procedureId: 'OB1', subject: 'C1', on: today(file), grounds: 'Te hoog.' }), lawyer).then({ type: 'DecisionCovered', data: { procedureId: 'OB1', subject: 'C1', article: 'awb:5:39', grounds: 'Te hoog.' } });
    given(collected).when('ReceiveObjection', remedy.objectionTo(['C1']), lawyer).then({ type: 'DecisionCovered', data: { article: 'awb:5:39', subject: 'C1' } });
    given(collected, remedy.objected(['C1'])).when('RecordDispute', (file) => ({ procedureId: 'OB1', subject: 'C1', on: today(file), grounds: 'x' }), lawyer).thenNothing();
  });

  it('without a procedure about the order it has its own', () => {
    given(route.oneUnit, route.collected).when('ReceiveObjection', remedy.objectionTo(['C1']), lawyer).then({ type: 'ObjectionReceived', data: { against: ['C1'] } });
    expect(given(route.oneUnit, route.collected).file.state.terms['C1:objection']?.status).toBe('running');
  });

  it('a decision about the same money joins by 4:125, and one about other money does not', () => {
    const fined = story(route.penaltyActive, route.nights(1), remedy.objected(['P1']), route.fineOnTop);
    given(fined).when('RecordDispute', (file) => ({ procedureId: 'OB1', subject: 'P1:2025-03-05', on: today(file), grounds: 'Uitstel geweigerd.' }), lawyer).then({ type: 'DecisionCovered', data: { article: 'awb:4:125' } });
    given(fined).when('RecordDispute', (file) => ({ procedureId: 'OB1', subject: 'F1', on: today(file), grounds: 'x' }), lawyer).refuses({ code: 'not-connected', article: 'awb:4:125' });
    given(fined).when('RecordDispute', (file) => ({ procedureId: 'OB1', subject: 'X', on: today(file), grounds: 'x' }), lawyer).refuses({ code: 'not-found' });
    given(fined).when('RecordDispute', (file) => ({ procedureId: 'OB9', subject: 'F1', on: today(file), grounds: 'x' }), lawyer).refuses({ code: 'not-found' });
  });
});

describe('what rests on a decision that fell', () => {
  it('is shown to an official: the penalty order and the fine on a binding order that was revoked', () => {
    const both = story(route.penaltyActive, route.fineOnTop, remedy.objected(['B1']), remedy.waivedHearing(), remedy.decidedOnObjection([remedy.revoked('B1')]));
    const { tasks, remedies } = given(both).file.state;
    expect(Object.keys(tasks)).toEqual(expect.arrayContaining(['rests-on:OB1:P1', 'rests-on:OB1:F1']));
    expect(remedies.annulled['B1']).toMatchObject({ procedureId: 'OB1', extent: 'whole' });
  });
});
