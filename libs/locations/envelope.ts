import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { LocationKeys } from './keys.js';

/** Which row an address belongs to: sealed for one, it opens for no other. */
export interface LocationPlace {
  readonly caseNumber: string;
  readonly id: string;
}

/** An address as the record keeps it. */
export interface SealedLocation {
  /** Salt and address under a key of their own: nonce, ciphertext, tag. Never changes. */
  readonly sealed: Buffer;
  /** That key under the wrapping key named `kek`: nonce, ciphertext, tag. All that a change of keys writes again. */
  readonly kek: string;
  readonly wrapped: Buffer;
  /** SHA-256 of salt and address: what the log vouches for. Without the salt it tells nothing. */
  readonly commitment: Buffer;
}

/** An address with the salt of its commitment, by which a court can check it against the log. */
export interface OpenedLocation {
  readonly url: string;
  readonly salt: Buffer;
}

const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;
const SALT = 32;
const VERSION = 'v1';

/** Seals an address for its row (AES-256-GCM with a key for each row, itself wrapped: ASVS 11.3.2). */
export function sealLocation(keys: LocationKeys, place: LocationPlace, url: string): SealedLocation {
  const [key, salt] = [randomBytes(32), randomBytes(SALT)];
  const plain = Buffer.concat([salt, Buffer.from(url)]);
  return { sealed: encrypt(key, plain, placeOf(place)), ...wrap(keys, place, key), commitment: commitmentOf(salt, url) };
}

/** Opens an address. @throws Error where a key is missing, or the row is not what was sealed for this place. */
export function openLocation(keys: LocationKeys, place: LocationPlace, { sealed, kek, wrapped }: Omit<SealedLocation, 'commitment'>): OpenedLocation {
  const plain = decrypt(unwrap(keys, place, kek, wrapped), sealed, placeOf(place), place);
  return { salt: plain.subarray(0, SALT), url: plain.toString('utf8', SALT) };
}

/** The same key of a row under the wrapping key that is in use now. */
export const rewrapped = (keys: LocationKeys, place: LocationPlace, { kek, wrapped }: Pick<SealedLocation, 'kek' | 'wrapped'>): Pick<SealedLocation, 'kek' | 'wrapped'> =>
  wrap(keys, place, unwrap(keys, place, kek, wrapped));

/** What the log vouches for, from what the file for the court holds. */
export const commitmentOf = (salt: Buffer, url: string): Buffer => createHash('sha256').update(salt).update(url).digest();

const placeOf = ({ caseNumber, id }: LocationPlace, kek?: string): Buffer => Buffer.from([VERSION, ...(kek === undefined ? [] : [kek]), 'record.location', caseNumber, id].join('|'));

function wrap(keys: LocationKeys, place: LocationPlace, key: Buffer): Pick<SealedLocation, 'kek' | 'wrapped'> {
  return { kek: keys.current, wrapped: encrypt(wrappingKey(keys, keys.current), key, placeOf(place, keys.current)) };
}

const unwrap = (keys: LocationKeys, place: LocationPlace, kek: string, wrapped: Buffer): Buffer => decrypt(wrappingKey(keys, kek), wrapped, placeOf(place, kek), place);

function wrappingKey({ wrapping }: LocationKeys, kek: string): Buffer {
  const key = wrapping.get(kek);
  if (key === undefined) throw new Error(`The key ${kek} for locations is not among the keys of this process.`);
  return key;
}

function encrypt(key: Buffer, plain: Buffer, bound: Buffer): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(bound);
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Buffer, sealed: Buffer, bound: Buffer, { caseNumber, id }: LocationPlace): Buffer {
  const cipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE), { authTagLength: TAG }).setAAD(bound).setAuthTag(sealed.subarray(-TAG));
  try {
    return Buffer.concat([cipher.update(sealed.subarray(NONCE, -TAG)), cipher.final()]);
  } catch {
    throw new Error(`Location ${id} of case ${caseNumber} is not what was sealed for it.`);
  }
}
