import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a browser says that a request comes from our own pages: by
 * Sec-Fetch-Site, and in a browser without it by Origin. A program says
 * neither; the token of the session has to do then.
 */
export function isOwnRequest(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin, host } = headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
