import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../law/calendar/local-date.js';
import { lawyer } from '../testing/officials.js';
import * as remedy from '../testing/remedy-route.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { does, passes, story, today } from '../testing/steps.js';

describe('forwarding (6:15 Awb)', () => {
  it('ends the procedure here', () => {
    const file = given(remedy.objectedPenalty).when('ForwardObjection', (at) => ({ objectionId: 'OB1', to: 'Autoriteit Consument en Markt', sentOn: today(at), reasons: 'Gericht aan een ander orgaan.' }), lawyer).then({ type: 'ObjectionForwarded' });
    expect(file.state.remedies.objections['OB1']?.status).toBe('forwarded');
    expect(file.state.terms['OB1:objection-decision']?.status).toBe('lapsed');
    given(remedy.objectedPenalty, does(lawyer, 'ForwardObjection', (at) => ({ objectionId: 'OB1', to: 'ACM', sentOn: today(at), reasons: 'x' }))).when('AcknowledgeObjection', (at) => ({ objectionId: 'OB1', sentOn: today(at) }), lawyer).then({ type: 'ObjectionAcknowledged' });
  });
});

describe('direct appeal (7:1a Awb)', () => {
  const asked = story(route.penaltyInForce, passes(24), remedy.objected(['P1'], { requestsDirectAppeal: true }));
  const answer = (consent: boolean) => ({ objectionId: 'OB1', consent, on: localDate('2025-03-04'), reasons: 'De zaak leent zich ervoor.' });

  it('takes a request in the objection and consent', () => {
    const file = given(asked).when('AnswerDirectAppealRequest', answer(true), lawyer).then({ type: 'DirectAppealAnswered' });
    expect(file.state.remedies.objections['OB1']).toMatchObject({ status: 'direct-appeal', directAppeal: true });
    const appealed = given(asked, does(lawyer, 'AnswerDirectAppealRequest', answer(true))).when('RegisterAppeal', remedy.appealAgainst(['P1'], { ground: 'direct-appeal' }), lawyer).then({ type: 'AppealRegistered', data: { appealId: 'BR1', inTime: null } });
    expect(appealed.state.remedies.appeals['BR1']?.against).toEqual(['P1']);
  });

  it('refused leaves the objection as it is', () => {
    const file = given(asked).when('AnswerDirectAppealRequest', answer(false), lawyer).then({ type: 'DirectAppealAnswered' });
    expect(file.state.remedies.objections['OB1']).toMatchObject({ status: 'open', directAppeal: false });
    given(asked, does(lawyer, 'AnswerDirectAppealRequest', answer(false))).when('AnswerDirectAppealRequest', answer(true), lawyer).refuses({ code: 'direct-appeal-answered' });
    given(asked, does(lawyer, 'AnswerDirectAppealRequest', answer(false))).when('RegisterAppeal', remedy.appealAgainst(['P1'], { ground: 'direct-appeal' }), lawyer).refuses({ code: 'no-consent-to-direct-appeal', article: 'awb:7:1a' });
  });

  it('is not for an objection that did not ask, that another did not ask for, or that is evidently late', () => {
    given(remedy.objectedPenalty).when('AnswerDirectAppealRequest', answer(true), lawyer).refuses({ code: 'direct-appeal-not-requested', article: 'awb:7:1a' });
    given(asked, remedy.objected(['P1'], { party: remedy.thirdParty })).when('AnswerDirectAppealRequest', answer(true), lawyer).refuses({ code: 'others-objected' });
    given(route.penaltyInForce, route.dayBegins(localDate('2025-05-02')), remedy.objected(['P1'], { requestsDirectAppeal: true })).when('AnswerDirectAppealRequest', answer(true), lawyer).refuses({ code: 'manifestly-inadmissible' });
  });
});

