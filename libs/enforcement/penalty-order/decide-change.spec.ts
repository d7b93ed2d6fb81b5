/** docs/rules.md: E29 */
import { describe, expect, it } from '@jest/globals';
import { addHours } from '../../law/calendar/instant.js';
import type { Written } from '../testing/case-file.js';
import { approver, officer, process } from '../testing/officials.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { does, passes, story, type Step } from '../testing/steps.js';

type Change = Written<'DraftPenaltyOrderChange'>['change'];
const draft = (change: Change, orderId = 'P1') => ({ orderId, change, reasons: 'Besluit op verzoek.' });
const drafted = (change: Change): Step => does(officer, 'DraftPenaltyOrderChange', draft(change));
const lift: Change = { kind: 'lift' };
const reduce = (amountPerDayCents: number, capCents: number): Change => ({ kind: 'reduce', amountPerDayCents, capCents });

describe('drafting a change of a penalty order', () => {
  it('is a decision of its own', () => {
    const file = given(route.penaltyActive).when('DraftPenaltyOrderChange', draft(lift), officer).then({ type: 'PenaltyOrderChangeDrafted', data: { changeId: 'W1', orderId: 'P1' } });
    expect(file.state.decisions['W1']).toMatchObject({ kind: 'penalty-order-change', approvedAt: null });
    expect(file.state.penaltyOrders['P1']?.liftedAt).toBeNull();
  });

  it('is about an order that is in force', () => {
    given(route.ignored).when('DraftPenaltyOrderChange', draft(lift), officer).refuses({ code: 'not-found' });
    given(route.penaltyDrafted).when('DraftPenaltyOrderChange', draft(lift), officer).refuses({ code: 'penalty-order-not-in-force', article: 'awb:5:34' });
    given(route.penaltyActive, drafted(lift), route.madeKnown('W1')).when('DraftPenaltyOrderChange', draft(lift), officer).refuses({ code: 'penalty-order-not-in-force' });
  });

  it.each([
    ['a higher amount', reduce(500_001, 2_250_000), 'reduction-raises', 'awb:5:34'],
    ['a higher cap', reduce(500_000, 2_250_001), 'reduction-raises', 'awb:5:34'],
    ['no amount', reduce(0, 1_000_000), 'amount-or-cap-missing', 'awb:5:32b'],
    ['no cap', reduce(100, 0), 'amount-or-cap-missing', 'awb:5:32b'],
    ['a cap below one day', reduce(500_000, 499_999), 'cap-below-amount', 'awb:5:32b'],
  ] as const)('does not reduce to %s', (_, change, code, article) => {
    given(route.penaltyActive).when('DraftPenaltyOrderChange', draft(change), officer).refuses({ code, article });
  });

  it('does not reduce below what was forfeited', () => {
    const twoUnits = story(route.penaltyActive, route.nights(2));
    given(twoUnits).when('DraftPenaltyOrderChange', draft(reduce(100_000, 999_999)), officer).refuses({ code: 'cap-below-forfeited', article: 'awb:5:34' });
    given(twoUnits).when('DraftPenaltyOrderChange', draft(reduce(100_000, 1_000_000)), officer).then({ type: 'PenaltyOrderChangeDrafted' });
  });

  it('does not suspend for a stretch that is over before it begins, or over already', () => {
    given(route.penaltyActive).when('DraftPenaltyOrderChange', (file) => draft({ kind: 'suspend', from: addHours(file.now, 2), until: addHours(file.now, 2) }), officer).refuses({ code: 'suspension-ends-before-it-starts', article: 'awb:5:34' });
    given(route.penaltyActive).when('DraftPenaltyOrderChange', (file) => draft({ kind: 'suspend', from: addHours(file.now, -5), until: file.now }), officer).refuses({ code: 'suspension-ends-before-it-starts' });
    given(route.penaltyActive).when('DraftPenaltyOrderChange', (file) => draft({ kind: 'suspend', from: addHours(file.now, 2) }), officer).then({ type: 'PenaltyOrderChangeDrafted' });
  });

  it('comes one at a time, until made known or rejected', () => {
    given(route.penaltyActive, drafted(lift)).when('DraftPenaltyOrderChange', draft(reduce(1, 1)), officer).refuses({ code: 'change-pending', article: 'awb:5:34' });
    given(route.penaltyActive, drafted(lift), route.approved('W1')).when('DraftPenaltyOrderChange', draft(lift), officer).refuses({ code: 'change-pending' });
    given(route.penaltyActive, drafted(lift), does(approver, 'RejectDraft', { decisionId: 'W1', reasons: 'Te vroeg.' })).when('DraftPenaltyOrderChange', draft(lift), officer).then({ type: 'PenaltyOrderChangeDrafted', data: { changeId: 'W2' } });
    given(route.penaltyActive, drafted(reduce(400_000, 2_000_000)), route.madeKnown('W1')).when('DraftPenaltyOrderChange', draft(lift), officer).then({ type: 'PenaltyOrderChangeDrafted', data: { changeId: 'W2' } });
  });
});

