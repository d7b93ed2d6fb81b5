import { describe, expect, it } from '@jest/globals';
import { addHours, instant } from '../../law/calendar/instant.js';
import { addDays, localDate } from '../../law/calendar/local-date.js';
import { processView } from '../case/process-view.js';
import type { CaseFile, Written } from '../testing/case-file.js';
import { approver, financier, lawyer, nightlyRun, process } from '../testing/officials.js';
import * as remedy from '../testing/remedy-route.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { does, passes, story, today, type Step } from '../testing/steps.js';

type Measures = NonNullable<Written<'RecordInterimRuling'>['measures']>;
const granting = (measures: (file: CaseFile) => Measures) => (file: CaseFile): Written<'RecordInterimRuling'> => ({ reliefId: 'VV1', ruledOn: today(file), outcome: 'granted', measures: measures(file), reasons: 'Overwogen.' });
const collectionFor = (hours: number | null, subject = 'P1') => granting(({ now }) => [{ kind: 'suspend-collection', subject, from: now, ...(hours === null ? {} : { until: addHours(now, hours) }) }]);
const ends = (file: CaseFile): Written<'EndInterimMeasure'> => ({ reliefId: 'VV1', on: file.now, why: 'main-case-decided', reasons: 'Uitspraak gedaan.' });

/** Two units, to be paid by 16 and 17 April 2025, an objection and a request. */
const twoUnits = story(route.penaltyActive, route.nights(2), passes(8), remedy.objected(['P1']), remedy.reliefRequested());
const ofTheDay = (file: CaseFile, day: string) => file.state.debts[`P1:${day}`];
const defaultDue = (file: CaseFile) => processView(file.state).instruments.find(({ id }) => id === 'debts')?.steps['record-default'];

describe('a judge suspends collection before the last day to pay (8:81 Awb)', () => {
  it('moves the last days by the days of the suspension, with the old and the new day', () => {
    const file = given(twoUnits).when('RecordInterimRuling', collectionFor(11 * 24), lawyer).then(
      { type: 'InterimReliefRuled' },
      { type: 'PaymentsSuspended', data: { subject: 'P1', moves: [{ key: 'P1:2025-03-05:payment', from: '2025-04-16', to: '2025-04-28', because: 'suspension' }, { key: 'P1:2025-03-06:payment', from: '2025-04-17', to: '2025-04-28' }], limits: [] } },
    );
    // From 6 up to and including 17 March: twelve days of the first term, eleven of the second, which began after 6 March.
    expect(ofTheDay(file, '2025-03-05')).toMatchObject({ payBy: '2025-04-28', ownPayBy: '2025-04-16', barredAfter: '2026-03-05', suspensions: [{ from: '2025-03-06', until: '2025-03-17' }] });
    expect(defaultDue(file)?.dueAt).toBe('2025-04-28T22:00:00.000Z');
  });

  it('without a known end keeps default away until it ends, and only then moves the last days', () => {
    const suspended = story(twoUnits, does(lawyer, 'RecordInterimRuling', collectionFor(null)));
    const file = given(suspended, route.dayBegins(localDate('2025-06-02')));
    expect(defaultDue(file.file)).toMatchObject({ status: 'done', dueAt: null });
    file.when('RecordDefault', { debtIds: ['P1:2025-03-05'] }, process).refuses({ code: 'payment-suspended', article: 'awb:8:81' });
    // 89 days on is a Monday; 88 would have been a Sunday.
    const ended = file.when('EndInterimMeasure', ends, lawyer).then({ type: 'InterimMeasureEnded' }, { type: 'PaymentsSuspended' });
    expect(ofTheDay(ended, '2025-03-05')?.payBy).toBe('2025-07-14');
    given(suspended, route.dayBegins(localDate('2025-06-02')), does(lawyer, 'EndInterimMeasure', ends)).when('RecordDefault', { debtIds: ['P1:2025-03-05'] }, process).refuses({ code: 'not-before' });
  });

  it('ended early moves them back to the days that were really suspended', () => {
    const early = story(twoUnits, does(lawyer, 'RecordInterimRuling', collectionFor(100 * 24)), passes(5 * 24));
    expect(ofTheDay(given(early).file, '2025-03-05')?.payBy).toBe('2025-07-28');
    const file = given(early).when('EndInterimMeasure', ends, lawyer).then({ type: 'InterimMeasureEnded' }, { type: 'PaymentsSuspended', data: { moves: [{ from: '2025-07-28', to: '2025-04-22' }, { to: '2025-04-22' }] } });
    expect(ofTheDay(file, '2025-03-05')).toMatchObject({ suspensions: [{ from: '2025-03-06', until: '2025-03-11' }] });
  });

  it('counts for a unit that is forfeited while it lasts', () => {
    const suspended = story(twoUnits, does(lawyer, 'RecordInterimRuling', collectionFor(11 * 24)), route.nextNight, route.round(nightlyRun, 'P1', 'nightly', 'available', 'available'));
    const file = given(suspended).when('BookUnits', (at) => route.bookingData(at), nightlyRun).then({ type: 'UnitForfeited' }, { type: 'PaymentsSuspended', data: { moves: [{ key: 'P1:2025-03-07:payment' }] } });
    // Six weeks after 7 March end on Good Friday, so after Easter; ten days of the suspension lie after 7 March.
    expect(ofTheDay(file, '2025-03-07')).toMatchObject({ ownPayBy: '2025-04-22', payBy: '2025-05-02' });
  });

  it('undoes a default that was noted within it, and leaves one from before it', () => {
    const defaulted = story(twoUnits, route.dayBegins(localDate('2025-04-18')), does(process, 'RecordDefault', { debtIds: ['P1:2025-03-05', 'P1:2025-03-06'] }), passes(9));
    const backdated = granting(({ now }) => [{ kind: 'suspend-collection', subject: 'P1', from: instant('2025-04-17T08:00:00Z'), until: addHours(now, 30 * 24) }]);
    const file = given(defaulted).when('RecordInterimRuling', backdated, lawyer).then({ type: 'InterimReliefRuled' }, { type: 'PaymentsSuspended', data: { moves: [{ key: 'P1:2025-03-06:payment' }] } });
    expect([ofTheDay(file, '2025-03-05')?.status, ofTheDay(file, '2025-03-06')?.status]).toEqual(['in-default', 'owed']);
  });

  it('holds for the units of an order that is suspended itself', () => {
    const file = given(twoUnits).when('RecordInterimRuling', granting(({ now }) => [{ kind: 'suspend-order', orderId: 'P1', from: now, until: addHours(now, 11 * 24) }]), lawyer).then({ type: 'InterimReliefRuled' }, { type: 'PaymentsSuspended' }, { type: 'PenaltyOrderHeld' });
    expect(ofTheDay(file, '2025-03-05')?.payBy).toBe('2025-04-28');
  });

  it('moves the last day of a fine and with it its limitation (4:104)', () => {
    const asked = story(remedy.objectedFine, remedy.reliefRequested(['F1']));
    const before = given(asked).file.state;
    const file = given(asked).when('RecordInterimRuling', collectionFor(20 * 24, 'F1'), lawyer).then({ type: 'InterimReliefRuled' }, { type: 'PaymentsSuspended' });
    const [was, is] = [before.debts['F1'], file.state.debts['F1']];
    expect(is?.payBy).toBe(file.state.terms['F1:payment']?.lastDay);
    expect(is?.payBy).not.toBe(was?.payBy);
    expect(is).toMatchObject({ limitationFrom: is?.payBy, ownPayBy: was?.payBy, barredAfter: file.state.terms['F1:limitation']?.lastDay });
  });

  it('lets interest run on from the day after the own last day (4:101)', () => {
    const suspended: Step = story(twoUnits, does(lawyer, 'RecordInterimRuling', collectionFor(11 * 24)), route.dayBegins(localDate('2025-07-17')));
    const interest = { debtIds: ['P1:2025-03-05'], until: '2025-07-16', reasons: 'Verzuim.' };
    // 17 April up to and including 16 July is 91 days, as without a suspension: 7,479.45.
    given(suspended, does(process, 'RecordDefault', { debtIds: ['P1:2025-03-05'] })).when('FixInterest', interest, approver).then({ type: 'InterestFixed', data: { items: [{ interestCents: 7_479 }] } });
  });
});

