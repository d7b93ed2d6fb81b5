/** docs/rules.md: E18, E19 */
import { describe, expect, it } from '@jest/globals';
import { addHours } from '../../law/calendar/instant.js';
import { processView } from '../case/process-view.js';
import { flagger, lawyer, nightlyRun, officer, process, secondOfficer } from '../testing/officials.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { ask, read, type CaseFile, type Written } from '../testing/case-file.js';
import { does, passes, story, type Step } from '../testing/steps.js';

const changed = (observation: object) => (file: Parameters<typeof route.observed>[0]) => ({
  orderId: 'B1',
  purpose: 'by-hand' as const,
  observations: [{ ...route.observed(file, 'L1', 'available'), ...observation }],
});
const byOfficer = { observedBy: { kind: 'official' as const, userId: 'officer-1', method: 'Bekeken in een browser.' } };

describe('asking for an observation', () => {
  const wish = { orderId: 'B1', reasons: 'De aanbieder zegt dat het weg is.' };

  it('opens a step for the process, once', () => {
    const file = given(route.orderInForce).when('RequestObservation', wish, officer).then({ type: 'ObservationRequested' });
    expect(processView(file.state).instruments[0]?.steps.observe).toEqual({ status: 'open', dueAt: file.now });
    given(route.orderInForce, does(officer, 'RequestObservation', wish)).when('RequestObservation', wish, lawyer).thenNothing();
  });

  it('is answered by the observation', () => {
    const file = given(route.orderInForce, does(officer, 'RequestObservation', wish)).when('RecordObservation', (at) => route.roundData(at, 'B1', 'on-request', ['unknown', 'unknown']), process).then({ type: 'LocationsObserved' });
    expect(file.state.bindingOrders['B1']?.observationRequestedAt).toBeNull();
  });

  it('has no point where no order runs', () => {
    given(route.orderDrafted).when('RequestObservation', wish, officer).refuses({ code: 'nothing-to-observe', article: 'awb:5:13' });
    given(route.ignored).when('RequestObservation', wish, officer).refuses({ code: 'nothing-to-observe' });
    given(route.admitted).when('RequestObservation', wish, officer).refuses({ code: 'not-found' });
  });

  it('is dropped with the finding', () => {
    const file = given(route.observedAvailable, does(officer, 'RequestObservation', wish)).when('EstablishNonCompliance', { orderId: 'B1', evidenceIds: [route.evidenceId(1)], reasons: 'Nog daar.' }, officer).then({ type: 'NonComplianceEstablished' });
    expect(file.state.bindingOrders['B1']?.observationRequestedAt).toBeNull();
  });
});

describe('recording an observation', () => {
  it('keeps one piece of evidence per location, with the order version that was tested', () => {
    const file = given(route.orderInForce).file;
    const outcome = ask(file, read('RecordObservation', route.roundData(file, 'B1', 'on-request', ['available', 'unknown'])), process);
    expect(outcome).toMatchObject({ ok: true, evidence: [{ orderId: 'B1', orderVersion: 1, locationId: 'L1', result: 'available' }, { locationId: 'L2', result: 'unknown' }] });
  });

  it('counts what was found', () => {
    given(route.orderInForce).when('RecordObservation', (file) => route.roundData(file, 'B1', 'on-request', ['available', 'unavailable']), process).then({ type: 'LocationsObserved', data: { result: { available: 1, unavailable: 1, unknown: 0 }, late: false } });
  });

  it('is about an order that was made known and a location of that order', () => {
    given(route.orderDrafted).when('RecordObservation', (file) => route.roundData(file, 'B1', 'on-request', ['available']), process).refuses({ code: 'not-found' });
    given(route.orderInForce).when('RecordObservation', changed({ ...byOfficer, locationId: 'L3' }), officer).refuses({ code: 'not-found' });
  });

  it('is told by whoever made it: no flagger poses as an official, no machine as a flagger', () => {
    const recheck = { observedBy: { kind: 'flagger' as const, flaggerId: 'meldpunt', method: 'Herhaalde controle.' } };
    given(route.orderInForce).when('RecordObservation', changed(recheck), flagger).then({ type: 'LocationsObserved' });
    given(route.orderInForce).when('RecordObservation', changed(recheck), officer).then({ type: 'LocationsObserved' });
    given(route.orderInForce).when('RecordObservation', changed(recheck), process).refuses({ code: 'observed-by-another' });
    given(route.orderInForce).when('RecordObservation', changed({ observedBy: { kind: 'official', userId: 'meldpunt', method: 'Bekeken.' } }), flagger).refuses({ code: 'observed-by-another' });
  });

  it('lies between the making known and now', () => {
    const far: Step = story(route.orderInForce, passes(1));
    given(far).when('RecordObservation', (file) => changed({ ...byOfficer, at: addHours(file.now, 0.01) })(file), officer).refuses({ code: 'observed-in-the-future', article: 'awb:3:2' });
    given(far).when('RecordObservation', (file) => changed({ ...byOfficer, at: addHours(file.now, -1.01) })(file), officer).refuses({ code: 'observed-before-order', article: 'awb:3:40' });
  });

  it('is by whoever made it', () => {
    given(route.orderInForce).when('RecordObservation', changed(byOfficer), officer).then({ type: 'LocationsObserved' });
    given(route.orderInForce).when('RecordObservation', changed(byOfficer), secondOfficer).refuses({ code: 'observed-by-another', article: 'awb:3:2' });
    given(route.orderInForce).when('RecordObservation', changed({}), officer).refuses({ code: 'observed-by-another' });
    given(route.orderInForce).when('RecordObservation', changed({}), nightlyRun).then({ type: 'LocationsObserved' });
    given(route.orderInForce).when('RecordObservation', changed({ observedBy: { kind: 'flagger', flaggerId: 'meldpunt', method: 'Eigen controle.' } }), flagger).then({ type: 'LocationsObserved' });
  });
});

