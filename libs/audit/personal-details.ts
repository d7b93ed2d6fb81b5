import { createHash, randomBytes } from 'node:crypto';
import type { Json } from '../law/derivation.js';
import { jcs } from './jcs.js';

/** SHA-256, as hex, of a salt and details: it says nothing to whoever lacks them, and binds whoever has them. */
export type Commitment = string;

/** Personal details that belong to entries of the log and are kept beside it, where they can be destroyed. */
export interface PersonalDetails {
  /** What they are, which decides how long they are kept. */
  readonly kind: DetailKind;
  readonly commitment: Commitment;
  readonly salt: Buffer;
  /** Canonical JSON of the details. */
  readonly content: Buffer;
}

/** `network`: the address and program that a request came from. `person`: name of somebody who may act. */
export type DetailKind = 'network' | 'person';

const SALT_BYTES = 32;

/** Details with a fresh salt, so that equal details have nothing in common in the log. */
export function personalDetails(kind: DetailKind, details: { readonly [name: string]: Json }, salt: Buffer = randomBytes(SALT_BYTES)): PersonalDetails {
  const content = Buffer.from(jcs(details));
  return { kind, salt, content, commitment: commitmentTo(salt, content) };
}

/** The commitment to details: SHA-256 of the salt followed by the content. */
export function commitmentTo(salt: Uint8Array, content: Uint8Array): Commitment {
  return createHash('sha256').update(salt).update(content).digest('hex');
}