describe('joining', () => {
  const two = story(remedy.objectedPenalty, remedy.objected(['B1', 'P1'], { party: remedy.thirdParty }));

  it('makes one procedure of two, due on the earlier day', () => {
    const file = given(two).when('JoinObjections', { objectionId: 'OB1', with: 'OB2', reasons: 'Zelfde feiten.' }, lawyer).then({ type: 'ObjectionsJoined' });
    expect(file.state.remedies.objections['OB1']).toMatchObject({ decisionIds: ['P1', 'B1'], objectors: [{ party: { name: 'Voorbeeldhoster B.V.' } }, { party: { name: 'Stichting Klant' } }] });
    expect(file.state.remedies.objections['OB2']?.status).toBe('joined');
    expect(file.state.remedies.objections['OB1']?.dueOn).toBe(given(two).file.state.remedies.objections['OB2']?.dueOn);
    expect(file.state.terms['OB2:objection-decision']?.status).toBe('lapsed');
  });

  it('is not with itself, not after the hearing, and not once there is an answer', () => {
    given(two).when('JoinObjections', { objectionId: 'OB1', with: 'OB1', reasons: 'x' }, lawyer).refuses({ code: 'joined-to-itself' });
    given(two, remedy.heard).when('JoinObjections', { objectionId: 'OB1', with: 'OB2', reasons: 'x' }, lawyer).refuses({ code: 'heard-already', article: 'awb:7:2' });
    given(two, remedy.waivedHearing(), remedy.answered([remedy.unfounded()])).when('JoinObjections', { objectionId: 'OB2', with: 'OB1', reasons: 'x' }, lawyer).refuses({ code: 'answer-drafted-already' });
  });
});

describe('withdrawal (6:21 Awb)', () => {
  const withdraw = (objector?: number) => (file: Parameters<typeof today>[0]) => ({ objectionId: 'OB1', on: today(file), manner: 'in-writing' as const, ...(objector === undefined ? {} : { objector }) });

  it('ends the procedure, and a draft answer with it', () => {
    const drafted = story(remedy.objectedPenalty, remedy.waivedHearing(), remedy.answered([remedy.unfounded()]));
    const file = given(drafted).when('WithdrawObjection', withdraw(), lawyer).then({ type: 'ObjectionWithdrawn' });
    expect(file.state.remedies.objections['OB1']?.status).toBe('withdrawn');
    expect(file.state.decisions['OB1']?.rejectedAt).not.toBeNull();
    expect(Object.values(file.state.terms).filter(({ subject, status }) => subject === 'OB1' && status === 'running')).toEqual([]);
  });

  it('by one of two leaves the other', () => {
    const two = story(remedy.objectedPenalty, remedy.objected(['P1'], { party: remedy.thirdParty }), does(lawyer, 'JoinObjections', { objectionId: 'OB1', with: 'OB2', reasons: 'x' }));
    const file = given(two).when('WithdrawObjection', withdraw(1), lawyer).then({ type: 'ObjectionWithdrawn' });
    expect(file.state.remedies.objections['OB1']?.status).toBe('open');
    given(two, does(lawyer, 'WithdrawObjection', withdraw(1))).when('WithdrawObjection', withdraw(1), lawyer).refuses({ code: 'no-such-objector', article: 'awb:6:21' });
    expect(given(two, does(lawyer, 'WithdrawObjection', withdraw(1))).when('WithdrawObjection', withdraw(2), lawyer).then({ type: 'ObjectionWithdrawn' }).state.remedies.objections['OB1']?.status).toBe('withdrawn');
  });

  it('leaves nothing to do', () => {
    const gone = story(remedy.objectedPenalty, does(lawyer, 'WithdrawObjection', withdraw()));
    given(gone).when('WithdrawObjection', withdraw(), lawyer).refuses({ code: 'objection-not-open', article: 'awb:7:11' });
    given(gone).when('AppointHearers', remedy.hearersData(), lawyer).refuses({ code: 'objection-not-open' });
    given(gone).when('AppointHearers', remedy.hearersData('OB7'), lawyer).refuses({ code: 'not-found' });
  });
});