describe('the observation at the end of the term', () => {
  const atEnd = (...results: Parameters<typeof route.roundData>[3][number][]) => (file: CaseFile) => route.roundData(file, 'B1', 'term-end', results);

  it('waits for the end', () => {
    given(route.orderInForce, passes(11.99)).when('RecordObservation', atEnd('available', 'available'), process).refuses({ code: 'not-before', kind: 'not-before', article: null });
  });

  it('happens once: again it gives neither act nor evidence', () => {
    given(route.observedAvailable).when('RecordObservation', atEnd('unavailable', 'unavailable'), process).thenNothing();
  });

  it('looks at every location', () => {
    given(route.termOver).when('RecordObservation', atEnd('available'), process).refuses({ code: 'location-not-observed', article: 'awb:3:2' });
  });

  it('looks after the term, not before', () => {
    given(route.termOver).when('RecordObservation', (file) => route.roundData(file, 'B1', 'term-end', ['available', 'available'], addHours(file.now, -1)), process).refuses({ code: 'observed-before-term-end', article: 'csam:6(3)' });
  });

  it('says where it was late', () => {
    given(route.orderInForce, passes(12)).when('RecordObservation', atEnd('unknown', 'unknown'), process).then({ type: 'LocationsObserved', data: { late: false } });
    given(route.orderInForce, passes(13)).when('RecordObservation', atEnd('unknown', 'unknown'), process).then({ type: 'LocationsObserved', data: { late: true } });
  });

  it('is of a binding order: a penalty order is observed every night', () => {
    given(route.penaltyActive).when('RecordObservation', (file) => route.roundData(file, 'P1', 'term-end', ['available', 'available']), process).refuses({ code: 'not-found' });
  });
});

describe('observing a penalty order', () => {
  it('by hand is recorded by the official or supervisor (5:11 Awb) who looked, and by nobody for him', () => {
    const supervisor = { userId: 'supervisor-1', roles: ['supervisor'] as const, mandates: [] };
    const byHand = (userId: string) => (file: CaseFile): Written<'RecordObservation'> => ({ orderId: 'P1', purpose: 'by-hand', observations: [{ ...route.observed(file, 'L1', 'available'), observedBy: { kind: 'official', userId, method: 'Verzoek HEAD.' } }] });
    given(route.penaltyActive).when('RecordObservation', byHand('supervisor-1'), supervisor).then({ type: 'LocationsObserved' });
    given(route.penaltyActive).when('RecordObservation', byHand('officer-1'), supervisor).refuses({ code: 'observed-by-another' });
  });

  it('says which version was in force at that moment, whenever it is recorded', () => {
    const reduced = story(
      route.penaltyActive,
      does(officer, 'DraftPenaltyOrderChange', { orderId: 'P1', change: { kind: 'reduce', amountPerDayCents: 100_000, capCents: 1_000_000 }, reasons: 'Deels onmogelijk.' }),
      passes(10),
      route.madeKnown('W1'),
      passes(10),
    );
    const { file } = given(reduced);
    const seenAt = (hoursAgo: number): unknown => {
      const outcome = ask(file, read('RecordObservation', route.roundData(file, 'P1', 'nightly', ['available'], addHours(file.now, -hoursAgo))), nightlyRun);
      return outcome.ok ? outcome.evidence?.[0]?.orderVersion : outcome.refusal;
    };
    expect([seenAt(15), seenAt(10.01), seenAt(10), seenAt(0)]).toEqual([1, 1, 2, 2]);
  });
});
