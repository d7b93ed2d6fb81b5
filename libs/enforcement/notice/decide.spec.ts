/** docs/rules.md: E8, E9, E10, E11, E12, E13 */
import { describe, expect, it } from '@jest/globals';
import { addHours } from '../../law/calendar/instant.js';
import { ask, emptyFile, read, start } from '../testing/case-file.js';
import { auditor, financier, flagger, lawyer, officer, process } from '../testing/officials.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { does, passes, story } from '../testing/steps.js';

const later = addHours(start, 1);

describe('escalating a notice', () => {
  it('opens the case and keeps the locations out of the act', () => {
    const outcome = ask(emptyFile(), read('EscalateNotice', route.noticeData()), flagger);
    expect(outcome).toMatchObject({ ok: true, locations: [{ id: 'L1', url: 'https://hoster.example/a' }, { id: 'L2', url: 'https://hoster.example/b' }] });
    expect(JSON.stringify(outcome.ok ? outcome.acts : null)).not.toContain('hoster.example/a');
    given().when('EscalateNotice', route.noticeData(), officer).then({ type: 'NoticeEscalated', data: { caseNumber: 'Z-2025-000001', notice: { locationIds: ['L1', 'L2'] } } });
  });

  it('happens once', () => {
    given(route.escalated).when('EscalateNotice', route.noticeData(), flagger).refuses({ code: 'already-escalated', article: 'awb:3:2' });
  });

  it.each([
    ['was sent', { noticeSentAt: later }],
    ['was last seen online', { lastSeenOnlineAt: later }],
    ['was told to the police', { policeInformedAt: later }],
  ])('refuses a notice that %s in the future', (_, change) => {
    given().when('EscalateNotice', route.noticeData(change), flagger).refuses({ code: 'notice-in-the-future', article: 'awb:3:2' });
  });

  it.each([
    ['received before it was sent', { noticeReceivedAt: addHours(start, -73) }],
    ['not seen online after it was received', { lastSeenOnlineAt: addHours(start, -71.5) }],
    ['received, as far as known, when it was sent, and not seen since', { noticeReceivedAt: undefined, lastSeenOnlineAt: addHours(start, -73) }],
  ])('refuses a notice that was %s: it was not ignored', (_, change) => {
    given().when('EscalateNotice', route.noticeData(change), flagger).refuses({ code: 'notice-not-ignored', article: 'awb:3:2' });
  });

  it('is for flaggers and officials', () => {
    given().when('EscalateNotice', route.noticeData(), financier).refuses({ code: 'role-missing', article: 'awb:10:3', kind: 'no-right' });
  });
});

describe('consulting police and public prosecution', () => {
  it('is recorded, also once the notice was admitted', () => {
    given(route.escalated).when('RecordConsultation', route.consultation('police'), lawyer).then({ type: 'ConsultationRecorded', data: { with: 'police', outcome: 'no-objection' } });
    given(route.admitted).when('RecordConsultation', route.consultation('police', { outcome: 'objection' }), officer).then({ type: 'ConsultationRecorded' });
  });

  it('does not lie in the future, nor before the notice that it is about', () => {
    given(route.escalated).when('RecordConsultation', route.consultation('police', { consultedAt: later }), officer).refuses({ code: 'consultation-in-the-future', article: 'csam:5(1)' });
    given(route.escalated).when('RecordConsultation', route.consultation('police', { consultedAt: addHours(start, -73) }), officer).refuses({ code: 'consultation-before-notice', article: 'csam:5(1)' });
  });
});

describe('attributing the provider', () => {
  it('stores provider, role and evidence, again as long as the notice is open', () => {
    given(route.escalated).when('AttributeProvider', route.attribution(), officer).then({ type: 'ProviderAttributed', data: { role: 'hosting' } });
    const file = given(route.escalated, route.attributed)
      .when('AttributeProvider', route.attribution({ provider: { ...route.provider, id: 'hoster-2' } }), officer)
      .then({ type: 'ProviderAttributed', data: { provider: { id: 'hoster-2' } } });
    expect(file.state.notice?.attribution?.provider.id).toBe('hoster-2');
  });

  it.each(['caching', 'mere-conduit'] as const)('asks of a %s provider why no hosting provider can be addressed', (role) => {
    given(route.escalated).when('AttributeProvider', route.attribution({ role }), officer).refuses({ code: 'non-hosting-addressee-without-reason', article: 'csam:6(2)' });
    given(route.escalated).when('AttributeProvider', route.attribution({ role, nonHostingReason: 'De hoster is onvindbaar.' }), officer).then({ type: 'ProviderAttributed', data: { role } });
  });

  it('rests on findings that were made', () => {
    const evidence = [{ kind: 'dns', establishedAt: later, finding: 'Morgen.' }] as const;
    given(route.escalated).when('AttributeProvider', route.attribution({ evidence: [...evidence] }), officer).refuses({ code: 'evidence-in-the-future', article: 'awb:3:2' });
  });
});

