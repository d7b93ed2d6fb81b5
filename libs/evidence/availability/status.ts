import type { Cause } from './result-table.js';

const exact: Readonly<Partial<Record<number, Cause>>> = {
  200: 'answers',
  206: 'answers',
  401: 'login-required',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-refused',
  407: 'login-required',
  410: 'gone',
  429: 'too-many-requests',
  451: 'blocked-for-legal-reasons',
  501: 'method-refused',
};

const byClass: Readonly<Partial<Record<number, Cause>>> = {
  2: 'other-success',
  3: 'redirect-without-target',
  4: 'client-error',
  5: 'server-error',
};

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Whether this status sends the visitor elsewhere (RFC 9110, 15.4). */
export function isRedirect(status: number): boolean {
  return redirects.has(status);
}

/** What a final status says about the location that gave it. */
export function causeOfStatus(status: number): Cause {
  return exact[status] ?? byClass[Math.floor(status / 100)] ?? 'other-status';
}
