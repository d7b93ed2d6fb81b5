import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { besideJourney, type Plan } from './support/hits.js';
import { startInstallation, type Installation, type Part } from './support/installation.js';
import { faultsOf } from './support/sound.js';
import { journey } from './support/story.js';

const parts: readonly Part[] = ['worker', 'postgresql', 'temporal', 'api'];

/** Steps of the journey, with how long after their beginning the blow falls: while letters are made and served, while the clock walks, in the nights, before the fine is announced. */
const moments: readonly (readonly [string, number])[] = [
  ['bevel:', 40],
  ['einde van de termijn', 60],
  ['last onder dwangsom:', 120],
  ['begunstigingstermijn', 250],
  ['begunstigingstermijn', 1_500],
  ['boeterapport', 150],
  ['vaststelling van stelselmatig', 20],
  ['boete met', 60],
];

/** Each journey another part at each moment; four journeys would try every part at every moment, the soak does. */
const plan = (turn: number): Plan => moments.map(([step, afterMs], index) => [step, parts[(index + turn) % parts.length] ?? 'worker', afterMs]);

let installation: Installation;
let undisturbed: readonly string[];

beforeAll(async () => {
  // In summer time throughout, so that hours since the beginning mean the same in each journey.
  installation = await startInstallation({ AUTORITEIT_TRAINING_START: '2025-04-07' });
  undisturbed = (await journey(installation)).lines;
}, 600_000);
afterAll(() => installation.remove(), 60_000);

describe('worker, API, PostgreSQL and Temporal killed with -9 in turn during a journey', () => {
  it('is compared with a journey that really ends in a fine', () => {
    expect(undisturbed.length).toBeGreaterThan(40);
    expect(undisturbed.join('\n')).toMatch(/CapReached[^]*FineDecisionDrafted F1 .*amountCents=25000000[^]*DecisionAnnounced F1/);
    expect(undisturbed.filter((line) => line.endsWith('late'))).toEqual([]);
  });

  it.each([0, 1])('ends the same, turn %i: no act twice, none lost, each at its legal moment, all audited and balanced', async (turn) => {
    const blows = besideJourney(installation, plan(turn));
    const { lines } = await journey(installation, blows.onStep);
    const hits = await blows.hits();
    expect(hits.map(({ part }) => part).sort()).toEqual(plan(turn).map(([, part]) => part).sort());
    expect(hits.every(({ killed, replacedBy }) => killed !== replacedBy)).toBe(true);
    expect(lines).toEqual(undisturbed);
    expect(await faultsOf(installation)).toEqual([]);
  }, 600_000);
});
