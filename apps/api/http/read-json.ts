import type { InputError } from '../../../libs/contracts/http/problem.js';

const DEEPEST = 64;
const decoder = new TextDecoder('utf-8', { fatal: true });

/** A JSON text read without doubt about what it says, or why it cannot be. */
export type ReadJson = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly errors: readonly InputError[] };

/**
 * Reads JSON more strictly than JSON.parse: UTF-8 only, no field twice (two
 * readers would see two things), no NUL or half a character in a text (the
 * record could not keep it), and not deeper than 64.
 */
export function readJson(bytes: Uint8Array): ReadJson {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return wrong('', 'not-utf-8', 'must be UTF-8');
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return wrong('', 'not-json', 'must be JSON');
  }
  const seen = { fields: 0, errors: [] as InputError[] };
  look(value, [], seen);
  if (seen.errors.length === 0 && seen.fields !== fieldsIn(text)) return wrong('', 'duplicate-field', 'must not hold the same field twice');
  return seen.errors.length > 0 ? { ok: false, errors: seen.errors } : { ok: true, value };
}

const problemAt = (field: string, rule: string, message: string): InputError => ({ in: 'body', field, rule, message });

const wrong = (field: string, rule: string, message: string): ReadJson => ({ ok: false, errors: [problemAt(field, rule, message)] });

interface Seen {
  fields: number;
  readonly errors: InputError[];
}

function look(value: unknown, path: readonly string[], seen: Seen): void {
  if (typeof value === 'string') {
    if (!isKeepable(value)) seen.errors.push(problemAt(path.join('.'), 'not-text', 'must hold no NUL and no half characters'));
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (path.length >= DEEPEST) {
    if (seen.errors.length === 0) seen.errors.push(problemAt(path.slice(0, 3).join('.'), 'too-deep', `must not be deeper than ${String(DEEPEST)}`));
    return;
  }
  const entries = Object.entries(value);
  if (!Array.isArray(value)) seen.fields += entries.length;
  for (const [key, inner] of entries) {
    if (!isKeepable(key)) seen.errors.push(problemAt(path.join('.'), 'not-text', 'must have no field whose name holds NUL or half a character'));
    look(inner, [...path, key], seen);
  }
}

/** NUL, and surrogates that stand alone. */
const unkeepable = /[\0\p{Surrogate}]/u;
const isKeepable = (text: string): boolean => !unkeepable.test(text);

/** The fields that the text writes: outside texts every colon stands behind a field's name. */
function fieldsIn(text: string): number {
  let fields = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 0x22) at = endOfString(text, at);
    else if (sign === 0x3a) fields += 1;
  }
  return fields;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 0x5c) at += 1;
    else if (sign === 0x22) return at;
  }
  return text.length;
}
