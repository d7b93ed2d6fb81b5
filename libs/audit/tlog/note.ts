import { sign, verify } from './ed25519.js';
import { fromBase64, Malformed } from './malformed.js';
import type { Signer } from './signer.js';
import { isKeyName, type VerifierKey } from './verifier-key.js';

/** One line under a note: whose it is, and the bytes after the id of the key. */
export interface NoteSignature {
  readonly name: string;
  readonly id: Buffer;
  readonly bytes: Buffer;
}

/** A text with signatures under it (C2SP signed-note). The text ends in a line end. */
export interface Note {
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** Signatures that a note may bear: more is no honest note. */
const MAX_SIGNATURES = 100;
const mark = '— ';

/** The line, with its line end, that stands for a signature under a note. */
export function signatureLine({ name, id, bytes }: NoteSignature): string {
  return `${mark}${name} ${Buffer.concat([id, bytes]).toString('base64')}\n`;
}

/** The note as text: what was signed, an empty line, the signatures. */
export const noteText = ({ text, signatures }: Note): string => `${text}\n${signatures.map(signatureLine).join('')}`;

/** Signs a text with the key of a log. @throws Malformed for a text that no note may have. */
export function signNote(text: string, signer: Signer): Note {
  checkedText(text);
  if (signer.type !== 'note') throw new TypeError('a note is signed with the key of a log');
  return { text, signatures: [{ name: signer.name, id: signer.id, bytes: sign(Buffer.from(text), signer.privateKey) }] };
}

/** Reads a note; its signatures are not verified yet. @throws Malformed */
export function parseNote(note: string): Note {
  const end = checkedText(note).lastIndexOf('\n\n');
  if (end < 0) throw new Malformed('a note has an empty line before its signatures');
  const lines = note.slice(end + 2, -1).split('\n');
  if (lines.length > MAX_SIGNATURES) throw new Malformed(`a note has at most ${String(MAX_SIGNATURES)} signatures`);
  return { text: note.slice(0, end + 1), signatures: lines.map(parseSignature) };
}

function parseSignature(line: string): NoteSignature {
  const [, name = '', encoded = ''] = /^— ([^ ]*) ([^ ]*)$/u.exec(line) ?? [];
  if (!isKeyName(name)) throw new Malformed('a signature under a note is written — name base64');
  const bytes = fromBase64(encoded, `the signature of ${name}`);
  if (bytes.length < 5) throw new Malformed(`the signature of ${name} is too short`);
  return { name, id: bytes.subarray(0, 4), bytes: bytes.subarray(4) };
}

/** The signatures under a note that claim to be of this key. */
export const signaturesOf = (note: Note, key: VerifierKey): readonly NoteSignature[] =>
  note.signatures.filter(({ name, id }) => name === key.name && id.equals(key.id));

/** Whether the note bears a signature of this key of a log, and none under its name and id that fails. */
export function signedBy(note: Note, key: VerifierKey): boolean {
  const own = signaturesOf(note, key);
  return key.type === 'note' && own.length > 0 && own.every(({ bytes }) => verify(Buffer.from(note.text), bytes, key.publicKey));
}

function checkedText(text: string): string {
  if (!text.endsWith('\n')) throw new Malformed('a note ends in a line end');
  // Buffer replaces a lone surrogate, so that a text that is no Unicode would not come back.
  if (/[\u0000-\u0009\u000b-\u001f\ufffd]/.test(text) || Buffer.from(text).toString() !== text) throw new Malformed('a note is UTF-8 without control characters');
  return text;
}
