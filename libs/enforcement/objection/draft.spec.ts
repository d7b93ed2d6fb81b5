import { describe, expect, it } from '@jest/globals';
import { approver, approverWith, both, lawyer, officer, process, secondApprover } from '../testing/officials.js';
import * as remedy from '../testing/remedy-route.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { does, passes, story } from '../testing/steps.js';

const unheard = remedy.objectedPenalty;
const ready = story(unheard, remedy.waivedHearing());
const unfounded = remedy.answerData([remedy.unfounded()]);

describe('drafting a decision on an objection (7:11, 7:12 Awb)', () => {
  it('follows the hearing', () => {
    given(unheard, remedy.heard).when('DraftObjectionDecision', unfounded, lawyer).then({ type: 'ObjectionDecisionDrafted' });
  });

  it('without a hearing or a ground for none is refused', () => {
    given(unheard).when('DraftObjectionDecision', unfounded, lawyer).refuses({ code: 'not-heard', article: 'awb:7:2' });
    given(unheard, remedy.hearersAppointed, remedy.hearingPlanned()).when('DraftObjectionDecision', unfounded, lawyer).refuses({ code: 'not-heard' });
  });

  it('is not for who drafted or took the first decision, nor does he take it (10:3(3))', () => {
    const byLawyer = story(route.ignored, does(lawyer, 'DraftPenaltyOrder', route.penaltyDraft()), route.madeKnown('P1'), passes(24), remedy.objected(), remedy.waivedHearing());
    given(byLawyer).when('DraftObjectionDecision', unfounded, lawyer).refuses({ code: 'decided-by-first-decider', article: 'awb:10:3(3)' });
    given(ready, remedy.answered([remedy.unfounded()])).when('ApproveDecision', { decisionId: 'OB1' }, approver).refuses({ code: 'decided-by-first-decider', article: 'awb:10:3(3)' });
    given(ready, remedy.answered([remedy.unfounded()])).when('ApproveDecision', { decisionId: 'OB1' }, secondApprover).then({ type: 'DecisionApproved', data: { kind: 'objection-decision' } });
    given(ready).when('DraftObjectionDecision', unfounded, officer).refuses({ code: 'role-missing' });
  });

  it('takes four eyes and a mandate for it, like every decision', () => {
    const drafted = story(ready, remedy.answered([remedy.unfounded()]));
    given(drafted).when('ApproveDecision', { decisionId: 'OB1' }, approverWith({ decides: ['penalty-order'] })).refuses({ code: 'mandate-missing', article: 'awb:10:3' });
    given(drafted).when('ApproveDecision', { decisionId: 'OB1' }, both).then({ type: 'DecisionApproved' });
  });

  it('answers each decision objected to, and no other', () => {
    const two = story(route.penaltyInForce, passes(24), remedy.objected(['B1', 'P1']), remedy.waivedHearing());
    given(two).when('DraftObjectionDecision', unfounded, lawyer).refuses({ code: 'answers-do-not-match', article: 'awb:7:12' });
    given(two).when('DraftObjectionDecision', remedy.answerData([remedy.unfounded('P1'), remedy.unfounded('B1')]), lawyer).then({ type: 'ObjectionDecisionDrafted' });
    given(ready).when('DraftObjectionDecision', remedy.answerData([remedy.unfounded(), remedy.unfounded('B1')]), lawyer).refuses({ code: 'answers-do-not-match' });
    given(ready).when('DraftObjectionDecision', remedy.answerData([remedy.unfounded(), remedy.unfounded()]), lawyer).refuses({ code: 'answers-do-not-match' });
  });

  it('comes once, and again after a draft was rejected', () => {
    given(ready, remedy.answered([remedy.unfounded()])).when('DraftObjectionDecision', unfounded, lawyer).refuses({ code: 'answer-drafted-already', article: 'awb:7:11' });
    given(ready, remedy.answered([remedy.unfounded()]), does(secondApprover, 'RejectDraft', { decisionId: 'OB1', reasons: 'Beter motiveren.' })).when('DraftObjectionDecision', unfounded, lawyer).then({ type: 'ObjectionDecisionDrafted' });
  });

  it.each([
    ['a higher amount', remedy.lowered(500_001, 2_250_000), 'change-worsens', 'awb:7:11'],
    ['a higher cap', remedy.lowered(500_000, 2_250_001), 'change-worsens', 'awb:7:11'],
    ['a cap below a day', remedy.lowered(400_000, 399_999), 'cap-below-amount', 'awb:5:32b'],
    ['a fine for an order', { decisionId: 'P1', outcome: 'founded', change: { kind: 'fine', amountCents: 1 }, unlawful: true } as const, 'change-does-not-fit', 'awb:7:11'],
  ] as const)('does not make it %s', (_, ruling, code, article) => {
    given(ready).when('DraftObjectionDecision', remedy.answerData([ruling]), lawyer).refuses({ code, article });
  });

  it('lowers a fine, and does not raise it or leave it as it is', () => {
    const fined = story(remedy.objectedFine, remedy.waivedHearing());
    const fine = (amountCents: number) => remedy.answerData([{ decisionId: 'F1', outcome: 'founded', change: { kind: 'fine', amountCents }, unlawful: false }]);
    given(fined).when('DraftObjectionDecision', fine(300_000), lawyer).then({ type: 'ObjectionDecisionDrafted' });
    given(fined).when('DraftObjectionDecision', fine(400_000), lawyer).refuses({ code: 'change-worsens', article: 'awb:7:11' });
    given(fined).when('DraftObjectionDecision', remedy.answerData([{ decisionId: 'F1', outcome: 'founded', change: { kind: 'penalty-order', amountPerDayCents: 1, capCents: 1 }, unlawful: false }]), lawyer).refuses({ code: 'change-does-not-fit' });
  });

  it('follows the committee, or says why not (7:13(7))', () => {
    const committee = story(unheard, does(lawyer, 'AppointHearers', remedy.committeeData()), remedy.waivedHearing());
    given(committee).when('DraftObjectionDecision', unfounded, lawyer).refuses({ code: 'advice-missing', article: 'awb:7:13' });
    const advised = story(committee, does(lawyer, 'RecordAdvice', (file) => ({ objectionId: 'OB1', receivedOn: file.now.slice(0, 10), outcome: 'founded', advice: 'Gegrond.' })));
    given(advised).when('DraftObjectionDecision', unfounded, lawyer).refuses({ code: 'deviation-without-reasons', article: 'awb:7:13' });
    given(advised).when('DraftObjectionDecision', { ...unfounded, deviatesFromAdviceBecause: 'Het advies miskent de ernst.' }, lawyer).then({ type: 'ObjectionDecisionDrafted' });
    given(advised).when('DraftObjectionDecision', remedy.answerData([remedy.lowered(1000, 1000)]), lawyer).then({ type: 'ObjectionDecisionDrafted' });
  });

  it('takes the advice of a committee that was set up, after the hearing', () => {
    const advice = (file: { now: string }) => ({ objectionId: 'OB1', receivedOn: file.now.slice(0, 10), outcome: 'founded' as const, advice: 'Gegrond.' });
    given(ready).when('RecordAdvice', advice, lawyer).refuses({ code: 'no-committee', article: 'awb:7:13' });
    given(unheard, does(lawyer, 'AppointHearers', remedy.committeeData())).when('RecordAdvice', advice, lawyer).refuses({ code: 'advice-before-hearing', article: 'awb:7:13' });
  });

  describe('costs (7:15)', () => {
    const asked = story(route.penaltyInForce, passes(24), remedy.objected(['P1'], { requestsCosts: true }), remedy.waivedHearing());
    const costs = { amountCents: 129_400, reasons: 'Twee punten.' };

    it('are decided upon where they were asked', () => {
      given(asked).when('DraftObjectionDecision', unfounded, lawyer).refuses({ code: 'costs-not-decided', article: 'awb:7:15' });
      given(asked).when('DraftObjectionDecision', { ...unfounded, costs: { amountCents: 0, reasons: 'Geen herroeping.' } }, lawyer).then({ type: 'ObjectionDecisionDrafted' });
      given(asked).when('DraftObjectionDecision', remedy.answerData([remedy.revoked()], { costs }), lawyer).then({ type: 'ObjectionDecisionDrafted' });
    });

    it('are not paid without a request, or without a revocation for an unlawfulness', () => {
      given(asked).when('DraftObjectionDecision', { ...unfounded, costs }, lawyer).refuses({ code: 'costs-without-ground', article: 'awb:7:15' });
      given(ready).when('DraftObjectionDecision', remedy.answerData([remedy.revoked()], { costs }), lawyer).refuses({ code: 'costs-without-ground' });
      given(asked).when('DraftObjectionDecision', remedy.answerData([{ decisionId: 'P1', outcome: 'founded', change: { kind: 'revoke' }, unlawful: false }], { costs }), lawyer).refuses({ code: 'costs-without-ground' });
    });
  });
});

describe('making it known', () => {
  const sealed = story(ready, remedy.answered([remedy.unfounded()]), route.approved('OB1', secondApprover), route.sealed('OB1'));

  it('ends the procedure and opens the term to appeal', () => {
    const file = given(sealed).when('AnnounceDecision', (at) => route.announceData('OB1', at.now), process).then({ type: 'DecisionAnnounced' }, { type: 'ObjectionDecided', data: { late: false, terms: [{ kind: 'appeal' }] } });
    expect(file.state.remedies.objections['OB1']).toMatchObject({ status: 'decided', decidedOn: '2025-03-04' });
    expect(file.state.terms['OB1:objection-decision']?.status).toBe('ended');
    expect(file.state.terms['OB1:appeal']).toMatchObject({ status: 'running', lastDay: '2025-04-15' });
    expect(file.state.terms['OB1:objection']).toBeUndefined();
  });

  it('after the term to decide says so', () => {
    given(sealed, passes(100 * 24)).when('AnnounceDecision', (at) => route.announceData('OB1', at.now), process).then({ type: 'DecisionAnnounced' }, { type: 'ObjectionDecided', data: { late: true } });
  });
});
