import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engineClient } from '../../apps/cli/journey/client.js';
import { exampleNotice } from '../../apps/cli/journey/example-notice.js';
import { runJourney } from '../../apps/cli/journey/run-journey.js';
import { stage } from '../../apps/cli/journey/stage.js';
import { startInstallation, type Installation, type Part } from './support/installation.js';
import { faultsOf } from './support/sound.js';

/** What a journey did, apart from the moments: those follow from when it began. */
type Story = readonly string[];

let installation: Installation;
let undisturbed: Story;

beforeAll(async () => {
  installation = await startInstallation();
  undisturbed = await journey(() => undefined);
}, 200_000);
afterAll(() => installation.remove(), 60_000);

/** Runs the shipped notice to the fine; `onStep` hears each step as it begins. */
async function journey(onStep: (step: string) => void): Promise<Story> {
  const client = engineClient(installation.url());
  const notice = { ...exampleNotice(), reference: `VM-${randomUUID().slice(0, 8)}` };
  const caseNumber = await runJourney({ client, notice, route: 'fine', stopAfter: null, keyPrefix: `faults:${randomUUID().slice(0, 8)}`, progress: onStep });
  const acts = await stage(client, caseNumber, '').acts();
  return acts.map((act) => [act.seq, act.type, act.by, act.data['amountCents'] ?? '', act.data['decisionId'] ?? act.data['orderId'] ?? ''].join(' '));
}

/** Kills the part some moments after each of these steps has begun. */
function killing(part: Part, steps: readonly string[], afterMs: number): { readonly onStep: (step: string) => void; readonly kills: () => number } {
  let kills = 0;
  const kill = async (): Promise<void> => {
    await pause(afterMs);
    installation.kill(part);
    kills += 1;
  };
  return {
    onStep: (step) => {
      if (steps.some((named) => step.startsWith(named))) void kill();
    },
    kills: () => kills,
  };
}

const moments = ['bevel:', 'einde van de termijn', 'last onder dwangsom:', 'begunstigingstermijn', 'boeterapport', 'boete met'] as const;

describe.each<[Part, number]>([
  ['worker', 150],
  ['api', 60],
  ['postgresql', 250],
  ['temporal', 100],
])('%s killed with -9 at several moments of a journey', (part, afterMs) => {
  it('ends the same: no act twice, none lost, everything balanced and audited', async () => {
    const kill = killing(part, moments, afterMs);
    const story = await journey(kill.onStep);
    expect(kill.kills()).toBeGreaterThanOrEqual(5);
    expect(story).toEqual(undisturbed);
    expect(await faultsOf(installation)).toEqual([]);
  }, 240_000);
});
