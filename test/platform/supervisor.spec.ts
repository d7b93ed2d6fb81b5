import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { findByArgument, isRunning } from '../../libs/platform/processes/identity.mjs';
import { until } from '../../libs/platform/processes/wait.js';
import { loadConfiguration } from '../../libs/platform/configuration.js';
import { currentConnections } from '../../libs/platform/supervisor/connections.js';
import { stateFile } from '../../libs/platform/temporal/start.js';
import { installationIn, newFolder } from './support/installation.js';
import type { Installation } from './support/installation.js';

jest.setTimeout(120_000);

const made: Installation[] = [];
function newInstallation(): Installation {
  const installation = installationIn(newFolder());
  made.push(installation);
  return installation;
}
afterEach(async () => { for (const installation of made.splice(0)) await installation.remove(); });

async function sql(installation: Installation, text: string): Promise<unknown[]> {
  const { ownerUrl } = currentConnections(loadConfiguration({ AUTORITEIT_DATA: installation.data }));
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return (await client.query(text)).rows as unknown[];
  } finally {
    await client.end();
  }
}

const pidOf = (installation: Installation, name: string): number => installation.info().processes[name]?.pid ?? 0;
const said = (lines: string[], what: RegExp): boolean => lines.some((line) => what.test(line));
async function untilNewPid(installation: Installation, name: string, old: number): Promise<void> {
  expect(await until(() => pidOf(installation, name) !== old && isRunning(installation.info().processes[name]), 20_000)).toBe(true);
}

