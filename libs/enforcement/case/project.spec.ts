/** docs/rules.md: E32 */
import { describe, expect, it } from '@jest/globals';
import { emptyFile } from '../testing/case-file.js';
import { approver, officer, process } from '../testing/officials.js';
import * as route from '../testing/route.js';
import { does, passes, story, type Step } from '../testing/steps.js';
import { projectionsOf } from './project.js';
import { noCase } from './state.js';

const shownAfter = (...steps: Step[]) => projectionsOf(story(...steps)(emptyFile()).state);

describe('what is shown of a case', () => {
  it('is one line with phase, provider and reference of the flagger', () => {
    expect(shownAfter(route.escalated).caseRow).toEqual({ phase: 'notice', regime: 'csam', providerId: 'hoster-1', providerName: 'Voorbeeldhoster B.V.', flaggerReference: 'MP-2025-0001', openedAt: '2025-03-03T09:00:00.000Z', closedAt: null });
    expect(shownAfter(route.escalated, does(officer, 'AttributeProvider', route.attribution({ provider: { ...route.provider, id: 'hoster-2', name: 'Ander B.V.' } }))).caseRow).toMatchObject({ providerId: 'hoster-2', providerName: 'Ander B.V.' });
    expect(shownAfter(route.complied).caseRow.closedAt).not.toBeNull();
  });

  it('begins with a notice', () => {
    expect(() => projectionsOf(noCase)).toThrow('escalated notice');
  });

  it('is of each decision where it stands', () => {
    const stage = (...steps: Step[]) => shownAfter(...steps).decisions[0]?.stage;
    expect([
      stage(route.orderDrafted),
      stage(route.orderDrafted, does(approver, 'RejectDraft', { decisionId: 'B1', reasons: 'x' })),
      stage(route.orderDrafted, route.approved('B1')),
      stage(route.orderDrafted, route.approved('B1'), route.sealed('B1')),
      stage(route.orderInForce),
    ]).toEqual(['drafted', 'rejected', 'approved', 'sealed', 'announced']);
    expect(shownAfter(route.penaltyDrafted).decisions[1]).toMatchObject({ key: 'P1', kind: 'penalty-order', amountCents: 2_250_000, draftedBy: 'officer-1' });
  });

  it('is of each order what a later finding may rest on', () => {
    const outcome = (...steps: Step[]) => shownAfter(...steps).providerOrders.map((order) => order.outcome);
    expect([outcome(route.orderDrafted), outcome(route.orderInForce), outcome(route.observedAvailable), outcome(route.ignored), outcome(route.complied)]).toEqual([[], ['running'], ['undetermined'], ['not-complied'], ['complied']]);
    expect(shownAfter(route.orderInForce).providerOrders[0]).toMatchObject({ key: 'B1', providerId: 'hoster-1', remedyOpenUntil: '2025-04-14T22:00:00.000Z' });
  });

  it('is of each penalty order what the nightly run needs', () => {
    const row = (...steps: Step[]) => shownAfter(...steps).penaltyOrders[0];
    const lifted = story(does(officer, 'DraftPenaltyOrderChange', { orderId: 'P1', change: { kind: 'lift' }, reasons: 'x' }), route.madeKnown('W1'));
    const reduced = story(does(officer, 'DraftPenaltyOrderChange', { orderId: 'P1', change: { kind: 'reduce', amountPerDayCents: 1_000, capCents: 600_000 }, reasons: 'x' }), route.madeKnown('W1'));
    expect([row(route.penaltyDrafted), row(route.penaltyActive), row(route.capped), row(route.penaltyActive, lifted)].map((one) => one?.status)).toEqual(['pending', 'active', 'capped', 'lifted']);
    expect(row(route.oneUnit, reduced)).toMatchObject({ version: 2, amountPerDayCents: 1_000, capCents: 600_000, forfeitedCents: 500_000, locationIds: ['L1', 'L2'] });
  });

  it('is of each debt what is owed, until when, on which evidence', () => {
    expect(shownAfter(route.oneUnit).debts).toEqual([
      { key: 'P1:2025-03-05', kind: 'penalty-payment', orderId: 'P1', day: '2025-03-05', amountCents: 500_000, paidCents: 0, waivedCents: 0, payBy: '2025-04-16', barredAfter: '2026-03-05', status: 'owed', evidenceId: route.evidenceId(3), setBy: expect.any(Number) },
    ]);
    expect(shownAfter(route.fineDue).debts[0]).toMatchObject({ key: 'F1', kind: 'fine', day: null, evidenceId: null });
  });

  it('is of the process only what it has to do and may do by itself', () => {
    const taken = story(route.orderDrafted, route.approved('B1'));
    expect(shownAfter(taken).steps).toEqual([{ key: 'binding-order:B1:seal-document', instrument: 'binding-order', step: 'seal-document', subject: 'B1', dueAt: '2025-03-03T09:00:00.000Z' }]);
    expect(shownAfter(taken, does(process, 'RaiseTask', { key: 'binding-order:B1:seal-document', step: 'seal-document', problem: 'Vol.' })).steps).toEqual([]);
    expect(shownAfter(route.ignored).steps).toEqual([]);
  });

  it('is of the terms each with its article, its end and the act that set it', () => {
    expect(shownAfter(route.orderInForce).terms).toMatchObject([
      { key: 'B1:order-term', kind: 'order-term', article: 'csam:6(4)', endsAt: '2025-03-03T21:00:00.000Z', status: 'running' },
      { key: 'B1:objection', kind: 'objection', article: 'awb:6:7', lastDay: '2025-04-14', status: 'running' },
    ]);
    expect(shownAfter(route.observedAvailable, passes(1)).terms[0]?.status).toBe('ended');
  });

  it('holds plain values only: what the record stores comes back the same', () => {
    const shown = shownAfter(route.oneUnit, route.fineOnTop, does(process, 'RaiseTask', { key: 'k', step: 's', problem: 'p' }));
    expect(JSON.parse(JSON.stringify(shown))).toStrictEqual(shown);
  });
});
