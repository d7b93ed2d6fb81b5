/** docs/rules.md: E3, E4, E5, E6, E7, E9, E56 */
import { describe, expect, it } from '@jest/globals';
import { addHours } from '../../law/calendar/instant.js';
import { localDate } from '../../law/calendar/local-date.js';
import { approver, approverWith, both, lawyer, officer, process, secondApprover } from '../testing/officials.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { does, passes, story } from '../testing/steps.js';

const take = (decisionId: string) => ({ decisionId });

describe('taking a decision', () => {
  it('is for a second official with a mandate, which the act names', () => {
    const file = given(route.orderDrafted).when('ApproveDecision', take('B1'), approver).then({ type: 'DecisionApproved', data: { decisionId: 'B1', kind: 'binding-order', mandate: 'M-2024-01' } });
    expect(file.state.decisions['B1']).toMatchObject({ draftedBy: 'officer-1', approvedBy: 'approver-1' });
  });

  it.each([
    ['a binding order', story(route.admitted, does(both, 'DraftBindingOrder', route.orderDraft())), 'B1'],
    ['a penalty order', story(route.ignored, does(both, 'DraftPenaltyOrder', route.penaltyDraft())), 'P1'],
    ['a change of it', story(route.penaltyActive, does(both, 'DraftPenaltyOrderChange', { orderId: 'P1', change: { kind: 'lift' }, reasons: 'Weg.' })), 'W1'],
    ['a fine', story(route.readyToFine, does(both, 'DraftFineDecision', route.fineDraft())), 'F1'],
    ['a collection', story(route.oneUnit, route.findingsReported, does(both, 'DraftCollectionDecision', { orderId: 'P1', days: [localDate('2025-03-05')], reasons: 'Invorderen.', views: { kind: 'skipped', ground: 'Omkeerbaar.' } })), 'C1'],
  ])('keeps four eyes on %s: the drafter does not take it', (_, step, id) => {
    given(step).when('ApproveDecision', take(id), both).refuses({ code: 'approved-by-the-drafter', article: 'awb:10:3' });
    given(step).when('ApproveDecision', take(id), approver).then({ type: 'DecisionApproved', data: { decisionId: id } });
  });

  it('asks for the role, whatever the mandate', () => {
    given(route.orderDrafted).when('ApproveDecision', take('B1'), { ...officer, userId: 'officer-9', mandates: approver.mandates }).refuses({ code: 'role-missing', kind: 'no-right' });
  });

  it.each([
    ['ended yesterday', { until: localDate('2025-03-02') }],
    ['starts tomorrow', { from: localDate('2025-03-04') }],
    ['is for another kind of decision', { decides: ['fine-decision' as const] }],
  ])('refuses a mandate that %s', (_, change) => {
    given(route.orderDrafted).when('ApproveDecision', take('B1'), approverWith(change)).refuses({ code: 'mandate-missing', article: 'awb:10:3' });
  });

  it('takes a mandate on its first and on its last day', () => {
    const today = localDate('2025-03-03');
    given(route.orderDrafted).when('ApproveDecision', take('B1'), approverWith({ from: today, until: today })).then({ type: 'DecisionApproved' });
  });

  it('counts the day of Amsterdam, not of Greenwich', () => {
    const afterMidnight = story(route.orderDrafted, passes(14.5));
    given(afterMidnight).when('ApproveDecision', take('B1'), approverWith({ until: localDate('2025-03-03') })).refuses({ code: 'mandate-missing' });
    given(afterMidnight).when('ApproveDecision', take('B1'), approverWith({ from: localDate('2025-03-04') })).then({ type: 'DecisionApproved' });
  });

  it('refuses an amount above the mandate, and finds the mandate that does cover it', () => {
    const small = { reference: 'klein', maxAmountCents: 2_249_999 };
    given(route.penaltyDrafted).when('ApproveDecision', take('P1'), approverWith(small)).refuses({ code: 'mandate-exceeded', article: 'awb:10:3' });
    given(route.penaltyDrafted).when('ApproveDecision', take('P1'), approverWith(small, { reference: 'groot', maxAmountCents: 2_250_000 })).then({ type: 'DecisionApproved', data: { mandate: 'groot' } });
    given(route.fineDrafted).when('ApproveDecision', take('F1'), approverWith({ maxAmountCents: 399_999 })).refuses({ code: 'mandate-exceeded' });
    given(route.orderDrafted).when('ApproveDecision', take('B1'), approverWith({ maxAmountCents: 0 })).then({ type: 'DecisionApproved' });
  });

  it('is about a draft that is there, and still a draft', () => {
    given(route.admitted).when('ApproveDecision', take('B1'), approver).refuses({ code: 'not-found', kind: 'not-found' });
    given(route.orderDrafted, route.approved('B1')).when('ApproveDecision', take('B1'), secondApprover).refuses({ code: 'not-a-draft', article: 'awb:10:3' });
    given(route.orderDrafted, does(officer, 'RejectDraft', { decisionId: 'B1', reasons: 'Onvolledig.' })).when('ApproveDecision', take('B1'), approver).refuses({ code: 'not-a-draft' });
  });

  it('waits where police or prosecution object after the admission', () => {
    for (const [drafted, id] of [[route.orderDrafted, 'B1'], [route.penaltyDrafted, 'P1']] as const) {
      const objection = does(lawyer, 'RecordConsultation', (file) => route.consultation('police', { outcome: 'objection', consultedAt: file.now }));
      given(drafted, objection).when('ApproveDecision', take(id), approver).refuses({ code: 'consultation-objection', article: 'csam:5(1)' });
    }
  });
});

