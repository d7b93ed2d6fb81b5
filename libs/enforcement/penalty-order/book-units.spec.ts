/** docs/rules.md: E27, E28 */
import { describe, expect, it } from '@jest/globals';
import type { Instant } from '../../law/calendar/brands.js';
import { addHours, instant } from '../../law/calendar/instant.js';
import { localDate } from '../../law/calendar/local-date.js';
import type { CaseFile } from '../testing/case-file.js';
import { nightlyRun, officer } from '../testing/officials.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { comes, does, passes, story, type Step } from '../testing/steps.js';

/** The compliance period ends on Tuesday 4 March at 22:30 in Amsterdam; the order is active from then on. */
const active = route.penaltyActive;
const units = (file: CaseFile) => file.acts.flatMap((act) => (act.type === 'UnitForfeited' ? [{ day: act.data.day, amountCents: act.data.amountCents, orderVersion: act.data.orderVersion }] : []));
const euro = (amount: number): number => amount * 100;

/** The instrument saw this at that moment; recorded now. */
const sawAt = (at: Instant, result: 'available' | 'unavailable' | 'unknown' = 'available'): Step =>
  does(nightlyRun, 'RecordObservation', (file) => ({ orderId: 'P1', purpose: 'nightly', observations: [route.observed(file, 'L1', result, at)] }));
const at = (text: string): Instant => instant(text);

const changed = (id: string, change: object): Step => story(does(officer, 'DraftPenaltyOrderChange', { orderId: 'P1', change: change as { kind: 'lift' }, reasons: 'Besluit.' }), route.madeKnown(id));

describe('forfeiting units', () => {
  it('is one amount for a day with evidence, owed by law and due six weeks later', () => {
    const file = given(active, route.nextNight, route.round(nightlyRun, 'P1', 'nightly', 'available', 'unavailable'))
      .when('BookUnits', (now) => route.bookingData(now), nightlyRun)
      .then({ type: 'UnitForfeited', data: { orderId: 'P1', day: '2025-03-05', amountCents: euro(5_000), orderVersion: 1, payBy: '2025-04-16', barredAfter: '2026-03-05', evidenceId: route.evidenceId(3) } });
    expect(file.state.debts['P1:2025-03-05']).toMatchObject({ kind: 'penalty-payment', status: 'owed', amountCents: euro(5_000), payBy: '2025-04-16', barredAfter: '2026-03-05' });
    expect(file.acts.at(-1)).toMatchObject({ data: { derivation: { rule: 'forfeiture', value: euro(5_000) } } });
  });

  it('is one amount, however often and wherever that day was looked', () => {
    const twice = story(active, comes(at('2025-03-05T03:00:00Z')), route.round(nightlyRun, 'P1', 'nightly', 'available', 'available'), passes(5), route.round(nightlyRun, 'P1', 'nightly', 'available', 'available'));
    given(twice).when('BookUnits', (file) => route.bookingData(file), nightlyRun).then({ type: 'UnitForfeited', data: { day: '2025-03-05' } });
  });

  it('counts days by the clock of Amsterdam', () => {
    const aroundMidnight = story(active, comes(at('2025-03-05T23:30:00Z')), sawAt(at('2025-03-05T22:59:00Z')), sawAt(at('2025-03-05T23:01:00Z')));
    given(aroundMidnight).when('BookUnits', (file) => route.bookingData(file), nightlyRun).then({ type: 'UnitForfeited', data: { day: '2025-03-05' } }, { type: 'UnitForfeited', data: { day: '2025-03-06' } });
  });

  it('is done once: the same evidence again books nothing, and a missed night is caught up', () => {
    given(route.oneUnit).when('BookUnits', (file) => route.bookingData(file), nightlyRun).thenNothing();
    const missed = story(route.oneUnit, route.nextNight, route.round(nightlyRun, 'P1', 'nightly', 'available', 'available'), route.nextNight, route.round(nightlyRun, 'P1', 'nightly', 'available', 'available'));
    given(missed).when('BookUnits', (file) => route.bookingData(file), nightlyRun).then({ type: 'UnitForfeited', data: { day: '2025-03-06' } }, { type: 'UnitForfeited', data: { day: '2025-03-07' } });
  });
});

