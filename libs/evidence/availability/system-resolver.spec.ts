import { afterEach, describe, expect, it } from '@jest/globals';
import { systemResolver } from './system-resolver.js';
import { nameServer } from './testing/name-server.js';
import type { NameServer } from './testing/name-server.js';

const never = new AbortController().signal;
let server: NameServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const asking = async (answers: Parameters<typeof nameServer>[0]): Promise<ReturnType<typeof systemResolver>> => {
  server = await nameServer(answers);
  return systemResolver({ servers: [server.address], timeoutMs: 300, tries: 1 });
};

describe('systemResolver', () => {
  it('gives all addresses of both families', async () => {
    const resolver = await asking(() => ['8.8.8.8', '127.0.0.1', '2600::1']);
    const resolution = await resolver.resolve('host.nl', never);
    expect(resolution.ok && [...resolution.addresses].sort()).toEqual(['127.0.0.1', '2600::1', '8.8.8.8']);
    expect([...(server?.questions() ?? [])].sort()).toEqual(['host.nl A', 'host.nl AAAA']);
  });

  it('is content with one family', async () => {
    const resolver = await asking(() => ['8.8.8.8']);
    expect(await resolver.resolve('host.nl', never)).toEqual({ ok: true, addresses: ['8.8.8.8'] });
  });

  it('tells a name that does not exist from a name service that does not answer', async () => {
    const resolver = await asking((name) => (name === 'gone.nl' ? null : name === 'empty.nl' ? [] : 'silence'));
    expect(await resolver.resolve('gone.nl', never)).toMatchObject({ ok: false, cause: 'name-not-found' });
    expect(await resolver.resolve('empty.nl', never)).toMatchObject({ ok: false, cause: 'name-not-found' });
    expect(await resolver.resolve('silent.nl', never)).toMatchObject({ ok: false, cause: 'name-service-failure', code: 'ETIMEOUT' });
  });

  it('does not read the hosts file: localhost is asked like any name', async () => {
    const resolver = await asking(() => ['8.8.4.4']);
    expect(await resolver.resolve('gateway.host.nl', never)).toEqual({ ok: true, addresses: ['8.8.4.4'] });
    expect(server?.questions()).toContain('gateway.host.nl A');
  });

  it('stops when it is called off', async () => {
    server = await nameServer(() => 'silence');
    const resolver = systemResolver({ servers: [server.address], timeoutMs: 20_000, tries: 1 });
    const ending = new AbortController();
    setTimeout(() => { ending.abort(); }, 50);
    expect(await resolver.resolve('silent.nl', ending.signal)).toMatchObject({ ok: false, cause: 'name-service-failure', code: 'ECANCELLED' });
  }, 5_000);
});
