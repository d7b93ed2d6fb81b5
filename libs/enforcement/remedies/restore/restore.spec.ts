import { describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '../../../law/calendar/local-date.js';
import { balances } from '../../../money/ledger.js';
import type { CaseFile, Written } from '../../testing/case-file.js';
import { ledgerOf } from '../../testing/invariants/ledger-of.js';
import { approver, financier, lawyer, nightlyRun, secondApprover } from '../../testing/officials.js';
import * as remedy from '../../testing/remedy-route.js';
import * as route from '../../testing/route.js';
import { given } from '../../testing/specification.js';
import { does, passes, story, today, type Step } from '../../testing/steps.js';

const ledger = ({ acts, state }: CaseFile) => balances(ledgerOf(acts, state.caseNumber).flatMap(({ postings }) => postings));
const restoring = (change: Partial<Written<'RecordRuling'>> = {}) => remedy.rulingData({ appealId: 'HB1', ecli: 'ECLI:NL:RVS:2026:1', outcome: 'founded', rulings: [{ decisionId: 'BR1', annulled: 'whole', followUp: { kind: 'restore' } }], ...change });
const repaid: Step = story(
  does(approver, 'ApproveRefund', { refundId: 'T1' }),
  does(secondApprover, 'ApproveRefund', { refundId: 'T1' }),
  does(financier, 'RecordRefundPaid', (file) => ({ refundId: 'T1', amountCents: (file.state.money.refunds['T1']?.principalCents ?? 0) + (file.state.money.refunds['T1']?.interestCents ?? 0), paidOn: today(file) })),
);
const unit = (file: CaseFile, day = '2025-03-05') => file.state.debts[`P1:${day}`];

describe('an order that the court annulled and the Council of State restores', () => {
  it('before anything was repaid: what was paid stands as paid, and nothing is owed either way', () => {
    const file = given(remedy.appealedHigher, passes(24 * 200)).when('RecordRuling', restoring(), lawyer).then(
      { type: 'AppealRuled' },
      { type: 'DecisionAnnulled', data: { decisionId: 'BR1' } },
      { type: 'RulingUndone', data: { rulingId: 'BR1', procedureId: 'HB1', decisionIds: ['OB1', 'P1'], orderIds: ['P1'] } },
      { type: 'RefundRejected', data: { refundId: 'T1' } },
      { type: 'DebtsRestored', data: { moves: [], limits: [], interestBack: [], refundable: [] } },
      { type: 'AwardFell', data: { owedFor: 'BR1' } },
      { type: 'TaskRaised', data: { key: 'restored:HB1:OB1' } },
      { type: 'TaskRaised', data: { key: 'restored:HB1:P1' } },
    );
    expect(unit(file)).toMatchObject({ status: 'paid', reversedCents: 0, paidCents: 500_000 });
    expect(file.state.penaltyOrders['P1']).toMatchObject({ forfeitedCents: 1_000_000, liftedAt: null, bookedDays: ['2025-03-05', '2025-03-06'] });
    expect(file.state.remedies.annulled['P1']).toBeUndefined();
    expect(ledger(file)).toMatchObject({ bank: 1_000_000, penaltyIncome: -1_000_000, refundable: 0, penaltyReceivable: 0, awardPayable: 0, awardedCosts: 0 });
  });

  it('after it was repaid with interest: principal and interest are claimed anew in six weeks', () => {
    const before = story(remedy.appealedHigher, repaid, passes(24 * 200));
    const interest = given(before).file.state.money.refunds['T1']?.interestCents ?? 0;
    const file = given(before).when('RecordRuling', restoring(), lawyer).then(
      { type: 'AppealRuled' },
      { type: 'DecisionAnnulled' },
      { type: 'RulingUndone' },
      { type: 'DebtsRestored', data: { interestBack: [{ debtId: 'P1:2025-03-05', refundId: 'T1', cents: interest }] } },
      { type: 'AwardFell' },
      { type: 'TaskRaised' },
      { type: 'TaskRaised' },
    );
    const payBy = unit(file)?.payBy ?? localDate('2025-01-01');
    expect(payBy >= addDays(today(file), 42)).toBe(true);
    expect(unit(file)).toMatchObject({ status: 'owed', paidCents: 0, reversedCents: 0, limitationFrom: payBy, interest: { dueCents: interest }, ownPayBy: payBy });
    expect((unit(file)?.barredAfter ?? '') > addDays(payBy, 360)).toBe(true);
    expect(interest).toBeGreaterThan(10_000);
    expect(ledger(file)).toMatchObject({ penaltyReceivable: 1_000_000, penaltyIncome: -1_000_000, interestReceivable: interest, interestExpense: 0, bank: -interest, refundable: 0 });
    given(before, does(lawyer, 'RecordRuling', restoring()), does(financier, 'RecordPayment', (at) => ({ debtIds: ['P1:2025-03-05', 'P1:2025-03-06'], amountCents: 1_000_000 + interest, creditedOn: today(at), reference: 'Overboeking' })))
      .when('RecordPayment', (at) => ({ debtIds: ['P1:2025-03-05'], amountCents: 1, creditedOn: today(at), reference: 'x' }), financier)
      .then({ type: 'PaymentReceived', data: { unallocatedCents: 1 } });
  });

  it('forfeits nothing for the time in which it was not there, and goes on after it', () => {
    const restored = story(remedy.appealedHigher, passes(24 * 100), does(lawyer, 'RecordRuling', restoring()));
    const [hold] = given(restored).file.state.penaltyOrders['P1']?.holds.slice(-1) ?? [];
    expect(hold?.until).toBe(given(restored).file.now);
    given(restored, route.nextNight, route.round(nightlyRun, 'P1', 'nightly', 'available', 'available')).when('BookUnits', (file) => route.bookingData(file), nightlyRun).then({ type: 'UnitForfeited', data: { amountCents: 500_000 } });
  });

  it('that was never paid keeps its limitation, which ran on: nothing is revived that was barred (5:35)', () => {
    const unpaid = story(route.penaltyActive, route.nights(1), remedy.objected(['P1']), remedy.waivedHearing(), remedy.decidedOnObjection([remedy.unfounded()]), remedy.appealed(), passes(24 * 300), remedy.ruled({ outcome: 'founded', rulings: [{ decisionId: 'OB1', annulled: 'whole', followUp: { kind: 'court-decides', of: 'P1', change: { kind: 'revoke' } } }] }), remedy.appealed(['BR1'], { instance: 'higher', ground: 'ruling', court: 'council-of-state', partyDistrict: null }), passes(24 * 300));
    const file = given(unpaid, does(lawyer, 'RecordRuling', restoring())).file;
    expect(unit(file)).toMatchObject({ status: 'owed', barredAfter: '2026-03-05' });
    given(unpaid, does(lawyer, 'RecordRuling', restoring())).when('RecordBarred', { debtIds: ['P1:2025-03-05'] }, financier).then({ type: 'DebtBarred' });
  });
});

describe('other things that a higher court gives back', () => {
  const higher = remedy.appealed(['BR1'], { instance: 'higher', ground: 'ruling', court: 'council-of-state', partyDistrict: null });
  const paid = (amountCents: number): Step => does(financier, 'RecordPayment', (file) => ({ debtIds: Object.keys(file.state.debts), amountCents, creditedOn: today(file), reference: 'Overboeking' }));

  it('a fine that the court had lowered itself', () => {
    const lowered = story(remedy.objectedFine, remedy.waivedHearing(), remedy.decidedOnObjection([remedy.unfounded('F1')]), paid(400_000), remedy.appealed(), passes(24 * 100), remedy.ruled({ outcome: 'founded', rulings: [{ decisionId: 'OB1', annulled: 'whole', followUp: { kind: 'court-decides', of: 'F1', change: { kind: 'fine', amountCents: 300_000 } } }] }), repaid, higher, passes(24 * 300));
    const file = given(lowered, does(lawyer, 'RecordRuling', restoring())).file;
    expect(file.state.fines['F1']?.amountCents).toBe(400_000);
    expect(file.state.debts['F1']).toMatchObject({ status: 'owed', paidCents: 300_000, reversedCents: 0, payBy: file.state.terms['F1:payment']?.lastDay, barredAfter: file.state.terms['F1:limitation']?.lastDay });
    expect(ledger(file)).toMatchObject({ fineIncome: -400_000, fineReceivable: 100_000, refundable: 0 });
  });

  it('the amounts of an order that the court had lowered, never above its cap', () => {
    const lowered = story(route.penaltyActive, route.nights(3), remedy.objected(['P1']), remedy.waivedHearing(), remedy.decidedOnObjection([remedy.unfounded()]), remedy.appealed(), passes(24), remedy.ruled({ outcome: 'founded', rulings: [{ decisionId: 'OB1', annulled: 'whole', followUp: { kind: 'court-decides', of: 'P1', change: { kind: 'penalty-order', amountPerDayCents: 200_000, capCents: 2_000_000 } } }] }), higher, route.nights(6));
    const was = given(lowered).file.state.penaltyOrders['P1'];
    expect(was).toMatchObject({ forfeitedCents: 9 * 200_000, versions: [{ amountPerDayCents: 200_000, capCents: 2_000_000 }] });
    const file = given(lowered, does(lawyer, 'RecordRuling', restoring())).file;
    // € 5,000 and € 22,500 again: of the € 9,000 that three units lost, the cap leaves € 4,500.
    expect(file.state.penaltyOrders['P1']).toMatchObject({ forfeitedCents: 2_250_000, versions: [{ amountPerDayCents: 500_000, capCents: 2_250_000 }] });
    expect(file.state.penaltyOrders['P1']?.capReachedOn).not.toBeNull();
  });

  it('a decision that the court had asked for anew no longer has to be taken', () => {
    const asked = story(remedy.objectionUnfounded, passes(24), remedy.appealed(), does(lawyer, 'RecordRuling', (file) => ({ ...remedy.rulingData({ outcome: 'founded' })(file), rulings: [{ decisionId: 'OB1', annulled: 'whole', followUp: { kind: 'new-decision', by: addDays(today(file), 42) } }] })), higher, remedy.waivedHearing('OB2'), remedy.answered([remedy.unfounded()], { objectionId: 'OB2' }));
    const file = given(asked).when('RecordRuling', restoring(), lawyer).then({ type: 'AppealRuled' }, { type: 'DecisionAnnulled' }, { type: 'RulingUndone', data: { objectionIds: ['OB2'] } }, { type: 'DraftRejected', data: { decisionId: 'OB2' } }, { type: 'TaskRaised' });
    expect(file.state.remedies.objections['OB2']?.status).toBe('lapsed');
    expect(file.state.terms['OB2:objection-decision']?.status).toBe('lapsed');
    given(asked, route.approved('OB2', secondApprover), route.sealed('OB2'), route.announced('OB2')).when('RecordRuling', restoring(), lawyer).refuses({ code: 'decided-anew-already', article: 'awb:6:19' });
  });

  it('a unit that had been written off stays written off: nothing is claimed that the Authority gave up', () => {
    const writtenOff = story(route.penaltyActive, route.nights(2), remedy.objected(['P1']), remedy.waivedHearing(), remedy.decidedOnObjection([remedy.unfounded()]), does(financier, 'WriteOffDebt', { debtIds: ['P1:2025-03-05'], reasons: 'Faillissement opgeheven.', ground: 'insolvent' }), remedy.appealed(), passes(24));
    const byCourt = (change: object) => remedy.ruled({ outcome: 'founded', rulings: [{ decisionId: 'OB1', annulled: 'whole', followUp: { kind: 'court-decides', of: 'P1', change: change as never } }] });
    for (const change of [{ kind: 'revoke' }, { kind: 'penalty-order', amountPerDayCents: 200_000, capCents: 2_000_000 }]) {
      const file = given(writtenOff, byCourt(change), higher, does(lawyer, 'RecordRuling', restoring())).file;
      expect(unit(file)).toMatchObject({ status: 'written-off', reversedCents: 0 });
      expect(unit(file, '2025-03-06')).toMatchObject({ status: 'owed', reversedCents: 0 });
      expect(ledger(file)).toMatchObject({ penaltyReceivable: 500_000, writtenOff: 500_000, penaltyIncome: -1_000_000 });
    }
  });

  const restoredOnce = story(remedy.appealedHigher, does(lawyer, 'RecordRuling', restoring()), higher);

  it('once: a ruling that was annulled already gives nothing back again', () => {
    given(restoredOnce).when('RecordRuling', restoring({ appealId: 'HB2' }), lawyer).refuses({ code: 'ruling-annulled-already', article: 'awb:8:72' });
  });

  it.each([{ kind: 'revoke' }, { kind: 'penalty-order', amountPerDayCents: 100_000, capCents: 300_000 }] as const)('not while a later ruling about the same decision stands: %j', (change) => {
    const decided = (appealId: string, of: object) => does(lawyer, 'RecordRuling', remedy.rulingData({ appealId, outcome: 'founded', rulings: [{ decisionId: 'OB1', annulled: 'whole', followUp: { kind: 'court-decides', of: 'P1', change: of } }] as never }));
    const twice = story(remedy.objectionUnfounded, remedy.appealed(), decided('BR1', { kind: 'penalty-order', amountPerDayCents: 200_000, capCents: 400_000 }), remedy.appealed(), decided('BR2', change), higher);
    given(twice).when('RecordRuling', restoring(), lawyer).refuses({ code: 'changed-by-later-ruling', article: 'awb:8:72' });
  });

  it.each([
    ['in first instance', 'BR1', [{ decisionId: 'OB1', annulled: 'whole', followUp: { kind: 'restore' } }], story(remedy.objectionUnfounded, remedy.appealed())],
    ['of a ruling that took nothing away', 'HB1', [{ decisionId: 'BR1', annulled: 'whole', followUp: { kind: 'restore' } }], story(remedy.objectionUnfounded, remedy.appealed(), remedy.ruled(), higher)],
  ] as const)('not %s', (_, appealId, rulings, where) => {
    given(where).when('RecordRuling', restoring({ appealId, rulings: rulings as never }), lawyer).refuses({ code: 'nothing-to-restore', article: 'awb:8:72' });
  });
});
