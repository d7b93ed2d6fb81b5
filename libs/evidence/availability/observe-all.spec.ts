import { afterEach, describe, expect, it } from '@jest/globals';
import { instant } from '../../law/calendar/instant.js';
import { availabilityInstrument } from './instrument.js';
import { observeAll } from './observe-all.js';
import type { RoundOptions } from './observe-all.js';
import type { Probe } from './probe-report.js';
import { systemResolver } from './system-resolver.js';
import { rawServer } from './testing/canary.js';
import type { RawServer } from './testing/canary.js';
import { trainingResolver } from './training-resolver.js';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => { await Promise.all(closing.splice(0).map((close) => close())); });

interface Visit { readonly host: string; readonly path: string; readonly at: number }
interface Played { readonly server: RawServer; readonly options: RoundOptions; readonly visits: Visit[]; readonly most: () => { readonly all: number; readonly perHost: number } }

/** A provider that answers after `ms` and watches how it is asked. */
async function playing(answer: (visit: Visit, turn: number) => string | null, ms = 0): Promise<Played> {
  const visits: Visit[] = [];
  const open = new Map<string, number>();
  const turns = new Map<string, number>();
  let all = 0;
  let perHost = 0;
  const server = await rawServer((socket, _turn, request) => {
    const host = /host: (\S+)/.exec(request)?.[1] ?? '';
    const path = /^HEAD (\S+) /.exec(request)?.[1] ?? '';
    const visit = { host, path, at: performance.now() };
    visits.push(visit);
    const turn = (turns.get(path) ?? 0) + 1;
    turns.set(path, turn);
    open.set(host, (open.get(host) ?? 0) + 1);
    all = Math.max(all, [...open.values()].reduce((sum, count) => sum + count, 0));
    perHost = Math.max(perHost, open.get(host) ?? 0);
    setTimeout(() => {
      open.set(host, (open.get(host) ?? 1) - 1);
      const head = answer(visit, turn);
      if (head === null) socket.destroy();
      else socket.end(`HTTP/1.1 ${head}\r\n\r\n`);
    }, ms);
  });
  closing.push(server.close);
  const options: RoundOptions = { mode: 'training', resolver: trainingResolver('training', server.port), now: () => instant('2026-05-12T21:30:00Z'), perHostDelayMs: 1, backOffMs: 5, deadlineMs: 2_000 };
  return { server, options, visits, most: () => ({ all, perHost }) };
}

