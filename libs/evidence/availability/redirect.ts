import { hostOf, readLocation } from './location.js';
import type { Cause } from './result-table.js';

export type NextHop = { readonly ok: true; readonly url: URL } | { readonly ok: false; readonly cause: Cause };

/**
 * Where a redirect leads, if it leads to the same location by another way: http or https, with or without `www.`, with or
 * without a closing slash. The answer of any other place says nothing about this one, so that place is not asked.
 */
export function nextHop(asked: URL, from: URL, target: string | null): NextHop {
  if (target === null || target === '' || !URL.canParse(target, from.href)) return { ok: false, cause: 'redirect-without-target' };
  // `readLocation` must see the target as written: the parser would drop a line end in silence.
  const written = readLocation(/^[a-z][a-z0-9+.-]*:/i.test(target) ? target : resolved(target, from));
  if (!written.ok) return written;
  if (hostKey(written.url) !== hostKey(asked)) return { ok: false, cause: 'redirect-to-other-host' };
  if (placeOn(written.url) !== placeOn(asked)) return { ok: false, cause: 'redirect-to-other-location' };
  return { ok: true, url: written.url };
}

function resolved(target: string, from: URL): string {
  return /[\s\\\u0000-\u001f]/.test(target) ? target : new URL(target, from.href).href;
}

/** The host by which locations belong together: `www.` makes no difference. */
export function hostKey(url: URL): string {
  return hostOf(url).replace(/^www\.(?=.+\.)/, '');
}

function placeOn(url: URL): string {
  return `${url.pathname.replace(/(?<=.)\/$/, '')}${url.search}`;
}
