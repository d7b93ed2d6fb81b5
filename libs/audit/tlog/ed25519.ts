import { createPrivateKey, createPublicKey, generateKeyPairSync, sign as signBytes, verify as verifyBytes, type KeyObject } from 'node:crypto';

/** Bytes of an Ed25519 signature (RFC 8032). */
export const SIGNATURE_BYTES = 64;

const jwk = { kty: 'OKP', crv: 'Ed25519' } as const;

/** A public key from its 32 bytes. */
export function publicKeyFrom(bytes: Uint8Array): KeyObject {
  return createPublicKey({ key: { ...jwk, x: Buffer.from(bytes).toString('base64url') }, format: 'jwk' });
}

/** The 32 bytes of a public key, or of the public half of a private one. */
export function publicBytes(key: KeyObject): Buffer {
  const { x } = (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' });
  if (key.asymmetricKeyType !== 'ed25519' || x === undefined) throw new TypeError('the key is no Ed25519 key');
  return Buffer.from(x, 'base64url');
}

// The DER of a private key (RFC 8410, 7) up to its 32 bytes of seed.
const privateKeyHead = Buffer.from('302e020100300506032b657004220420', 'hex');

/** A private key from its seed of 32 bytes. */
export function privateKeyFrom(seed: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([privateKeyHead, seed]), format: 'der', type: 'pkcs8' });
}

/** The seed of 32 bytes of a private key. */
export function seedOf(key: KeyObject): Buffer {
  const { d } = key.export({ format: 'jwk' });
  if (key.asymmetricKeyType !== 'ed25519' || d === undefined) throw new TypeError('the key is no private Ed25519 key');
  return Buffer.from(d, 'base64url');
}

/** A fresh private key. */
export const newPrivateKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey;

export const sign = (message: Uint8Array, key: KeyObject): Buffer => signBytes(null, message, key);

export const verify = (message: Uint8Array, signature: Uint8Array, key: KeyObject): boolean => verifyBytes(null, message, key, signature);
