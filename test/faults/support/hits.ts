import { setTimeout as pause } from 'node:timers/promises';
import { isRunning } from '../../../libs/platform/processes/identity.mjs';
import { waitFor, type Installation, type Part } from './installation.js';

const backPatienceMs = 90_000;

/** A part that was really killed, with the process that came in its place. */
export interface Hit {
  readonly part: Part;
  readonly killed: number;
  readonly replacedBy: number;
}

/**
 * kill -9 to the part as it now runs, and waits until the supervisor has put
 * another process in its place. A part that is down at the moment is awaited first.
 */
export async function hit(installation: Installation, part: Part): Promise<Hit> {
  await waitFor(`${part} to run`, () => Promise.resolve(isRunning(installation.processOf(part))), backPatienceMs);
  const { pid } = installation.processOf(part);
  installation.kill(part);
  await waitFor(`${part} to come back`, () => Promise.resolve(installation.processOf(part).pid !== pid && isRunning(installation.processOf(part))), backPatienceMs);
  return { part, killed: pid, replacedBy: installation.processOf(part).pid };
}

/** Which part is killed how long after which step of a journey has begun; a step may stand in it more than once. */
export type Plan = readonly (readonly [step: string, part: Part, afterMs: number])[];

/** Carries out the plan beside a journey: `onStep` hears its steps, `hits` waits for all kills that were begun. */
export function besideJourney(installation: Installation, plan: Plan): { readonly onStep: (step: string) => void; readonly hits: () => Promise<readonly Hit[]> } {
  const begun: Promise<Hit>[] = [];
  return {
    onStep: (step) => {
      for (const [named, part, afterMs] of plan) if (step.startsWith(named)) begun.push(pause(afterMs).then(() => hit(installation, part)));
    },
    hits: () => Promise.all(begun),
  };
}
