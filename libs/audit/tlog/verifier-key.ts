import type { KeyObject } from 'node:crypto';
import { publicBytes, publicKeyFrom } from './ed25519.js';
import { HASH_BYTES, sha256 } from './hash.js';
import { fromBase64, Malformed } from './malformed.js';

/** What a key signs: a note itself (log), or a note with the moment at which a witness saw it. */
export type SignatureType = 'note' | 'cosignature';

/** The byte of a signature type (C2SP signed-note). */
export const typeByte: { readonly [type in SignatureType]: number } = { note: 0x01, cosignature: 0x04 };

/** A public key with the name of its holder; name and id together say which key a signature is of. */
export interface VerifierKey {
  readonly name: string;
  readonly id: Buffer;
  readonly type: SignatureType;
  readonly publicKey: KeyObject;
}

/** The first four bytes of SHA-256 over name, line end, type and public key. */
export function keyId(name: string, type: SignatureType, publicKey: KeyObject): Buffer {
  return sha256(Buffer.concat([Buffer.from(`${name}\n`), typed(type, publicKey)])).subarray(0, 4);
}

/** Names are not empty and have no spaces and no plus. @throws Malformed otherwise. */
export function checkedName(name: string): string {
  if (!isKeyName(name)) throw new Malformed('the name of a key is not empty and has no space and no plus');
  return name;
}

export const isKeyName = (name: string): boolean => /^[^\s+\p{Cc}\u0085\ufffd]+$/u.test(name);

/** @throws Malformed for a name that no key may have. */
export function verifierKey(name: string, type: SignatureType, publicKey: KeyObject): VerifierKey {
  return { name: checkedName(name), id: keyId(name, type, publicKey), type, publicKey };
}

/** The key as text, `name+id+base64`: what an authority publishes and a stranger checks with. */
export function vkeyOf({ name, id, type, publicKey }: VerifierKey): string {
  return `${name}+${id.toString('hex')}+${typed(type, publicKey).toString('base64')}`;
}

/** A key from its text. @throws Malformed for another form, another type, or an id that is not the key's. */
export function parseVkey(text: string): VerifierKey {
  const [, name = '', id = '', encoded = ''] = /^([^+]*)\+([0-9a-f]{8})\+(.+)$/.exec(text) ?? [];
  if (id === '') throw new Malformed('a verifier key is written name+id+base64');
  const bytes = fromBase64(encoded, 'a verifier key');
  const type = (['note', 'cosignature'] as const).find((known) => typeByte[known] === bytes[0]);
  if (type === undefined || bytes.length !== 1 + HASH_BYTES) throw new Malformed('a verifier key is an Ed25519 key of a log or of a witness');
  const key = verifierKey(name, type, publicKeyFrom(bytes.subarray(1)));
  if (key.id.toString('hex') !== id) throw new Malformed(`the id ${id} is not that of the key of ${name}`);
  return key;
}

const typed = (type: SignatureType, publicKey: KeyObject): Buffer => Buffer.concat([Buffer.from([typeByte[type]]), publicBytes(publicKey)]);
