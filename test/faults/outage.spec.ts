import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engineClient, type EngineClient } from '../../apps/cli/journey/client.js';
import { exampleNotice } from '../../apps/cli/journey/example-notice.js';
import { admit, order } from '../../apps/cli/journey/order-phase.js';
import { stage, trainingClock, until, type Clock, type Stage } from '../../apps/cli/journey/stage.js';
import type { MoveAnswer } from '../../apps/cli/journey/shapes.js';
import { addHours } from '../../libs/law/calendar/instant.js';
import { stateFile } from '../../libs/platform/temporal/start.js';
import { startInstallation, waitFor, type Installation } from './support/installation.js';
import { faultsOf } from './support/sound.js';

let installation: Installation;
let client: EngineClient;
let clock: Clock;
beforeAll(async () => {
  installation = await startInstallation();
  client = engineClient(installation.url());
  clock = trainingClock(client, 'admin-1', `outage:${randomUUID()}`);
  await clock.hold();
  await clock.to(addHours(exampleNotice().lastSeenOnlineAt, 2));
}, 200_000);
afterAll(() => installation.remove(), 60_000);

async function escalate(): Promise<{ readonly opened: Stage; readonly notice: ReturnType<typeof exampleNotice> }> {
  const notice = { ...exampleNotice(), reference: `VM-${randomUUID().slice(0, 8)}` };
  const { caseNumber } = await client.post<{ caseNumber: string }>('/notices', 'flagger-meldpunt', `notice:${notice.reference}`, notice);
  return { opened: stage(client, caseNumber, `outage:${caseNumber}`), notice };
}

describe('Temporal stopped for a while', () => {
  it('leaves officials at work; the process catches up in order and marks as late what became due in between', async () => {
    const running = await escalate();
    await admit(running.opened, running.notice, clock);
    await order(running.opened, running.notice, 6);
    installation.signalTo('temporal', 'SIGSTOP');
    const other = await escalate();
    await admit(other.opened, other.notice, clock);
    expect((await other.opened.acts()).map((act) => act.type)).toContain('NoticeAdmitted');
    const to = addHours(await clock.now(), 9);
    const move = await client.post<MoveAnswer>('/training-clock/moves', 'admin-1', `outage:${to}`, { to, through: 'outage' });
    await until('the clock to have moved', async () => (await client.get<MoveAnswer>(`/training-clock/moves/${move.id}`)).state === 'finished');
    expect((await running.opened.acts()).map((act) => act.type)).not.toContain('OrderTermEnded');
    installation.signalTo('temporal', 'SIGCONT');
    await running.opened.untilAct('OrderTermEnded');
    const acts = await running.opened.acts();
    const ended = acts.find((act) => act.type === 'OrderTermEnded');
    expect(acts.slice(-2).map((act) => act.type)).toEqual(['LocationsObserved', 'OrderTermEnded']);
    expect(ended?.data).toMatchObject({ late: true, dueAt: await running.opened.endOf('B1:order-term') });
    expect(ended?.legalAt).toBe(to);
    expect(await faultsOf(installation)).toEqual([]);
  }, 180_000);
});

describe("Temporal's state thrown away", () => {
  it('autoriteit recover brings all open cases back with the right deadlines', async () => {
    const first = await escalate();
    await admit(first.opened, first.notice, clock);
    await order(first.opened, first.notice, 12);
    const second = await escalate();
    await admit(second.opened, second.notice, clock);
    await order(second.opened, second.notice, 4);
    const ends = { first: await first.opened.endOf('B1:order-term'), second: await second.opened.endOf('B1:order-term') };
    rmSync(dirname(stateFile(installation.data)), { recursive: true, force: true });
    installation.kill('temporal');
    await waitFor('an empty Temporal and the cases back in it', () => installation.command('recover').then((said) => said.includes('openstaande zaken'), () => false), 60_000);
    await clock.to(ends.first);
    for (const { opened } of [first, second]) await opened.untilAct('OrderTermEnded');
    const endedOf = async (opened: Stage): Promise<unknown> => (await opened.acts()).filter((act) => act.type === 'OrderTermEnded').map((act) => [act.legalAt, act.data['late']]);
    expect(await endedOf(first.opened)).toEqual([[ends.first, false]]);
    expect(await endedOf(second.opened)).toEqual([[ends.second, false]]);
    expect(await faultsOf(installation)).toEqual([]);
  }, 180_000);
});
