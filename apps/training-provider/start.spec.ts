import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { observeAll } from '../../libs/evidence/availability/observe-all.js';
import { probe } from '../../libs/evidence/availability/probe.js';
import type { ProbeOptions } from '../../libs/evidence/availability/probe.js';
import { trainingResolver } from '../../libs/evidence/availability/training-resolver.js';
import { instant } from '../../libs/law/calendar/instant.js';
import { startTrainingProvider } from './start.js';
import type { TrainingProvider } from './start.js';
import type { PlaceState } from './standing.js';

let dataFolder: string;
let provider: TrainingProvider;
beforeEach(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), 'training-provider-'));
  provider = await startTrainingProvider({ port: 0, dataFolder });
});
afterEach(async () => {
  await provider.close();
  rmSync(dataFolder, { recursive: true });
});

const options = (): ProbeOptions => ({ mode: 'training', resolver: trainingResolver('training', provider.port), now: () => instant('2026-05-12T21:30:00Z'), deadlineMs: 10_000 });
const causeAt = async (location: string): Promise<string> => (await probe(location, options())).cause;

interface Said { readonly status: number; readonly body: unknown }
function saying(method: string, path: string, value?: unknown, host = `127.0.0.1:${provider.port}`): Promise<Said> {
  return new Promise((resolve, reject) => {
    const content = value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
    const sent = request({ host: '127.0.0.1', port: provider.port, method, path, headers: { host, 'content-length': Buffer.byteLength(content) } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => { text += part; }).on('end', () => { resolve({ status: response.statusCode ?? 0, body: text.startsWith('{') ? (JSON.parse(text) as unknown) : text }); });
    });
    sent.on('error', reject);
    sent.end(content);
  });
}

describe('the provider of a training, seen by the instrument', () => {
  it.each([
    ['up', 'answers'], ['down', 'not-found'], ['error', 'server-error'], ['slow', 'time-out'], ['redirect', 'redirect-to-other-host'], ['flaky', 'connection-broken'],
  ] as const satisfies readonly (readonly [PlaceState, string])[])('%s: %s', async (state, cause) => {
    provider.controls.setLocation({ host: 'a.example', path: '/x?y=1', state });
    expect((await probe('https://a.example/x?y=1', { ...options(), ...(state === 'slow' ? { deadlineMs: 200 } : {}) })).cause).toBe(cause);
    expect(await causeAt('https://a.example/x?y=2')).toBe('answers');
  });

  it('is found out in spite of flakiness', async () => {
    provider.controls.setHost({ host: 'a.example', state: 'flaky' });
    const probes = await observeAll(['http://a.example/1', 'http://a.example/2'], { ...options(), perHostDelayMs: 1, backOffMs: 1 });
    expect(probes.map((found) => [found.result, found.attempts])).toEqual([['available', 2], ['available', 2]]);
  });

  it('complies for a whole host at once', async () => {
    provider.controls.setLocation({ host: 'a.example', path: '/1', state: 'error' });
    provider.controls.comply('a.example');
    const probes = await observeAll(['http://a.example/1', 'http://a.example/2', 'http://b.example/1'], { ...options(), perHostDelayMs: 1 });
    expect(probes.map((found) => found.result)).toEqual(['unavailable', 'unavailable', 'available']);
  });

  it('offers the same version of what stays, and another of another place', async () => {
    const [first, again, other] = await Promise.all(['/1', '/1', '/2'].map((path) => probe(`http://a.example${path}`, options())));
    expect(first?.representationSha256).toBe(again?.representationSha256);
    expect(first?.representationSha256).not.toBe(other?.representationSha256);
  });

  it('has seen HEAD and nothing else, whatever happened', async () => {
    for (const state of ['up', 'down', 'error', 'redirect', 'flaky', 'slow'] as const) provider.controls.setLocation({ host: 'a.example', path: `/${state}`, state });
    const locations = ['up', 'down', 'error', 'redirect', 'flaky', 'slow'].map((state) => `http://a.example/${state}`);
    await observeAll(locations, { ...options(), deadlineMs: 1_500, perHostDelayMs: 1, backOffMs: 1, retries: 1 });
    // error, flaky and slow are asked twice; the redirect is not followed.
    expect(provider.controls.seen()).toEqual({ HEAD: 9 });
  }, 20_000);

  it('refuses and counts any other method, so that the proof is worth something', async () => {
    expect((await saying('GET', '/x', undefined, 'a.example')).status).toBe(405);
    expect((await saying('POST', '/x', 'y', 'a.example')).status).toBe(405);
    expect(provider.controls.seen()).toEqual({ GET: 1, POST: 1 });
  });
});