describe('rejecting a draft', () => {
  it('ends it, also by its own author, and makes room for a new one', () => {
    const rejected = story(route.orderDrafted, does(officer, 'RejectDraft', { decisionId: 'B1', reasons: 'Onvolledig.' }));
    given(rejected).when('DraftBindingOrder', route.orderDraft(), officer).then({ type: 'BindingOrderDrafted', data: { orderId: 'B2' } });
    given(rejected).when('RejectDraft', { decisionId: 'B1', reasons: 'Nogmaals.' }, approver).refuses({ code: 'not-a-draft', article: 'awb:10:3' });
    given(rejected).when('SealDocument', route.sealData('B1'), process).refuses({ code: 'decision-withdrawn', article: 'awb:3:40' });
    given(rejected).when('AnnounceDecision', (file) => route.announceData('B1', file.now), process).refuses({ code: 'decision-withdrawn', article: 'awb:3:40' });
    given(rejected).when('CloseCase', { reasons: 'Toch niet.' }, officer).then({ type: 'CaseClosed' });
  });

  it('is not possible once the decision was taken', () => {
    given(route.orderDrafted, route.approved('B1')).when('RejectDraft', { decisionId: 'B1', reasons: 'Te laat.' }, approver).refuses({ code: 'not-a-draft' });
    given(route.admitted).when('RejectDraft', { decisionId: 'B7', reasons: 'Welk?' }, approver).refuses({ code: 'not-found' });
  });
});

describe('sealing the letter', () => {
  it('follows the decision', () => {
    given(route.orderDrafted).when('SealDocument', route.sealData('B1'), process).refuses({ code: 'not-approved', article: 'awb:10:3' });
    given(route.orderDrafted, route.approved('B1')).when('SealDocument', route.sealData('B1'), process).then({ type: 'DocumentSealed', data: { decisionId: 'B1', documentId: 'doc-B1' } });
    given(route.admitted).when('SealDocument', route.sealData('B1'), process).refuses({ code: 'not-found' });
  });

  it('happens once: the same letter again is nothing, another letter is refused', () => {
    const sealed = story(route.orderDrafted, route.approved('B1'), route.sealed('B1'));
    given(sealed).when('SealDocument', route.sealData('B1'), process).thenNothing();
    given(sealed).when('SealDocument', { ...route.sealData('B1'), documentId: 'doc-anders' }, process).refuses({ code: 'already-sealed', article: 'awb:3:41' });
  });

  it('is the work of the process', () => {
    given(route.orderDrafted, route.approved('B1')).when('SealDocument', route.sealData('B1'), officer).refuses({ code: 'role-missing' });
  });
});

