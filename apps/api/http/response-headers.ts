import helmet from 'helmet';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { VERSION_HEADER } from '../../../libs/contracts/http/headers.js';
import { API_VERSION } from '../../../libs/contracts/http/routes.js';

type Next = (error?: unknown) => void;

const strict = helmet({
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"] } },
  frameguard: { action: 'deny' },
  referrerPolicy: { policy: 'no-referrer' },
  strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
});

/** The headers of every answer: its version, nothing to be kept by anyone, nothing to be framed or guessed at. */
export function responseHeaders(request: IncomingMessage, response: ServerResponse, next: Next): void {
  response.setHeader(VERSION_HEADER, API_VERSION);
  response.setHeader('Cache-Control', 'no-store');
  strict(request, response, next);
}
