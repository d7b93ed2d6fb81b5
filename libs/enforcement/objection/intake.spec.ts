import { describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '../../law/calendar/local-date.js';
import { lawyer, officer } from '../testing/officials.js';
import * as remedy from '../testing/remedy-route.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { does, passes, story } from '../testing/steps.js';

// P1 is made known on Monday 3 March 2025: six weeks end on Monday 14 April; a week later is Easter Monday, so a posted letter may come in until Tuesday the 22nd.
const lastDay = localDate('2025-04-14');

describe('an objection that comes in (6:4, 6:7–6:9 Awb)', () => {
  it('begins a procedure with its term to decide', () => {
    const file = given(route.penaltyInForce, passes(24)).when('ReceiveObjection', remedy.objectionTo(['P1']), lawyer).then({ type: 'ObjectionReceived', data: { objectionId: 'OB1', against: ['P1'], timeliness: [{ decisionId: 'P1', timeliness: 'in-time' }] } });
    const objection = file.state.remedies.objections['OB1'];
    expect(objection).toMatchObject({ status: 'open', decisionIds: ['P1'], heard: 'not-yet' });
    expect(file.state.terms['OB1:objection-decision']).toMatchObject({ status: 'running', lastDay: objection?.dueOn, subject: 'OB1' });
    expect(file.acts.at(-1)).toMatchObject({ data: { terms: [{ derivation: { rule: 'objection-decision-due', articles: expect.arrayContaining(['awb:7:10']) as unknown } }] } });
  });

  it.each([
    ['on the last day', { kind: 'electronic', receivedOn: 0 }, 'in-time'],
    ['a day late, electronically', { kind: 'electronic', receivedOn: 1 }, 'late'],
    ['a day late by post, posted on the last day', { kind: 'post', postedOn: 0, receivedOn: 1 }, 'in-time-by-post'],
    ['by post a week after the end, on a holiday', { kind: 'post', postedOn: -1, receivedOn: 7 }, 'in-time-by-post'],
    ['by post on the day after that holiday', { kind: 'post', postedOn: -1, receivedOn: 8 }, 'in-time-by-post'],
    ['by post a day later than that', { kind: 'post', postedOn: -1, receivedOn: 9 }, 'late'],
    ['by post, posted a day late', { kind: 'post', postedOn: 1, receivedOn: 2 }, 'late'],
    ['by post without a postmark, a day late', { kind: 'post', receivedOn: 1 }, 'late'],
  ] as const)('is judged for timeliness: %s', (_, { kind, ...days }, timeliness) => {
    const inForce = story(route.penaltyInForce, route.dayBegins(addDays(lastDay, 30)));
    const receipt = { kind, receivedOn: addDays(lastDay, days.receivedOn), ...('postedOn' in days ? { postedOn: addDays(lastDay, days.postedOn) } : {}) };
    given(inForce).when('ReceiveObjection', remedy.objectionTo(['P1'], { receipt } as never), lawyer).then({ type: 'ObjectionReceived', data: { timeliness: [{ timeliness }] } });
  });

  it('counts from the day another body got it (6:15(3))', () => {
    const late = story(route.penaltyInForce, route.dayBegins(localDate('2025-04-25')));
    given(late).when('ReceiveObjection', remedy.objectionTo(['P1'], { firstReceivedElsewhere: { by: 'Gemeente Voorbeeldstad', on: localDate('2025-04-10') } }), lawyer).then({ type: 'ObjectionReceived', data: { timeliness: [{ timeliness: 'in-time' }] } });
  });

  it('can be about several decisions, each judged by itself', () => {
    const both = story(route.penaltyInForce, passes(24));
    given(both).when('ReceiveObjection', remedy.objectionTo(['B1', 'P1']), lawyer).then({ type: 'ObjectionReceived', data: { timeliness: [{ decisionId: 'B1' }, { decisionId: 'P1' }] } });
  });

  it('is refused where there is nothing to object to', () => {
    given(route.penaltyInForce).when('ReceiveObjection', remedy.objectionTo(['P9']), lawyer).refuses({ code: 'not-found' });
    given(route.penaltyDrafted).when('ReceiveObjection', remedy.objectionTo(['P1']), lawyer).refuses({ code: 'objection-before-decision', article: 'awb:6:10' });
    const rejected = story(route.penaltyDrafted, does(officer, 'RejectDraft', { decisionId: 'P1', reasons: 'Anders.' }));
    given(rejected).when('ReceiveObjection', remedy.objectionTo(['P1']), lawyer).refuses({ code: 'decision-withdrawn', article: 'awb:3:40' });
  });

  it('is refused where the days cannot be', () => {
    given(route.penaltyInForce).when('ReceiveObjection', (file) => remedy.objectionTo(['P1'], { receipt: { kind: 'electronic', receivedOn: localDate('2025-12-31') } })(file), lawyer).refuses({ code: 'day-in-the-future', article: 'awb:3:2' });
    given(route.penaltyInForce).when('ReceiveObjection', (file) => remedy.objectionTo(['P1'], { receipt: { kind: 'post', receivedOn: localDate('2025-03-04'), postedOn: localDate('2025-03-05') } })(file), lawyer).refuses({ code: 'posted-after-receipt', article: 'awb:6:9(2)' });
  });

  it('comes once from one party; a further letter is a paper, and after the decision only appeal is open', () => {
    given(remedy.objectedPenalty).when('ReceiveObjection', remedy.objectionTo(['P1']), lawyer).refuses({ code: 'objected-already', article: 'awb:6:4' });
    given(remedy.objectedPenalty).when('ReceiveObjection', remedy.objectionTo(['P1'], { party: remedy.thirdParty }), lawyer).then({ type: 'ObjectionReceived', data: { objectionId: 'OB2' } });
    given(remedy.objectionUnfounded).when('ReceiveObjection', remedy.objectionTo(['P1']), lawyer).refuses({ code: 'remedy-is-appeal', article: 'awb:8:1' });
  });

  it('is taken by the legal staff only', () => {
    given(route.penaltyInForce).when('ReceiveObjection', remedy.objectionTo(['P1']), officer).refuses({ code: 'role-missing', kind: 'no-right' });
  });
});

describe('a premature objection (6:10 Awb)', () => {
  const taken = story(route.penaltyDrafted, route.approved('P1'), route.sealed('P1'));

  it('is kept, and its term counts from the making known', () => {
    const early = story(taken, remedy.objected());
    const file = given(early).file;
    expect(file.state.remedies.objections['OB1']).toMatchObject({ announcedOn: null, dueOn: null, objectors: [{ timeliness: { P1: 'premature' } }] });
    const announced = given(early, route.announced('P1')).file;
    expect(announced.acts.at(-1)).toMatchObject({ type: 'ObjectionTermCounted', data: { objectionId: 'OB1', announcedOn: '2025-03-03' } });
    expect(announced.state.remedies.objections['OB1']?.dueOn).not.toBeNull();
  });

  it('against what was only thought to be decided needs the reason', () => {
    given(route.penaltyDrafted).when('ReceiveObjection', remedy.objectionTo(['P1'], { prematureBecause: 'Het besluit was telefonisch aangekondigd.' }), lawyer).then({ type: 'ObjectionReceived', data: { timeliness: [{ timeliness: 'premature' }] } });
  });
});

describe('acknowledging receipt (6:14 Awb)', () => {
  it('is recorded once', () => {
    const acknowledged = given(remedy.objectedPenalty).when('AcknowledgeObjection', (file) => ({ objectionId: 'OB1', sentOn: localDate(file.now.slice(0, 10)) }), lawyer).then({ type: 'ObjectionAcknowledged' });
    expect(acknowledged.state.remedies.objections['OB1']?.acknowledgedOn).toBe(acknowledged.now.slice(0, 10));
    given(remedy.objectedPenalty, does(lawyer, 'AcknowledgeObjection', (file) => ({ objectionId: 'OB1', sentOn: localDate(file.now.slice(0, 10)) }))).when('AcknowledgeObjection', { objectionId: 'OB1', sentOn: localDate('2025-03-04') }, lawyer).thenNothing();
    given(route.penaltyInForce).when('AcknowledgeObjection', { objectionId: 'OB1', sentOn: localDate('2025-03-05') }, lawyer).refuses({ code: 'objection-not-received', article: 'awb:6:14' });
  });
});

describe('an objection in a case that was closed', () => {
  const closed = story(route.complied, passes(24));

  it('opens it again, and keeps it open until it is decided', () => {
    const file = given(closed).when('ReceiveObjection', remedy.objectionTo(['B1']), lawyer).then({ type: 'CaseReopened', data: { because: 'OB1' } }, { type: 'ObjectionReceived' });
    expect(file.state.closedAt).toBeNull();
    given(closed, remedy.objected(['B1'])).when('CloseCase', { reasons: 'Toch.' }, officer).refuses({ code: 'matter-still-open' });
  });
});
