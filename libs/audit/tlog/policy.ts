import { cosignedAt } from './cosignature.js';
import { signedBy, type Note } from './note.js';
import type { VerifierKey } from './verifier-key.js';

/** Whom the one who checks trusts: the logs, and a quorum of witnesses (C2SP tlog-policy). */
export interface Policy {
  readonly logs: readonly VerifierKey[];
  readonly quorum: Quorum;
}

/** How many of these must have cosigned. No witnesses: `{ needed: 0, members: [] }`. */
export interface Quorum {
  readonly needed: number;
  readonly members: readonly (VerifierKey | Quorum)[];
}

/** Whether the quorum cosigned the checkpoint. */
export function reached(quorum: Quorum, note: Note): boolean {
  const votes = quorum.members.filter((member) => ('needed' in member ? reached(member, note) : cosignedAt(note, member) !== null));
  return votes.length >= quorum.needed;
}

/** The trusted log that signed the note under the origin which is its name; undefined where none did. */
export function logOf(policy: Policy, origin: string, note: Note): VerifierKey | undefined {
  return policy.logs.find((log) => log.name === origin && signedBy(note, log));
}
