import { createHash } from 'node:crypto';
import { manifestOf } from './cms/manifest.js';
import { lowSignature } from './cms/signature-value.js';
import { signedAttributes, toBeSigned, writeSignedData } from './cms/signed-data.js';
import { prepareSeal } from './pdf/seal-update.js';
import type { SealWords } from './pdf/seal-update.js';
import { readUnsealed } from './pdf/unsealed-file.js';
import type { Seal } from './signer.js';

export type SealLevel = 'PAdES-B-B' | 'PAdES-B-T';

/** A sealed letter: the unsealed bytes, then the seal. */
export interface SealedLetter {
  readonly bytes: Buffer;
  /** SHA-256 in hexadecimal, of the whole file and of the letter before the seal. */
  readonly sha256: string;
  readonly unsealed: { readonly sha256: string; readonly length: number };
  readonly level: SealLevel;
  /** SHA-256 of the certificate, in hexadecimal. */
  readonly certificateSha256: string;
  readonly training: boolean;
}

/** Bytes kept for the value of the seal. A time-stamp brings the certificates of its service along. */
const ROOM = 6 * 1024;
const ROOM_WITH_TIME_STAMP = 15 * 1024;

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/**
 * Seals a letter (PAdES B-B, or B-T with a time-stamp service): the letter
 * stays byte for byte the beginning of the file, and the seal covers the whole
 * file. Sealing the same letter again gives other bytes, since ECDSA draws a
 * number each time: the sealed file is kept, not made again.
 *
 * @throws NotSealable for a file that is no unsealed letter of ours
 * @throws what the key or the time-stamp service throws while it cannot be reached
 */
export async function sealLetter(unsealed: Buffer, words: SealWords, seal: Seal): Promise<SealedLetter> {
  const room = seal.timeStamper === null ? ROOM : ROOM_WITH_TIME_STAMP;
  const file = prepareSeal(readUnsealed(unsealed), words, room);
  const signed = Buffer.concat([file.bytes.subarray(0, file.from), file.bytes.subarray(file.to)]);
  const { certificates, sign } = seal.signer;
  const attributes = signedAttributes(sha256(signed), certificates[0], manifestOf(signed, unsealed.length));
  const signature = lowSignature(await sign(toBeSigned(attributes)));
  const timeStamp = seal.timeStamper === null ? null : await seal.timeStamper(signature);
  const value = writeSignedData({ certificates, attributes, signature, timeStamp });
  if (value.length > room) throw new Error(`The seal takes ${String(value.length)} bytes and has room for ${String(room)}.`);
  file.bytes.write(value.toString('hex'), file.from + 1, 'latin1');
  return {
    bytes: file.bytes,
    sha256: sha256(file.bytes).toString('hex'),
    unsealed: { sha256: sha256(unsealed).toString('hex'), length: unsealed.length },
    level: timeStamp === null ? 'PAdES-B-B' : 'PAdES-B-T',
    certificateSha256: sha256(certificates[0]).toString('hex'),
    training: seal.training,
  };
}
