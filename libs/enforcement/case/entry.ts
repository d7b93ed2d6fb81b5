/** The entry under an id, and never what every object inherits: ids of debts and tasks come in as free text. */
export function entryOf<T>(entries: { readonly [id: string]: T }, id: string): T | undefined {
  return Object.hasOwn(entries, id) ? entries[id] : undefined;
}
