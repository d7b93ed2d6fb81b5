import { describe, expect, it } from '@jest/globals';
import { addHours } from '../../law/calendar/instant.js';
import { addDays, localDate } from '../../law/calendar/local-date.js';
import type { CaseFile, Written } from '../testing/case-file.js';
import { financier, lawyer, nightlyRun, officer } from '../testing/officials.js';
import * as remedy from '../testing/remedy-route.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { does, passes, story, today, type Step } from '../testing/steps.js';

type Ruling = Written<'RecordInterimRuling'>;
const ruling = (change: Partial<Ruling> = {}) => (file: CaseFile): Ruling => ({ reliefId: 'VV1', ruledOn: today(file), ecli: 'ECLI:NL:RBROT:2025:7', outcome: 'refused', reasons: 'Geen spoedeisend belang.', ...change });
const granted = (...measures: NonNullable<Ruling['measures']>): Step => does(lawyer, 'RecordInterimRuling', ruling({ outcome: 'granted', measures }));
const pending = story(remedy.objectedUnits, remedy.reliefRequested());

describe('a request for interim relief (8:81 Awb)', () => {
  it('belongs to an objection or appeal about the same decision', () => {
    given(remedy.objectedUnits).when('ReceiveInterimReliefRequest', remedy.reliefData(), lawyer).then({ type: 'InterimReliefRequested', data: { reliefId: 'VV1' } });
    given(remedy.objectedUnits).when('ReceiveInterimReliefRequest', remedy.reliefData(['B1']), lawyer).refuses({ code: 'no-connexity', article: 'awb:8:81' });
    given(route.penaltyActive).when('ReceiveInterimReliefRequest', remedy.reliefData(), lawyer).refuses({ code: 'no-connexity' });
    given(remedy.objectionUnfounded).when('ReceiveInterimReliefRequest', remedy.reliefData(), lawyer).refuses({ code: 'no-connexity' });
    given(remedy.objectionUnfounded, remedy.appealed()).when('ReceiveInterimReliefRequest', remedy.reliefData(['P1'], 'BR1'), lawyer).then({ type: 'InterimReliefRequested' });
  });

  it('is heard, ruled on once, or withdrawn', () => {
    const heard = (file: CaseFile) => ({ reliefId: 'VV1', on: addDays(today(file), 5) });
    const file = given(pending).when('PlanInterimHearing', heard, lawyer).then({ type: 'InterimHearingPlanned' });
    expect(file.state.terms['VV1:interim-hearing']?.status).toBe('running');
    given(pending).when('PlanInterimHearing', (at) => ({ reliefId: 'VV1', on: addDays(today(at), -5) }), lawyer).refuses({ code: 'hearing-before-request', article: 'awb:8:83' });
    given(pending, does(lawyer, 'PlanInterimHearing', heard)).when('RecordInterimRuling', ruling(), lawyer).then({ type: 'InterimReliefRuled' });
    given(pending, does(lawyer, 'RecordInterimRuling', ruling())).when('RecordInterimRuling', ruling(), lawyer).refuses({ code: 'relief-not-pending', article: 'awb:8:81' });
    const withdrawn = given(pending).when('WithdrawInterimRelief', (at) => ({ reliefId: 'VV1', on: today(at) }), lawyer).then({ type: 'InterimReliefWithdrawn' });
    expect(withdrawn.state.remedies.reliefs['VV1']?.status).toBe('withdrawn');
  });

  it.each([
    ['granted without a measure', ruling({ outcome: 'granted' }), 'granted-without-measure'],
    ['refused with one', ruling({ measures: [{ kind: 'other', description: 'x', from: '2025-03-06T10:00:00Z' }] }), 'measure-without-grant'],
    ['ending before it starts', ruling({ outcome: 'granted', measures: [{ kind: 'other', description: 'x', from: '2025-03-06T10:00:00Z', until: '2025-03-06T10:00:00Z' }] }), 'hold-ends-before-it-starts'],
    ['about an order that is not there', ruling({ outcome: 'granted', measures: [{ kind: 'suspend-order', orderId: 'P9', from: '2025-03-06T10:00:00Z' }] }), 'not-found'],
    ['about collection of what is not there', ruling({ outcome: 'granted', measures: [{ kind: 'suspend-collection', subject: 'F9', from: '2025-03-06T10:00:00Z' }] }), 'not-found'],
  ] as const)('is not recorded as %s', (_, data, code) => {
    given(pending).when('RecordInterimRuling', data, lawyer).refuses({ code });
  });
});

