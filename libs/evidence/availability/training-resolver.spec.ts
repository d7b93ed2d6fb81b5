import { describe, expect, it } from '@jest/globals';
import type { Resolver } from './resolver.js';
import { systemResolver } from './system-resolver.js';
import { assertResolverFits, trainingPortOf, trainingResolver } from './training-resolver.js';

const never = new AbortController().signal;

describe('trainingResolver', () => {
  it('makes every host under .example the local server, and nothing else exist', async () => {
    const resolver = trainingResolver('training', 4_000);
    expect(await resolver.resolve('a.b.example', never)).toEqual({ ok: true, addresses: ['127.0.0.1'] });
    for (const host of ['example', 'host.nl', 'localhost', '127.0.0.1', 'a.example.nl']) {
      expect(await resolver.resolve(host, never)).toMatchObject({ ok: false, cause: 'outside-training' });
    }
  });

  it('cannot be made in production', () => {
    expect(() => trainingResolver('production', 4_000)).toThrow('alleen in een oefening');
  });

  it.each([0, -1, 1.5, 65_536, Number.NaN])('refuses port %d', (port) => {
    expect(() => trainingResolver('training', port)).toThrow(RangeError);
  });

  it('is known by itself, not by what it says of itself', () => {
    const real = trainingResolver('training', 4_000);
    const lookAlike: Resolver = { kind: 'training', resolve: () => Promise.resolve({ ok: true, addresses: ['127.0.0.1'] }) };
    expect(trainingPortOf(real)).toBe(4_000);
    expect(trainingPortOf(lookAlike)).toBeNull();
    expect(trainingPortOf({ ...real })).toBeNull();
    expect(() => Object.assign(real, { kind: 'system-dns' })).toThrow(TypeError);
  });
});

describe('assertResolverFits', () => {
  it('keeps training and production apart, both ways', () => {
    const training = trainingResolver('training', 4_000);
    expect(() => { assertResolverFits('production', training); }).toThrow('niet in productie');
    expect(() => { assertResolverFits('training', systemResolver()); }).toThrow('geen echte servers');
    expect(() => { assertResolverFits('training', training); }).not.toThrow();
    expect(() => { assertResolverFits('production', systemResolver()); }).not.toThrow();
  });
});
