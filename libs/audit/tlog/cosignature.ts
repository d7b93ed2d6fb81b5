import { sign, SIGNATURE_BYTES, verify } from './ed25519.js';
import { fromDecimal, Malformed } from './malformed.js';
import { parseNote, signaturesOf, type Note, type NoteSignature } from './note.js';
import type { Signer } from './signer.js';
import type { VerifierKey } from './verifier-key.js';

const TIME_BYTES = 8;

/** What a witness signs: that it saw this checkpoint, at this moment, as the largest of a log that only grows (C2SP tlog-cosignature, Ed25519). */
const message = (text: string, time: string): Buffer => Buffer.from(`cosignature/v1\ntime ${time}\n${text}`);

/**
 * The signature of a witness under a checkpoint.
 *
 * @param text the text of the note of the checkpoint, without signatures
 * @param time seconds since 1970
 */
export function cosign(text: string, signer: Signer, time: number): NoteSignature {
  if (signer.type !== 'cosignature') throw new TypeError('a checkpoint is cosigned with the key of a witness');
  const seconds = fromDecimal(String(time), 'the moment of a cosignature');
  const stamp = Buffer.alloc(TIME_BYTES);
  stamp.writeBigUInt64BE(BigInt(seconds));
  return { name: signer.name, id: signer.id, bytes: Buffer.concat([stamp, sign(message(text, String(seconds)), signer.privateKey)]) };
}

/** The moment, in seconds since 1970, at which the witness with this key cosigned; null where it did not, or where a signature under its name fails. */
export function cosignedAt(note: Note, key: VerifierKey): number | null {
  const times = signaturesOf(note, key).map(({ bytes }) => verifiedTime(note.text, bytes, key));
  const [first] = times;
  return first === undefined || times.includes(null) ? null : first;
}

function verifiedTime(text: string, bytes: Buffer, key: VerifierKey): number | null {
  if (key.type !== 'cosignature' || bytes.length !== TIME_BYTES + SIGNATURE_BYTES) return null;
  const time = bytes.readBigUInt64BE();
  if (time > BigInt(Number.MAX_SAFE_INTEGER)) return null;
  return verify(message(text, String(time)), bytes.subarray(TIME_BYTES), key.publicKey) ? Number(time) : null;
}

/** Reads one line of a signature, as a witness answers it. @throws Malformed */
export function parseSignatureLine(line: string): NoteSignature {
  const { signatures } = parseNote(`\n\n${line}`);
  const [signature] = signatures;
  if (signature === undefined || signatures.length !== 1) throw new Malformed('a witness answers one line');
  return signature;
}
