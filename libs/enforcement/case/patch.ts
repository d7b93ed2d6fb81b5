import { entryOf } from './entry.js';

/**
 * Changes some fields of one entry of a keyed collection; the entry must be
 * there, since an act about a thing follows the act that made it.
 */
export function patchEntry<T>(entries: { readonly [id: string]: T }, id: string, change: Partial<T>): { readonly [id: string]: T } {
  const entry = entryOf(entries, id);
  if (entry === undefined) throw new Error(`An act speaks of ${id}, which no earlier act made.`);
  return { ...entries, [id]: { ...entry, ...change } };
}
