import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../libs/platform/processes/ports.js';
import { testDatabase, type TestDatabase } from '../record/database.js';
import { start } from '../record/fixtures/commands.js';
import { noticeBody } from './officials.js';

let test: TestDatabase;
let port: number;
beforeAll(async () => {
  test = await testDatabase({ clockFrom: start });
  port = await freePort();
});
afterAll(() => test.drop());

const main = new URL('../../dist/apps/api/main.js', import.meta.url).pathname;

/** The API as `npm start` runs it. */
async function startApi(env: NodeJS.ProcessEnv = {}): Promise<ChildProcess> {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env['PATH'], TZ: 'UTC', AUTORITEIT_MODE: 'training', AUTORITEIT_TRUST_USER_HEADER: 'yes', DATABASE_APP_URL: test.appUrl, AUTORITEIT_PORT: String(port), TEMPORAL_ADDRESS: '127.0.0.1:1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (let tries = 0; tries < 200 && child.exitCode === null; tries += 1) {
    const up = await fetch(`http://127.0.0.1:${String(port)}/v1/health/ready`).then(({ status }) => status === 200, () => false);
    if (up) return child;
    await pause(50);
  }
  throw new Error('The API did not come up.');
}

const escalate = (key: string, reference: string): Promise<Response> =>
  fetch(`http://127.0.0.1:${String(port)}/v1/notices`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'autoriteit-user': 'officer-1', 'idempotency-key': key },
    body: JSON.stringify(noticeBody({ reference })),
  });

const cases = async (): Promise<number> => Number((await test.asOwner('SELECT count(*)::int AS n FROM record.case_file'))[0]?.['n']);

describe('the process of the API', () => {
  it('comes up without Temporal, logs JSON, and ends well when told to', async () => {
    const api = await startApi();
    let output = '';
    api.stdout?.on('data', (part: Buffer) => {
      output += part.toString();
    });
    expect((await escalate(randomUUID(), randomUUID())).status).toBe(201);
    api.kill('SIGTERM');
    const [code] = (await once(api, 'exit')) as [number | null];
    expect(code).toBe(0);
    const lines = output.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toEqual(expect.arrayContaining([expect.objectContaining({ process: 'api', command: 'EscalateNotice', outcome: 'performed' }), expect.objectContaining({ signal: 'SIGTERM' })]));
  }, 30_000);

  it('killed with -9 in the middle of requests: sent again, each is carried out once', async () => {
    const before = await cases();
    const wanted = Array.from({ length: 40 }, () => [randomUUID(), randomUUID()] as const);
    let api = await startApi();
    const sent = wanted.map(([key, reference]) => escalate(key, reference).then(({ status }) => status, () => 0));
    await Promise.race(sent);
    api.kill('SIGKILL');
    const statuses = await Promise.all(sent);
    const acknowledged = statuses.filter((status) => status === 201).length;
    expect(await cases()).toBeGreaterThanOrEqual(before + acknowledged);
    api = await startApi();
    for (const [key, reference] of wanted) expect([200, 201]).toContain((await escalate(key, reference)).status);
    expect(await cases()).toBe(before + wanted.length);
    api.kill('SIGTERM');
    await once(api, 'exit');
  }, 60_000);

  it('says in one line what is missing', async () => {
    const child = spawn(process.execPath, [main], { env: { PATH: process.env['PATH'], TZ: 'UTC' }, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (part: Buffer) => {
      said += part.toString();
    });
    const [code] = (await once(child, 'exit')) as [number];
    expect(code).toBe(1);
    expect(said.trim()).toMatch(/^DATABASE_APP_URL ontbreekt[^\n]*$/);
  }, 30_000);
});