describe('no unit', () => {
  const book = (...steps: Step[]) => given(...steps).when('BookUnits', (file) => route.bookingData(file), nightlyRun);

  it.each(['unknown', 'unavailable'] as const)('comes from material that was %s', (result) => {
    book(active, route.nextNight, route.round(nightlyRun, 'P1', 'nightly', result, result)).thenNothing();
  });

  it('comes without evidence, or from evidence that is not on file like this', () => {
    book(active).refuses({ code: 'unit-without-evidence', article: 'awb:5:37' });
    const seen = story(active, route.nextNight, route.round(nightlyRun, 'P1', 'nightly', 'unknown', 'unavailable'));
    const tampered = (change: object) => (file: CaseFile) => ({ ...route.bookingData(file), evidence: route.bookingData(file).evidence.map((one) => ({ ...one, ...change })) });
    for (const change of [{ result: 'available' as const }, { id: route.evidenceId(77) }, { at: addHours(given(seen).file.now, -1) }, { orderVersion: 2 }]) {
      given(seen).when('BookUnits', tampered(change), nightlyRun).refuses({ code: 'evidence-not-kept', article: 'awb:5:37' });
    }
  });

  it('comes from evidence of another order', () => {
    const ofBinding = (file: CaseFile) => ({ orderId: 'P1', upTo: file.now, evidence: file.evidence.filter(({ orderId }) => orderId === 'B1').map(({ id, at: seenAt, result, orderVersion }) => ({ id, at: seenAt, result, orderVersion })) });
    given(active).when('BookUnits', ofBinding, nightlyRun).refuses({ code: 'evidence-not-kept' });
  });

  it('comes from the compliance period, its last moment included', () => {
    const ends = given(active).file.state.penaltyOrders['P1']?.compliancePeriodEndsAt ?? ('' as Instant);
    book(active, sawAt(addHours(ends, -1)), sawAt(ends)).thenNothing();
    book(active, sawAt(addHours(ends, 0.001))).then({ type: 'UnitForfeited' });
  });

  it('is booked before that period has ended, or for the future', () => {
    const early = story(route.penaltyInForce, passes(1), route.round(nightlyRun, 'P1', 'nightly', 'available', 'available'));
    book(early).refuses({ code: 'compliance-period-running', article: 'awb:5:32a' });
    given(route.oneUnit).when('BookUnits', (file) => ({ ...route.bookingData(file), upTo: addHours(file.now, 1) }), nightlyRun).refuses({ code: 'booked-in-the-future', article: 'awb:5:33' });
    given(route.penaltyDrafted).when('BookUnits', (file) => ({ ...route.bookingData(file, 'B1'), orderId: 'P1' }), nightlyRun).refuses({ code: 'not-announced', article: 'awb:3:40' });
    given(route.ignored).when('BookUnits', (file) => ({ ...route.bookingData(file, 'B1'), orderId: 'P1' }), nightlyRun).refuses({ code: 'not-found' });
  });

  it('comes from what was seen after the moment that is booked up to', () => {
    const seen = story(active, route.nextNight, sawAt(at('2025-03-05T02:00:00Z')));
    given(seen).when('BookUnits', (file) => ({ ...route.bookingData(file), upTo: at('2025-03-05T01:59:59Z') }), nightlyRun).thenNothing();
  });

  it('is booked by an official', () => {
    given(route.oneUnit).when('BookUnits', (file) => route.bookingData(file), officer).refuses({ code: 'role-missing' });
  });
});

describe('the cap', () => {
  it('cuts the last unit and is reached once', () => {
    const { file } = given(route.capped);
    expect(units(file).map(({ amountCents }) => amountCents)).toEqual([5_000, 5_000, 5_000, 5_000, 2_500].map(euro));
    expect(file.acts.filter((act) => act.type === 'CapReached')).toMatchObject([{ data: { orderId: 'P1', day: '2025-03-09', totalCents: euro(22_500) } }]);
    given(route.capped, route.nextNight, route.round(nightlyRun, 'P1', 'nightly', 'available', 'available')).when('BookUnits', (now) => route.bookingData(now), nightlyRun).thenNothing();
  });

  it('is reached by many nights booked at once as by each on its own', () => {
    const look = story(route.nextNight, route.round(nightlyRun, 'P1', 'nightly', 'available', 'unknown'));
    const atOnce = given(active, look, look, look, look, look, look, look).when('BookUnits', (now) => route.bookingData(now), nightlyRun);
    const unit = { type: 'UnitForfeited' } as const;
    expect(units(atOnce.then(unit, unit, unit, unit, unit, { type: 'CapReached' }))).toEqual(units(given(route.capped).file));
  });

  it('also stops a day that is found out later, and then names the last day of all', () => {
    const gap = story(active, route.nextNight, route.nextNight, route.night('available', 'available'), route.nextNight, route.night('available', 'available'), route.nextNight, route.night('available', 'available'), route.nextNight, route.night('available', 'available'));
    const file = given(gap, sawAt(at('2025-03-05T08:00:00Z')))
      .when('BookUnits', (now) => route.bookingData(now), nightlyRun)
      .then({ type: 'UnitForfeited', data: { day: '2025-03-05', amountCents: euro(2_500) } }, { type: 'CapReached', data: { day: '2025-03-09' } });
    expect(file.state.penaltyOrders['P1']?.forfeitedCents).toBe(euro(22_500));
  });
});

