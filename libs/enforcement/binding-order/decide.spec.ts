/** docs/rules.md: E11, E15, E16, E17, E20, E21 */
import { describe, expect, it } from '@jest/globals';
import { addHours, instant } from '../../law/calendar/instant.js';
import { processView } from '../case/process-view.js';
import { approver, officer, process } from '../testing/officials.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { comes, does, passes, story } from '../testing/steps.js';

const found = (evidenceIds: string[], orderId = 'B1') => ({ orderId, evidenceIds, reasons: 'Vastgesteld.' });
const firstEvidence = route.evidenceId(1);

describe('drafting a binding order', () => {
  it('states facts, data and term, and gets the next number', () => {
    given(route.admitted).when('DraftBindingOrder', route.orderDraft(), officer).then({ type: 'BindingOrderDrafted', data: { orderId: 'B1', hours: 12, locationIds: ['L1', 'L2'] } });
    given(route.orderInForce, does(officer, 'RecordConsultation', route.consultation('police')))
      .when('DraftBindingOrder', route.orderDraft(), officer)
      .refuses({ code: 'location-already-ordered', article: 'csam:6(1)' });
  });

  it('waits for the admission', () => {
    given(route.escalated, route.consulted, route.attributed).when('DraftBindingOrder', route.orderDraft(), officer).refuses({ code: 'notice-not-admitted', article: 'csam:5(1)' });
  });

  it.each([0, -1, 12.01, 13])('refuses a term of %d hours', (hours) => {
    given(route.admitted).when('DraftBindingOrder', route.orderDraft({ hours }), officer).refuses({ code: 'order-term-out-of-range', article: 'csam:6(4)' });
  });

  it.each([0.25, 1, 12])('takes a term of %d hours', (hours) => {
    given(route.admitted).when('DraftBindingOrder', route.orderDraft({ hours }), officer).then({ type: 'BindingOrderDrafted', data: { hours } });
  });

  it('is about locations of this case', () => {
    given(route.admitted).when('DraftBindingOrder', route.orderDraft({ locationIds: ['L1', 'L3'] }), officer).refuses({ code: 'not-found', kind: 'not-found' });
  });

  it('stores why views are not asked', () => {
    given(route.admitted).when('DraftBindingOrder', route.orderDraft({ viewsSkippedBecause: undefined }), officer).refuses({ code: 'views-skipped-without-ground', article: 'awb:4:11' });
  });

  it('leaves another location of the case free for an order of its own', () => {
    const first = story(route.admitted, does(officer, 'DraftBindingOrder', route.orderDraft({ locationIds: ['L1'] })));
    given(first).when('DraftBindingOrder', route.orderDraft({ locationIds: ['L2'] }), officer).then({ type: 'BindingOrderDrafted', data: { orderId: 'B2' } });
  });

  it('may be done again where the order was followed and the material came back', () => {
    const returned = story(
      route.admitted,
      does(officer, 'DraftBindingOrder', route.orderDraft({ locationIds: ['L1'] })),
      does(officer, 'DraftBindingOrder', route.orderDraft({ locationIds: ['L2'] })),
      route.madeKnown('B1'),
      route.madeKnown('B2'),
      passes(12.5),
      route.round(process, 'B1', 'term-end', 'unavailable'),
      does(officer, 'EstablishCompliance', found([firstEvidence])),
    );
    expect(given(returned).file.state.closedAt).toBeNull();
    given(returned).when('DraftBindingOrder', route.orderDraft({ locationIds: ['L1'] }), officer).then({ type: 'BindingOrderDrafted', data: { orderId: 'B3' } });
    given(returned).when('DraftBindingOrder', route.orderDraft({ locationIds: ['L2'] }), officer).refuses({ code: 'location-already-ordered' });
  });
});