describe('admitting a notice', () => {
  const admit = { reasons: 'Ontvankelijk.' };

  it('follows consultation and attribution', () => {
    given(route.escalated, route.consulted, route.attributed).when('AdmitNotice', admit, officer).then({ type: 'NoticeAdmitted' });
  });

  it.each(['police', 'public-prosecution'] as const)('waits for the consultation of %s, and for the end of its objection', (party) => {
    const other = party === 'police' ? 'public-prosecution' : 'police';
    const withoutParty = story(route.escalated, route.attributed, does(officer, 'RecordConsultation', route.consultation(other)));
    given(withoutParty).when('AdmitNotice', admit, officer).refuses({ code: 'consultation-missing', article: 'csam:5(1)' });
    for (const outcome of ['objection', 'takes-over'] as const) {
      const against = story(withoutParty, does(officer, 'RecordConsultation', route.consultation(party, { outcome })));
      given(against).when('AdmitNotice', admit, officer).refuses({ code: 'consultation-objection', article: 'csam:5(1)' });
      given(against, passes(2), does(officer, 'RecordConsultation', route.consultation(party, { consultedAt: later }))).when('AdmitNotice', admit, officer).then({ type: 'NoticeAdmitted' });
    }
  });

  it('looks at the newest consultation, not at the one that was recorded last', () => {
    const objection = does(officer, 'RecordConsultation', route.consultation('police', { outcome: 'objection', consultedAt: start }));
    const older = does(officer, 'RecordConsultation', route.consultation('police', { consultedAt: addHours(start, -5) }));
    given(route.escalated, route.attributed, route.consulted, objection, older).when('AdmitNotice', admit, officer).refuses({ code: 'consultation-objection' });
  });

  it('waits for the attribution', () => {
    given(route.escalated, route.consulted).when('AdmitNotice', admit, officer).refuses({ code: 'provider-not-attributed', article: 'csam:6(1)' });
  });

  it('sends new material to the police first: the flagger told them, or the Authority does', () => {
    const ofNew = does(flagger, 'EscalateNotice', route.noticeData({ material: 'new' }));
    const prosecution = does(officer, 'RecordConsultation', route.consultation('public-prosecution'));
    given(ofNew, route.attributed, prosecution).when('AdmitNotice', admit, officer).refuses({ code: 'police-not-informed', article: 'csam:5(2)' });
    given(ofNew, route.attributed, route.consulted).when('AdmitNotice', admit, officer).then({ type: 'NoticeAdmitted' });
    const told = does(flagger, 'EscalateNotice', route.noticeData({ material: 'new', policeInformedAt: addHours(start, -72) }));
    given(told, route.attributed, prosecution).when('AdmitNotice', admit, officer).refuses({ code: 'consultation-missing' });
  });

  it('settles the notice: no second admission, no other provider, no dismissal', () => {
    const settled = { code: 'notice-already-settled', article: 'awb:3:2' };
    given(route.admitted).when('AdmitNotice', admit, officer).refuses(settled);
    given(route.admitted).when('AttributeProvider', route.attribution(), officer).refuses(settled);
    given(route.admitted).when('DismissNotice', { ground: 'not-online', reasons: 'Weg.' }, officer).refuses(settled);
  });
});

describe('dismissing a notice', () => {
  it('closes the case with the ground and the reasons', () => {
    const file = given(route.escalated)
      .when('DismissNotice', { ground: 'not-online', reasons: 'Het materiaal is weg.' }, officer)
      .then({ type: 'NoticeDismissed', data: { ground: 'not-online' } }, { type: 'CaseClosed', data: { reasons: 'Het materiaal is weg.' } });
    expect(file.state.closedAt).toBe(start);
  });

  it('names the other case of a duplicate', () => {
    const duplicate = { ground: 'duplicate', reasons: 'Zelfde materiaal.' } as const;
    given(route.escalated).when('DismissNotice', duplicate, officer).refuses({ code: 'duplicate-of-no-other-case', article: 'awb:3:46' });
    given(route.escalated).when('DismissNotice', { ...duplicate, duplicateOf: 'Z-2025-000001' }, officer).refuses({ code: 'duplicate-of-no-other-case' });
    given(route.escalated).when('DismissNotice', { ...duplicate, duplicateOf: 'Z-2025-000002' }, officer).then({ type: 'NoticeDismissed' }, { type: 'CaseClosed' });
  });
});

describe('closing a case', () => {
  const close = { reasons: 'Klaar.' };

  it('is possible where nothing is open', () => {
    given(route.admitted).when('CloseCase', close, officer).then({ type: 'CaseClosed' });
    given(route.ignored).when('CloseCase', close, officer).then({ type: 'CaseClosed' });
  });

  it.each([
    ['the notice was neither admitted nor dismissed', route.escalated],
    ['a decision has not been made known', route.orderDrafted],
    ['a decision was taken but not made known', story(route.orderDrafted, route.approved('B1'))],
    ['a binding order is running', route.observedAvailable],
    ['a penalty order is running', route.oneUnit],
    ['a fine is being prepared', route.reported],
    ['money is still owed', route.fineDue],
    ['money is owed under a cap that was reached', route.capped],
  ])('is refused while %s', (_, step) => {
    given(step).when('CloseCase', close, officer).refuses({ code: 'matter-still-open', article: 'awb:3:2' });
  });

  it('stops the terms that nobody waits for any more, not the one to object', () => {
    const file = given(route.ignored, route.viewsAsked('penalty-order')).when('CloseCase', close, officer).then({ type: 'CaseClosed' });
    expect(file.state.terms['penalty-order:views']?.status).toBe('lapsed');
    expect(file.state.terms['B1:objection']?.status).toBe('running');
  });

  it('leaves room for nothing but tasks', () => {
    const closed = story(route.admitted, does(officer, 'CloseCase', close));
    given(closed).when('CloseCase', close, officer).refuses({ code: 'case-closed', article: 'awb:3:2' });
    given(closed).when('DraftBindingOrder', route.orderDraft(), officer).refuses({ code: 'case-closed' });
    given(closed).when('RaiseTask', { key: 'k', step: 's', problem: 'p' }, process).then({ type: 'TaskRaised' });
  });
});

describe('a case that is not there', () => {
  it('takes no command', () => {
    given().when('AdmitNotice', { reasons: 'x' }, officer).refuses({ code: 'no-such-case', article: null, kind: 'not-found' });
  });

  it('shows nothing of itself to a role without the right', () => {
    given().when('AdmitNotice', { reasons: 'x' }, auditor).refuses({ code: 'role-missing' });
  });
});