describe('a hold', () => {
  const suspended = changed('W1', { kind: 'suspend', from: at('2025-03-06T00:00:00Z'), until: at('2025-03-06T12:00:00Z') });

  it('that covers half a day leaves the other half', () => {
    const before = story(active, suspended, comes(at('2025-03-06T15:00:00Z')), sawAt(at('2025-03-06T11:59:00Z')));
    given(before).when('BookUnits', (file) => route.bookingData(file), nightlyRun).thenNothing();
    given(before, sawAt(at('2025-03-06T12:00:00Z'))).when('BookUnits', (file) => route.bookingData(file), nightlyRun).then({ type: 'UnitForfeited', data: { day: '2025-03-06', evidenceId: route.evidenceId(4) } });
  });

  it('does not reach back to days from before it was made known', () => {
    const reachingBack = changed('W1', { kind: 'suspend', from: at('2025-03-01T00:00:00Z'), until: at('2025-03-09T00:00:00Z') });
    const file = given(active, comes(at('2025-03-06T10:00:00Z')), reachingBack, sawAt(at('2025-03-05T10:00:00Z')), passes(1), sawAt(at('2025-03-06T10:30:00Z')))
      .when('BookUnits', (now) => route.bookingData(now), nightlyRun)
      .then({ type: 'UnitForfeited', data: { day: '2025-03-05' } });
    expect(file.state.penaltyOrders['P1']?.holds).toEqual([{ from: at('2025-03-06T10:00:00Z'), until: at('2025-03-09T00:00:00Z') }]);
  });

  it('that nobody ends holds on', () => {
    const open = story(active, changed('W1', { kind: 'suspend', from: at('2025-03-05T00:00:00Z') }));
    given(open, comes(at('2025-06-01T10:00:00Z')), sawAt(at('2025-05-30T10:00:00Z'))).when('BookUnits', (file) => route.bookingData(file), nightlyRun).thenNothing();
  });

  it('is what lifting leaves: earlier days can still be booked, later ones never', () => {
    const lifted = story(active, comes(at('2025-03-06T10:00:00Z')), changed('W1', { kind: 'lift' }), passes(48), sawAt(at('2025-03-05T10:00:00Z')), sawAt(at('2025-03-07T10:00:00Z')));
    given(lifted).when('BookUnits', (file) => route.bookingData(file), nightlyRun).then({ type: 'UnitForfeited', data: { day: '2025-03-05' } });
  });
});

describe('two versions in a week', () => {
  const reduced = story(active, route.nights(2), comes(at('2025-03-06T11:00:00Z')), changed('W1', { kind: 'reduce', amountPerDayCents: euro(1_000), capCents: euro(12_000) }));

  it('each count for their own days', () => {
    const { file } = given(reduced, route.nights(3));
    expect(units(file)).toEqual([
      { day: localDate('2025-03-05'), amountCents: euro(5_000), orderVersion: 1 },
      { day: localDate('2025-03-06'), amountCents: euro(5_000), orderVersion: 1 },
      { day: localDate('2025-03-07'), amountCents: euro(1_000), orderVersion: 2 },
      { day: localDate('2025-03-08'), amountCents: euro(1_000), orderVersion: 2 },
    ]);
    expect(file.state.penaltyOrders['P1']?.capReachedOn).toBe('2025-03-08');
  });

  it('share one day: what the first one saw that day counts for the first', () => {
    const sameDay = story(active, comes(at('2025-03-06T11:00:00Z')), changed('W1', { kind: 'reduce', amountPerDayCents: euro(1_000), capCents: euro(12_000) }), passes(2), sawAt(at('2025-03-06T12:00:00Z')), sawAt(at('2025-03-06T10:00:00Z')));
    expect(units(given(sameDay, route.booked).file)).toEqual([{ day: '2025-03-06', amountCents: euro(5_000), orderVersion: 1 }]);
  });

  it('do not mix: a day of the first version that is found out later is booked at its amount, under the new cap', () => {
    const late = story(active, comes(at('2025-03-06T11:00:00Z')), changed('W1', { kind: 'reduce', amountPerDayCents: euro(1_000), capCents: euro(12_000) }), passes(1), sawAt(at('2025-03-05T10:00:00Z')), route.booked);
    expect(units(given(late).file)).toEqual([{ day: '2025-03-05', amountCents: euro(5_000), orderVersion: 1 }]);
  });

  it('do not mix: evidence that claims the version of another moment forfeits nothing', () => {
    const misnamed: Step = (file) => ({ ...file, evidence: [...file.evidence, { id: route.evidenceId(50), orderId: 'P1', orderVersion: 1, locationId: 'L1', at: file.now, result: 'available' }] });
    given(reduced, route.nextNight, misnamed).when('BookUnits', (file) => route.bookingData(file), nightlyRun).thenNothing();
  });
});
