import { parseCheckpoint } from '../tlog/checkpoint.js';
import { signedBy } from '../tlog/note.js';
import type { VerifierKey } from '../tlog/verifier-key.js';
import type { Witness } from './witnesses.js';

/** What the witnesses of a log hold last, as far as they can be reached and it is signed by the log; each with the name of the witness. */
export async function heldElsewhere(witnesses: readonly Witness[], log: VerifierKey): Promise<readonly (readonly [where: string, note: string])[]> {
  const held = await Promise.all(witnesses.map(async (witness) => [witness.name, await witness.last(log.name).catch(() => null)] as const));
  return held.flatMap(([name, note]) => (note !== null && signedBy(parseCheckpoint(note).note, log) ? [[name, note] as const] : []));
}