describe('the term of a binding order', () => {
  it('runs so many elapsed hours from the making known, over the spring change of the clock', () => {
    const spring = story(route.orderDrafted, comes(instant('2025-03-29T19:00:00Z')), route.madeKnown('B1'));
    expect(given(spring).file.state.bindingOrders['B1']?.termEndsAt).toBe('2025-03-30T07:00:00.000Z');
  });

  it('is recorded as ended when it has, and once', () => {
    given(route.orderInForce, passes(12)).when('RecordTermEnd', { orderId: 'B1' }, process).then({ type: 'OrderTermEnded', data: { orderId: 'B1', late: false } });
    given(route.observedAvailable).when('RecordTermEnd', { orderId: 'B1' }, process).thenNothing();
  });

  it('is not over before: the process is told to wait', () => {
    given(route.orderInForce, passes(11.999)).when('RecordTermEnd', { orderId: 'B1' }, process).refuses({ code: 'not-before', article: null, kind: 'not-before' });
    given(route.orderDrafted).when('RecordTermEnd', { orderId: 'B1' }, process).refuses({ code: 'not-announced', article: 'awb:3:40' });
    given(route.admitted).when('RecordTermEnd', { orderId: 'B1' }, process).refuses({ code: 'not-found', kind: 'not-found' });
  });

  it('ended when it ended, also where that is noted late', () => {
    const file = given(route.orderInForce, passes(20)).when('RecordTermEnd', { orderId: 'B1' }, process).then({ type: 'OrderTermEnded', data: { late: true } });
    expect(file.state.bindingOrders['B1']?.termEndedAt).toBe(addHours(file.now, -8));
    expect(file.state.terms['B1:order-term']?.status).toBe('ended');
  });

  it('no longer ends once the order was followed before it was over', () => {
    const early = story(
      route.admitted,
      does(officer, 'DraftBindingOrder', route.orderDraft({ locationIds: ['L1'] })),
      does(officer, 'DraftBindingOrder', route.orderDraft({ locationIds: ['L2'] })),
      route.madeKnown('B1'),
      passes(2),
      route.round(process, 'B1', 'on-request', 'unavailable'),
      does(officer, 'EstablishCompliance', found([firstEvidence])),
      passes(12),
    );
    expect(given(early).file.state.terms['B1:order-term']?.status).toBe('lapsed');
    given(early).when('RecordTermEnd', { orderId: 'B1' }, process).thenNothing();
  });
});

describe('establishing that the order was not followed', () => {
  it('rests on an observation of the material after the term', () => {
    const file = given(route.observedAvailable).when('EstablishNonCompliance', found([firstEvidence]), officer).then({ type: 'NonComplianceEstablished', data: { orderId: 'B1' } });
    expect(file.state.bindingOrders['B1']?.outcome).toBe('not-complied');
  });

  it.each([
    ['unavailable material', 'unavailable'],
    ['an unknown result', 'unknown'],
  ] as const)('is not shown by %s', (_, result) => {
    const seen = story(route.termOver, route.round(process, 'B1', 'term-end', result, result), does(process, 'RecordTermEnd', { orderId: 'B1' }));
    given(seen).when('EstablishNonCompliance', found([firstEvidence]), officer).refuses({ code: 'evidence-shows-no-breach', article: 'awb:5:9' });
  });

  it('is not shown by what was seen while the term still ran', () => {
    const seenEarly = story(route.orderInForce, passes(11), route.round(process, 'B1', 'on-request', 'available', 'available'), passes(2), does(process, 'RecordTermEnd', { orderId: 'B1' }));
    given(seenEarly).when('EstablishNonCompliance', found([firstEvidence]), officer).refuses({ code: 'evidence-shows-no-breach' });
  });

  it('is shown by what was seen at the very end of the term', () => {
    const atTheEnd = story(route.orderInForce, passes(12), route.round(process, 'B1', 'term-end', 'available', 'unknown'), does(process, 'RecordTermEnd', { orderId: 'B1' }));
    given(atTheEnd).when('EstablishNonCompliance', found([firstEvidence]), officer).then({ type: 'NonComplianceEstablished' });
  });

  it('takes only evidence of this order', () => {
    given(route.observedAvailable).when('EstablishNonCompliance', found([firstEvidence, route.evidenceId(99)]), officer).refuses({ code: 'evidence-not-of-this-order', article: 'awb:3:2' });
  });

  it('waits for the end of the term, and is done once', () => {
    given(route.orderInForce).when('EstablishNonCompliance', found([firstEvidence]), officer).refuses({ code: 'term-not-ended', article: 'csam:6(3)' });
    given(route.orderDrafted).when('EstablishNonCompliance', found([firstEvidence]), officer).refuses({ code: 'not-announced', article: 'awb:3:40' });
    given(route.admitted).when('EstablishNonCompliance', found([firstEvidence]), officer).refuses({ code: 'not-found' });
    given(route.ignored).when('EstablishNonCompliance', found([firstEvidence]), officer).refuses({ code: 'outcome-already-established', article: 'awb:3:2' });
    given(route.ignored).when('EstablishCompliance', found([firstEvidence]), officer).refuses({ code: 'outcome-already-established' });
  });
});