describe('limitation under a suspension (5:35, 4:111 Awb)', () => {
  const claimed = story(route.penaltyActive, route.nights(1), route.collected, route.writ, remedy.objected(['P1']), remedy.reliefRequested());
  const barredAfter = (file: CaseFile) => ofTheDay(file, '2025-03-05')?.barredAfter;

  it('is extended by its days where a writ is being executed', () => {
    const was = barredAfter(given(claimed).file) ?? localDate('2025-01-01');
    const file = given(claimed).when('RecordInterimRuling', granting(({ now }) => [{ kind: 'suspend-collection', subject: 'P1', from: now, until: addHours(now, 30 * 24) }]), lawyer).then({ type: 'InterimReliefRuled' }, { type: 'PaymentsSuspended', data: { moves: [], limits: [{ debtId: 'P1:2025-03-05' }] } });
    // It begins on the day of the writ, which does not count, and ends at midnight.
    expect(barredAfter(file)).toBe(addDays(was, 29));
  });

  it('does not strike there while nobody knows when it ends', () => {
    const open = story(claimed, does(lawyer, 'RecordInterimRuling', collectionFor(null)));
    const was = barredAfter(given(open).file) ?? localDate('2025-01-01');
    const later = given(open, route.dayBegins(addDays(was, 20)));
    expect(processView(later.file.state).instruments.find(({ id }) => id === 'debts')?.steps['record-barred']).toMatchObject({ status: 'done' });
    later.when('RecordBarred', { debtIds: ['P1:2025-03-05'] }, financier).refuses({ code: 'limitation-extended', article: 'awb:4:111' });
    const ended = later.when('EndInterimMeasure', ends, lawyer).then({ type: 'InterimMeasureEnded' }, { type: 'PaymentsSuspended' });
    expect((barredAfter(ended) ?? '') > addDays(was, 300)).toBe(true);
  });

  it('runs on before there is a writ: an official is told in time what still interrupts or extends it', () => {
    const file = given(twoUnits).when('RecordInterimRuling', collectionFor(null), lawyer).then({ type: 'InterimReliefRuled' }, { type: 'TaskRaised', data: { key: 'limitation-runs-on:VV1:P1' } });
    expect(barredAfter(file)).toBe('2026-03-05');
    given(twoUnits, does(lawyer, 'RecordInterimRuling', collectionFor(null))).when('GrantDeferral', { debtIds: ['P1:2025-03-05'], until: '2025-12-01', instalments: [], conditions: 'Zolang de schorsing duurt.', reasons: 'Schorsing.' }, approver).then({ type: 'DeferralGranted', data: { limits: [{ debtId: 'P1:2025-03-05', barredAfter: addDays(localDate('2026-03-05'), 271) }] } });
  });
});
