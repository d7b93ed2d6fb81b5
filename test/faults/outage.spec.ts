import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActAnswer, MoveAnswer } from '../../apps/cli/journey/shapes.js';
import { until, type Stage } from '../../apps/cli/journey/stage.js';
import type { Instant } from '../../libs/law/calendar/brands.js';
import { addHours } from '../../libs/law/calendar/instant.js';
import { startInstallation, type Installation } from './support/installation.js';
import { onStage, type OnStage } from './support/on-stage.js';
import { faultsOf } from './support/sound.js';

let installation: Installation;
let on: OnStage;
beforeAll(async () => {
  installation = await startInstallation();
  on = await onStage(installation);
}, 480_000);
afterAll(async () => {
  installation.signalTo('temporal', 'SIGCONT');
  await installation.remove();
}, 60_000);

const typesOf = async (opened: Stage): Promise<readonly string[]> => (await opened.acts()).map((act) => act.type);
const named = (acts: readonly ActAnswer[], type: string): ActAnswer[] => acts.filter((act) => act.type === type);

/** Moves the clock as if the process had been down meanwhile. */
async function passes(hours: number): Promise<Instant> {
  const to = addHours(await on.clock.now(), hours);
  const move = await on.client.post<MoveAnswer>('/training-clock/moves', 'admin-1', randomUUID(), { to, through: 'outage' });
  await until('the clock to have moved', async () => (await on.client.get<MoveAnswer>(`/training-clock/moves/${move.id}`)).state === 'finished');
  return to;
}

/** The status of a command that is sent once, without a client that tries again. */
async function statusOf(opened: Stage, note: string): Promise<number> {
  const answer = await fetch(`${installation.url()}/v1/cases/${opened.caseNumber}/acts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'autoriteit-user': 'officer-1', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ type: 'RecordConsultation', data: { with: 'police', consultedAt: await on.clock.now(), outcome: 'no-objection', note } }),
    signal: AbortSignal.timeout(15_000),
  });
  return answer.status;
}

describe('Temporal stopped for a while', () => {
  it('leaves officials at work; the process catches up in order and marks as late what became due in between', async () => {
    const [short, long, fresh] = [await on.ordered(4), await on.ordered(6), await on.admitted()];
    const ends = [await short.endOf('B1:order-term'), await long.endOf('B1:order-term')] as const;
    installation.signalTo('temporal', 'SIGSTOP');

    expect(await statusOf(short, 'Ook tijdens de storing vastgelegd.')).toBe(201);
    await on.takeOrder(fresh, 12);
    const other = await on.admitted();
    expect(await typesOf(other)).toContain('NoticeAdmitted');
    const back = await passes(9);
    expect(await typesOf(short)).not.toContain('OrderTermEnded');
    expect((await typesOf(fresh)).at(-1)).toBe('DecisionApproved');

    installation.signalTo('temporal', 'SIGCONT');
    for (const [index, opened] of [short, long].entries()) {
      await opened.untilAct('OrderTermEnded');
      const acts = await opened.acts();
      expect(acts.slice(-2).map((act) => [act.type, act.legalAt, act.data['late']])).toEqual([['LocationsObserved', back, true], ['OrderTermEnded', back, true]]);
      expect(named(acts, 'OrderTermEnded').map((act) => act.data['dueAt'])).toEqual([ends[index]]);
      expect(named(acts, 'LocationsObserved')).toHaveLength(1);
    }
    // What an official took during the outage is made known after it, and its term starts only then (3:40 Awb).
    await fresh.untilDecision('B1', 'announced');
    expect(named(await fresh.acts(), 'DecisionAnnounced').map((act) => act.legalAt)).toEqual([back]);
    expect(await fresh.endOf('B1:order-term')).toBe(addHours(back, 12));
    await until('all to be told to the process', async () => (await faultsOf(installation)).length === 0);
    expect(await typesOf(other)).toEqual(['NoticeEscalated', 'ConsultationRecorded', 'ConsultationRecorded', 'ProviderAttributed', 'NoticeAdmitted']);
  }, 480_000);
});
