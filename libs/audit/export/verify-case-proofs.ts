import { hashLeaf } from '../tlog/hash.js';
import { verifyInclusion } from '../tlog/inclusion.js';
import { Malformed } from '../tlog/malformed.js';
import type { Policy } from '../tlog/policy.js';
import { parseProof, type ProofFile } from '../tlog/proof-file.js';
import { isCanonical } from '../verify/canonical.js';
import { verifyOne, type KnownCheckpoint } from '../verify/verify-checkpoints.js';
import { Wrong } from '../verify/wrong.js';
import type { ExportFiles } from './folder.js';
import { paths } from './paths.js';

/**
 * Goes through the entries of one case, each in the file that proves it: the
 * entry is canonical and is in the tree of the export's checkpoint.
 *
 * @throws Wrong at the first that is not
 */
export function verifyCaseProofs(files: ExportFiles, caseNumber: string, last: KnownCheckpoint, policy: Policy, see: (index: number, payload: Buffer) => void): void {
  let before = -1;
  for (const name of files.list(paths.proofs)) {
    const path = `${paths.proofs}/${name}`;
    const proof = readProof(path, files.read(path)?.toString() ?? '');
    if (paths.proofOf(proof.index) !== path || proof.index <= before) throw new Wrong('index-not-dense', path, `dit bewijs is van regel ${String(proof.index)}.`);
    see(proof.index, verifyEntryProof(path, proof, last, policy));
    before = proof.index;
  }
  if (before === -1) throw new Wrong('entries-missing', paths.proofs, `er is geen enkele regel over zaak ${caseNumber}.`);
}

export function readProof(path: string, text: string): ProofFile {
  try {
    return parseProof(text);
  } catch (error) {
    throw error instanceof Malformed ? new Wrong('proof-unreadable', path, error.message) : error;
  }
}

/** The entry that the proof carries, once it is shown to be in the tree. */
function verifyEntryProof(path: string, proof: ProofFile, last: KnownCheckpoint, policy: Policy): Buffer {
  const own = verifyOne({ name: path, text: proof.checkpoint }, policy);
  if (own.size !== last.size || !own.root.equals(last.root)) throw new Wrong('split-view', path, 'dit bewijs rust op een ander checkpoint dan dat van de export.');
  if (proof.extra === null) throw new Wrong('proof-unreadable', path, 'dit bewijs draagt de regel zelf niet.');
  if (!verifyInclusion(hashLeaf(proof.extra), proof.index, own.size, proof.hashes, own.root)) throw new Wrong('proof-fails', path, 'de regel staat niet op deze plaats in het logboek: regel of bewijs is gewijzigd.');
  if (!isCanonical(proof.extra)) throw new Wrong('entry-not-canonical', path, 'de bytes zijn niet de canonieke JSON (RFC 8785) van wat er staat.');
  return proof.extra;
}
