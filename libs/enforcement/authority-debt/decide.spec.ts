import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../law/calendar/local-date.js';
import { balances } from '../../money/ledger.js';
import { remediesOverview } from '../remedies/overview.js';
import type { CaseFile } from '../testing/case-file.js';
import { ledgerOf } from '../testing/invariants/ledger-of.js';
import { approver, financier, lawyer, secondApprover } from '../testing/officials.js';
import * as remedy from '../testing/remedy-route.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { does, passes, story, today } from '../testing/steps.js';

const ledger = ({ acts, state }: CaseFile) => balances(ledgerOf(acts, state.caseNumber).flatMap(({ postings }) => postings));
const owed = (file: CaseFile) => remediesOverview(file.state, file.now, file.rules).owedByAuthority;
const pay = (owedFor: string, amountCents: number) => (file: CaseFile) => ({ owedFor, amountCents, paidOn: today(file), reference: 'Overboeking' });

const late = story(remedy.objectedPenalty, route.dayBegins(localDate('2025-05-28')), does(lawyer, 'RecordNoticeOfDefault', (file) => ({ objectionId: 'OB1', receivedOn: today(file) })));
const fixed = story(late, remedy.waivedHearing(), remedy.answered([remedy.unfounded()]), route.dayBegins(localDate('2025-06-18')), route.madeKnown('OB1', secondApprover), does(lawyer, 'DraftDefaultPenaltyDecision', { objectionId: 'OB1', reasons: 'Vaststelling.' }), route.madeKnown('DP1', approver));

describe('the penalty for deciding late (4:17, 4:18 Awb)', () => {
  it('is owed and in the ledger once it is fixed, to be paid within six weeks', () => {
    const file = given(fixed).file;
    expect(ledger(file)).toMatchObject({ defaultPenaltyExpense: 13_800, defaultPenaltyPayable: -13_800 });
    expect(owed(file)).toEqual([{ owedFor: 'DP1', kinds: ['default-penalty'], amountCents: 13_800, paidCents: 0, unpaidCents: 13_800, payBy: '2025-07-30' }]);
  });

  it('is paid once, in parts or at once, and never more than that', () => {
    const file = given(fixed).when('RecordAuthorityPayment', pay('DP1', 10_000), financier).then({ type: 'AuthorityPaid', data: { kind: 'default-penalty' } });
    expect(ledger(file)).toMatchObject({ bank: -10_000, defaultPenaltyPayable: -3_800 });
    expect(file.state.terms['DP1:authority-payment']?.status).toBe('running');
    const paid = story(fixed, does(financier, 'RecordAuthorityPayment', pay('DP1', 13_800)));
    expect(given(paid).file.state.terms['DP1:authority-payment']?.status).toBe('ended');
    expect(ledger(given(paid).file).defaultPenaltyPayable).toBe(0);
    given(paid).when('RecordAuthorityPayment', pay('DP1', 1), financier).refuses({ code: 'more-than-owed', article: 'awb:4:85' });
    given(fixed).when('RecordAuthorityPayment', pay('DP1', 13_801), financier).refuses({ code: 'more-than-owed' });
    given(fixed).when('RecordAuthorityPayment', pay('OB1', 1), financier).refuses({ code: 'not-found' });
    given(fixed).when('RecordAuthorityPayment', (at) => ({ ...pay('DP1', 1)(at), paidOn: localDate('2026-01-01') }), financier).refuses({ code: 'day-in-the-future' });
    given(fixed).when('RecordAuthorityPayment', pay('DP1', 1), lawyer).refuses({ code: 'role-missing' });
  });
});

describe('costs and court fees', () => {
  const costs = story(route.penaltyInForce, passes(24), remedy.objected(['P1'], { requestsCosts: true }), remedy.waivedHearing());

  it('of an objection are awarded with the decision on it (7:15)', () => {
    const file = given(costs, remedy.decidedOnObjection([remedy.revoked()], { costs: { amountCents: 129_400, reasons: 'Twee punten.' } })).file;
    expect(ledger(file)).toMatchObject({ awardedCosts: 129_400, awardPayable: -129_400 });
    expect(owed(file)).toMatchObject([{ owedFor: 'OB1', kinds: ['costs'], unpaidCents: 129_400 }]);
    expect(file.state.terms['OB1:authority-payment']?.status).toBe('running');
    const none = given(costs, remedy.decidedOnObjection([remedy.unfounded()], { costs: { amountCents: 0, reasons: 'Geen grond.' } })).file;
    expect(owed(none)).toEqual([]);
    expect(none.state.terms['OB1:authority-payment']).toBeUndefined();
  });

  it('of an appeal, with the court fee, are awarded by the ruling (8:74, 8:75), also after the case was closed', () => {
    const ruled = story(remedy.objectionUnfounded, remedy.appealed(), passes(24 * 90), remedy.ruled({ outcome: 'founded', rulings: [{ decisionId: 'OB1', annulled: 'whole', effectsKept: true }], costsCents: 181_400, courtFeeCents: 37_100 }));
    const file = given(ruled).file;
    expect(ledger(file)).toMatchObject({ awardedCosts: 181_400, courtFees: 37_100, awardPayable: -218_500 });
    expect(owed(file)).toMatchObject([{ owedFor: 'BR1', kinds: ['costs', 'court-fee'], unpaidCents: 218_500 }]);
    given(ruled).when('RecordAuthorityPayment', pay('BR1', 218_500), financier).then({ type: 'AuthorityPaid', data: { kind: 'awarded' } });
  });

  it('of interim relief are awarded by the ruling on it (8:84)', () => {
    const ruled = story(remedy.objectedPenalty, remedy.reliefRequested(), does(lawyer, 'RecordInterimRuling', (file) => ({ reliefId: 'VV1', ruledOn: today(file), outcome: 'granted', measures: [{ kind: 'other', description: 'Inzage.', from: file.now }], costsCents: 90_700, reasons: 'Overwogen.' })));
    const file = given(ruled).file;
    expect(owed(file)).toMatchObject([{ owedFor: 'VV1', unpaidCents: 90_700 }]);
    expect(ledger(file)).toMatchObject({ awardPayable: -90_700 });
  });
});