describe('autoriteit start', () => {
  it('brings everything up, keeps data and ports, and stops everything in order', async () => {
    const installation = newInstallation();
    const first = await installation.startAndWait();
    const { ports, processes, apiUrl, state } = installation.info();
    expect(state).toBe('running');
    expect(Object.keys(processes)).toEqual(['postgresql', 'temporal', 'getuige', 'sequencer', 'oefenaanbieder', 'aanmelddienst', 'worker', 'api']);
    expect(Object.values(processes).every(isRunning)).toBe(true);
    await sql(installation, 'create table kept (n int); insert into kept values (7)');
    const child = await (await fetch(apiUrl)).json() as Record<string, unknown>;
    expect(child).toMatchObject({ tz: 'UTC', owner: null, app: expect.stringContaining('autoriteit_app'), temporal: `127.0.0.1:${String(ports.temporal)}` });

    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(Object.values(processes).some(isRunning)).toBe(false);
    expect(installation.info().state).toBe('stopped');

    const second = await installation.startAndWait();
    expect(installation.info().ports).toEqual(ports);
    expect(await sql(installation, 'select n from kept')).toEqual([{ n: 7 }]);
    second.child.kill('SIGINT');
    expect(await second.ended).toBe(0);
  });

  it('says in one line that it runs already, and where', async () => {
    const installation = newInstallation();
    const first = await installation.startAndWait();
    const second = installation.start();
    expect(await second.ended).toBe(0);
    expect(second.lines).toEqual([`Autoriteit draait al in deze map: ${installation.info().apiUrl} (proces ${String(first.child.pid)}).`]);
    expect(isRunning(installation.info().supervisor)).toBe(true);
  });

  it('restarts each process that is killed, on the same port, and says which and why', async () => {
    const installation = newInstallation();
    const { lines } = await installation.startAndWait();
    await sql(installation, 'create table kept (n int)');
    const { ports } = installation.info();
    for (const name of ['worker', 'api', 'aanmelddienst', 'oefenaanbieder', 'sequencer', 'getuige', 'temporal', 'postgresql']) {
      const pid = pidOf(installation, name);
      process.kill(pid, 'SIGKILL');
      await untilNewPid(installation, name, pid);
      expect(said(lines, new RegExp(`^${name} \\(proces ${String(pid)}\\) is beëindigd door SIGKILL; herstart`, 'i'))).toBe(true);
    }
    expect(installation.info().ports).toEqual(ports);
    expect(await sql(installation, 'select * from kept')).toEqual([]);
  });

  it('takes the servers over after a kill -9 of the supervisor, and replaces worker and API', async () => {
    const installation = newInstallation();
    const first = await installation.startAndWait();
    const before = installation.info().processes;
    first.child.kill('SIGKILL');
    expect(await first.ended).toBe('SIGKILL');
    expect(Object.values(before).every(isRunning)).toBe(true);

    const second = await installation.startAndWait();
    const after = installation.info().processes;
    expect(after['postgresql']).toEqual(before['postgresql']);
    expect(after['temporal']).toEqual(before['temporal']);
    expect([isRunning(before['worker']), isRunning(before['api'])]).toEqual([false, false]);
    expect(findByArgument(`--data=${installation.data}`)).toHaveLength(6);
    expect(second.lines.filter((line) => line.includes('overgenomen'))).toHaveLength(2);

    // A server that was taken over is looked after like one of its own.
    process.kill(pidOf(installation, 'postgresql'), 'SIGKILL');
    await untilNewPid(installation, 'postgresql', before['postgresql']?.pid ?? 0);
    expect(await sql(installation, 'select 1 as one')).toEqual([{ one: 1 }]);
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    expect(Object.values(installation.info().processes).some(isRunning)).toBe(false);
  });

  it('comes up after a kill -9 of everything at once', async () => {
    const installation = newInstallation();
    const first = await installation.startAndWait();
    const { ports, supervisor, processes } = installation.info();
    for (const { pid } of [supervisor, ...Object.values(processes)]) process.kill(pid, 'SIGKILL');
    await first.ended;
    await installation.startAndWait();
    expect(installation.info().ports).toEqual(ports);
  });

  it('comes up after a start that was killed halfway', async () => {
    const installation = newInstallation();
    for (const moment of [150, 450, 800, 1400]) {
      const { child, ended } = installation.start();
      await new Promise((resolve) => setTimeout(resolve, moment));
      child.kill('SIGKILL');
      await ended;
    }
    await installation.startAndWait();
    expect(await sql(installation, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('runs in two folders at once, each on ports of its own', async () => {
    const [one, two] = [newInstallation(), newInstallation()];
    await Promise.all([one.startAndWait(), two.startAndWait()]);
    const used = [one, two].flatMap((installation) => Object.values(installation.info().ports));
    expect(new Set(used).size).toBe(used.length);
    const pids = await Promise.all([one, two].map(async (installation) => ((await (await fetch(installation.info().apiUrl)).json()) as { pid: number }).pid));
    expect(pids).toEqual([pidOf(one, 'api'), pidOf(two, 'api')]);
  });

  it('leaves nothing running when a step fails, and says which in one line', async () => {
    const installation = newInstallation();
    const { lines, ended } = installation.start({ DATABASE_URL: 'postgresql://owner:secret-word@127.0.0.1:9/x' });
    expect(await ended).toBe(1);
    expect(lines.at(-1)).toMatch(/^fout: De database van DATABASE_URL is niet bereikbaar/);
    expect(lines.join()).not.toContain('secret-word');
    expect(findByArgument(stateFile(installation.data))).toEqual([]);
    expect(installation.info()).toMatchObject({ state: 'stopped', processes: {} });
  });

  it.each([300, 900, 1800])('stops well when it is told to after %i ms, in the middle of starting', async (moment) => {
    const installation = newInstallation();
    const { child, ended } = installation.start();
    await new Promise((resolve) => setTimeout(resolve, moment));
    child.kill('SIGTERM');
    expect([0, 'SIGTERM']).toContain(await ended);
    expect([stateFile(installation.data), join(installation.data, 'postgres', 'data'), `--data=${installation.data}`].flatMap(findByArgument)).toEqual([]);
  });

  it('leaves a process that hangs alone', async () => {
    const installation = newInstallation();
    await installation.startAndWait();
    const pid = pidOf(installation, 'api');
    process.kill(pid, 'SIGSTOP');
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(pidOf(installation, 'api')).toBe(pid);
    expect(isRunning(installation.info().processes['api'])).toBe(true);
    process.kill(pid, 'SIGCONT');
  });
});
