import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SessionLimits } from '../../../libs/identity/sessions/session.js';
import type { EventSource } from '../../../libs/record/audit-event.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import type { Logger } from '../../../libs/platform/logging.js';
import { cookieOf, type Cookies } from './cookies.js';
import { isThisMachine, type IdentityProvider } from './identity-provider.js';
import { signInPage } from './page-html.js';
import { returnTo } from './return-to.js';
import type { SignInSettings } from './settings.js';
import { begin, finish, SignInRefused } from './sign-in.js';

export const SIGN_IN = '/sign-in';
const CALLBACK = `${SIGN_IN}/callback`;

/** What the pages of signing in need. */
export interface SignInPages {
  readonly db: RecordDatabase;
  readonly log: Logger;
  readonly cookies: Cookies;
  readonly limits: SessionLimits;
  /** Null where signing in is not set up. */
  readonly settings: SignInSettings | null;
  readonly provider: IdentityProvider | null;
  readonly sourceOf: (request: IncomingMessage) => Promise<EventSource>;
}

type Next = (error?: unknown) => void;

/** `GET /sign-in?returnTo=/path` sends the browser to the provider of identities; `GET /sign-in/callback` is where it comes back. Outside the contract of the API: browsers go here, programs do not. */
export function signInPages(pages: SignInPages): (request: IncomingMessage, response: ServerResponse, next: Next) => void {
  return (request, response, next) => {
    const url = new URL(request.url ?? '/', 'http://here.invalid');
    const work = request.method === 'GET' ? ({ [SIGN_IN]: toProvider, [CALLBACK]: fromProvider } as Readonly<Record<string, typeof toProvider>>)[url.pathname] : undefined;
    if (work === undefined) {
      next();
      return;
    }
    work(pages, request, response, url).catch((error: unknown) => {
      const refused = error instanceof SignInRefused;
      pages.log.warn({ err: error }, refused ? 'nobody was signed in' : 'signing in failed');
      html(response, refused ? 403 : 503, signInPage(refused ? 'refused' : 'unavailable'), refused ? { 'set-cookie': pages.cookies.clear(pages.cookies.signIn) } : { 'retry-after': '5' });
    });
  };
}

async function toProvider({ db, provider, settings, cookies }: SignInPages, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  if (provider === null || settings === null) return html(response, 503, signInPage('not-set-up'));
  const { address, browser } = await begin(db, provider, { redirectUri: `${homeOf(settings, request)}${CALLBACK}`, returnTo: returnTo(url.searchParams.get('returnTo')) });
  redirect(response, address, [cookies.set(cookies.signIn, browser)]);
}

async function fromProvider({ db, provider, settings, limits, cookies, sourceOf }: SignInPages, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  if (provider === null || settings === null) return html(response, 503, signInPage('not-set-up'));
  const call = {
    url: new URL(`${homeOf(settings, request)}${CALLBACK}${url.search}`),
    browser: cookieOf(request, cookies.signIn),
    former: cookieOf(request, cookies.session),
    source: await sourceOf(request),
  };
  const { secret, returnTo: place } = await finish(db, provider, settings, limits, call);
  redirect(response, place, [cookies.set(cookies.session, secret), cookies.clear(cookies.signIn)]);
}

/** The address under which the browser knows us. A training answers on whatever port it was asked; elsewhere the setting says it, since a header can be anything. */
function homeOf({ workbenchUrl }: SignInSettings, request: IncomingMessage): string {
  if (workbenchUrl !== undefined) return workbenchUrl.replace(/\/+$/, '');
  const asked = `http://${request.headers.host ?? ''}`;
  if (!URL.canParse(asked) || !isThisMachine(new URL(asked))) throw new Error('AUTORITEIT_WORKBENCH_URL is needed where the workbench is not on this machine.');
  return new URL(asked).origin;
}

function redirect(response: ServerResponse, location: string, cookies: readonly string[]): void {
  response.writeHead(303, { location, 'set-cookie': [...cookies], 'cache-control': 'no-store' });
  response.end();
}

function html(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers });
  response.end(text);
}