describe('making a decision known', () => {
  const sealed = story(route.orderDrafted, route.approved('B1'), route.sealed('B1'));

  it('needs the sealed letter', () => {
    given(route.orderDrafted, route.approved('B1')).when('AnnounceDecision', (file) => route.announceData('B1', file.now), process).refuses({ code: 'not-sealed', article: 'awb:3:41' });
    given(route.admitted).when('AnnounceDecision', (file) => route.announceData('B1', file.now), process).refuses({ code: 'not-found' });
  });

  it('happens after sealing and not in the future', () => {
    given(sealed).when('AnnounceDecision', (file) => route.announceData('B1', addHours(file.now, 0.01)), process).refuses({ code: 'announced-at-impossible', article: 'awb:3:41' });
    given(sealed, passes(1)).when('AnnounceDecision', (file) => route.announceData('B1', addHours(file.now, -1.01)), process).refuses({ code: 'announced-at-impossible' });
  });

  it('starts the terms, and no term starts before', () => {
    expect(given(sealed).file.state.terms).toEqual({});
    const file = given(sealed).when('AnnounceDecision', (at) => route.announceData('B1', at.now), process).then({ type: 'DecisionAnnounced', data: { late: false } }, { type: 'OrderTermStarted' });
    expect(Object.keys(file.state.terms)).toEqual(['B1:order-term', 'B1:objection']);
  });

  it('counts from the moment that it was sent, also where that is recorded later', () => {
    const file = given(sealed, passes(5)).when('AnnounceDecision', (at) => route.announceData('B1', addHours(at.now, -4)), process).then({ type: 'DecisionAnnounced', data: { late: true } }, { type: 'OrderTermStarted' });
    expect(file.state.bindingOrders['B1']?.announcedAt).toBe(addHours(file.now, -4));
  });

  it('marks what takes more than a moment after sealing as late, and what does not as in time', () => {
    given(sealed, passes(29 / 3600)).when('AnnounceDecision', (at) => route.announceData('B1', at.now), process).then({ type: 'DecisionAnnounced', data: { late: false } }, { type: 'OrderTermStarted' });
    given(sealed, passes(31 / 3600)).when('AnnounceDecision', (at) => route.announceData('B1', at.now), process).then({ type: 'DecisionAnnounced', data: { late: true } }, { type: 'OrderTermStarted' });
  });

  it('happens once', () => {
    given(route.orderInForce).when('AnnounceDecision', (at) => route.announceData('B1', at.now), process).thenNothing();
  });

  it('does not ask for the mandate again: it was there when the decision was taken', () => {
    const byTheDay = story(route.orderDrafted, route.approved('B1', approverWith({ until: localDate('2025-03-03') })), route.sealed('B1'), passes(48));
    given(byTheDay).when('AnnounceDecision', (at) => route.announceData('B1', at.now), process).then({ type: 'DecisionAnnounced' }, { type: 'OrderTermStarted' });
  });
});

describe('tasks', () => {
  const task = { key: 'binding-order:B1:announce', step: 'announce', problem: 'Contactpunt weigert.' };

  it('are raised once, settled once, and may come back', () => {
    const raised = story(route.orderDrafted, does(process, 'RaiseTask', task));
    given(route.orderDrafted).when('RaiseTask', task, process).then({ type: 'TaskRaised', data: task });
    given(raised).when('RaiseTask', task, process).thenNothing();
    const settled = story(raised, does(officer, 'ResolveTask', { key: task.key, note: 'Adres hersteld.' }));
    given(raised).when('ResolveTask', { key: task.key, note: 'Adres hersteld.' }, officer).then({ type: 'TaskResolved' });
    given(settled).when('ResolveTask', { key: task.key, note: 'Nogmaals.' }, officer).thenNothing();
    given(settled).when('RaiseTask', task, process).then({ type: 'TaskRaised' });
  });

  it('are looked up by what was raised, not by what every object has', () => {
    for (const key of ['constructor', '__proto__', 'toString']) {
      given(route.admitted).when('ResolveTask', { key, note: 'x' }, officer).refuses({ code: 'not-found', kind: 'not-found' });
      given(route.admitted, does(process, 'RaiseTask', { ...task, key })).when('ResolveTask', { key, note: 'x' }, officer).then({ type: 'TaskResolved' });
    }
  });
});
