import { describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '../../../law/calendar/local-date.js';
import { balances } from '../../../money/ledger.js';
import type { CaseFile, Written } from '../../testing/case-file.js';
import { ledgerOf } from '../../testing/invariants/ledger-of.js';
import { approver, financier, lawyer, nightlyRun, officer, process, secondApprover } from '../../testing/officials.js';
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

describe('what a ruling took away and nothing else comes back', () => {
  const higher = remedy.appealed(['BR1'], { instance: 'higher', ground: 'ruling', court: 'council-of-state', partyDistrict: null });
  const first = 'P1:2025-03-05';
  const pays = (amountCents: number): Step => does(financier, 'RecordPayment', (file) => ({ debtIds: [first], amountCents, creditedOn: today(file), reference: 'Overboeking' }));
  const upheld = story(route.penaltyActive, route.nights(2), remedy.objected(['P1']), remedy.waivedHearing(), remedy.decidedOnObjection([remedy.unfounded()]));
  const byCourt = (change: object): Step => remedy.ruled({ outcome: 'founded', rulings: [{ decisionId: 'OB1', annulled: 'whole', followUp: { kind: 'court-decides', of: 'P1', change: change as never } }] });
  const restored: Step = does(lawyer, 'RecordRuling', restoring());
  const own = (toCents?: number): Step => does(lawyer, 'ReverseDebts', { debtIds: [first], ...(toCents === undefined ? {} : { toCents }), ground: 'own-motion', reference: 'Herziening', reasons: 'Het bewijs schiet tekort.' });

  it('not what the Authority took back of its own motion after a ruling that left the money alone', () => {
    const file = given(upheld, remedy.appealed(), byCourt({ kind: 'none' }), own(), higher, restored).file;
    expect(unit(file)).toMatchObject({ status: 'reversed', reversedCents: 500_000 });
    expect(file.state.penaltyOrders['P1']).toMatchObject({ forfeitedCents: 500_000 });
  });

  it('of a unit that was lowered by the ruling and taken back later, only what the ruling took', () => {
    const file = given(upheld, remedy.appealed(), byCourt({ kind: 'penalty-order', amountPerDayCents: 200_000, capCents: 2_000_000 }), own(), higher, restored).file;
    expect(unit(file)).toMatchObject({ reversedCents: 200_000 });
    expect(unit(file, '2025-03-06')).toMatchObject({ reversedCents: 0 });
    expect(ledger(file)).toMatchObject({ penaltyReceivable: 800_000, penaltyIncome: -800_000 });
  });

  it('under the cap of a text that came after the ruling', () => {
    const lowered = story(upheld, remedy.appealed(), byCourt({ kind: 'penalty-order', amountPerDayCents: 100_000, capCents: 300_000 }), does(officer, 'DraftPenaltyOrderChange', { orderId: 'P1', change: { kind: 'reduce', amountPerDayCents: 50_000, capCents: 250_000 }, reasons: 'Op verzoek.' }), route.madeKnown('W1'));
    const file = given(lowered, higher, restored).file;
    expect(file.state.penaltyOrders['P1']?.forfeitedCents).toBe(250_000);
    expect(Object.values(file.state.debts).reduce((sum, debt) => sum + debt.amountCents - debt.reversedCents, 0)).toBe(250_000);
  });

  it('nothing is claimed of a unit that was written off, also where it was taken back after that', () => {
    const lowered = story(upheld, remedy.appealed(), byCourt({ kind: 'penalty-order', amountPerDayCents: 200_000, capCents: 2_000_000 }), does(financier, 'WriteOffDebt', { debtIds: [first], reasons: 'Faillissement opgeheven.', ground: 'insolvent' }), own());
    expect(unit(given(lowered).file)).toMatchObject({ status: 'reversed', givenUp: 'written-off' });
    const file = given(lowered, higher, restored).file;
    expect(unit(file)?.status).toBe('written-off');
    expect(ledger(file)).toMatchObject({ penaltyReceivable: 500_000 });
  });

  it('not a unit whose moment a judge holds by now', () => {
    const lowered = story(upheld, remedy.appealed(), byCourt({ kind: 'penalty-order', amountPerDayCents: 300_000, capCents: 300_000 }));
    expect(unit(given(lowered).file, '2025-03-06')).toMatchObject({ status: 'reversed' });
    const held = does(lawyer, 'HoldPenaltyOrder', (file) => ({ orderId: 'P1', from: '2025-03-06T00:00:00.000Z', ruling: route.rulingOf(file, 'interim-relief'), reasons: 'x' }));
    const file = given(lowered, higher, held, restored).file;
    expect([unit(file)?.reversedCents, unit(file, '2025-03-06')?.status]).toEqual([0, 'reversed']);
  });

  it.each([200_000, 500_000, 1])('a unit paid with %i cents stands as it stood, with just what was open to be paid', (amountCents) => {
    const before = given(upheld, pays(amountCents)).file;
    const file = given(upheld, pays(amountCents), remedy.appealed(), passes(24 * 30), byCourt({ kind: 'revoke' }), higher, passes(24 * 30), restored).file;
    expect([unit(file)?.paidCents, unit(file)?.reversedCents, unit(file)?.payments]).toEqual([amountCents, 0, unit(before)?.payments]);
    expect(unit(file)?.status).toBe(amountCents === 500_000 ? 'paid' : 'owed');
    expect(ledger(file)).toEqual({ ...ledger(before), refundable: 0 });
    expect(file.state.money.refundable).toEqual([]);
  });

  it('a unit paid in part and repaid with interest is claimed whole, with just that interest', () => {
    const paid = story(upheld, pays(200_000), remedy.appealed(), passes(24 * 200), byCourt({ kind: 'revoke' }), repaid, higher, passes(24 * 30));
    const interest = given(paid).file.state.money.refunds['T1']?.interestCents ?? 0;
    expect(interest).toBeGreaterThan(2_000);
    const file = given(paid, restored).file;
    expect(unit(file)).toMatchObject({ paidCents: 0, reversedCents: 0, interest: { dueCents: interest } });
    expect(ledger(file)).toMatchObject({ bank: -interest, penaltyReceivable: 1_000_000, penaltyIncome: -1_000_000 });
  });

  it('a ruling that a higher court annuls does not leave hanging what it did', () => {
    const bare = remedy.rulingData({ appealId: 'HB1', outcome: 'founded', rulings: [{ decisionId: 'BR1', annulled: 'whole' }] });
    const revoked = story(upheld, remedy.appealed(), byCourt({ kind: 'revoke' }), higher);
    given(revoked).when('RecordRuling', bare, lawyer).refuses({ code: 'follow-up-missing', article: 'awb:8:72' });
    const anew = remedy.rulingData({ appealId: 'HB1', outcome: 'founded', rulings: [{ decisionId: 'BR1', annulled: 'whole' }, { decisionId: 'OB1', annulled: 'whole', followUp: { kind: 'court-decides', of: 'P1', change: { kind: 'revoke' } } }] });
    const file = given(revoked).when('RecordRuling', anew, lawyer).then({ type: 'AppealRuled' }, { type: 'DecisionAnnulled', data: { decisionId: 'BR1' } });
    expect(file.state.remedies.annulled['P1']).toMatchObject({ extent: 'whole' });
    expect(unit(file)).toMatchObject({ status: 'reversed' });
  });
});

describe('a decision that is annulled twice', () => {
  const asked = (appealId: string, inDays: number): Step => does(lawyer, 'RecordRuling', (file) => ({ ...remedy.rulingData({ appealId, outcome: 'founded' })(file), rulings: [{ decisionId: 'OB1', annulled: 'whole', followUp: { kind: 'new-decision', by: addDays(today(file), inDays) } }] }));
  const once = story(remedy.objectionUnfounded, remedy.appealed(), asked('BR1', 42), remedy.appealed());

  it('asks for one new decision: the second court does not begin another, and an official looks at its day', () => {
    const file = given(once).when('RecordRuling', (at) => ({ ...remedy.rulingData({ appealId: 'BR2', outcome: 'founded' })(at), rulings: [{ decisionId: 'OB1', annulled: 'whole', followUp: { kind: 'new-decision', by: addDays(today(at), 21) } }] }), lawyer).then({ type: 'AppealRuled' }, { type: 'TaskRaised', data: { key: 'another-day:BR2:OB2' } });
    expect(Object.keys(file.state.remedies.objections)).toEqual(['OB1', 'OB2']);
    expect(file.state.remedies.annulled['OB1']?.procedureId).toBe('BR1');
  });

  it('is taken away once: the second ruling moves no money, and undoing both in turn gives all of it back', () => {
    const units = story(route.penaltyActive, route.nights(2), remedy.objected(['P1']), remedy.waivedHearing(), remedy.decidedOnObjection([remedy.unfounded()]));
    const revokes = (appealId: string): Step => remedy.ruled({ appealId, outcome: 'founded', rulings: [{ decisionId: 'OB1', annulled: 'whole', followUp: { kind: 'court-decides', of: 'P1', change: { kind: 'revoke' } } }] });
    const twice = story(units, remedy.appealed(), revokes('BR1'), remedy.appealed());
    given(twice).when('RecordRuling', remedy.rulingData({ appealId: 'BR2', outcome: 'founded', rulings: [{ decisionId: 'OB1', annulled: 'whole', followUp: { kind: 'court-decides', of: 'P1', change: { kind: 'revoke' } } }] }), lawyer).then({ type: 'AppealRuled' });
    const higher = (of: string): Step => remedy.appealed([of], { instance: 'higher', ground: 'ruling', court: 'council-of-state', partyDistrict: null });
    const undone = (ruling: string, appealId: string): Step => does(lawyer, 'RecordRuling', restoring({ appealId, rulings: [{ decisionId: ruling, annulled: 'whole', followUp: { kind: 'restore' } }] }));
    const one = given(twice, revokes('BR2'), higher('BR2'), undone('BR2', 'HB1')).file;
    expect([unit(one)?.status, one.state.remedies.annulled['P1']?.procedureId]).toEqual(['reversed', 'BR1']);
    const both = given(twice, revokes('BR2'), higher('BR2'), undone('BR2', 'HB1'), higher('BR1'), undone('BR1', 'HB2')).file;
    expect([unit(both)?.status, both.state.remedies.annulled['P1']]).toEqual(['owed', undefined]);
    expect(both.state.penaltyOrders['P1']).toMatchObject({ forfeitedCents: 1_000_000, liftedAt: null });
  });
});

describe('a new decision on objection after its ruling was undone', () => {
  const higher = remedy.appealed(['BR1'], { instance: 'higher', ground: 'ruling', court: 'council-of-state', partyDistrict: null });
  const reopened = story(remedy.objectionUnfounded, remedy.appealed(), does(lawyer, 'RecordRuling', (file) => ({ ...remedy.rulingData({ outcome: 'founded' })(file), rulings: [{ decisionId: 'OB1', annulled: 'whole', followUp: { kind: 'new-decision', by: addDays(today(file), 42) } }] })), higher, remedy.waivedHearing('OB2'), remedy.answered([remedy.revoked()], { objectionId: 'OB2' }));
  const undone: Step = does(lawyer, 'RecordRuling', restoring());

  it('is neither drafted, taken nor made known, however far it was', () => {
    given(reopened, undone).when('ApproveDecision', { decisionId: 'OB2' }, secondApprover).refuses({ code: 'not-a-draft' });
    given(reopened, undone).when('DraftObjectionDecision', remedy.answerData([remedy.revoked()], { objectionId: 'OB2' }), lawyer).refuses({ code: 'objection-not-open', article: 'awb:7:11' });
    given(reopened, route.approved('OB2', secondApprover), route.sealed('OB2'), undone).when('AnnounceDecision', (at) => route.announceData('OB2', at.now), process).refuses({ code: 'decision-withdrawn' });
    const file = given(reopened, route.approved('OB2', secondApprover), undone).file;
    expect(file.state.remedies.annulled['P1']).toBeUndefined();
    expect(file.state.penaltyOrders['P1']?.liftedAt).toBeNull();
  });
});

describe('a change in the middle of a higher appeal (6:19, 6:24 Awb)', () => {
  const reduced = story(does(officer, 'DraftPenaltyOrderChange', { orderId: 'P1', change: { kind: 'reduce', amountPerDayCents: 400_000, capCents: 2_000_000 }, reasons: 'Op verzoek.' }), route.approved('W1'), route.sealed('W1'));
  const pending = story(remedy.objectionUnfounded, remedy.appealed(), remedy.ruled(), remedy.appealed(['BR1'], { instance: 'higher', ground: 'ruling', court: 'council-of-state', partyDistrict: null }));

  it('joins the higher appeal; the court rules about both, and where it annuls the change an official says which text holds', () => {
    const file = given(pending, reduced).when('AnnounceDecision', (at) => route.announceData('W1', at.now), process).then({ type: 'DecisionAnnounced' }, { type: 'PenaltyOrderChanged' }, { type: 'DecisionCovered', data: { procedureId: 'HB1', subject: 'W1', article: 'awb:6:19', inform: ['parties', 'court'] } });
    expect(file.state.terms['W1:objection']).toBeUndefined();
    const fell = remedy.rulingData({ appealId: 'HB1', outcome: 'founded', rulings: [{ decisionId: 'W1', annulled: 'whole' }] });
    given(pending, reduced, route.announced('W1')).when('RecordRuling', fell, lawyer).then({ type: 'AppealRuled' }, { type: 'DecisionAnnulled', data: { decisionId: 'W1', procedureId: 'HB1' } }, { type: 'TaskRaised', data: { key: 'change-fell:HB1:W1' } });
  });
});
