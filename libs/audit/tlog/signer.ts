import { createPublicKey, type KeyObject } from 'node:crypto';
import { newPrivateKey, privateKeyFrom, seedOf } from './ed25519.js';
import { HASH_BYTES } from './hash.js';
import { fromBase64, Malformed } from './malformed.js';
import { typeByte, verifierKey, type SignatureType, type VerifierKey } from './verifier-key.js';

/** A private key with the name of its holder. Kept outside the database, and away from the application. */
export interface Signer extends VerifierKey {
  readonly privateKey: KeyObject;
}

export function signer(name: string, type: SignatureType, privateKey: KeyObject): Signer {
  return { ...verifierKey(name, type, createPublicKey(privateKey)), privateKey };
}

export const newSigner = (name: string, type: SignatureType): Signer => signer(name, type, newPrivateKey());

/** The private key as text, `PRIVATE+KEY+name+id+base64`, as golang.org/x/mod/sumdb/note writes it. */
export function skeyOf({ name, id, type, privateKey }: Signer): string {
  return `PRIVATE+KEY+${name}+${id.toString('hex')}+${Buffer.concat([Buffer.from([typeByte[type]]), seedOf(privateKey)]).toString('base64')}`;
}

/** A private key from its text. The message of an error never holds the key. @throws Malformed */
export function parseSkey(text: string): Signer {
  const [, name = '', id = '', encoded = ''] = /^PRIVATE\+KEY\+([^+]*)\+([0-9a-f]{8})\+(.+)$/.exec(text.trim()) ?? [];
  if (id === '') throw new Malformed('a private key is written PRIVATE+KEY+name+id+base64');
  const bytes = fromBase64(encoded, 'a private key');
  const type = (['note', 'cosignature'] as const).find((known) => typeByte[known] === bytes[0]);
  if (type === undefined || bytes.length !== 1 + HASH_BYTES) throw new Malformed('a private key is an Ed25519 key of a log or of a witness');
  const key = signer(name, type, privateKeyFrom(bytes.subarray(1)));
  if (key.id.toString('hex') !== id) throw new Malformed(`the id ${id} is not that of the private key of ${name}`);
  return key;
}
