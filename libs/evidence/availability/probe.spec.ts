import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Socket } from 'node:net';
import { instant } from '../../law/calendar/instant.js';
import { MOST_REDIRECTS, probe } from './probe.js';
import type { ProbeOptions } from './probe.js';
import type { Probe } from './probe-report.js';
import { systemResolver } from './system-resolver.js';
import { rawServer } from './testing/canary.js';
import type { RawServer } from './testing/canary.js';
import { nameServer } from './testing/name-server.js';
import type { NameServer } from './testing/name-server.js';
import { trainingResolver } from './training-resolver.js';

const moment = instant('2026-05-12T21:30:00Z');
const closing: (() => Promise<void>)[] = [];
afterEach(async () => { await Promise.all(closing.splice(0).map((close) => close())); });

describe('in production, against whoever steers inwards', () => {
  let canary: RawServer;
  let canary6: RawServer | null;
  let names: NameServer;
  let options: ProbeOptions;
  /** In 2000::/3 but given to nobody: passes as public, leads nowhere. */
  const nobody = '2d00::1';

  beforeAll(async () => {
    canary = await onPort80('127.0.0.1');
    canary6 = await onPort80('::1').catch(() => null);
    names = await nameServer((name, turn) => zones(name, turn));
    options = { mode: 'production', resolver: systemResolver({ servers: [names.address], timeoutMs: 500, tries: 1 }), now: () => moment, deadlineMs: 1_500 };
  });
  afterAll(async () => {
    await canary.close();
    await canary6?.close();
    await names.close();
  });

  const zones = (name: string, turn: number): readonly string[] | null => {
    const known: Record<string, readonly string[]> = {
      'inner.nl': ['127.0.0.1'], 'inner6.nl': ['::1'], 'mapped.nl': ['::ffff:127.0.0.1'], 'metadata.nl': ['169.254.169.254'], 'private.nl': ['10.0.0.5'],
      'mixed.nl': [nobody, '127.0.0.1'], 'mixed-first.nl': ['127.0.0.1', nobody], 'nat64.nl': ['64:ff9b::7f00:1'], 'sixtofour.nl': ['2002:7f00:1::'], 'zero.nl': ['0.0.0.0'],
      'rebind.nl': turn === 1 ? [nobody] : ['127.0.0.1'],
    };
    return known[name] ?? null;
  };

  it.each([
    ['http://127.0.0.1/', 'address-not-public'], ['http://127.1/', 'address-not-public'], ['http://2130706433/', 'address-not-public'], ['http://0x7f.1/', 'address-not-public'],
    ['http://0x7f000001/', 'address-not-public'], ['http://0177.0.0.1/', 'address-not-public'], ['http://017700000001/', 'address-not-public'], ['http://127.0.0.1./', 'address-not-public'],
    ['http://[::1]/', 'address-not-public'], ['http://[::ffff:7f00:1]/', 'address-not-public'], ['http://[::ffff:127.0.0.1]/', 'address-not-public'], ['http://[::127.0.0.1]/', 'address-not-public'],
    ['http://[64:ff9b::7f00:1]/', 'address-not-public'], ['http://[64:ff9b::127.0.0.1]/', 'address-not-public'], ['http://[2002:7f00:1::]/', 'address-not-public'], ['http://[::]/', 'address-not-public'],
    ['http://0.0.0.0/', 'address-not-public'], ['http://0/', 'address-not-public'], ['http://169.254.169.254/latest/meta-data/', 'address-not-public'], ['http://[fe80::1]/', 'address-not-public'],
    ['http://[fd00:ec2::254]/', 'address-not-public'], ['https://127.0.0.1/', 'address-not-public'], ['http://１２７.0.0.1/', 'address-not-public'],
    ['http://localhost/', 'reserved-name'], ['http://LOCALHOST./', 'reserved-name'], ['http://a.localhost/', 'reserved-name'], ['http://metadata.google.internal/', 'reserved-name'],
    ['http://a.example/', 'reserved-name'], ['http://db/', 'reserved-name'],
    ['http://inner.nl/', 'address-not-public'], ['http://inner6.nl/', 'address-not-public'], ['http://mapped.nl/', 'address-not-public'], ['http://metadata.nl/', 'address-not-public'],
    ['http://private.nl/', 'address-not-public'], ['http://mixed.nl/', 'address-not-public'], ['http://mixed-first.nl/', 'address-not-public'], ['http://nat64.nl/', 'address-not-public'],
    ['http://sixtofour.nl/', 'address-not-public'], ['http://zero.nl/', 'address-not-public'], ['https://inner.nl/', 'address-not-public'],
    ['http://user@127.0.0.1/', 'user-in-address'], ['http://inner.nl:22/', 'port-refused'], ['http://127.0.0.1:5432/', 'port-refused'], ['file:///etc/passwd', 'not-a-web-address'],
    ['gopher://127.0.0.1:80/_HEAD', 'not-a-web-address'], ['http://127.0.0.1/\r\nX: y', 'ambiguous-address'], ['http://inner.nl\\@host.nl/', 'ambiguous-address'],
    ['http://nowhere.nl/', 'name-not-found'],
  ])('%j is not asked: %s', async (location, cause) => {
    const found = await probe(location, options);
    expect(found).toMatchObject({ result: 'unknown', cause, status: null, connected: null, receivedBytes: 0, hops: [] });
    expect(canary.connections() + (canary6?.connections() ?? 0)).toBe(0);
  });

  it('looks a name up once, and connects to what was checked even if the name has changed since', async () => {
    const found = await probe('http://rebind.nl/', options);
    expect(found).toMatchObject({ result: 'unknown', resolved: [nobody], connected: null });
    expect(found.cause).not.toBe('address-not-public');
    expect(names.questions().filter((question) => question.startsWith('rebind.nl'))).toHaveLength(2);
    expect((await probe('http://rebind.nl/', options)).cause).toBe('address-not-public');
    expect(canary.connections()).toBe(0);
  });

  it('records the inner address a name pointed to', async () => {
    expect((await probe('http://mixed.nl/', options)).resolved.toSorted()).toEqual(['127.0.0.1', nobody]);
  });

  it('takes no training resolver', async () => {
    await expect(probe('http://a.example/', { ...options, resolver: trainingResolver('training', canary.port) })).rejects.toThrow('niet in productie');
  });

  it('ends at the deadline while the name service is silent', async () => {
    const silent = await nameServer(() => 'silence');
    closing.push(silent.close);
    const started = performance.now();
    const found = await probe('http://host.nl/', { ...options, resolver: systemResolver({ servers: [silent.address], timeoutMs: 60_000 }), deadlineMs: 200 });
    expect(found).toMatchObject({ result: 'unknown', cause: 'time-out' });
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

/** On port 80 where this machine allows, so that a probe that slipped through would really arrive. */
async function onPort80(host: string): Promise<RawServer> {
  return rawServer(undefined, host, 80).catch(() => rawServer(undefined, host));
}

describe('against a provider', () => {
  const provider = async (talk: (socket: Socket, turn: number) => void): Promise<{ readonly server: RawServer; readonly options: ProbeOptions }> => {
    const server = await rawServer(talk);
    closing.push(server.close);
    return { server, options: { mode: 'training', resolver: trainingResolver('training', server.port), now: () => moment, deadlineMs: 3_000 } };
  };
  const saying = (...heads: readonly string[]) => provider((socket, turn) => socket.end(`${heads[Math.min(turn, heads.length) - 1] ?? ''}\r\n\r\n`));
  const asked = async (location: string, ...heads: readonly string[]): Promise<Probe> => {
    const { options } = await saying(...heads);
    return probe(location, options);
  };

  it('records how it found out, and nothing of what it was told', async () => {
    const found = await asked('https://img.a.example/x?y#z', 'HTTP/1.1 200 OK\r\nServer: secret-name\r\nETag: "abc"');
    expect(found).toEqual({
      result: 'available', cause: 'answers', reason: 'De vindplaats antwoordt: de server biedt daar inhoud aan.', instrument: 'beschikbaarheid-head/1.0.0', method: 'HEAD',
      userAgent: 'Mozilla/5.0 (compatible; Beschikbaarheidscontrole/1.0)', at: moment, durationMs: expect.any(Number), attempts: 1, status: 200, resolver: 'training',
      resolved: ['127.0.0.1'], connected: '127.0.0.1', locationSha256: expect.stringMatching(/^[0-9a-f]{64}$/), certificateSha256: null, headersSha256: expect.stringMatching(/^[0-9a-f]{64}$/), representationSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      hops: [{ host: 'img.a.example', locationSha256: expect.stringMatching(/^[0-9a-f]{64}$/), status: 200, connected: '127.0.0.1' }], receivedBytes: expect.any(Number), failure: null,
    });
    expect(JSON.stringify(found)).not.toMatch(/secret-name|abc|x\?y/);
  });

  it.each([
    ['200 OK', 'available'], ['206 Partial Content', 'available'], ['404 Not Found', 'unavailable'], ['410 Gone', 'unavailable'], ['451 Unavailable', 'unavailable'],
    ['204 No Content', 'unknown'], ['304 Not Modified', 'unknown'], ['401 Unauthorized', 'unknown'], ['403 Forbidden', 'unknown'], ['429 Too Many', 'unknown'], ['500 Error', 'unknown'], ['503 Busy', 'unknown'],
  ])('%s: %s', async (status, result) => {
    expect((await asked('http://a.example/x', `HTTP/1.1 ${status}`)).result).toBe(result);
  });

  it.each(['405 Method Not Allowed', '501 Not Implemented'])('%s: asks no other way', async (status) => {
    const { server, options } = await saying(`HTTP/1.1 ${status}`);
    expect(await probe('http://a.example/x', options)).toMatchObject({ result: 'unknown', cause: 'method-refused' });
    expect(server.connections()).toBe(1);
    expect(server.received()).toMatch(/^HEAD /);
    expect(server.received()).not.toContain('GET');
  });

  it('follows a redirect to the same location by another way, and writes down the hops', async () => {
    const found = await asked('http://a.example/x', 'HTTP/1.1 301 Moved\r\nLocation: https://a.example/x', 'HTTP/1.1 308 Moved\r\nLocation: https://www.a.example/x/', 'HTTP/1.1 404 Gone');
    expect(found).toMatchObject({ result: 'unavailable', status: 404 });
    expect(found.hops.map((hop) => `${hop.status} ${hop.host}`)).toEqual(['301 a.example', '308 a.example', '404 www.a.example']);
  });

  it.each([
    ['http://127.0.0.1/x', 'redirect-to-other-host'], ['http://169.254.169.254/latest/', 'redirect-to-other-host'], ['http://[::1]/x', 'redirect-to-other-host'],
    ['http://localhost/x', 'redirect-to-other-host'], ['http://2130706433/x', 'redirect-to-other-host'], ['http://b.example/', 'redirect-to-other-host'],
    ['http://a.example:22/x', 'port-refused'], ['file:///etc/passwd', 'not-a-web-address'], ['gopher://a.example/x', 'not-a-web-address'], ['http://u:p@a.example/x', 'user-in-address'],
    ['/', 'redirect-to-other-location'], ['/login', 'redirect-to-other-location'],
  ])('does not follow to %s: %s', async (target, cause) => {
    const { server, options } = await saying(`HTTP/1.1 302 Found\r\nLocation: ${target}`, 'HTTP/1.1 200 OK');
    const found = await probe('http://a.example/x', options);
    expect(found).toMatchObject({ result: 'unknown', cause, status: 302 });
    expect(found.hops).toHaveLength(1);
    expect(server.connections()).toBe(1);
  });

  it('stops after five redirects', async () => {
    const { server, options } = await saying('HTTP/1.1 302 Found\r\nLocation: /x');
    expect(await probe('http://a.example/x', options)).toMatchObject({ result: 'unknown', cause: 'too-many-redirects' });
    expect(server.connections()).toBe(MOST_REDIRECTS + 1);
  });

  it('has one deadline for all hops together', async () => {
    const { options } = await provider((socket) => setTimeout(() => socket.end('HTTP/1.1 302 Found\r\nLocation: /x\r\n\r\n'), 150));
    const started = performance.now();
    expect(await probe('http://a.example/x', { ...options, deadlineMs: 400 })).toMatchObject({ result: 'unknown', cause: 'time-out' });
    expect(performance.now() - started).toBeLessThan(800);
  });

  it('can be called off, before and during', async () => {
    const { server, options } = await provider(() => undefined);
    expect(await probe('http://a.example/x', { ...options, signal: AbortSignal.abort() })).toMatchObject({ result: 'unknown', cause: 'cancelled' });
    expect(server.connections()).toBe(0);
    const during = new AbortController();
    setTimeout(() => { during.abort(); }, 50);
    expect(await probe('http://a.example/x', { ...options, signal: during.signal })).toMatchObject({ result: 'unknown', cause: 'cancelled' });
  });

  it('leaves no timer behind', async () => {
    const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const { options } = await saying('HTTP/1.1 200 OK');
    const before = timers();
    await probe('http://a.example/x', { ...options, deadlineMs: 60_000 });
    expect(timers()).toBeLessThanOrEqual(before);
  });

  it('leaves the machine for nobody in a training', async () => {
    const { server, options } = await saying('HTTP/1.1 200 OK');
    for (const location of ['http://8.8.8.8/', 'http://host.nl/', 'http://127.0.0.1/', 'http://localhost/', 'http://example/']) {
      expect((await probe(location, options)).cause).toBe('outside-training');
    }
    expect(server.connections()).toBe(0);
    await expect(probe('http://a.example/', { ...options, resolver: systemResolver() })).rejects.toThrow('geen echte servers');
  });

  it('sends text of a location only as that text', async () => {
    const { server, options } = await saying('HTTP/1.1 200 OK');
    await probe('http://a.example/%0d%0aX-Injected:%20y?q=%00', options);
    expect(server.received().split('\r\n')[0]).toBe('HEAD /%0d%0aX-Injected:%20y?q=%00 HTTP/1.1');
  });
});
