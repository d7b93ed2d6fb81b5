import type { TreeHead } from './consistency.js';
import { HASH_BYTES } from './hash.js';
import { fromBase64, fromDecimal, Malformed } from './malformed.js';
import { noteText, parseNote, signNote, type Note } from './note.js';
import type { Signer } from './signer.js';

/** A tree head that a log vouches for (C2SP tlog-checkpoint). The origin names the log. */
export interface Checkpoint extends TreeHead {
  readonly origin: string;
}

/** The text that is signed: origin, size and root, each on its line. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${String(size)}\n${root.toString('base64')}\n`;
}

/** The note of a checkpoint. The name of the key of a log is its origin. */
export function signCheckpoint(head: TreeHead, signer: Signer): string {
  return noteText(signNote(checkpointText({ ...head, origin: signer.name }), signer));
}

/** Reads the text of a checkpoint. Lines after the third, which our logs never write, are refused: nobody could audit them. @throws Malformed */
export function parseCheckpointText(text: string): Checkpoint {
  const [origin = '', size = '', root = '', ...rest] = text.split('\n');
  if (origin === '' || rest.length !== 1 || rest[0] !== '') throw new Malformed('a checkpoint has three lines: origin, size and root');
  const hash = fromBase64(root, 'the root in a checkpoint');
  if (hash.length !== HASH_BYTES) throw new Malformed('the root in a checkpoint has 32 bytes');
  return { origin, size: fromDecimal(size, 'the size in a checkpoint'), root: hash };
}

/** Reads a checkpoint with its signatures, which are not verified yet. @throws Malformed */
export function parseCheckpoint(text: string): Checkpoint & { readonly note: Note } {
  const note = parseNote(text);
  return { ...parseCheckpointText(note.text), note };
}