describe('establishing that the order was followed', () => {
  const both = [route.evidenceId(1), route.evidenceId(2)];

  it('closes the case where nothing else is open', () => {
    const file = given(route.observedGone).when('EstablishCompliance', found(both), officer).then({ type: 'BindingOrderComplied' }, { type: 'CaseClosed' });
    expect(processView(file.state)).toMatchObject({ closed: true, instruments: [{ id: 'B1', finished: true }] });
  });

  it('leaves the case open where something is', () => {
    const second = story(
      route.admitted,
      does(officer, 'DraftBindingOrder', route.orderDraft({ locationIds: ['L1'] })),
      does(officer, 'DraftBindingOrder', route.orderDraft({ locationIds: ['L2'] })),
      route.madeKnown('B1'),
      passes(12.5),
      route.round(process, 'B1', 'term-end', 'unavailable'),
    );
    given(second).when('EstablishCompliance', found([firstEvidence]), officer).then({ type: 'BindingOrderComplied' });
  });

  it('needs every location to be gone, at its last observation', () => {
    given(route.observedAvailable).when('EstablishCompliance', found(both), officer).refuses({ code: 'evidence-shows-no-compliance', article: 'csam:6(3)' });
    given(route.observedGone).when('EstablishCompliance', found([firstEvidence]), officer).refuses({ code: 'evidence-shows-no-compliance' });
    const unknown = story(route.termOver, route.round(process, 'B1', 'term-end', 'unavailable', 'unknown'));
    given(unknown).when('EstablishCompliance', found(both), officer).refuses({ code: 'evidence-shows-no-compliance' });
  });

  it('cannot leave a later observation of the material unnamed', () => {
    const cameBack = story(route.observedGone, passes(1), route.round(process, 'B1', 'on-request', 'available', 'unavailable'));
    given(cameBack).when('EstablishCompliance', found(both), officer).refuses({ code: 'last-observed-available', article: 'csam:6(3)' });
    const goneAgain = story(cameBack, passes(1), route.round(process, 'B1', 'on-request', 'unavailable', 'unavailable'));
    given(goneAgain).when('EstablishCompliance', found([route.evidenceId(5), route.evidenceId(6)]), officer).then({ type: 'BindingOrderComplied' }, { type: 'CaseClosed' });
  });

  it('rests on evidence of this order only', () => {
    given(route.observedGone).when('EstablishCompliance', found([...both, route.evidenceId(99)]), officer).refuses({ code: 'evidence-not-of-this-order', article: 'awb:3:2' });
    given(route.orderDrafted).when('EstablishCompliance', found(both), officer).refuses({ code: 'not-announced' });
    given(route.admitted).when('EstablishCompliance', found(both), officer).refuses({ code: 'not-found' });
  });
});

describe('an order to someone else than a hosting provider', () => {
  it('goes its way with the reason on file', () => {
    const other = story(
      route.escalated,
      route.consulted,
      does(officer, 'AttributeProvider', route.attribution({ role: 'caching', nonHostingReason: 'De hoster is onvindbaar.' })),
      does(officer, 'AdmitNotice', { reasons: 'Ontvankelijk.' }),
      does(officer, 'DraftBindingOrder', route.orderDraft()),
    );
    const file = given(other).when('ApproveDecision', { decisionId: 'B1' }, approver).then({ type: 'DecisionApproved' });
    expect(file.state.notice?.attribution?.nonHostingReason).toBe('De hoster is onvindbaar.');
  });
});
