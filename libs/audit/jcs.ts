const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * Canonical JSON after RFC 8785, for plain data only. The bytes of an audit
 * entry are its identity, so whatever JSON would bend in silence is refused:
 * undefined, NaN, bigint, Date, Map, class instances, lone surrogates.
 *
 * @throws TypeError for anything that is not plain JSON data.
 */
export function jcs(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('a number in canonical JSON is finite');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(jcs).join(',')}]`;
  if (!isPlain(value)) throw new TypeError(`canonical JSON knows no ${typeof value === 'object' ? 'such object' : typeof value}`);
  const members = Object.keys(value).sort().map((key) => `${text(key)}:${jcs(value[key])}`);
  return `{${members.join(',')}}`;
}

function text(value: string): string {
  if (loneSurrogate.test(value)) throw new TypeError('a lone surrogate is no text');
  return JSON.stringify(value);
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && Object.getOwnPropertySymbols(value).length === 0;
}
