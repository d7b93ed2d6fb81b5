import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { destinationOf } from './destination.js';
import type { Resolver } from './resolver.js';
import { trainingResolver } from './training-resolver.js';

const { signal } = new AbortController();
const answering = (...addresses: readonly string[]): Resolver => ({ kind: 'fixed', resolve: () => Promise.resolve({ ok: true, addresses }) });
const outcome = async (location: string, resolver: Resolver, ownNetworks: readonly string[] = []): Promise<unknown> => {
  const found = await destinationOf(new URL(location), { resolver, ownNetworks, signal });
  return found.ok ? { addresses: found.destination.addresses, port: found.destination.port, encrypted: found.destination.encrypted } : found.cause;
};

describe('destinationOf on the public internet', () => {
  it('connects to exactly the addresses that were checked', async () => {
    expect(await outcome('https://host.nl/', answering('8.8.8.8', '2600::1'))).toEqual({ addresses: ['8.8.8.8', '2600::1'], port: 443, encrypted: true });
    expect(await outcome('http://host.nl/', answering('8.8.8.8'))).toEqual({ addresses: ['8.8.8.8'], port: 80, encrypted: false });
  });

  it('checks a literal address without asking the name service', async () => {
    const tripwire: Resolver = { kind: 'tripwire', resolve: () => Promise.reject(new Error('a literal address was looked up')) };
    expect(await outcome('http://8.8.8.8/', tripwire)).toMatchObject({ addresses: ['8.8.8.8'] });
    expect(await outcome('http://[2600::1]/', tripwire)).toMatchObject({ addresses: ['2600::1'] });
    for (const literal of ['127.1', '2130706433', '0x7f.1', '0177.0.0.1', '[::1]', '[::ffff:7f00:1]', '[::127.0.0.1]', '[64:ff9b::7f00:1]', '[2002:7f00:1::]', '0.0.0.0', '169.254.169.254', '10.0.0.1']) {
      expect(await outcome(`http://${literal}/`, tripwire)).toBe('address-not-public');
    }
  });

  it('refuses a name with one inner address among the public ones, wherever it stands', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('8.8.8.8', '1.1.1.1', '2600::1'), { maxLength: 4 }), fc.constantFrom('127.0.0.1', '10.1.2.3', '::1', 'fd00::1', '169.254.169.254', 'nonsense'), fc.nat(4), async (outside, inside, at) => {
        const addresses = [...outside.slice(0, at), inside, ...outside.slice(at)];
        expect(await outcome('http://host.nl/', answering(...addresses))).toBe('address-not-public');
      }),
    );
  });

  it('refuses names that only exist inside, and names without an address', async () => {
    expect(await outcome('http://localhost/', answering('8.8.8.8'))).toBe('reserved-name');
    expect(await outcome('http://a.example/', answering('8.8.8.8'))).toBe('reserved-name');
    expect(await outcome('http://host.nl/', answering())).toBe('address-not-public');
    expect(await outcome('http://host.nl/', answering('145.97.1.1'), ['145.97.0.0/16'])).toBe('address-not-public');
  });

  it('gives a look-alike of the training resolver no allowance', async () => {
    const lookAlike: Resolver = { ...trainingResolver('training', 4_000) };
    expect(await outcome('http://a.example/', lookAlike)).toBe('reserved-name');
    expect(await outcome('http://host.nl/', answering('127.0.0.1'))).toBe('address-not-public');
  });
});

describe('destinationOf in a training', () => {
  const training = trainingResolver('training', 4_000);

  it('brings every host under .example to the local server, https too', async () => {
    const local = { addresses: ['127.0.0.1'], port: 4_000, encrypted: false };
    expect(await outcome('http://a.example/x', training)).toEqual(local);
    expect(await outcome('https://img.a.example/x', training)).toEqual(local);
  });

  it.each(['http://127.0.0.1/', 'http://8.8.8.8/', 'http://host.nl/', 'http://localhost/', 'http://[::1]/', 'http://example/', 'http://10.0.0.1/'])('goes nowhere else: %s', async (location) => {
    expect(await outcome(location, training)).toBe('outside-training');
  });
});
