import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import type { Stage } from '../../apps/cli/journey/stage.js';
import { dayOf, addDays, atAmsterdam } from '../../libs/law/calendar/local-date.js';
import { isRunning } from '../../libs/platform/processes/identity.mjs';
import { stateFile } from '../../libs/platform/temporal/start.js';
import { workflowIdOf } from '../../libs/process/escalation.js';
import { nightlyScheduleId } from '../../libs/process/nightly-run.js';
import { startInstallation, waitFor, type Installation } from './support/installation.js';
import { onStage, type OnStage } from './support/on-stage.js';
import { faultsOf } from './support/sound.js';

let installation: Installation;
let on: OnStage;
let temporal: Client;
beforeAll(async () => {
  installation = await startInstallation();
  on = await onStage(installation);
  temporal = new Client({ connection: Connection.lazy({ address: installation.temporalAddress() }) });
}, 480_000);
afterAll(async () => {
  await temporal.connection.close();
  await installation.remove();
}, 60_000);

/** The supervisor then starts an empty one, on the same port. */
async function throwAwayTemporal(): Promise<void> {
  const before = installation.processOf('temporal').pid;
  rmSync(dirname(stateFile(installation.data)), { recursive: true, force: true });
  installation.kill('temporal');
  await waitFor('an empty Temporal', () => Promise.resolve(installation.processOf('temporal').pid !== before && isRunning(installation.processOf('temporal'))), 60_000);
}

const statusOf = ({ caseNumber }: Stage): Promise<string> =>
  temporal.workflow.getHandle(workflowIdOf(caseNumber)).describe().then(({ status }) => status.name, () => 'none');

const hasSchedule = (): Promise<boolean> => temporal.schedule.getHandle(nightlyScheduleId).describe().then(() => true, () => false);

async function endsOf(opened: Stage, type: string): Promise<unknown> {
  return (await opened.acts()).filter((act) => act.type === type).map((act) => [act.legalAt, act.data['dueAt'], act.data['late']]);
}

describe("Temporal's state thrown away", () => {
  it('autoriteit recover brings all open cases back, with the right deadlines and the nightly run', async () => {
    const penalised = await on.underPenalty();
    const ordered = await on.ordered(12);
    const admitted = await on.admitted();
    const open = [penalised, ordered, admitted];
    const ends = { order: await ordered.endOf('B1:order-term'), compliance: await penalised.endOf('P1:compliance-period') };
    expect([await Promise.all(open.map(statusOf)), await hasSchedule()]).toEqual([['RUNNING', 'RUNNING', 'RUNNING'], true]);

    await throwAwayTemporal();
    expect([await Promise.all(open.map(statusOf)), await hasSchedule()]).toEqual([['none', 'none', 'none'], false]);
    const [{ count }] = (await installation.sql<{ count: number }>('SELECT count(*)::int AS count FROM record.case_file WHERE closed_at IS NULL')) as [{ count: number }];
    expect(await installation.command('recover')).toContain(`${String(count)} openstaande zaken`);
    expect([await Promise.all(open.map(statusOf)), await hasSchedule()]).toEqual([['RUNNING', 'RUNNING', 'RUNNING'], true]);

    await on.clock.to(ends.compliance);
    expect(await endsOf(ordered, 'OrderTermEnded')).toEqual([[ends.order, ends.order, false]]);
    expect(await endsOf(penalised, 'CompliancePeriodEnded')).toEqual([[ends.compliance, ends.compliance, false]]);
    expect(await faultsOf(installation)).toEqual([]);

    // The nights go on as well: the day after the compliance period is forfeited on what is seen.
    await on.clock.to(atAmsterdam(addDays(dayOf(ends.compliance), 2), '09:00'));
    await penalised.untilAct('UnitForfeited');
    expect(await faultsOf(installation)).toEqual([]);
  }, 480_000);

  it('may be run again at any moment and changes nothing', async () => {
    const opened = await on.ordered(12);
    const before = await opened.acts();
    expect(await installation.command('recover')).toContain('openstaande zaken');
    expect(await installation.command('recover')).toContain('openstaande zaken');
    const end = await opened.endOf('B1:order-term');
    await on.clock.to(end);
    expect((await opened.acts()).slice(0, before.length)).toEqual(before);
    expect(await endsOf(opened, 'OrderTermEnded')).toEqual([[end, end, false]]);
    expect(await faultsOf(installation)).toEqual([]);
  }, 120_000);
});
