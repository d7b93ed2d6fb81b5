import type { Role } from '../../../../libs/enforcement/authority/roles.js';

/** Who is signed in, as GET /v1/session answers. */
export interface Session {
  readonly user: { readonly id: string; readonly name: string };
  readonly roles: readonly Role[];
  readonly csrfToken: string;
  readonly expiresAt: string;
  readonly mode: 'training' | 'production';
  readonly legalNow: string;
}

let csrf: string | null = null;

/** What every request carries: for a change the token that proves it comes from this page. */
export function requestHeaders(unsafe: boolean): Record<string, string> {
  return unsafe && csrf !== null ? { 'autoriteit-csrf': csrf } : {};
}

/** Nobody is signed in any more: back to where one signs in, and then here again. */
export function signedOut(): void {
  if (csrf === null) return;
  window.location.assign(signInAddress());
}

export const signInAddress = (): string => `/sign-in?returnTo=${encodeURIComponent(`${window.location.pathname}${window.location.search}`)}`;

/** Asks who is signed in. Goes to the sign-in page where nobody is. */
export async function askSession(): Promise<Session> {
  const response = await fetch('/v1/session', { credentials: 'same-origin', headers: { accept: 'application/json' } });
  if (response.ok) {
    const session = (await response.json()) as Session;
    csrf = session.csrfToken;
    return session;
  }
  if (response.status === 401) {
    window.location.assign(signInAddress());
    return new Promise<never>(() => undefined);
  }
  throw new Error(`status ${String(response.status)}`);
}

/** Ends the session here, and shows where one signs in. */
export async function signOut(): Promise<void> {
  await fetch('/sign-out', { method: 'POST', headers: requestHeaders(true), credentials: 'same-origin' });
  window.location.assign('/');
}

/** Ends every session of whoever is signed in, and shows where one signs in. */
export async function signOutEverywhere(): Promise<void> {
  const headers = { ...requestHeaders(true), 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
  await fetch('/v1/session/sign-out-everywhere', { method: 'POST', headers, credentials: 'same-origin' });
  window.location.assign('/');
}