describe('observeAll', () => {
  it('gives one probe for each location, in the order of the locations', async () => {
    const { options } = await playing(({ path }) => (path === '/gone' ? '404 Gone' : '200 OK'));
    const locations = ['http://a.example/1', 'http://b.example/gone', 'file:///x', 'http://a.example/gone', 'http://a.example/1', 'http://c.example/2'];
    const probes = await observeAll(locations, options);
    expect(probes.map((found) => found.cause)).toEqual(['answers', 'not-found', 'not-a-web-address', 'not-found', 'answers', 'answers']);
    expect(await observeAll([], options)).toEqual([]);
  });

  it('asks one host one thing at a time, with rest between, and keeps all within bounds', async () => {
    const { options, visits, most } = await playing(() => '200 OK', 20);
    const locations = Array.from({ length: 24 }, (_, index) => `http://h${index % 6}.example/${index}`);
    await observeAll(locations, { ...options, concurrency: 4, perHostDelayMs: 40 });
    expect(most()).toEqual({ all: 4, perHost: 1 });
    const ofOne = visits.filter(({ host }) => host === 'h0.example').map(({ at }) => at);
    expect(ofOne).toHaveLength(4);
    for (let index = 1; index < ofOne.length; index += 1) expect((ofOne[index] ?? 0) - (ofOne[index - 1] ?? 0)).toBeGreaterThanOrEqual(38);
  });

  it('takes www. for the same host', async () => {
    const { options, most } = await playing(() => '200 OK', 20);
    await observeAll(['http://a.example/1', 'http://www.a.example/2', 'https://a.example/3'], options);
    expect(most().all).toBe(1);
  });

  it('asks again after a broken connection, ever later, and says how often', async () => {
    const { options, visits } = await playing((_, turn) => (turn < 3 ? null : '200 OK'));
    const [found] = await observeAll(['http://a.example/1'], { ...options, backOffMs: 40 });
    expect(found).toMatchObject({ result: 'available', attempts: 3 });
    const times = visits.map(({ at }) => at);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(38);
    expect((times[2] ?? 0) - (times[1] ?? 0)).toBeGreaterThanOrEqual(78);
  });

  it('is content with unknown when the failure lasts', async () => {
    const { options, visits } = await playing(() => null);
    const [found] = await observeAll(['http://a.example/1'], { ...options, retries: 1 });
    expect(found).toMatchObject({ result: 'unknown', cause: 'connection-broken', attempts: 2 });
    expect(visits).toHaveLength(2);
  });

  it.each(['200 OK', '404 Gone', '403 No', '405 No', '429 Slow', '302 Found'])('does not ask again after %s', async (head) => {
    const { options, visits } = await playing(() => head);
    await observeAll(['http://a.example/1'], options);
    expect(visits).toHaveLength(1);
  });

  it('leaves a host alone after three silent locations, and only that host', async () => {
    const { options, visits } = await playing(({ host }) => (host === 'dead.example' ? null : '200 OK'));
    const locations = [...Array.from({ length: 6 }, (_, index) => `http://dead.example/${index}`), 'http://live.example/1'];
    const probes = await observeAll(locations, { ...options, retries: 0 });
    expect(probes.map((found) => found.cause)).toEqual([...Array<string>(3).fill('connection-broken'), ...Array<string>(3).fill('host-silent'), 'answers']);
    expect(probes[4]).toMatchObject({ result: 'unknown', attempts: 0 });
    expect(visits.filter(({ host }) => host === 'dead.example')).toHaveLength(3);
  });

  it('does not give up a host that answers in between', async () => {
    const { options } = await playing(({ path }) => (path === '/ok' ? '200 OK' : null));
    const paths = ['1', '2', 'ok', '3', '4', 'ok'];
    const probes = await observeAll(paths.map((path) => `http://a.example/${path}`), { ...options, retries: 0 });
    expect(probes.filter((found) => found.cause === 'host-silent')).toHaveLength(0);
  });

  it('goes slower for a host that asks for it', async () => {
    const { options, visits } = await playing((_, turn) => (turn === 1 ? '429 Slow' : '200 OK'));
    await observeAll(['http://a.example/1', 'http://a.example/2'], { ...options, perHostDelayMs: 15 });
    expect((visits[1]?.at ?? 0) - (visits[0]?.at ?? 0)).toBeGreaterThanOrEqual(118);
  });

  it('tells of each location as it is done', async () => {
    const { options } = await playing(() => '200 OK');
    const told: [number, Probe['cause']][] = [];
    await observeAll(['http://a.example/1', 'x', 'http://b.example/2'], { ...options, onProbe: (found, index) => told.push([index, found.cause]) });
    expect(told.toSorted(([a], [b]) => a - b)).toEqual([[0, 'answers'], [1, 'not-a-web-address'], [2, 'answers']]);
  });

  it('when called off, ends and reports what was not seen as unknown', async () => {
    const { options, visits } = await playing(() => '200 OK', 60);
    const ending = new AbortController();
    const probes = await observeAll(Array.from({ length: 50 }, (_, index) => `http://a.example/${index}`), { ...options, perHostDelayMs: 10, signal: ending.signal, onProbe: () => { ending.abort(); } });
    expect(visits.length).toBeLessThan(50);
    expect(probes).toHaveLength(50);
    expect(probes[0]).toMatchObject({ cause: 'answers' });
    expect(probes.at(-1)).toMatchObject({ result: 'unknown', cause: 'cancelled', attempts: 0 });
  });
});

describe('availabilityInstrument', () => {
  it('cannot be composed of production and training', () => {
    const now = () => instant('2026-05-12T21:30:00Z');
    expect(() => availabilityInstrument({ mode: 'production', resolver: trainingResolver('training', 4_000), now })).toThrow('niet in productie');
    expect(() => availabilityInstrument({ mode: 'training', resolver: systemResolver(), now })).toThrow('geen echte servers');
    expect(() => availabilityInstrument({ mode: 'production', resolver: systemResolver(), now })).not.toThrow();
  });

  it('asks as it was composed', async () => {
    const { options } = await playing(() => '410 Gone');
    const instrument = availabilityInstrument(options);
    expect(await instrument.probe('http://a.example/1')).toMatchObject({ result: 'unavailable', cause: 'gone' });
    expect(await instrument.probe('http://a.example/1', AbortSignal.abort())).toMatchObject({ result: 'unknown', cause: 'cancelled' });
    expect((await instrument.observeAll(['http://a.example/1', 'http://b.example/1'])).map((found) => found.result)).toEqual(['unavailable', 'unavailable']);
  });
});
