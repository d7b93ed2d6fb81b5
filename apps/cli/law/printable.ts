const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
/** What the caller named himself stays as it is, even where it looks like a moment. */
const CALLERS_OWN = new Set(['id', 'evidence', 'version', 'orderVersion', 'reason', 'norm']);

/** The same data with every moment written without a fraction of a second, as the contract of the law command wants. */
export function printable(value: unknown, field = ''): unknown {
  if (typeof value === 'string') return INSTANT.test(value) && !CALLERS_OWN.has(field) ? `${value.slice(0, 19)}Z` : value;
  if (Array.isArray(value)) return value.map((item) => printable(item, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, printable(inner, name)]));
}
