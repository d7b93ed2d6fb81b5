import helmet from 'helmet';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { VERSION_HEADER } from '../../../libs/contracts/http/headers.js';
import { API_PREFIX, API_VERSION } from '../../../libs/contracts/http/routes.js';

type Next = (error?: unknown) => void;

type Directives = Readonly<Record<string, readonly string[]>>;

const withPolicy = (directives: Directives): ReturnType<typeof helmet> =>
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { frameAncestors: ["'none'"], baseUri: ["'none'"], ...directives } as Record<string, string[]> },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
  });

/** Answers of the API are no pages. */
const ofApi = withPolicy({ defaultSrc: ["'none'"], formAction: ["'none'"] });

/** Pages run scripts of this site only, and none that stands in the page itself: text that somebody typed never runs. */
const ofPages = withPolicy({
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  frameSrc: ["'self'", 'blob:'],
  formAction: ["'self'"],
});

/** The headers of every answer: its version, nothing to be kept by anyone, nothing to be framed or guessed at. */
export function responseHeaders(request: IncomingMessage, response: ServerResponse, next: Next): void {
  response.setHeader(VERSION_HEADER, API_VERSION);
  response.setHeader('Cache-Control', 'no-store');
  const isApi = (request.url ?? '').startsWith(`${API_PREFIX}/`);
  (isApi ? ofApi : ofPages)(request, response, next);
}
