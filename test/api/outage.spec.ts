import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { startServers, type Servers } from '../../libs/platform/servers.js';
import { apiUnderTest, type Answer, type ApiUnderTest } from './api-under-test.js';
import { act, must, openCase } from './officials.js';

const shared = { owner: process.env['AUTORITEIT_TEST_OWNER_URL'], app: process.env['AUTORITEIT_TEST_APP_URL'] };
let servers: Servers;
let under: ApiUnderTest;

/** A PostgreSQL of its own, since it is going to be killed. */
beforeAll(async () => {
  servers = await startServers({ throwAway: true, only: ['postgres'] });
  process.env['AUTORITEIT_TEST_OWNER_URL'] = servers.ownerUrl;
  process.env['AUTORITEIT_TEST_APP_URL'] = servers.appUrl;
  under = await apiUnderTest();
}, 60_000);
afterAll(async () => {
  await under.close();
  process.env['AUTORITEIT_TEST_OWNER_URL'] = shared.owner;
  process.env['AUTORITEIT_TEST_APP_URL'] = shared.app;
  await servers.stop();
}, 60_000);

const consult = (caseNumber: string, key: string): Promise<Answer> =>
  act(under, caseNumber, 'RecordConsultation', { with: 'police', consultedAt: '2026-05-11T07:30:00Z', outcome: 'no-objection', note: key }, { key });

describe('while PostgreSQL is away', () => {
  it('says 503 and when to come back, for reading and writing; it goes on by itself afterwards, and no act is lost or done twice', async () => {
    const caseNumber = await openCase(under);
    const keys = Array.from({ length: 60 }, () => randomUUID());
    const seen = new Set<number>();
    let answered = 0;
    /** As a careful sender does: the same key until there is an answer. */
    const insist = async (key: string): Promise<void> => {
      for (;;) {
        const answer = await consult(caseNumber, key);
        seen.add(answer.status);
        if (answer.status < 300) {
          answered += 1;
          return;
        }
        if (answer.status !== 503) throw new Error(JSON.stringify([answer.json, under.logged.slice(-3)]));
        expect(answer.json).toMatchObject({ type: '/problems/unavailable' });
        expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
        await pause(50);
      }
    };
    const sending = Promise.all(
      Array.from({ length: 4 }, async (_, sender) => {
        for (const key of keys.filter((_key, index) => index % 4 === sender)) await insist(key);
      }),
    );
    while (answered < 15) await pause(5);
    await servers.killPostgres();
    expect((await must(503, under.ask(`/v1/cases/${caseNumber}`))).json).toMatchObject({ status: 503 });
    await must(503, under.ask('/v1/health/ready', { user: null }));
    await must(200, under.ask('/v1/health/live', { user: null }));
    await servers.restartPostgres();
    await sending;
    expect(seen).toContain(503);
    const { items, total } = (await must(200, under.ask(`/v1/cases/${caseNumber}/acts?pageSize=1000`))).json as { items: readonly { seq: number; data: { note?: string } }[]; total: number };
    expect(total).toBe(61);
    expect(items.map(({ seq }) => seq)).toEqual(items.map((_, index) => index + 1));
    expect(items.flatMap(({ data }) => data.note ?? []).sort()).toEqual([...keys].sort());
    await must(200, under.ask('/v1/health/ready', { user: null }));
  }, 90_000);

  it('does not write an address or a password in its log', () => {
    const lines = under.logged.filter(({ level }) => level === 'warn' || level === 'error');
    expect(lines.length).toBeGreaterThan(0);
    expect(JSON.stringify(under.logged)).not.toContain(new URL(servers.appUrl).password);
  });
});

describe('closing', () => {
  it('finishes what it is answering, and takes nothing new', async () => {
    const last = await apiUnderTest();
    const cases = await Promise.all(Array.from({ length: 8 }, () => openCase(last)));
    const running = cases.map((caseNumber) =>
      act(last, caseNumber, 'RecordConsultation', { with: 'police', consultedAt: '2026-05-11T07:30:00Z', outcome: 'no-objection', note: 'x' }).then(
        ({ status }) => status,
        () => 'broken off',
      ),
    );
    await pause(3);
    const closing = last.api.close();
    const statuses = await Promise.all(running);
    await closing;
    const done = await last.test.asOwner(`SELECT FROM record.act WHERE type = 'ConsultationRecorded'`);
    // What did not come in before the door closed was never taken; what was taken is answered.
    expect(statuses.filter((status) => status === 201)).toHaveLength(done.length);
    await expect(last.ask('/v1/health/live')).rejects.toThrow();
    await last.test.drop();
  }, 30_000);
});
