import { isIP } from 'node:net';
import type { Cause } from './result-table.js';

export type ReadLocation = { readonly ok: true; readonly url: URL } | { readonly ok: false; readonly cause: Cause };

const LONGEST = 2048;
/** Characters that a URL parser drops or rewrites in silence, so that what is asked would differ from what is on file. */
const ambiguous = /[\s\\\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/u;
/** Names that never live on the public internet: RFC 6761, RFC 6762, RFC 7686, RFC 8375 and ICANN's `.internal`. */
const reservedEndings = ['localhost', 'local', 'internal', 'home.arpa', 'onion', 'alt', 'test', 'invalid', 'example', 'lan', 'intranet', 'corp', 'home'];

/**
 * Reads a location as the instrument may ask it: http or https, no user name, port 80 or 443, nothing ambiguous.
 * The WHATWG parser writes `127.1`, `2130706433` and `0x7f.1` as `127.0.0.1`, so that the address check sees through them.
 */
export function readLocation(text: string): ReadLocation {
  if (text.length > LONGEST || ambiguous.test(text)) return { ok: false, cause: 'ambiguous-address' };
  if (!URL.canParse(text)) return { ok: false, cause: 'not-a-web-address' };
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { ok: false, cause: 'not-a-web-address' };
  if (url.username !== '' || url.password !== '') return { ok: false, cause: 'user-in-address' };
  if (url.port !== '' && url.port !== '80' && url.port !== '443') return { ok: false, cause: 'port-refused' };
  if (hostOf(url) === '') return { ok: false, cause: 'not-a-web-address' };
  return { ok: true, url };
}

/** The host without brackets or closing dot: a name in ASCII or a literal address. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

/** The port the location means. */
export function portOf(url: URL): number {
  if (url.port !== '') return Number(url.port);
  return url.protocol === 'https:' ? 443 : 80;
}

/** Whether the name can only mean something inside: a single label, or under a reserved ending. Literal addresses are not names. */
export function isReservedName(host: string): boolean {
  if (isIP(host) !== 0) return false;
  return !host.includes('.') || reservedEndings.some((ending) => host === ending || host.endsWith(`.${ending}`));
}

/** Whether the name lies under `.example`, the only names a training knows. */
export function isTrainingName(host: string): boolean {
  return isIP(host) === 0 && /^[^.].*\.example$/.test(host);
}
