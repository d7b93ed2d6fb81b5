import { randomUUID } from 'node:crypto';
import { engineClient } from '../../../apps/cli/journey/client.js';
import { exampleNotice } from '../../../apps/cli/journey/example-notice.js';
import { runJourney } from '../../../apps/cli/journey/run-journey.js';
import type { ActAnswer } from '../../../apps/cli/journey/shapes.js';
import { stage, trainingClock } from '../../../apps/cli/journey/stage.js';
import type { Instant } from '../../../libs/law/calendar/brands.js';
import { instant, millisOf } from '../../../libs/law/calendar/instant.js';
import { addDays, atAmsterdam, dayOf } from '../../../libs/law/calendar/local-date.js';
import type { Installation } from './installation.js';

const hourMs = 3_600_000;

/** A journey as its acts tell it: one line each, moments counted from its beginning, so that two journeys can be compared. */
export interface Story {
  readonly caseNumber: string;
  readonly lines: readonly string[];
}

/** Runs the shipped notice to the fine, from 13:00 on the next day of the training clock; `onStep` hears each step as it begins. */
export async function journey(installation: Installation, onStep: (step: string) => void = () => undefined): Promise<Story> {
  const client = engineClient(installation.url());
  const id = randomUUID().slice(0, 8);
  const notice = { ...exampleNotice(), reference: `VM-${id}` };
  const clock = trainingClock(client, 'admin-1', `faults:${id}:begin`);
  await clock.hold();
  const began = atAmsterdam(addDays(dayOf(await clock.now()), 1), '13:00');
  await clock.to(began);
  const caseNumber = await runJourney({ client, notice, route: 'fine', stopAfter: null, keyPrefix: `faults:${id}`, progress: onStep });
  const acts = await stage(client, caseNumber, '').acts();
  return { caseNumber, lines: acts.map((act) => lineOf(act, began)) };
}

function lineOf({ seq, type, by, article, legalAt, data }: ActAnswer, began: Instant): string {
  const about = data['decisionId'] ?? data['orderId'] ?? data['fineId'] ?? '';
  const amounts = ['amountCents', 'capCents', 'totalCents'].flatMap((name) => (typeof data[name] === 'number' ? [`${name}=${String(data[name])}`] : []));
  const moment = `+${((millisOf(instant(legalAt)) - millisOf(began)) / hourMs).toFixed(3)} h`;
  return [seq, moment, type, about, by, article, ...amounts, ...(data['late'] === true ? ['late'] : [])].join(' ');
}
