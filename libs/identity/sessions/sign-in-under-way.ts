import type { RecordDatabase } from '../../record/database/record-database.js';
import { hashOf } from './secret.js';

/** What is kept between sending somebody to the provider and his coming back. */
export interface SignInUnderWay {
  /** Comes back in the address. */
  readonly state: string;
  /** Stays in the browser that began. */
  readonly browser: string;
  /** Of PKCE (RFC 7636). */
  readonly verifier: string;
  readonly nonce: string;
  readonly returnTo: string;
}

const MINUTES = 10;

/** Keeps a sign-in for ten minutes, and takes away those that were never finished. */
export async function keepSignIn(db: RecordDatabase, { state, browser, verifier, nonce, returnTo }: SignInUnderWay): Promise<void> {
  await db.pool.query('DELETE FROM identity.sign_in WHERE expires_at < clock_timestamp()');
  await db.pool.query('INSERT INTO identity.sign_in (state_hash, browser_hash, verifier, nonce, return_to, expires_at) VALUES ($1, $2, $3, $4, $5, clock_timestamp() + make_interval(mins => $6))', [
    hashOf(state),
    hashOf(browser),
    verifier,
    nonce,
    returnTo,
    MINUTES,
  ]);
}

/** Takes a sign-in out: it is good for one use, by the browser that began it. */
export async function takeSignIn(db: RecordDatabase, state: string, browser: string): Promise<Pick<SignInUnderWay, 'verifier' | 'nonce' | 'returnTo'> | null> {
  const { rows } = await db.pool.query<Pick<SignInUnderWay, 'verifier' | 'nonce' | 'returnTo'> & { readonly right: boolean }>(
    `DELETE FROM identity.sign_in WHERE state_hash = $1 RETURNING verifier, nonce, return_to AS "returnTo", browser_hash = $2 AND expires_at > clock_timestamp() AS right`,
    [hashOf(state), hashOf(browser)],
  );
  const [found] = rows;
  return found?.right === true ? { verifier: found.verifier, nonce: found.nonce, returnTo: found.returnTo } : null;
}