describe('a suspension of the order', () => {
  it('takes back the units inside it from the moment the ruling names, and keeps new ones out', () => {
    const from = addHours(given(pending).file.now, -30);
    const file = given(pending).when('RecordInterimRuling', ruling({ outcome: 'granted', measures: [{ kind: 'suspend-order', orderId: 'P1', from }] }), lawyer).then({ type: 'InterimReliefRuled' }, { type: 'PenaltyOrderHeld', data: { from, ruling: { by: 'interim-relief', reference: 'ECLI:NL:RBROT:2025:7' } } }, { type: 'UnitsReversed', data: { because: 'hold' } });
    expect(file.state.penaltyOrders['P1']?.holds).toEqual([{ from, until: null }]);
    const held = story(pending, granted({ kind: 'suspend-order', orderId: 'P1', from }), route.nextNight, route.round(nightlyRun, 'P1', 'nightly', 'available', 'available'));
    given(held).when('BookUnits', (at) => route.bookingData(at), nightlyRun).thenNothing();
  });

  it('that the judge lifts lets the order go on from then', () => {
    const held = story(pending, (file) => granted({ kind: 'suspend-order', orderId: 'P1', from: file.now })(file), passes(48));
    const file = given(held).when('EndInterimMeasure', (at) => ({ reliefId: 'VV1', on: at.now, why: 'lifted-by-judge', reasons: 'Geen belang meer.' }), lawyer).then({ type: 'InterimMeasureEnded' }, { type: 'PaymentsSuspended' }, { type: 'PenaltyOrderResumed', data: { orderId: 'P1' } });
    expect(file.state.penaltyOrders['P1']?.holds).toMatchObject([{ until: file.now }]);
    given(held).when('EndInterimMeasure', (at) => ({ reliefId: 'VV1', on: addHours(at.now, 1), why: 'lapsed', reasons: 'x' }), lawyer).refuses({ code: 'day-in-the-future', article: 'awb:8:87' });
    given(pending).when('EndInterimMeasure', (at) => ({ reliefId: 'VV1', on: at.now, why: 'lapsed', reasons: 'x' }), lawyer).refuses({ code: 'not-found' });
  });
});

describe('a suspension of collection', () => {
  const due = story(route.oneUnit, route.collected, remedy.objected(['P1']), remedy.reliefRequested(), (file) => granted({ kind: 'suspend-collection', subject: 'P1', from: file.now, until: addHours(file.now, 24 * 90) })(file));
  const unit = 'P1:2025-03-05';

  it('forbids reminder, writ and decision while it lasts, and no longer', () => {
    const inDefault = story(due, route.dayBegins(localDate('2025-04-17')));
    given(inDefault).when('SendReminder', (file) => ({ debtIds: [unit], sentOn: today(file), warning: true }), financier).refuses({ code: 'collection-suspended', article: 'awb:8:81' });
    given(due).when('DraftCollectionDecision', { orderId: 'P1', days: ['2025-03-05'], reasons: 'x', views: { kind: 'skipped', ground: 'x' } }, officer).refuses({ code: 'collection-suspended' });
    given(story(due, passes(24 * 91))).when('SendReminder', (file) => ({ debtIds: [unit], sentOn: today(file), warning: true }), financier).refuses({ code: 'not-in-default', article: 'awb:4:97' });
    given(story(due, passes(24 * 150))).when('SendReminder', (file) => ({ debtIds: [unit], sentOn: today(file), warning: true }), financier).then({ type: 'ReminderSent' });
  });
});
