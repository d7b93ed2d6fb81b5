import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { installationLocationKeys, locationKeysIn, newKeyFile, trainingLocationKeys } from './keys.js';

const folder = mkdtempSync(join(tmpdir(), 'location-keys-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });
const key = (fill: string): string => Buffer.alloc(32, fill).toString('base64');

describe('the key file for locations', () => {
  it('gives the first key as the one in use, and keeps the others', () => {
    const keys = locationKeysIn(`# sleutels\nk2 ${key('b')}\n\nk1 ${key('a')}\nindex ${key('i')}\n`);
    expect(keys.current).toBe('k2');
    expect([...keys.wrapping.keys()]).toEqual(['k2', 'k1']);
    expect(keys.index.equals(Buffer.alloc(32, 'i'))).toBe(true);
    expect(locationKeysIn(newKeyFile('nieuw')).current).toBe('nieuw');
  });

  it.each([
    ['no key', `index ${key('i')}`, /bevat geen sleutel/],
    ['no index', `k1 ${key('a')}`, /geen regel 'index'/],
    ['a key too short', `k1 ${Buffer.alloc(16).toString('base64')}\nindex ${key('i')}`, /regel 1 .* 32 bytes/],
    ['a name that is none', `K 1 ${key('a')}`, /regel 1 .* kenmerk/],
    ['the same name twice', `k1 ${key('a')}\nk1 ${key('b')}\nindex ${key('i')}`, /regel 2 .* k1 staat er al/],
    ['two indexes', `k1 ${key('a')}\nindex ${key('i')}\nindex ${key('j')}`, /regel 3 .* index staat er al/],
  ])('is refused with %s, and no key is shown', (_, text, message) => {
    expect(() => locationKeysIn(text)).toThrow(message);
    try {
      locationKeysIn(text);
    } catch (error) {
      expect(String(error)).not.toContain(key('a'));
    }
  });

  it('is drawn once for a training, and never for production', () => {
    const training = { mode: 'training', dataDir: folder, locationKeys: undefined } as const;
    expect(installationLocationKeys(training)).toEqual(installationLocationKeys(training));
    expect(statSync(trainingLocationKeys(folder)).mode & 0o077).toBe(0);
    expect(() => installationLocationKeys({ ...training, mode: 'production' })).toThrow(/AUTORITEIT_LOCATION_KEYS ontbreekt/);
    const file = join(folder, 'keys');
    writeFileSync(file, newKeyFile('p1'));
    expect(installationLocationKeys({ ...training, mode: 'production', locationKeys: file }).current).toBe('p1');
  });
});
