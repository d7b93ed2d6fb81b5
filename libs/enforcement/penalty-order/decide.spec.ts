/** docs/rules.md: E24, E25, E26 */
import { describe, expect, it } from '@jest/globals';
import { addHours } from '../../law/calendar/instant.js';
import { approver, officer, process } from '../testing/officials.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { does, nextDay, passes, story } from '../testing/steps.js';

const twoOrders = story(
  route.admitted,
  does(officer, 'DraftBindingOrder', route.orderDraft({ locationIds: ['L1'] })),
  route.madeKnown('B1'),
  does(officer, 'DraftBindingOrder', route.orderDraft({ locationIds: ['L2'] })),
  route.madeKnown('B2'),
  passes(13),
);

describe('drafting a penalty order', () => {
  it('restores an established breach and gets the next number', () => {
    const file = given(route.ignored).when('DraftPenaltyOrder', route.penaltyDraft(), officer).then({ type: 'PenaltyOrderDrafted', data: { orderId: 'P1', capCents: 2_250_000 } });
    expect(file.state.penaltyOrders['P1']).toMatchObject({ locationIds: ['L1', 'L2'], versions: [{ version: 1, amountPerDayCents: 500_000, capCents: 2_250_000, from: null }] });
  });

  it('needs that breach', () => {
    given(route.observedAvailable).when('DraftPenaltyOrder', route.penaltyDraft(), officer).refuses({ code: 'no-breach-established', article: 'awb:5:9' });
    given(route.ignored).when('DraftPenaltyOrder', route.penaltyDraft({ breachOf: 'B2' }), officer).refuses({ code: 'no-breach-established' });
  });

  it.each([
    ['without an amount', { amountPerDayCents: 0 }, 'amount-or-cap-missing', 'awb:5:32b'],
    ['without a cap', { capCents: 0 }, 'amount-or-cap-missing', 'awb:5:32b'],
    ['with a cap below one day', { capCents: 499_999 }, 'cap-below-amount', 'awb:5:32b'],
    ['without a compliance period', { complianceHours: 0 }, 'compliance-period-missing', 'awb:5:32a'],
    ['with a negative compliance period', { complianceHours: -1 }, 'compliance-period-missing', 'awb:5:32a'],
    ['with a period beyond every calendar', { complianceHours: 1e12 }, 'invalid-input', null],
  ] as const)('is refused %s', (_, change, code, article) => {
    given(route.ignored).when('DraftPenaltyOrder', route.penaltyDraft(change), officer).refuses({ code, article });
  });

  it('takes a cap of exactly one day', () => {
    given(route.ignored).when('DraftPenaltyOrder', route.penaltyDraft({ capCents: 500_000 }), officer).then({ type: 'PenaltyOrderDrafted' });
  });

  it('has heard the provider, or says why that could not wait', () => {
    const heard = route.penaltyDraft({ views: { kind: 'heard' } });
    given(route.ignored).when('DraftPenaltyOrder', heard, officer).refuses({ code: 'views-not-invited', article: 'awb:4:8' });
    given(route.ignored, route.viewsAsked('penalty-order')).when('DraftPenaltyOrder', heard, officer).refuses({ code: 'views-term-running', article: 'awb:4:8' });
    given(route.ignored, route.viewsAsked('penalty-order'), nextDay, route.viewsGiven('penalty-order')).when('DraftPenaltyOrder', heard, officer).then({ type: 'PenaltyOrderDrafted' });
    given(route.ignored, route.viewsAsked('penalty-order', 3), passes(24 * 4)).when('DraftPenaltyOrder', heard, officer).then({ type: 'PenaltyOrderDrafted' });
  });

  it('does not take views that were asked before the breach was found', () => {
    const askedTooEarly = story(
      twoOrders,
      route.seenAndIgnored('B1', 'L1'),
      route.viewsAsked('penalty-order', 3),
      passes(24 * 4),
      route.seenAndIgnored('B2', 'L2'),
    );
    const heard = (breachOf: string) => route.penaltyDraft({ breachOf, views: { kind: 'heard' } });
    given(askedTooEarly).when('DraftPenaltyOrder', heard('B1'), officer).then({ type: 'PenaltyOrderDrafted' });
    given(askedTooEarly).when('DraftPenaltyOrder', heard('B2'), officer).refuses({ code: 'views-not-invited' });
  });
});

