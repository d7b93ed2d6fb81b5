import type { Role } from '../../../../libs/enforcement/authority/roles.js';

/** Who is signed in, as GET /v1/session answers. */
export interface Session {
  readonly user: { readonly id: string; readonly name: string };
  readonly roles: readonly Role[];
  readonly csrfToken: string;
  readonly expiresAt: string | null;
  readonly mode: 'training' | 'production';
  readonly legalNow: string;
  /** True where the installation cannot sign in yet and an example user is chosen. */
  readonly chosen: boolean;
}

const chosenKey = 'autoriteit.voorbeeldgebruiker';
let csrf: string | null = null;

/** The people of a training, for as long as it cannot sign in: deleted with the choice itself. */
export const exampleUsers: readonly { readonly id: string; readonly name: string; readonly roles: readonly Role[] }[] = [
  { id: 'officer-1', name: 'Oefening behandelaar 1', roles: ['case-officer'] },
  { id: 'officer-2', name: 'Oefening behandelaar 2', roles: ['case-officer'] },
  { id: 'approver-1', name: 'Oefening beslisser 1', roles: ['approver'] },
  { id: 'approver-2', name: 'Oefening beslisser 2', roles: ['approver'] },
  { id: 'legal-1', name: 'Oefening jurist', roles: ['legal-staff'] },
  { id: 'finance-1', name: 'Oefening financiën', roles: ['finance'] },
  { id: 'auditor-1', name: 'Oefening controleur', roles: ['auditor'] },
  { id: 'admin-1', name: 'Oefening beheerder', roles: ['administrator'] },
];

export const chosenUser = (): string | null => window.sessionStorage.getItem(chosenKey);

export function chooseUser(id: string | null): void {
  if (id === null) window.sessionStorage.removeItem(chosenKey);
  else window.sessionStorage.setItem(chosenKey, id);
}

/** What every request carries: for a change the token that proves it comes from this page. */
export function requestHeaders(unsafe: boolean): Record<string, string> {
  const chosen = chosenUser();
  return { ...(unsafe && csrf !== null ? { 'autoriteit-csrf': csrf } : {}), ...(chosen === null ? {} : { 'autoriteit-user': chosen }) };
}

/** Nobody is signed in any more: back to where one signs in, and then here again. */
export function signedOut(): void {
  if (csrf === null) return;
  window.location.assign(signInAddress());
}

export const signInAddress = (): string => `/sign-in?returnTo=${encodeURIComponent(`${window.location.pathname}${window.location.search}`)}`;

/** Asks who is signed in; null where an example user is still to be chosen. Goes to the sign-in page where nobody is. */
export async function askSession(): Promise<Session | null> {
  const response = await fetch('/v1/session', { credentials: 'same-origin', headers: { accept: 'application/json' } });
  if (response.ok) {
    chooseUser(null);
    const session = (await response.json()) as Omit<Session, 'chosen'>;
    csrf = session.csrfToken;
    return { ...session, chosen: false };
  }
  if (response.status === 404) return chosenSession();
  if (response.status === 401) {
    window.location.assign(signInAddress());
    return new Promise<never>(() => undefined);
  }
  throw new Error(`status ${String(response.status)}`);
}

async function chosenSession(): Promise<Session | null> {
  const user = exampleUsers.find(({ id }) => id === chosenUser());
  if (user === undefined) return null;
  const response = await fetch('/v1/training-clock', { headers: requestHeaders(false) });
  const clock = (await response.json()) as { readonly legalNow: string; readonly training: boolean };
  return { user, roles: user.roles, csrfToken: '', expiresAt: null, mode: clock.training ? 'training' : 'production', legalNow: clock.legalNow, chosen: true };
}

/** Ends the session here, and shows where one signs in. */
export async function signOut(session: Session): Promise<void> {
  if (session.chosen) chooseUser(null);
  else await fetch('/sign-out', { method: 'POST', headers: requestHeaders(true), credentials: 'same-origin' });
  window.location.assign('/');
}
