import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addressIndex, canonicalAddress } from './address-index.js';
import { commitmentOf, openLocation, rewrapped, sealLocation } from './envelope.js';
import { locationKeysIn, newKeyFile } from './keys.js';
import { openLocations } from './open-locations.js';

const keys = locationKeysIn(newKeyFile('k1'));
const place = { caseNumber: 'Z-2026-000001', id: 'L1' };
const address = 'https://hoster.example/a';

describe('an address under its envelope', () => {
  it('opens as it was sealed, with the salt of its commitment; sealed again it looks otherwise', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.string({ unit: 'grapheme' }), (url, more) => {
        const text = `${url}${more}`;
        const sealed = sealLocation(keys, place, text);
        const opened = openLocation(keys, place, sealed);
        expect(opened.url).toBe(text);
        expect(commitmentOf(opened.salt, text).equals(sealed.commitment)).toBe(true);
        expect(sealed.sealed.includes(text)).toBe(false);
        expect(sealLocation(keys, place, text).sealed.equals(sealed.sealed)).toBe(false);
        expect(sealLocation(keys, place, text).commitment.equals(sealed.commitment)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it('opens for no other row, under no other key, and not after a change of any byte', () => {
    const sealed = sealLocation(keys, place, address);
    for (const other of [{ ...place, id: 'L2' }, { ...place, caseNumber: 'Z-2026-000002' }]) expect(() => openLocation(keys, other, sealed)).toThrow(/is not what was sealed/);
    expect(() => openLocation(locationKeysIn(newKeyFile('k1')), place, sealed)).toThrow(/is not what was sealed/);
    expect(() => openLocation(locationKeysIn(newKeyFile('k2')), place, sealed)).toThrow(/k1 .* is not among the keys/);
    for (const part of ['sealed', 'wrapped'] as const) {
      for (let at = 0; at < sealed[part].length; at += 1) {
        const bent = Buffer.from(sealed[part]);
        bent[at] = (bent[at] ?? 0) ^ 1;
        expect(() => openLocation(keys, place, { ...sealed, [part]: bent })).toThrow(/is not what was sealed/);
      }
    }
  });

  it('goes to another wrapping key without being sealed anew', () => {
    const both = locationKeysIn(`${newKeyFile('k2').split('\n')[0] ?? ''}\nk1 ${keys.wrapping.get('k1')?.toString('base64') ?? ''}\nindex ${keys.index.toString('base64')}`);
    const sealed = sealLocation(keys, place, address);
    const moved = { ...sealed, ...rewrapped(both, place, sealed) };
    expect(moved.kek).toBe('k2');
    const alone = { ...both, wrapping: new Map([['k2', both.wrapping.get('k2') ?? Buffer.alloc(0)]]) };
    expect(openLocation(alone, place, moved).url).toBe(address);
    expect(() => openLocation(alone, place, sealed)).toThrow(/k1/);
  });

  it('is not read by a process without keys', () => {
    expect(() => openLocations(null, [{ ...place, ...sealLocation(keys, place, address) }])).toThrow(/holds no keys/);
    expect(openLocations(keys, [{ ...place, ...sealLocation(keys, place, address) }])).toEqual([{ id: 'L1', url: address }]);
  });
});

describe('finding an address again', () => {
  it.each([
    ['HTTPS://Hoster.Example:443/a', address],
    ['https://hoster.example/b/../a', address],
    ['https://hoster.example/a#deel', address],
    [' https://hoster.example/a ', address],
  ])('%s is %s', (given, same) => {
    expect(addressIndex(keys, given).equals(addressIndex(keys, same))).toBe(true);
  });

  it.each(['https://hoster.example/A', 'https://hoster.example/a?b', 'http://hoster.example/a', 'https://hoster.example/a/', 'hoster.example/a'])('%s is another', (given) => {
    expect(addressIndex(keys, given).equals(addressIndex(keys, address))).toBe(false);
  });

  it('tells nothing without the key', () => {
    expect(addressIndex(locationKeysIn(newKeyFile('k1')), address).equals(addressIndex(keys, address))).toBe(false);
    expect(canonicalAddress('geen adres')).toBeNull();
  });
});
