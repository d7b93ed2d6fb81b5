import type { ValueType } from './values.js';

/** What may stand in an element: a value, elements in a fixed order, one of several, or a part of the message that is not read. */
export type Content =
  | { readonly kind: 'value'; readonly type: ValueType }
  | { readonly kind: 'sequence'; readonly of: readonly Slot[] }
  | { readonly kind: 'choice'; readonly of: readonly Slot[] }
  | { readonly kind: 'unread' };

/** One place in a sequence. */
export interface Slot {
  readonly name: string;
  readonly required: boolean;
  readonly most: number;
  /** Name of a value type or of a content of the grammar; null for a part that is not read. */
  readonly type: string | null;
}

export interface Grammar {
  readonly namespace: string;
  readonly contents: { readonly [type: string]: Content };
}

/** `Bal+=Balance`: the element, how often (`?` at most once, `*` any number, `+` at least once, nothing: once), and what it holds. */
function slot(text: string): Slot {
  const read = /^(\w+)([?*+]?)(?:=(\w+))?$/.exec(text);
  if (read === null) throw new Error(`${text} is no place in a grammar.`);
  const [, name = '', often = '', type = null] = read;
  return { name, required: often === '' || often === '+', most: often === '' || often === '?' ? 1 : Infinity, type };
}

export const sequence = (...slots: readonly string[]): Content => ({ kind: 'sequence', of: slots.map(slot) });
export const choice = (...slots: readonly string[]): Content => ({ kind: 'choice', of: slots.map(slot) });
