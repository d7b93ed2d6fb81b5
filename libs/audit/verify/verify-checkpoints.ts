import { parseCheckpoint, type Checkpoint } from '../tlog/checkpoint.js';
import { Malformed } from '../tlog/malformed.js';
import { logOf, reached, type Policy } from '../tlog/policy.js';
import type { Note } from '../tlog/note.js';
import type { NamedHead } from './verify-log.js';
import { Wrong } from './wrong.js';

/** A checkpoint as it was found: in a file, or handed over by a witness. */
export interface FoundCheckpoint {
  readonly name: string;
  readonly text: string;
}

export type KnownCheckpoint = NamedHead & Checkpoint & { readonly note: Note; readonly witnessed: boolean };

/**
 * Reads checkpoints: each is signed by a trusted log, all by the same, and no
 * two of one size have different roots. Answers them in the order of their sizes.
 *
 * @throws Wrong at the first that is not
 */
export function verifyCheckpoints(found: readonly FoundCheckpoint[], policy: Policy): readonly KnownCheckpoint[] {
  const known = found.map((one) => verifyOne(one, policy)).sort((one, other) => one.size - other.size);
  for (const [at, checkpoint] of known.entries()) {
    const before = known[at - 1];
    if (before === undefined) continue;
    if (before.origin !== checkpoint.origin) throw new Wrong('checkpoint-unsigned', checkpoint.name, `dit checkpoint is van ${checkpoint.origin}, en ${before.name} van ${before.origin}.`);
    if (before.size === checkpoint.size && !before.root.equals(checkpoint.root)) {
      throw new Wrong('split-view', checkpoint.name, `het logboek tekende voor ${String(checkpoint.size)} regels ook een andere wortel (${before.name}): het toonde twee geschiedenissen.`);
    }
  }
  return known;
}

/** The last checkpoint bears the cosignatures that the policy demands. @throws Wrong */
export function verifyQuorum(last: KnownCheckpoint | undefined): void {
  if (last?.witnessed === false) throw new Wrong('quorum-missing', last.name, 'het laatste checkpoint draagt niet genoeg geldige medeondertekeningen van getuigen.');
}

export function verifyOne({ name, text }: FoundCheckpoint, policy: Policy): KnownCheckpoint {
  const checkpoint = read(name, text);
  if (logOf(policy, checkpoint.origin, checkpoint.note) === undefined) {
    throw new Wrong('checkpoint-unsigned', name, `geen vertrouwde sleutel van ${checkpoint.origin} heeft dit checkpoint getekend.`);
  }
  return { ...checkpoint, name, witnessed: reached(policy.quorum, checkpoint.note) };
}

function read(name: string, text: string): Checkpoint & { readonly note: Note } {
  try {
    return parseCheckpoint(text);
  } catch (error) {
    throw error instanceof Malformed ? new Wrong('checkpoint-unreadable', name, error.message) : error;
  }
}
