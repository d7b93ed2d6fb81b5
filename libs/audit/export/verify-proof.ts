import { hashLeaf, sha256 } from '../tlog/hash.js';
import { verifyInclusion } from '../tlog/inclusion.js';
import { Malformed } from '../tlog/malformed.js';
import { parsePolicy } from '../tlog/policy-file.js';
import { isCanonical } from '../verify/canonical.js';
import { seenEntry, type SeenEntry } from '../verify/seen-entry.js';
import { verifyOne, verifyQuorum } from '../verify/verify-checkpoints.js';
import { Wrong } from '../verify/wrong.js';
import { readProof } from './verify-case-proofs.js';

export interface ProofReport {
  readonly origin: string;
  readonly size: number;
  readonly entry: SeenEntry;
  /** The document that was held against the entry, by the id the entry gives it. */
  readonly documentId: string | null;
}

/**
 * Verifies a `.tlog-proof` file: the entry it carries is in a log that a
 * trusted key signed and enough witnesses saw; and, where a document is given,
 * the entry names its hash.
 *
 * @throws Wrong
 */
export function verifyProof(name: string, proof: string, policy: string, document: Uint8Array | null): ProofReport {
  const read = readProof(name, proof);
  const trusted = trust(policy);
  const checkpoint = verifyOne({ name, text: read.checkpoint }, trusted);
  verifyQuorum(checkpoint);
  if (read.extra === null) throw new Wrong('proof-unreadable', name, 'dit bewijs draagt de regel zelf niet.');
  if (!verifyInclusion(hashLeaf(read.extra), read.index, checkpoint.size, read.hashes, checkpoint.root)) throw new Wrong('proof-fails', name, 'de regel staat niet op deze plaats in het logboek: regel of bewijs is gewijzigd.');
  if (!isCanonical(read.extra)) throw new Wrong('entry-not-canonical', name, 'de bytes zijn niet de canonieke JSON (RFC 8785) van wat er staat.');
  const entry = seenEntry(read.index, read.extra);
  return { origin: checkpoint.origin, size: checkpoint.size, entry, documentId: document === null ? null : named(name, entry, document) };
}

function trust(policy: string): ReturnType<typeof parsePolicy> {
  try {
    return parsePolicy(policy);
  } catch (error) {
    throw error instanceof Malformed ? new Wrong('policy-unreadable', 'policy', error.message) : error;
  }
}

function named(name: string, { recorded }: SeenEntry, document: Uint8Array): string {
  const hash = sha256(document).toString('hex');
  const [id] = [...(recorded?.documents ?? [])].find(([, said]) => said === hash) ?? [];
  if (id === undefined) throw new Wrong('document-changed', name, `dit is niet het document waarvoor de regel instaat: zijn hash ${hash} wordt er niet in genoemd.`);
  return id;
}
