import { existsSync, readFileSync } from 'node:fs';
import { writeDurably } from './witness/write-durably.js';
import { newSigner, parseSkey, skeyOf, type Signer } from './tlog/signer.js';
import { parseVkey, vkeyOf, type SignatureType, type VerifierKey } from './tlog/verifier-key.js';

/** A private key given as text or as the path of a file that holds it. @throws Malformed, without showing the key. */
export function keyGiven(value: string): Signer {
  return parseSkey(existsSync(value) ? readFileSync(value, 'utf8') : value);
}

/** Names of a training: production refuses a key that bears the word. */
export const trainingNames = { log: 'audit.oefening.example/zaken', witness: 'getuige.oefening.example' } as const;

/** The key of a training, made at the first call and kept for the owner of the file only. */
export function trainingKey(path: string, name: string, type: SignatureType): Signer {
  if (!existsSync(path)) writeDurably(path, `${skeyOf(newSigner(name, type))}\n`, 0o600);
  return keyGiven(path);
}

/** Puts the public half where others find it. */
export function publish(path: string, key: VerifierKey): void {
  const text = `${vkeyOf(key)}\n`;
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeDurably(path, text);
}

/** A public key that another process publishes; null while it has not. */
export function published(path: string): VerifierKey | null {
  return existsSync(path) ? parseVkey(readFileSync(path, 'utf8').trim()) : null;
}
