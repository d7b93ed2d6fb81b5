import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptSecret } from '../platform/kept-secret.js';

/** The keys under which the addresses of locations are kept. */
export interface LocationKeys {
  /** The id of the key that wraps what is kept from now on. */
  readonly current: string;
  /** 32 bytes each, by id: also those that wrapped earlier. */
  readonly wrapping: ReadonlyMap<string, Buffer>;
  /** 32 bytes; finds an address again without keeping it readable. It does not rotate with the others, or nothing would be found. */
  readonly index: Buffer;
}

const KEY_BYTES = 32;
const INDEX = 'index';
const ID = /^[a-z0-9][a-z0-9-]{0,31}$/;

/**
 * Reads a key file: a line `<id> <32 bytes in base64>` for each key, the one in
 * use first, and a line `index <32 bytes in base64>`. Empty lines and lines that
 * begin with # are passed over.
 *
 * @throws Error that names the line, and no key, where something is not in order.
 */
export function locationKeysIn(text: string): LocationKeys {
  const wrapping = new Map<string, Buffer>();
  let index: Buffer | null = null;
  for (const [place, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [id = '', written = '', ...rest] = line.trim().split(/\s+/);
    const key = Buffer.from(written, 'base64');
    const where = `regel ${String(place + 1)} van het sleutelbestand voor vindplaatsen`;
    if (!ID.test(id) || rest.length > 0) throw new Error(`${where}: verwacht '<kenmerk> <sleutel in base64>', met een kenmerk van kleine letters, cijfers en streepjes.`);
    if (key.length !== KEY_BYTES) throw new Error(`${where}: de sleutel moet ${String(KEY_BYTES)} bytes zijn, in base64.`);
    if (id === INDEX ? index !== null : wrapping.has(id)) throw new Error(`${where}: het kenmerk ${id} staat er al.`);
    if (id === INDEX) index = key;
    else wrapping.set(id, key);
  }
  const [current] = wrapping.keys();
  if (current === undefined) throw new Error('Het sleutelbestand voor vindplaatsen bevat geen sleutel.');
  if (index === null) throw new Error("Het sleutelbestand voor vindplaatsen heeft geen regel 'index'.");
  return { current, wrapping, index };
}

/** A key file with new keys. */
export const newKeyFile = (id: string): string => `${id} ${randomBytes(KEY_BYTES).toString('base64')}\n${INDEX} ${randomBytes(KEY_BYTES).toString('base64')}\n`;

/** Where a training keeps its keys for locations. */
export const trainingLocationKeys = (dataDir: string): string => join(dataDir, 'training-location-keys');

/**
 * The keys of this installation. In training its own, drawn at the first use;
 * in production those that the setting names, never ones made here.
 *
 * @throws Error where production has none, or the file is not in order.
 */
export function installationLocationKeys({ mode, dataDir, locationKeys }: { readonly mode: 'training' | 'production'; readonly dataDir: string; readonly locationKeys: string | undefined }): LocationKeys {
  if (mode === 'training') return locationKeysIn(keptSecret(trainingLocationKeys(dataDir), () => newKeyFile('training')));
  if (locationKeys === undefined) throw new Error('AUTORITEIT_LOCATION_KEYS ontbreekt: zonder sleutels worden geen vindplaatsen bewaard.');
  return locationKeysIn(existsSync(locationKeys) ? readFileSync(locationKeys, 'utf8') : locationKeys);
}
