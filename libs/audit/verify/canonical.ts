import { isUtf8 } from 'node:buffer';
import { jcs } from '../jcs.js';

/**
 * Whether the bytes are the canonical JSON (RFC 8785) of what they say. Entries
 * are plain, so a scan of their bytes nearly always knows; whatever it does not
 * know (escapes, fractions, keys beyond ASCII) is parsed and written again.
 */
export function isCanonical(bytes: Buffer): boolean {
  const outcome = scan(bytes);
  if (outcome === 'ascii') return true;
  return isUtf8(bytes) && (outcome === 'canonical' || isRewritten(bytes));
}

function isRewritten(bytes: Buffer): boolean {
  const text = bytes.toString();
  try {
    return jcs(JSON.parse(text) as unknown) === text;
  } catch {
    return false;
  }
}

const [quote, backslash, comma, colon, minus, zero, nine, open, close, openList, closeList] = Buffer.from('"\\,:-09{}[]') as unknown as readonly [number, number, number, number, number, number, number, number, number, number, number];
const literals = ['null', 'true', 'false'].map((literal) => Buffer.from(literal));

let beyondAscii = false;

/** Canonical only where the bytes certainly are, as far as they are UTF-8; of ASCII that goes without saying. */
function scan(bytes: Buffer): 'ascii' | 'canonical' | 'unsure' {
  beyondAscii = false;
  if (value(bytes, 0) !== bytes.length) return 'unsure';
  return beyondAscii ? 'canonical' : 'ascii';
}

/** Bytes that stand for themselves in a string: 1 in ASCII, 2 beyond. */
const ordinary = Uint8Array.from({ length: 256 }, (_, byte) => (byte < 0x20 || byte === quote || byte === backslash ? 0 : byte < 0x80 ? 1 : 2));

/** The place after the value that begins here; -1 where that is not sure. */
function value(bytes: Buffer, at: number): number {
  const first = bytes[at];
  if (first === quote) return text(bytes, at, false);
  if (first === open) return object(bytes, at);
  if (first === openList) return list(bytes, at);
  if (first === undefined) return -1;
  return first === minus || (first >= zero && first <= nine) ? wholeNumber(bytes, at) : literal(bytes, at);
}

/** A string without escapes. Keys must be ASCII, so that the order of bytes is that of UTF-16. */
function text(bytes: Buffer, at: number, key: boolean): number {
  let place = at + 1;
  let kinds = 0;
  for (let kind = ordinary[bytes[place] ?? 0] as number; kind !== 0; kind = ordinary[bytes[place] ?? 0] as number) {
    kinds |= kind;
    place += 1;
  }
  if (kinds > 1) {
    if (key) return -1;
    beyondAscii = true;
  }
  return bytes[place] === quote ? place + 1 : -1;
}

/** Up to fifteen digits: beyond those a number may be written otherwise than it is read. */
function wholeNumber(bytes: Buffer, at: number): number {
  const start = bytes[at] === minus ? at + 1 : at;
  let place = start;
  while ((bytes[place] as number) >= zero && (bytes[place] as number) <= nine) place += 1;
  const digits = place - start;
  if (digits === 0 || digits > 15) return -1;
  const leading = bytes[start] === zero;
  if (leading && (digits > 1 || start > at)) return -1;
  const next = bytes[place];
  return next === undefined || next === comma || next === close || next === closeList ? place : -1;
}

function literal(bytes: Buffer, at: number): number {
  const found = literals.find((word) => word.every((byte, offset) => bytes[at + offset] === byte));
  return found === undefined ? -1 : at + found.length;
}

function list(bytes: Buffer, at: number): number {
  if (bytes[at + 1] === closeList) return at + 2;
  let place = at;
  do {
    place = value(bytes, place + 1);
  } while (place > 0 && bytes[place] === comma);
  return place > 0 && bytes[place] === closeList ? place + 1 : -1;
}

function object(bytes: Buffer, at: number): number {
  if (bytes[at + 1] === close) return at + 2;
  let place = at;
  let before = 0;
  let beforeEnd = 0;
  do {
    const key = place + 1;
    if (bytes[key] !== quote) return -1;
    const end = text(bytes, key, true);
    if (end < 0 || bytes[end] !== colon) return -1;
    if (before > 0 && !isBefore(bytes, before, beforeEnd, key, end)) return -1;
    before = key;
    beforeEnd = end;
    place = value(bytes, end + 1);
  } while (place > 0 && bytes[place] === comma);
  return place > 0 && bytes[place] === close ? place + 1 : -1;
}

/** Whether the first key comes before the second; each from its opening quote to after its closing one. */
function isBefore(bytes: Buffer, first: number, firstEnd: number, second: number, secondEnd: number): boolean {
  const length = Math.min(firstEnd - first, secondEnd - second) - 1;
  for (let offset = 1; offset < length; offset += 1) {
    const difference = (bytes[first + offset] as number) - (bytes[second + offset] as number);
    if (difference !== 0) return difference < 0;
  }
  return firstEnd - first < secondEnd - second;
}