describe('two restorative sanctions for one breach', () => {
  const second = { code: 'second-restorative-sanction', article: 'awb:5:6' };

  it.each([
    ['drafted', route.penaltyDrafted],
    ['in force', route.penaltyActive],
    ['at its cap', route.capped],
  ])('are never there: the first is %s', (_, step) => {
    given(step).when('DraftPenaltyOrder', route.penaltyDraft(), officer).refuses(second);
  });

  it('are possible one after the other: the first rejected or lifted', () => {
    given(route.penaltyDrafted, does(approver, 'RejectDraft', { decisionId: 'P1', reasons: 'Te hoog.' })).when('DraftPenaltyOrder', route.penaltyDraft(), officer).then({ type: 'PenaltyOrderDrafted', data: { orderId: 'P2' } });
    const lifted = story(route.penaltyActive, does(officer, 'DraftPenaltyOrderChange', { orderId: 'P1', change: { kind: 'lift' }, reasons: 'Opgeheven.' }), route.madeKnown('W1'));
    given(lifted).when('DraftPenaltyOrder', route.penaltyDraft(), officer).then({ type: 'PenaltyOrderDrafted', data: { orderId: 'P2' } });
  });

  it('are not there by way of a second binding order about the same material', () => {
    const again = story(
      route.penaltyActive,
      does(officer, 'DraftBindingOrder', route.orderDraft({ locationIds: ['L1'] })),
      route.madeKnown('B2'),
      passes(13),
      route.seenAndIgnored('B2', 'L1'),
    );
    given(again).when('DraftPenaltyOrder', route.penaltyDraft({ breachOf: 'B2' }), officer).refuses(second);
  });

  it('are two breaches where the material differs', () => {
    const both = story(twoOrders, route.bothIgnored, does(officer, 'DraftPenaltyOrder', route.penaltyDraft({ breachOf: 'B1' })));
    given(both).when('DraftPenaltyOrder', route.penaltyDraft({ breachOf: 'B2' }), officer).then({ type: 'PenaltyOrderDrafted', data: { orderId: 'P2' } });
  });
});

describe('the compliance period', () => {
  it('runs from the making known, not before', () => {
    expect(given(route.penaltyDrafted, route.approved('P1'), route.sealed('P1')).file.state.terms['P1:compliance-period']).toBeUndefined();
    const { file } = given(route.penaltyInForce);
    expect(file.state.terms['P1:compliance-period']).toMatchObject({ endsAt: addHours(file.now, 24), status: 'running', article: 'awb:5:32a' });
    expect(file.state.terms['P1:objection']?.status).toBe('running');
  });

  it('ends when it ends: not before, late where it is noted late, and once', () => {
    given(route.penaltyInForce, passes(23.99)).when('EndCompliancePeriod', { orderId: 'P1' }, process).refuses({ code: 'not-before', kind: 'not-before' });
    given(route.penaltyInForce, passes(24)).when('EndCompliancePeriod', { orderId: 'P1' }, process).then({ type: 'CompliancePeriodEnded', data: { late: false } });
    const file = given(route.penaltyInForce, passes(30)).when('EndCompliancePeriod', { orderId: 'P1' }, process).then({ type: 'CompliancePeriodEnded', data: { late: true } });
    expect(file.state.penaltyOrders['P1']?.activeFrom).toBe(addHours(file.now, -6));
    given(route.penaltyActive).when('EndCompliancePeriod', { orderId: 'P1' }, process).thenNothing();
  });

  it('belongs to an order that was made known', () => {
    given(route.penaltyDrafted).when('EndCompliancePeriod', { orderId: 'P1' }, process).refuses({ code: 'not-announced', article: 'awb:3:40' });
    given(route.ignored).when('EndCompliancePeriod', { orderId: 'P1' }, process).refuses({ code: 'not-found' });
  });

  it('does not end once the order was lifted', () => {
    const lifted = story(route.penaltyInForce, does(officer, 'DraftPenaltyOrderChange', { orderId: 'P1', change: { kind: 'lift' }, reasons: 'Opgeheven.' }), route.madeKnown('W1'), passes(30));
    expect(given(lifted).file.state.terms['P1:compliance-period']?.status).toBe('lapsed');
    given(lifted).when('EndCompliancePeriod', { orderId: 'P1' }, process).thenNothing();
  });
});
