import type { Block } from './blocks.js';

/** What a letter fills its template with. */
export interface LetterContent {
  readonly places: { readonly [place: string]: string };
  readonly flags: { readonly [flag: string]: boolean };
  readonly inserts: { readonly [name: string]: readonly Block[] };
}

/** Later content is added to, and wins from, earlier content. */
export function mergeContent(...parts: readonly LetterContent[]): LetterContent {
  return {
    places: Object.assign({}, ...parts.map((part) => part.places)) as LetterContent['places'],
    flags: Object.assign({}, ...parts.map((part) => part.flags)) as LetterContent['flags'],
    inserts: Object.assign({}, ...parts.map((part) => part.inserts)) as LetterContent['inserts'],
  };
}
