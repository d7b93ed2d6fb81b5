import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { outboxBacklog } from '../../libs/record/outbox/backlog.js';
import { startRelay, type Relay, type RelayOptions } from '../../libs/record/outbox/relay.js';
import { perform } from '../../libs/record/perform.js';
import { testDatabase, type TestDatabase } from './database.js';
import { notice, request, start } from './fixtures/commands.js';
import { done } from './fixtures/route.js';

let test: TestDatabase;
let relays: Relay[];
beforeEach(async () => {
  test = await testDatabase({ clockFrom: start });
  relays = [];
});
afterEach(async () => {
  await Promise.all(relays.map((relay) => relay.stop()));
  await test.drop();
});

function relayTo(deliver: RelayOptions['deliver'], more: Partial<RelayOptions> = {}): Relay {
  const relay = startRelay({ url: test.appUrl, deliver, pollMs: 200, ...more });
  relays.push(relay);
  return relay;
}

const open = async (): Promise<string> => (await done(test.db, request(null, 'flagger-meldpunt', 'EscalateNotice', notice()))).caseNumber;
const act = (caseNumber: string): Promise<unknown> =>
  done(test.db, request(caseNumber, 'officer-1', 'RecordConsultation', { with: 'police', consultedAt: start, outcome: 'no-objection', note: 'x' }));

async function until(condition: () => boolean | Promise<boolean>, ms = 8000): Promise<void> {
  const end = performance.now() + ms;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error('It did not come to that in time.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
const drained = (): Promise<void> => until(async () => (await outboxBacklog(test.db)).waiting === 0);

describe('the relay', () => {
  it('tells every case, in order, up to its last act, and removes what it told', async () => {
    const told = new Map<string, number[]>();
    relayTo((caseNumber, seq) => {
      told.set(caseNumber, [...(told.get(caseNumber) ?? []), seq]);
      return Promise.resolve();
    });
    const cases = await Promise.all(Array.from({ length: 12 }, open));
    for (let round = 0; round < 4; round += 1) await Promise.all(cases.map(act));
    await drained();
    expect([...told.keys()].sort()).toEqual([...cases].sort());
    for (const seqs of told.values()) {
      expect(seqs.at(-1)).toBe(5);
      expect([...seqs].sort((a, b) => a - b)).toEqual(seqs);
      expect(new Set(seqs).size).toBe(seqs.length);
    }
  });

  it('is woken by what is committed, well within its polling', async () => {
    const relay = relayTo(() => Promise.resolve(), { pollMs: 10_000 });
    await until(() => relay.metrics().active);
    await open();
    await until(() => relay.metrics().delivered === 1, 2000);
    await until(() => relay.metrics().lagP50Ms !== null, 2000);
    expect(relay.metrics()).toMatchObject({ active: true, delivered: 1, failed: 0, underWay: 0 });
    expect(relay.metrics().lagP50Ms).toBeLessThan(1500);
  });

  it('finds by polling what nobody told it', async () => {
    const told: string[] = [];
    const relay = relayTo((caseNumber) => {
      told.push(caseNumber);
      return Promise.resolve();
    });
    await until(() => relay.metrics().active);
    const caseNumber = await open();
    await until(() => told.length > 0);
    await test.asOwner('INSERT INTO record.outbox (case_number, seq, legal_at) VALUES ($1, 7, now())', [caseNumber]);
    await until(() => told.length === 2);
  });

  it('tells one case once where rows pile up, with the highest seq', async () => {
    const caseNumber = await open();
    for (let count = 0; count < 5; count += 1) await act(caseNumber);
    const told: number[] = [];
    relayTo((_, seq) => {
      told.push(seq);
      return Promise.resolve();
    });
    await drained();
    expect(told).toEqual([6]);
  });

  it('never tells the same case twice at the same time', async () => {
    const underWay = new Set<string>();
    let overlapped = false;
    relayTo(async (caseNumber) => {
      overlapped ||= underWay.has(caseNumber);
      underWay.add(caseNumber);
      await new Promise((resolve) => setTimeout(resolve, 15));
      underWay.delete(caseNumber);
    });
    const cases = await Promise.all([open(), open()]);
    for (let round = 0; round < 6; round += 1) await Promise.all(cases.map(act));
    await drained();
    expect(overlapped).toBe(false);
  });

  it('keeps what could not be told and tells it when the other side is back', async () => {
    let down = true;
    const told: [string, number][] = [];
    const relay = relayTo((caseNumber, seq) => {
      if (down) return Promise.reject(new Error('not there'));
      told.push([caseNumber, seq]);
      return Promise.resolve();
    });
    const cases = await Promise.all([open(), open(), open()]);
    await until(() => relay.metrics().failed > 0);
    expect((await outboxBacklog(test.db)).waiting).toBe(3);
    await act(cases[0] ?? '');
    expect((await outboxBacklog(test.db)).oldestMs).toBeGreaterThan(0);
    down = false;
    await drained();
    expect(new Map(told)).toEqual(new Map(cases.map((caseNumber, index) => [caseNumber, index === 0 ? 2 : 1])));
  });

  it('goes on with other cases where one cannot be told', async () => {
    const [bad, ...others] = await Promise.all([open(), open(), open(), open()]);
    const told = new Set<string>();
    relayTo((caseNumber) => {
      if (caseNumber === bad) return Promise.reject(new Error('never'));
      told.add(caseNumber);
      return Promise.resolve();
    });
    await until(() => others.every((caseNumber) => told.has(caseNumber)));
    await until(async () => (await outboxBacklog(test.db)).waiting === 1);
  });

  it('is active once: the second stands by and takes over when the first stops', async () => {
    const told: string[] = [];
    const first = relayTo((caseNumber) => Promise.resolve(void told.push(`first ${caseNumber}`)));
    await until(() => first.metrics().active);
    const second = relayTo((caseNumber) => Promise.resolve(void told.push(`second ${caseNumber}`)));
    const one = await open();
    await until(() => told.length === 1);
    expect(second.metrics().active).toBe(false);
    await first.stop();
    await until(() => second.metrics().active);
    const two = await open();
    await until(() => told.length === 2);
    expect(told).toEqual([`first ${one}`, `second ${two}`]);
  });

  it('survives that its connection is cut, and loses nothing', async () => {
    const told = new Map<string, number>();
    const failures: unknown[] = [];
    const relay = relayTo((caseNumber, seq) => Promise.resolve(void told.set(caseNumber, seq)), { onFailure: (_, error) => failures.push(error) });
    await until(() => relay.metrics().active);
    const before = await open();
    await until(() => told.has(before));
    await test.db.pool.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'autoriteit-relay'`);
    await until(() => failures.length > 0);
    const after = await open();
    await drained();
    expect(told.get(after)).toBe(1);
  });

  it('tells again, rather than never, what was told but not removed', async () => {
    const caseNumber = await open();
    let told = 0;
    let release = (): void => undefined;
    // As a relay that is killed after it told: it never comes to removing.
    relayTo(async () => {
      told += 1;
      await new Promise<void>((resolve) => { release = resolve; });
    }, { pollMs: 10_000 });
    await until(() => told === 1);
    const second = relayTo(() => Promise.resolve(void (told += 1)));
    await test.db.pool.query(`SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'autoriteit-relay'`);
    await drained();
    release();
    expect(told).toBeGreaterThanOrEqual(2);
    await until(() => second.metrics().active);
    expect(await perform(test.db, request(caseNumber, 'officer-1', 'AdmitNotice', { reasons: 'x' }))).toMatchObject({ kind: 'refused' });
    expect((await outboxBacklog(test.db)).waiting).toBe(0);
  });
});