describe('taking a change', () => {
  it('looks at the order as it stands by then', () => {
    const reduction = story(route.penaltyActive, route.nights(1), drafted(reduce(100_000, 600_000)), route.nights(1));
    given(reduction).when('ApproveDecision', { decisionId: 'W1' }, approver).refuses({ code: 'cap-below-forfeited' });
    const suspension = story(route.penaltyActive, does(officer, 'DraftPenaltyOrderChange', (file) => draft({ kind: 'suspend', from: file.now, until: addHours(file.now, 3) })), passes(3));
    given(suspension).when('ApproveDecision', { decisionId: 'W1' }, approver).refuses({ code: 'suspension-ends-before-it-starts' });
  });
});

describe('making a change known', () => {
  const taken = (change: Change): Step => story(route.penaltyActive, route.nights(1), drafted(change), route.approved('W1'), route.sealed('W1'));
  const announce = (file: Parameters<Step>[0]) => route.announceData('W1', file.now);

  it('lifts the order from then on', () => {
    const file = given(taken(lift)).when('AnnounceDecision', announce, process).then({ type: 'DecisionAnnounced' }, { type: 'PenaltyOrderChanged', data: { change: lift, version: 1 } }, { type: 'RemedyTermStarted' });
    expect(file.state.penaltyOrders['P1']).toMatchObject({ liftedAt: file.now, holds: [{ from: file.now, until: null }] });
  });

  it('suspends from then on, or from the later moment that it names', () => {
    const now = given(taken(lift)).file.now;
    const later = addHours(now, 5);
    for (const from of [addHours(now, -5), later]) {
      const file = given(taken({ kind: 'suspend', from, until: addHours(now, 48) })).when('AnnounceDecision', announce, process).then({ type: 'DecisionAnnounced' }, { type: 'PenaltyOrderChanged' }, { type: 'RemedyTermStarted' });
      expect(file.state.penaltyOrders['P1']?.holds).toEqual([{ from: from < now ? now : from, until: addHours(now, 48) }]);
    }
  });

  it('leaves no hold where the suspension was over by then', () => {
    const short = story(route.penaltyActive, does(officer, 'DraftPenaltyOrderChange', (file) => draft({ kind: 'suspend', from: file.now, until: addHours(file.now, 3) })), route.approved('W1'), route.sealed('W1'), passes(4));
    const file = given(short).when('AnnounceDecision', announce, process).then({ type: 'DecisionAnnounced' }, { type: 'PenaltyOrderChanged' }, { type: 'RemedyTermStarted' });
    expect(file.state.penaltyOrders['P1']?.holds).toEqual([]);
  });

  it('makes a new version with the reduced amount and cap', () => {
    const file = given(taken(reduce(100_000, 600_000))).when('AnnounceDecision', announce, process).then({ type: 'DecisionAnnounced' }, { type: 'PenaltyOrderChanged', data: { version: 2 } }, { type: 'RemedyTermStarted' });
    expect(file.state.penaltyOrders['P1']?.versions.at(-1)).toEqual({ version: 2, amountPerDayCents: 100_000, capCents: 600_000, from: file.now });
  });

  it('reaches the cap where the reduction brings it down to what was forfeited', () => {
    given(taken(reduce(500_000, 500_000))).when('AnnounceDecision', announce, process).then({ type: 'DecisionAnnounced' }, { type: 'PenaltyOrderChanged' }, { type: 'CapReached', data: { totalCents: 500_000, day: '2025-03-05' } }, { type: 'RemedyTermStarted' });
  });

  it('never lets the cap sink below what was forfeited between taking and making known', () => {
    const overtaken = story(taken(reduce(100_000, 600_000)), route.nights(1));
    const file = given(overtaken).when('AnnounceDecision', announce, process).then({ type: 'DecisionAnnounced' }, { type: 'PenaltyOrderChanged', data: { change: { capCents: 1_000_000 } } }, { type: 'CapReached', data: { totalCents: 1_000_000 } }, { type: 'RemedyTermStarted' });
    expect(file.state.penaltyOrders['P1']?.forfeitedCents).toBe(1_000_000);
  });

  it('does not touch a cap that was reached: lifting afterwards changes nothing of the sum', () => {
    given(route.capped, drafted(lift), route.approved('W1'), route.sealed('W1')).when('AnnounceDecision', announce, process).then({ type: 'DecisionAnnounced' }, { type: 'PenaltyOrderChanged' }, { type: 'RemedyTermStarted' });
  });
});
