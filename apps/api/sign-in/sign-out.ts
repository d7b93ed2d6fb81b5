import type { IncomingMessage, ServerResponse } from 'node:http';
import { csrfTokenOf, same } from '../../../libs/identity/sessions/secret.js';
import { endSession, sessionOf } from '../../../libs/identity/sessions/session.js';
import { CSRF_HEADER } from '../../../libs/contracts/http/headers.js';
import { isOwnRequest } from '../rights/own-request.js';
import { cookieOf } from './cookies.js';
import type { SignInPages } from './sign-in-pages.js';

export const SIGN_OUT = '/sign-out';

/** `POST /sign-out` ends the session of the cookie, which every later use of it then finds ended, and takes the cookie away. Nobody else's page can do it: the token of the session is asked. */
export function signOutPage(pages: SignInPages): (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void {
  return (request, response, next) => {
    if (request.method !== 'POST' || request.url !== SIGN_OUT) {
      next();
      return;
    }
    signOut(pages, request, response).catch((err: unknown) => {
      pages.log.error({ err }, 'a session could not be ended');
      problem(response, 503, 'unavailable', 'Not available for the moment');
    });
  };
}

async function signOut({ db, cookies, limits, sourceOf }: SignInPages, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const secret = cookieOf(request, cookies.session);
  const session = secret === null ? null : await sessionOf(db, secret, limits);
  if (secret !== null && session !== null) {
    const token = request.headers[CSRF_HEADER.toLowerCase()];
    if (typeof token !== 'string' || !same(token, csrfTokenOf(secret)) || !isOwnRequest(request.headers)) return problem(response, 403, 'no-right', 'No right to do this');
    await endSession(db, session.id, 'signed-out', { ...(await sourceOf(request)), userId: session.userId });
  }
  response.writeHead(204, { 'set-cookie': cookies.clear(cookies.session) });
  response.end();
}

function problem(response: ServerResponse, status: number, kind: string, title: string): void {
  response.writeHead(status, { 'content-type': 'application/problem+json' });
  response.end(JSON.stringify({ type: `/problems/${kind}`, title, status, detail: `${title}.`, instance: SIGN_OUT }));
}