describe('the controls', () => {
  it('set and clear locations and hosts, and answer with the whole standing', async () => {
    expect((await saying('PUT', '/__training/locations', { host: 'a.example', path: '/1', state: 'down' })).status).toBe(200);
    expect((await saying('PUT', '/__training/locations', [{ host: 'a.example', path: '/2', state: 'error' }, { host: 'a.example', path: '/3', state: 'redirect' }])).status).toBe(200);
    expect((await saying('PUT', '/__training/hosts', { host: 'b.example', state: 'down' })).status).toBe(200);
    expect(await Promise.all(['a.example/1', 'a.example/2', 'a.example/3', 'b.example/9'].map((place) => causeAt(`http://${place}`)))).toEqual(['not-found', 'server-error', 'redirect-to-other-host', 'not-found']);
    expect((await saying('DELETE', '/__training/locations', { host: 'a.example', path: '/1' })).status).toBe(200);
    const { body } = await saying('DELETE', '/__training/hosts', { host: 'b.example' });
    expect(body).toEqual({ hosts: [], locations: [{ host: 'a.example', path: '/2', state: 'error' }, { host: 'a.example', path: '/3', state: 'redirect' }], seen: { HEAD: 4 } });
    expect(await causeAt('http://a.example/1')).toBe('answers');
    expect((await saying('GET', '/__training/locations', undefined, 'controls.provider.example')).status).toBe(200);
  });

  it.each([
    [{ host: 'a.nl', path: '/1', state: 'down' }, 1], [{ host: 'a.nl', path: 'x', state: 'gone' }, 3], ['{', 1], [{ host: 'a.example', path: '/', state: 'up', more: 1 }, 1], ['', 1],
  ])('take nothing of %j', async (value, fewest) => {
    const { status, body } = await saying('PUT', '/__training/locations', value);
    expect(status).toBe(400);
    expect((body as { errors: unknown[] }).errors.length).toBeGreaterThanOrEqual(fewest);
    expect(provider.controls.standing()).toEqual({ hosts: [], locations: [] });
  });

  it('are not a location, and a location is no control', async () => {
    expect((await saying('PUT', '/__training/hosts', { host: 'a.example', state: 'down' }, 'a.example')).status).toBe(405);
    expect((await saying('PUT', '/__training/hosts', { host: 'a.example', state: 'down' }, 'evil.nl')).status).toBe(405);
    expect(await causeAt('http://a.example/__training/locations')).toBe('answers');
    expect((await saying('PATCH', '/__training/hosts', {})).status).toBe(404);
    expect(provider.controls.standing()).toEqual({ hosts: [], locations: [] });
  });

  it('take no endless list', async () => {
    const { status } = await saying('PUT', '/__training/locations', 'x'.repeat(1_100_000)).catch(() => ({ status: 400 }));
    expect(status).toBe(400);
  });
});

describe('the data folder', () => {
  it('brings back what was set', async () => {
    provider.controls.setLocation({ host: 'a.example', path: '/1', state: 'down' });
    provider.controls.comply('b.example');
    await provider.close();
    provider = await startTrainingProvider({ port: 0, dataFolder });
    expect(await Promise.all(['a.example/1', 'a.example/2', 'b.example/1'].map((place) => causeAt(`http://${place}`)))).toEqual(['not-found', 'answers', 'not-found']);
  });

  it('with a file that is no standing starts afresh', async () => {
    await provider.close();
    writeFileSync(join(dataFolder, 'training-provider.json'), '{"hosts":1}');
    provider = await startTrainingProvider({ port: 0, dataFolder });
    expect(provider.controls.standing()).toEqual({ hosts: [], locations: [] });
  });
});

it('says when the port is taken', async () => {
  await expect(startTrainingProvider({ port: provider.port, dataFolder })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
