import { parseCheckpoint } from '../tlog/checkpoint.js';
import { verifyConsistency } from '../tlog/consistency.js';
import { cosign } from '../tlog/cosignature.js';
import { HASH_BYTES, emptyRoot, type Hash } from '../tlog/hash.js';
import { fromBase64, fromDecimal, Malformed } from '../tlog/malformed.js';
import { noteText, signatureLine, signaturesOf, signedBy } from '../tlog/note.js';
import type { Signer } from '../tlog/signer.js';
import type { VerifierKey } from '../tlog/verifier-key.js';

/** A request of C2SP tlog-witness: the size that the sender thinks was cosigned last, the proof from there, the checkpoint. */
export interface AddCheckpoint {
  readonly old: number;
  readonly proof: readonly Hash[];
  readonly checkpoint: string;
}

/** What the witness answers; `keep` is the checkpoint, cosigned, to be on its disk before the answer goes out. */
export type WitnessAnswer =
  | { readonly status: 200; readonly body: string; readonly keep: string }
  | { readonly status: 400 | 403 | 404 | 422; readonly body: string }
  /** The size that this witness last cosigned. */
  | { readonly status: 409; readonly body: string };

const MAX_HASHES = 63;

/** The text of a request. */
export function addCheckpointText({ old, proof, checkpoint }: AddCheckpoint): string {
  return `old ${String(old)}\n${proof.map((hash) => `${hash.toString('base64')}\n`).join('')}\n${checkpoint}`;
}

/** @throws Malformed */
export function parseAddCheckpoint(text: string): AddCheckpoint {
  const end = text.indexOf('\n\n');
  const [first = '', ...hashes] = text.slice(0, Math.max(0, end)).split('\n');
  if (!first.startsWith('old ')) throw new Malformed('a request begins with old and a size');
  if (hashes.length > MAX_HASHES) throw new Malformed(`a proof has at most ${String(MAX_HASHES)} hashes`);
  const proof = hashes.map((line) => fromBase64(line, 'a hash in a proof'));
  if (proof.some((hash) => hash.length !== HASH_BYTES)) throw new Malformed('a hash in a proof has 32 bytes');
  return { old: fromDecimal(first.slice(4), 'the old size'), proof, checkpoint: text.slice(end + 2) };
}

/**
 * Decides about a checkpoint: cosigned only where it is of a log this witness
 * knows and that log only grew since the last one.
 *
 * @param last the checkpoint that was cosigned last for this origin; null for none
 * @param time seconds since 1970
 */
export function addCheckpoint(text: string, logs: readonly VerifierKey[], last: string | null, witness: Signer, time: number): WitnessAnswer {
  try {
    return decide(parseAddCheckpoint(text), logs, last, witness, time);
  } catch (error) {
    if (error instanceof Malformed) return { status: 400, body: `${error.message}\n` };
    throw error;
  }
}

function decide({ old, proof, checkpoint: sent }: AddCheckpoint, logs: readonly VerifierKey[], last: string | null, witness: Signer, time: number): WitnessAnswer {
  const { note, ...checkpoint } = parseCheckpoint(sent);
  const log = logs.find((known) => known.name === checkpoint.origin);
  if (log === undefined) return { status: 404, body: 'this witness does not know that log\n' };
  if (!signedBy(note, log)) return { status: 403, body: 'the checkpoint is not signed by the key of that log\n' };
  if (old > checkpoint.size) return { status: 400, body: 'the old size is more than the size of the checkpoint\n' };
  const seen = last === null ? { size: 0, root: emptyRoot } : parseCheckpoint(last);
  if (old !== seen.size) return conflict(seen.size);
  if (old === checkpoint.size && !seen.root.equals(checkpoint.root)) return conflict(seen.size);
  if (!verifyConsistency(seen, checkpoint, proof)) return { status: 422, body: 'the proof does not show that the log only grew\n' };
  const own = { text: note.text, signatures: signaturesOf(note, log) };
  const cosignature = cosign(note.text, witness, time);
  return { status: 200, body: signatureLine(cosignature), keep: noteText({ ...own, signatures: [...own.signatures, cosignature] }) };
}

const conflict = (size: number): WitnessAnswer => ({ status: 409, body: `${String(size)}\n` });
