import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTrainingProvider, type TrainingProvider } from '../../apps/training-provider/start.js';
import { apiUnderTest, type ApiUnderTest } from './api-under-test.js';
import { must, noticeBody } from './officials.js';

let under: ApiUnderTest;
let provider: TrainingProvider;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'autoriteit-api-provider-'));
  provider = await startTrainingProvider({ port: 0, dataFolder: folder });
  under = await apiUnderTest({ trainingProviderPort: provider.port });
});
afterAll(async () => {
  await under.close();
  await provider.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Clock {
  readonly legalNow: string;
  readonly running: boolean;
}

const clock = async (): Promise<Clock> => (await must(200, under.ask('/v1/training-clock'))).json as Clock;
const moves = async (): Promise<number> => Number((await under.test.asOwner('SELECT count(*)::int AS n FROM platform.clock_move'))[0]?.['n']);

/** What the provider answers to HEAD for an address. */
const statusOf = (host: string, path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    httpRequest({ host: '127.0.0.1', port: provider.port, method: 'HEAD', path, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });

describe('the clock of a training', () => {
  it('stands still while it is held, and runs again', async () => {
    expect(await clock()).toMatchObject({ running: true, training: true });
    const held = (await must(201, under.ask('/v1/training-clock/holds', { body: {}, user: 'admin-1' }))).json as Clock;
    expect(held.running).toBe(false);
    await must(201, under.ask('/v1/training-clock/holds', { method: 'POST', user: 'admin-1' }));
    expect(await clock()).toEqual(held);
    await must(204, under.ask('/v1/training-clock/holds', { method: 'DELETE', user: 'admin-1' }));
    expect(await clock()).toMatchObject({ running: true });
  });

  it('takes a move once, however often it is asked for under one key', async () => {
    const key = randomUUID();
    const body = { to: '2026-06-01T10:00:00+02:00' };
    const ask = (changed: object = {}) => under.ask('/v1/training-clock/moves', { body: { ...body, ...changed }, user: 'admin-1', key });
    const answers = await Promise.all(Array.from({ length: 10 }, () => must(202, ask())));
    const [first] = answers;
    expect(first?.json).toMatchObject({ to: '2026-06-01T08:00:00.000Z', through: 'deadlines', state: 'asked', askedBy: 'admin-1', finishedAt: null });
    for (const { json } of answers) expect(json).toEqual(first?.json);
    expect(await moves()).toBe(1);
    expect((await must(200, under.ask(first?.headers.get('location') ?? ''))).json).toEqual(first?.json);
    expect((await must(409, ask({ through: 'outage' }))).json).toMatchObject({ type: '/problems/idempotency-conflict' });
    await under.test.asOwner(`UPDATE platform.clock_move SET state = 'finished', finished_at = clock_timestamp()`);
    expect((await must(202, ask())).json).toMatchObject({ state: 'finished', finishedAt: expect.any(String) });
  });

  it('never goes back', async () => {
    const before = await moves();
    const refused = await must(409, under.ask('/v1/training-clock/moves', { body: { to: '2020-01-01T00:00:00Z' }, user: 'admin-1' }));
    expect(refused.json).toMatchObject({ type: '/problems/unlawful', rule: 'clock-moved-back' });
    for (const to of ['2026-13-01T00:00:00Z', 'tomorrow', '2026-06-01', 5]) await must(400, under.ask('/v1/training-clock/moves', { body: { to }, user: 'admin-1' }));
    expect(await moves()).toBe(before);
  });
});

describe('the provider of a training', () => {
  it('answers for locations as it is told', async () => {
    const [one, other] = ['https://a.example/x?y=1', 'http://b.example/'];
    const set = (state: string) => must(204, under.ask('/v1/training-provider/locations', { method: 'PUT', body: { locations: [{ url: one, state }] }, user: 'admin-1' }));
    expect(await statusOf('a.example', '/x?y=1')).toBe(200);
    await set('down');
    expect([await statusOf('a.example', '/x?y=1'), await statusOf('a.example', '/x'), await statusOf('b.example', '/')]).toEqual([404, 200, 200]);
    await set('up');
    expect(await statusOf('a.example', '/x?y=1')).toBe(200);
    await must(400, under.ask('/v1/training-provider/locations', { method: 'PUT', body: { locations: [{ url: other, state: 'gone' }] }, user: 'admin-1' }));
  });

  it('that is down is said to be so', async () => {
    const elsewhere = await apiUnderTest({ trainingProviderPort: 1 });
    try {
      const answer = await must(503, elsewhere.ask('/v1/training-provider/locations', { method: 'PUT', body: { locations: [{ url: 'https://a.example/', state: 'down' }] }, user: 'admin-1' }));
      expect(answer.headers.get('retry-after')).toBe('5');
    } finally {
      await elsewhere.close();
    }
  });
});

describe('nightly runs', () => {
  it('are started by hand once per key, by those who may', async () => {
    const key = randomUUID();
    const start = (user: string) => under.ask('/v1/nightly-runs', { method: 'POST', headers: { 'idempotency-key': key }, user });
    await must(403, start('officer-1'));
    const first = await must(202, start('admin-1'));
    expect(first.json).toMatchObject({ id: expect.stringMatching(/^nightly-run-[0-9a-f]{24}$/), state: 'asked', report: null });
    expect((await must(202, start('admin-1'))).json).toEqual(first.json);
    expect((await must(200, under.ask(first.headers.get('location') ?? ''))).json).toEqual(first.json);
    const entries = await under.test.asOwner(`SELECT FROM audit.entry WHERE convert_from(payload, 'UTF8') LIKE '%StartNightlyRun%'`);
    expect(entries).toHaveLength(1);
  });

  it('can be a dry run or a backfill of named days; a key stays with what was asked first', async () => {
    const start = (body: object, key: string = randomUUID()) => under.ask('/v1/nightly-runs', { method: 'POST', headers: { 'idempotency-key': key }, body, user: 'admin-1' });
    const key = randomUUID();
    expect((await must(202, start({ kind: 'dry-run' }, key))).json).toMatchObject({ kind: 'dry-run', fromDay: null });
    expect((await must(202, start({ kind: 'backfill', fromDay: '2026-05-01', untilDay: '2026-05-03' }))).json).toMatchObject({ kind: 'backfill', fromDay: '2026-05-01', untilDay: '2026-05-03' });
    for (const body of [{ kind: 'backfill' }, { kind: 'backfill', fromDay: '2026-05-01' }, { kind: 'nightly', fromDay: '2026-05-01', untilDay: '2026-05-03' }, { kind: 'backfill', fromDay: '2026-05-04', untilDay: '2026-05-03' }, { kind: 'x' }]) {
      await must(400, start(body));
    }
  });

  it('leave gaps and alarms to be read, also as metrics', async () => {
    await must(400, under.ask('/v1/evidence-gaps'));
    expect((await must(200, under.ask('/v1/evidence-gaps?fromDay=2026-05-01&untilDay=2026-05-02'))).json).toMatchObject({ items: [], total: 0 });
    await under.test.asOwner(`INSERT INTO record.run_alarm (key, code, problem, raised_at) VALUES ('run-late:2026-05-12', 'run-late', 'De nachtrun is niet begonnen.', '2026-05-12T02:30:00Z')`);
    expect((await must(200, under.ask('/v1/operations'))).json).toMatchObject({ nightlyRunAlarms: [{ code: 'run-late', problem: 'De nachtrun is niet begonnen.' }] });
    const metrics = await must(200, under.ask('/v1/metrics'));
    expect(metrics.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(metrics.text).toMatch(/autoriteit_nightly_run_alarms\{code="run-late"\} 1\n/);
  });

  it('have reports', async () => {
    const db = under.test;
    await db.asOwner(`INSERT INTO record.accrual_run (id, up_to, finished_at, report) VALUES ('night-1', '2026-05-12T02:00:00Z', clock_timestamp(), '{"booked": 3}'), ('night-2', '2026-05-13T02:00:00Z', NULL, NULL)`);
    const { items } = (await must(200, under.ask('/v1/nightly-runs'))).json as { items: unknown[] };
    expect(items).toMatchObject([{ id: 'night-2', state: 'running', finishedAt: null }, { id: 'night-1', state: 'finished', upTo: '2026-05-12T02:00:00.000Z', report: { booked: 3 } }]);
    expect((await must(200, under.ask('/v1/nightly-runs/night-1'))).json).toMatchObject({ id: 'night-1' });
  });
});

describe('without Temporal', () => {
  let alone: ApiUnderTest;
  beforeAll(async () => {
    alone = await apiUnderTest({ temporalAddress: '127.0.0.1:1' });
  });
  afterAll(() => alone.close());

  it('officials work on, and only what Temporal itself must do waits', async () => {
    const opened = await must(201, alone.ask('/v1/notices', { body: noticeBody() }));
    await must(200, alone.ask((opened.json as { _links: { self: { href: string } } })._links.self.href));
    expect((await must(200, alone.ask('/v1/operations'))).json).toMatchObject({ servers: [{ name: 'postgres', up: true }, { name: 'temporal', up: false }], outbox: { waiting: 1 } });
    const answer = await must(503, alone.ask('/v1/nightly-runs', { method: 'POST', headers: { 'idempotency-key': 'k' }, user: 'admin-1' }));
    expect(answer.headers.get('retry-after')).toBe('5');
    await must(200, alone.ask('/v1/health/ready', { user: null }));
  }, 30_000);
});

describe('production', () => {
  const inProduction = async (trustUserHeader: boolean): Promise<ApiUnderTest> => {
    const started = await apiUnderTest({ mode: 'production', settings: { trustUserHeader } });
    await started.test.asOwner(`INSERT INTO identity.app_user (id, name) VALUES ('admin-1', 'x')`);
    return started;
  };

  it('refuses every command to the clock and the provider, and keeps the attempt', async () => {
    const production = await inProduction(true);
    try {
      const attempts = [
        production.ask('/v1/training-clock/moves', { body: { to: '2099-01-01T00:00:00Z' }, user: 'admin-1' }),
        production.ask('/v1/training-clock/holds', { body: {}, user: 'admin-1' }),
        production.ask('/v1/training-clock/holds', { method: 'DELETE', user: 'admin-1' }),
        production.ask('/v1/training-provider/locations', { method: 'PUT', body: { locations: [] }, user: 'admin-1' }),
      ];
      for (const attempt of attempts) expect((await must(403, attempt)).json).toMatchObject({ type: '/problems/no-right' });
      expect(await production.test.asOwner(`SELECT FROM audit.entry WHERE convert_from(payload, 'UTF8') LIKE '%training-only%'`)).toHaveLength(4);
      expect((await must(200, production.ask('/v1/training-clock', { user: 'admin-1' }))).json).toMatchObject({ running: true, training: false });
    } finally {
      await production.close();
    }
  });

  it('believes no header', async () => {
    const production = await inProduction(false);
    try {
      await must(401, production.ask('/v1/cases', { user: 'admin-1' }));
      await must(401, production.ask('/v1/notices', { body: noticeBody(), user: 'admin-1' }));
      await must(200, production.ask('/v1/health/live', { user: null }));
    } finally {
      await production.close();
    }
  });

  it('does not start on the database of a training', async () => {
    await expect(apiUnderTest({ mode: 'training', settings: { mode: 'production' } })).rejects.toThrow(/installed for training/);
  });
});
