import { describe, expect, it } from '@jest/globals';
import type { Observation } from '../../contracts/commands/observation.js';
import { instant } from '../../law/calendar/instant.js';
import { nightlyRun, officer, process } from '../testing/officials.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { comes, does, passes, story, type Step } from '../testing/steps.js';

const euro = (amount: number): number => amount * 100;
const active = (change: Parameters<typeof route.penaltyDraft>[0]): Step =>
  story(route.ignored, does(officer, 'DraftPenaltyOrder', route.penaltyDraft(change)), route.madeKnown('P1'), passes(24.5), does(process, 'EndCompliancePeriod', { orderId: 'P1' }));
const night = (...results: Observation['result'][]): Step => story(route.nextNight, route.night(...results));
const debts = (...steps: Step[]) => Object.values(given(...steps).file.state.debts).map(({ id, amountCents }) => [id, amountCents]);

describe('an order with an amount for each violation', () => {
  const perLocation = active({ unit: 'violation', complianceMeans: 'Elke vindplaats die blijft is een overtreding.', amountPerDayCents: euro(1_000), capCents: euro(3_500) });

  it('forfeits each location that is left, once a day: who removes one pays less', () => {
    expect(debts(perLocation, night('available', 'available'), night('unavailable', 'available'), night('unavailable', 'unknown'))).toEqual([
      ['P1:2025-03-05:L1', euro(1_000)],
      ['P1:2025-03-05:L2', euro(1_000)],
      ['P1:2025-03-06:L2', euro(1_000)],
    ]);
  });

  it('counts a location that is found out later that day, and one that was seen twice only once', () => {
    const later = story(perLocation, night('available', 'unknown'), passes(3), route.night('available', 'available'));
    expect(debts(later)).toEqual([['P1:2025-03-05:L1', euro(1_000)], ['P1:2025-03-05:L2', euro(1_000)]]);
  });

  it('cuts the last violation at the cap', () => {
    const file = given(perLocation, night('available', 'available'), night('available', 'available'), night('available', 'available')).file;
    expect(Object.values(file.state.debts).map(({ amountCents }) => amountCents)).toEqual([1_000, 1_000, 1_000, 500].map(euro));
    expect(file.state.penaltyOrders['P1']).toMatchObject({ capReachedOn: '2025-03-06', forfeitedCents: euro(3_500), bookedDays: ['2025-03-05', '2025-03-06'] });
  });

  it('is collected by the day, with all its violations', () => {
    given(perLocation, night('available', 'available'), route.findingsReported)
      .when('DraftCollectionDecision', { orderId: 'P1', days: ['2025-03-05'], reasons: 'Beginselplicht.', views: { kind: 'skipped', ground: 'Omkeerbaar.' } }, officer)
      .then({ type: 'CollectionDecisionDrafted', data: { amountCents: euro(2_000) } });
  });
});

describe('an order with one sum', () => {
  const once = active({ unit: 'once', amountPerDayCents: euro(20_000), capCents: euro(20_000) });

  it('forfeits it at the first evidence, and never more', () => {
    const first = given(once, night('unknown', 'unavailable'), route.nextNight, route.round(nightlyRun, 'P1', 'nightly', 'available', 'available'))
      .when('BookUnits', (file) => route.bookingData(file), nightlyRun)
      .then({ type: 'UnitForfeited', data: { day: '2025-03-06', amountCents: euro(20_000) } }, { type: 'CapReached' });
    expect(Object.keys(first.state.debts)).toEqual(['P1:2025-03-06']);
    given(once, night('available', 'available'), route.nextNight, route.round(nightlyRun, 'P1', 'nightly', 'available', 'available')).when('BookUnits', (file) => route.bookingData(file), nightlyRun).thenNothing();
  });

  it('has that sum for its cap', () => {
    given(route.ignored).when('DraftPenaltyOrder', route.penaltyDraft({ unit: 'once', amountPerDayCents: euro(10), capCents: euro(20) }), officer).refuses({ code: 'cap-of-single-sum', article: 'awb:5:32b' });
  });
});

describe('lifting on request', () => {
  const lift = (receivedOn: string) => ({ orderId: 'P1', change: { kind: 'lift' as const }, request: { receivedOn, ground: 'year-without-forfeiture' as const }, reasons: 'Op verzoek.' });

  it('can be asked after a year in force without forfeiture, not before', () => {
    const year = story(route.penaltyActive, comes(instant('2026-03-05T10:00:00Z')));
    given(year).when('DraftPenaltyOrderChange', lift('2026-03-03'), officer).refuses({ code: 'year-not-passed', article: 'awb:5:34(2)' });
    given(year).when('DraftPenaltyOrderChange', lift('2026-03-04'), officer).then({ type: 'PenaltyOrderChangeDrafted' });
    given(year).when('DraftPenaltyOrderChange', lift('2026-03-06'), officer).refuses({ code: 'request-in-the-future' });
  });

  it('waits another year after each forfeited day', () => {
    const forfeited = story(route.oneUnit, comes(instant('2026-03-07T10:00:00Z')));
    given(forfeited).when('DraftPenaltyOrderChange', lift('2026-03-05'), officer).refuses({ code: 'year-not-passed' });
    given(forfeited).when('DraftPenaltyOrderChange', lift('2026-03-06'), officer).then({ type: 'PenaltyOrderChangeDrafted' });
  });

  it('asks lifting and nothing else; impossibility can ask for any change at any time', () => {
    const suspend = { kind: 'suspend' as const, from: instant('2026-03-08T00:00:00Z') };
    const year = story(route.penaltyActive, comes(instant('2026-03-07T10:00:00Z')));
    given(year).when('DraftPenaltyOrderChange', { ...lift('2026-03-06'), change: suspend }, officer).refuses({ code: 'year-asks-lifting' });
    given(route.penaltyActive).when('DraftPenaltyOrderChange', { ...lift('2025-03-04'), change: suspend, request: { receivedOn: '2025-03-04', ground: 'impossibility' } }, officer).then({ type: 'PenaltyOrderChangeDrafted' });
  });
});
