/** docs/rules.md: E22, E23 */
import { describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '../../law/calendar/local-date.js';
import { officer } from '../testing/officials.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { does, nextDay, passes, story } from '../testing/steps.js';
import { viewsHeard } from './heard.js';

const invitation = (about: 'penalty-order' | 'fine', lastDay: string) => ({ about, lastDay, intention: 'Voornemen.' });
const views = (about: 'penalty-order' | 'fine', receivedOn: string) => ({ about, receivedOn, summary: 'Bezwaren.', response: 'Weerlegd.' });

describe('asking for views', () => {
  it('sets the last day of the letter as a term that no holiday moves', () => {
    const goodFriday = '2025-04-18';
    const file = given(route.ignored).when('InviteViews', invitation('penalty-order', goodFriday), officer).then({ type: 'ViewsInvited' });
    expect(file.state.terms['penalty-order:views']).toMatchObject({ lastDay: goodFriday, endsAt: '2025-04-18T22:00:00.000Z', status: 'running' });
  });

  it('is about an established breach', () => {
    given(route.observedAvailable).when('InviteViews', invitation('penalty-order', '2025-03-20'), officer).refuses({ code: 'no-breach-established', article: 'awb:4:8' });
  });

  it('comes for a fine with the report of a fine that is still open', () => {
    given(route.ignored).when('InviteViews', invitation('fine', '2025-03-20'), officer).refuses({ code: 'report-missing', article: 'awb:5:50' });
    given(route.reported).when('InviteViews', invitation('fine', '2025-03-20'), officer).then({ type: 'ViewsInvited' });
    given(route.reported, does(officer, 'RefrainFromFine', { fineId: 'F1', reasons: 'Afzien.' })).when('InviteViews', invitation('fine', '2025-03-20'), officer).refuses({ code: 'report-missing' });
    given(route.fineDue).when('InviteViews', invitation('fine', '2025-03-20'), officer).refuses({ code: 'report-missing' });
  });

  it('leaves at least a day', () => {
    given(route.ignored).when('InviteViews', invitation('penalty-order', '2025-03-03'), officer).refuses({ code: 'views-term-too-short', article: 'awb:4:8' });
    given(route.ignored).when('InviteViews', invitation('penalty-order', '2025-03-04'), officer).then({ type: 'ViewsInvited' });
  });
});

describe('receiving views', () => {
  const asked = story(route.ignored, route.viewsAsked('penalty-order'), passes(24));

  it('ends their term', () => {
    const file = given(asked).when('RecordViews', views('penalty-order', '2025-03-04'), officer).then({ type: 'ViewsReceived' });
    expect(file.state.terms['penalty-order:views']?.status).toBe('ended');
  });

  it('follows the asking, about the same sanction', () => {
    given(route.ignored).when('RecordViews', views('penalty-order', '2025-03-03'), officer).refuses({ code: 'views-not-invited', article: 'awb:4:8' });
    given(asked).when('RecordViews', views('fine', '2025-03-04'), officer).refuses({ code: 'views-not-invited' });
  });

  it('lies between the asking and today', () => {
    given(asked).when('RecordViews', views('penalty-order', '2025-03-05'), officer).refuses({ code: 'views-in-the-future', article: 'awb:4:9' });
    given(asked).when('RecordViews', views('penalty-order', '2025-03-02'), officer).refuses({ code: 'views-before-invitation', article: 'awb:4:8' });
  });

  it('is taken after the last day too: what is known is weighed', () => {
    given(asked, passes(24 * 30)).when('RecordViews', views('penalty-order', '2025-04-02'), officer).then({ type: 'ViewsReceived' });
  });
});

describe('views as a ground', () => {
  const heard = { about: 'penalty-order', groundSeq: 0 } as const;
  const asked = given(route.ignored, route.viewsAsked('penalty-order', 7)).file.state;

  it('hold once they were given or the last day is over, not on that day', () => {
    expect(viewsHeard(given(route.ignored).file.state, heard, localDate('2025-03-03'))).toMatchObject({ code: 'views-not-invited', article: 'awb:4:8' });
    const lastDay = localDate('2025-03-10');
    expect(viewsHeard(asked, heard, lastDay)).toMatchObject({ code: 'views-term-running', article: 'awb:4:8' });
    expect(viewsHeard(asked, heard, addDays(lastDay, 1))).toBeNull();
    expect(viewsHeard(given(route.ignored, route.viewsAsked('penalty-order', 7), route.viewsGiven('penalty-order')).file.state, heard, lastDay)).toBeNull();
  });

  it('do not hold for what came to the file after the asking', () => {
    const invitationSeq = asked.views['penalty-order']?.invitationSeq ?? 0;
    expect(viewsHeard(asked, { ...heard, groundSeq: invitationSeq - 1 }, localDate('2025-04-01'))).toBeNull();
    expect(viewsHeard(asked, { ...heard, groundSeq: invitationSeq + 1 }, localDate('2025-04-01'))).toMatchObject({ code: 'views-not-invited' });
  });

  it('are asked again for the fine on a second breach', () => {
    const secondBreach = story(
      route.escalated, route.consulted, route.attributed, does(officer, 'AdmitNotice', { reasons: 'Ontvankelijk.' }),
      does(officer, 'DraftBindingOrder', route.orderDraft({ locationIds: ['L1'] })), route.madeKnown('B1'),
      does(officer, 'DraftBindingOrder', route.orderDraft({ locationIds: ['L2'] })), route.madeKnown('B2'),
      passes(13), route.bothIgnored,
      does(officer, 'DrawUpFineReport', route.reportData('B1')), does(officer, 'RecordUnaVia', { fineId: 'F1', step: { kind: 'not-criminal', reasons: 'Geen feit.' } }),
      route.viewsAsked('fine'), nextDay, route.viewsGiven('fine'),
      does(officer, 'DrawUpFineReport', route.reportData('B2')), does(officer, 'RecordUnaVia', { fineId: 'F2', step: { kind: 'not-criminal', reasons: 'Geen feit.' } }),
    );
    given(secondBreach).when('DraftFineDecision', route.fineDraft({ fineId: 'F1' }), officer).then({ type: 'FineDecisionDrafted' });
    given(secondBreach).when('DraftFineDecision', route.fineDraft({ fineId: 'F2' }), officer).refuses({ code: 'views-not-invited', article: 'awb:5:53(3)' });
  });
});
