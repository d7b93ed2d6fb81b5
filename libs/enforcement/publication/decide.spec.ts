import { describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '../../law/calendar/local-date.js';
import type { CaseFile } from '../testing/case-file.js';
import { lawyer } from '../testing/officials.js';
import * as remedy from '../testing/remedy-route.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { does, passes, story, today, type Step } from '../testing/steps.js';

const draft = (decisionId = 'P1') => ({ decisionId, text: 'De Autoriteit legde een last onder dwangsom op.', interests: 'Het belang van openbaarheid weegt zwaarder.' });
const planned: Step = story(route.penaltyInForce, does(lawyer, 'DraftPublicationDecision', draft()), route.madeKnown('OP1'));
const publish = (file: CaseFile) => ({ publicationId: 'OP1', on: today(file), place: 'https://autoriteit.example/besluiten/1' });
// P1 is made known on 3 March 2025: two weeks have passed on the 18th.
const ready = story(planned, route.dayBegins(localDate('2025-03-18')));

describe('publication (art. 9 CSAM Act)', () => {
  it('is a decision of its own, about a penalty order or a fine that was made known', () => {
    given(route.penaltyInForce).when('DraftPublicationDecision', draft(), lawyer).then({ type: 'PublicationDecisionDrafted', data: { publicationId: 'OP1' } });
    given(route.penaltyInForce).when('DraftPublicationDecision', draft('B1'), lawyer).refuses({ code: 'not-publishable', article: 'csam:9' });
    given(route.penaltyDrafted).when('DraftPublicationDecision', draft(), lawyer).refuses({ code: 'not-announced', article: 'awb:3:40' });
    given(route.penaltyInForce).when('DraftPublicationDecision', draft('P7'), lawyer).refuses({ code: 'not-found' });
    given(planned).when('DraftPublicationDecision', draft(), lawyer).refuses({ code: 'publication-decided-already' });
    expect(given(planned).file.state.terms['OP1:objection']?.status).toBe('running');
  });

  it('is possible from the day after two weeks', () => {
    expect(given(planned).file.state.remedies.publications['OP1']?.earliestOn).toBe('2025-03-18');
    given(ready).when('RecordPublished', publish, lawyer).then({ type: 'DecisionPublished', data: { remedy: 'Tegen dit besluit staat nog een rechtsmiddel open tot en met 2025-04-14.' } });
    given(planned, route.dayBegins(localDate('2025-03-17'))).when('RecordPublished', publish, lawyer).refuses({ code: 'published-too-early', article: 'csam:9' });
    given(story(route.penaltyInForce, does(lawyer, 'DraftPublicationDecision', draft()), passes(24 * 30))).when('RecordPublished', publish, lawyer).refuses({ code: 'publication-not-decided' });
    given(ready, does(lawyer, 'RecordPublished', publish)).when('RecordPublished', publish, lawyer).refuses({ code: 'published-already' });
  });

  it('is held at once by a request for interim relief, and blocked by a granted one', () => {
    const held = story(ready, remedy.objected(), remedy.reliefRequested());
    given(held).when('RecordPublished', publish, lawyer).refuses({ code: 'publication-held', article: 'csam:9' });
    const rule = (outcome: 'refused' | 'granted') => does(lawyer, 'RecordInterimRuling', (file) => ({
      reliefId: 'VV1', ruledOn: today(file), outcome, reasons: 'x',
      measures: outcome === 'granted' ? [{ kind: 'suspend-publication' as const, decisionId: 'P1', from: file.now }] : [],
    }));
    given(held, rule('refused')).when('RecordPublished', publish, lawyer).then({ type: 'DecisionPublished', data: { remedy: 'Tegen dit besluit is een rechtsmiddel ingesteld waarop nog niet is beslist.' } });
    given(held, rule('granted')).when('RecordPublished', publish, lawyer).refuses({ code: 'publication-blocked', article: 'awb:8:81' });
    given(held, does(lawyer, 'WithdrawInterimRelief', (file) => ({ reliefId: 'VV1', on: today(file) }))).when('RecordPublished', publish, lawyer).then({ type: 'DecisionPublished' });
  });

  it('of a decision that is final says that no remedy is open', () => {
    given(planned, route.dayBegins(localDate('2025-04-15'))).when('RecordPublished', publish, lawyer).then({ type: 'DecisionPublished', data: { remedy: 'Tegen dit besluit staat geen rechtsmiddel meer open.' } });
  });

  it('is rectified after the decision was revoked, and not published any more', () => {
    const revoked = story(remedy.objected(), remedy.waivedHearing(), remedy.decidedOnObjection([remedy.revoked()]));
    given(ready, revoked).when('RecordPublished', publish, lawyer).refuses({ code: 'decision-annulled', article: 'csam:9' });
    const published = story(ready, does(lawyer, 'RecordPublished', publish), revoked);
    expect(Object.values(given(published).file.state.tasks).map(({ key }) => key)).toContain('rectify:OB1:OP1');
    const file = given(published).when('RectifyPublication', (at) => ({ publicationId: 'OP1', on: today(at), text: 'Het besluit is herroepen.', reasons: 'Beslissing op bezwaar.' }), lawyer).then({ type: 'PublicationRectified' });
    expect(file.state.remedies.publications['OP1']).toMatchObject({ text: 'Het besluit is herroepen.', rectifiedOn: today(file) });
    given(ready).when('RectifyPublication', (at) => ({ publicationId: 'OP1', on: today(at), text: 'x', reasons: 'x' }), lawyer).refuses({ code: 'not-published', article: 'csam:9' });
    given(ready, does(lawyer, 'RecordPublished', publish)).when('RectifyPublication', (at) => ({ publicationId: 'OP1', on: addDays(today(at), -1), text: 'x', reasons: 'x' }), lawyer).refuses({ code: 'rectified-before-published' });
  });
});
