import { createHash } from 'node:crypto';
import { NotDer, integer, octetString, readElement, readElements, readInteger, sequence } from './der.js';

/**
 * What the seal says of the file beside its digest, as a signed attribute: how
 * long the letter was before it was sealed, and a short digest of each block.
 * The signature covers it by itself, so it still holds when the file was
 * changed, and then says where.
 */
export interface SealManifest {
  /** Bytes of the letter before the seal; the sealed file begins with exactly these. */
  readonly unsealedLength: number;
  /** Bytes of the file without the seal's own value. */
  readonly signedLength: number;
  readonly blockLength: number;
  readonly blocks: Buffer;
}

const VERSION = 1;
/** Of each digest; a change is found by the whole digest, these only say where. */
const DIGEST_BYTES = 8;
const MOST_BLOCKS = 160;
const SHORTEST_BLOCK = 256;

/** The manifest of a file as it is signed. */
export function manifestOf(signed: Buffer, unsealedLength: number): SealManifest {
  const blockLength = Math.max(SHORTEST_BLOCK, Math.ceil(signed.length / MOST_BLOCKS));
  return { unsealedLength, signedLength: signed.length, blockLength, blocks: Buffer.concat([...digestsOf(signed, blockLength)]) };
}

function* digestsOf(signed: Buffer, blockLength: number): Generator<Buffer> {
  for (let at = 0; at < signed.length; at += blockLength) yield digestOf(signed.subarray(at, at + blockLength));
}

export const digestOf = (block: Uint8Array): Buffer => createHash('sha256').update(block).digest().subarray(0, DIGEST_BYTES);

/** The digest of the block with this number. */
export const digestAt = ({ blocks }: SealManifest, index: number): Buffer => blocks.subarray(index * DIGEST_BYTES, (index + 1) * DIGEST_BYTES);

export const writeManifest = ({ unsealedLength, signedLength, blockLength, blocks }: SealManifest): Buffer =>
  sequence(integer(VERSION), integer(unsealedLength), integer(signedLength), integer(blockLength), octetString(blocks));

/** @throws NotDer for anything but a manifest of this version */
export function readManifest(der: Buffer): SealManifest {
  const [version, unsealed, signed, block, digests] = readElements(readElement(der).content);
  if (readInteger(version) !== VERSION || digests?.tag !== 0x04) throw new NotDer('This is no manifest of this version.');
  const manifest = { unsealedLength: readInteger(unsealed), signedLength: readInteger(signed), blockLength: readInteger(block), blocks: digests.content };
  if (manifest.blockLength < 1 || digests.content.length !== Math.ceil(manifest.signedLength / manifest.blockLength) * DIGEST_BYTES) throw new NotDer('The manifest does not add up.');
  return manifest;
}
