import type { IncomingMessage } from 'node:http';

/** The cookies of a browser that signs in. In production they are bound to this host and to TLS (`__Host-`). */
export interface Cookies {
  readonly session: string;
  readonly signIn: string;
  /** A cookie for the answer; it ends with the browser. */
  readonly set: (name: string, value: string) => string;
  readonly clear: (name: string) => string;
}

export function cookiesOf(mode: 'training' | 'production'): Cookies {
  const prefix = mode === 'production' ? '__Host-' : '';
  const attributes = `Path=/; HttpOnly; SameSite=Lax${mode === 'production' ? '; Secure' : ''}`;
  return {
    session: `${prefix}autoriteit-session`,
    signIn: `${prefix}autoriteit-sign-in`,
    set: (name, value) => `${name}=${value}; ${attributes}`,
    clear: (name) => `${name}=; ${attributes}; Max-Age=0`,
  };
}

/** The value of a cookie; null where it is not there, is there twice, or is no secret of ours. */
export function cookieOf({ headers }: IncomingMessage, name: string): string | null {
  const values = (headers.cookie ?? '').split(';').map((part) => part.trim()).filter((part) => part.startsWith(`${name}=`)).map((part) => part.slice(name.length + 1));
  const [value] = values;
  return values.length === 1 && value !== undefined && /^[A-Za-z0-9_-]{43}$/.test(value) ? value : null;
}
