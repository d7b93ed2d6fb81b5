import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

/** Signs what the instrument writes down. Ed25519; the key id is the SHA-256 of the public key. */
export interface EvidenceSealer {
  readonly keyId: string;
  /** SubjectPublicKeyInfo in PEM: whoever has it can verify every seal. */
  readonly publicKey: string;
  readonly sign: (bytes: Uint8Array) => Buffer;
}

/** @throws Error where the text holds no Ed25519 private key in PEM (PKCS 8). */
export function sealerOf(privateKeyPem: string): EvidenceSealer {
  const key = createPrivateKey(privateKeyPem);
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('De sleutel van het instrument is geen Ed25519-sleutel.');
  const publicKey = createPublicKey(key);
  return {
    keyId: keyIdOf(publicKey),
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    sign: (bytes) => sign(null, bytes, key),
  };
}

const keyIdOf = (key: KeyObject): string => createHash('sha256').update(key.export({ type: 'spki', format: 'der' })).digest('hex');

/** Whether these bytes were sealed with the key that belongs to this public key. */
export function verifySeal({ sealed, signature, publicKey }: { readonly sealed: Uint8Array; readonly signature: Uint8Array; readonly publicKey: string }): boolean {
  try {
    return verify(null, sealed, createPublicKey(publicKey), signature);
  } catch {
    return false;
  }
}
