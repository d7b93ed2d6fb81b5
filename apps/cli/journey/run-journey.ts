import type { EscalatedNotice } from '../../../libs/contracts/commands/notice.js';
import { phases, type Phase } from '../../../libs/enforcement/case/phase.js';
import type { Instant } from '../../../libs/law/calendar/brands.js';
import { addHours } from '../../../libs/law/calendar/instant.js';
import type { EngineClient } from './client.js';
import { findSystematic, fine, prepareFine } from './fine-phase.js';
import { admit, establishCompliance, establishNonCompliance, letTermEnd, order } from './order-phase.js';
import { hearViews, letUnitsForfeit, penaltyOrder } from './penalty-phase.js';
import { beginsAtBreach, stepsOfScenario, type Scenario } from './scenarios.js';
import type { Items, ProviderOrderAnswer } from './shapes.js';
import { stage, trainingClock, type Clock, type OutageClock, type Stage } from './stage.js';

export interface Journey {
  readonly client: EngineClient;
  readonly notice: EscalatedNotice;
  readonly route: 'fine' | 'complied';
  readonly stopAfter: Phase | null;
  /** What happens to the order or the fine, in place of the fine with the raised maximum. */
  readonly scenario?: Scenario | null;
  /** Makes the keys of this journey its own; the same prefix takes an interrupted journey up again. */
  readonly keyPrefix: string;
  readonly progress: (line: string) => void;
}

/** How many earlier ignored orders the provider's record must show before a raised maximum is proposed. */
const earlierOrdersWanted = 2;

/**
 * Drives a notice through the whole engine and gives the case number: to the
 * cap and the fine, to timely compliance, or until the phase asked for.
 */
export async function runJourney(journey: Journey): Promise<string> {
  const clock = trainingClock(journey.client, 'admin-1', journey.keyPrefix);
  await clock.hold();
  await clock.to(addHours(journey.notice.lastSeenOnlineAt, 1));
  if (journey.route === 'fine' && (journey.scenario ?? null) === null && wants(journey, 'fine-drafted')) await earlierCases(journey, clock);
  const main = await escalate(journey, journey.notice, journey.keyPrefix);
  journey.progress(`zaak ${main.caseNumber} geopend voor ${journey.notice.provider.name}`);
  for (const [name, step] of stepsOf(journey, main, clock)) {
    journey.progress(name);
    await step();
    const { phase } = await main.case();
    if (journey.stopAfter !== null && reached(phase, journey.stopAfter)) break;
  }
  return main.caseNumber;
}

function stepsOf(journey: Journey, main: Stage, clock: OutageClock): readonly (readonly [string, () => Promise<void>])[] {
  const { notice } = journey;
  const toTermEnd = [
    ['overleg, toerekening en ontvankelijkheid', () => admit(main, notice, clock)],
    ['bevel: ontwerp, tweede ambtenaar, verzegeld en bekendgemaakt', () => order(main, notice, 12)],
  ] as const;
  if (journey.route === 'complied') {
    return [
      ...toTermEnd,
      ['de aanbieder maakt het materiaal ontoegankelijk', () => setLocations(journey, notice, 'down')],
      ['einde van de termijn, waarneming', () => letTermEnd(main, clock)],
      ['vaststelling dat aan het bevel is voldaan', () => establishCompliance(main)],
    ];
  }
  return [
    ...toTermEnd,
    ['einde van de termijn, waarneming', () => letTermEnd(main, clock)],
    ['vaststelling dat het bevel niet is nageleefd', () => establishNonCompliance(main)],
    ...(beginsAtBreach(journey.scenario ?? null) ? [] : orderUnderPenalty(main, clock)),
    ...afterTheOrder(journey, main, clock),
  ];
}

const orderUnderPenalty = (main: Stage, clock: Clock) =>
  [
    ['zienswijze over de last onder dwangsom', () => hearViews(main, clock, 'penalty-order', 'Voornemen om een last onder dwangsom op te leggen.')],
    ['last onder dwangsom: ontwerp, tweede ambtenaar, bekendgemaakt', () => penaltyOrder(main)],
  ] as const;

function afterTheOrder(journey: Journey, main: Stage, clock: OutageClock): readonly (readonly [string, () => Promise<void>])[] {
  const { scenario = null } = journey;
  if (scenario !== null) return stepsOfScenario(scenario, main, clock, journey);
  return [
    ['begunstigingstermijn en nachten tot het maximum', () => letUnitsForfeit(main, clock)],
    ['boeterapport, una via en zienswijze', () => prepareFine(main, clock)],
    ['vaststelling van stelselmatig niet naleven', async () => findSystematic(main, await ignoredOrders(journey, main.caseNumber))],
    ['boete met verhoogd maximum', () => fine(main, journey)],
  ];
}

async function escalate(journey: Journey, notice: EscalatedNotice, keyPrefix: string): Promise<Stage> {
  const opened = await journey.client.post<{ caseNumber: string }>('/notices', notice.flagger.id === 'flagger-meldpunt' ? 'flagger-meldpunt' : 'officer-1', `${keyPrefix}:notice`, notice);
  return stage(journey.client, opened.caseNumber, `${keyPrefix}:${opened.caseNumber}`);
}

/** Where the provider's record shows too few ignored orders, earlier cases are carried through first, as real cases. */
export async function earlierCases(journey: Journey, clock: Clock): Promise<void> {
  const known = await ignoredOrders(journey, null);
  for (let index = known.length + 1; index <= earlierOrdersWanted; index += 1) {
    journey.progress(`eerdere zaak ${String(index)}: een bevel dat de aanbieder niet naleeft`);
    const reference = `${journey.notice.reference}-EERDER-${String(index)}`;
    const notice = earlierNotice(journey.notice, reference, index);
    const earlier = await escalate(journey, notice, `${journey.keyPrefix}:earlier-${String(index)}`);
    await admit(earlier, notice, clock);
    await order(earlier, notice, 6);
    await letTermEnd(earlier, clock);
    await establishNonCompliance(earlier);
    await clock.forward(24);
  }
}

/** The same provider's material, noticed some weeks before. */
function earlierNotice(notice: EscalatedNotice, reference: string, index: number): EscalatedNotice {
  const before = (moment: Instant): Instant => addHours(moment, -24 * (35 - 7 * index));
  const { policeInformedAt, noticeReceivedAt } = notice;
  return {
    ...notice,
    reference,
    noticeSentAt: before(notice.noticeSentAt),
    lastSeenOnlineAt: before(notice.lastSeenOnlineAt),
    ...(policeInformedAt === undefined ? {} : { policeInformedAt: before(policeInformedAt) }),
    ...(noticeReceivedAt === undefined ? {} : { noticeReceivedAt: before(noticeReceivedAt) }),
  };
}

async function ignoredOrders(journey: Journey, except: string | null): Promise<readonly ProviderOrderAnswer[]> {
  const { items } = await journey.client.get<Items<ProviderOrderAnswer>>(`/providers/${journey.notice.provider.id}/orders`);
  return items.filter((one) => one.outcome === 'not-complied' && one.caseNumber !== except);
}

async function setLocations(journey: Journey, notice: EscalatedNotice, state: 'up' | 'down'): Promise<void> {
  await journey.client.put('/training-provider/locations', 'admin-1', `${journey.keyPrefix}:${state}`, { locations: notice.locations.map(({ url }) => ({ url, state })) });
}

const reached = (phase: Phase, wanted: Phase): boolean => phases.indexOf(phase) >= phases.indexOf(wanted);

const wants = (journey: Journey, phase: Phase): boolean => journey.stopAfter === null || reached(journey.stopAfter, phase);
