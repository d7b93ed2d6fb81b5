import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret of 256 bits, fit for a cookie or an address. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What the record keeps of a secret. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** The token that unsafe requests carry beside the cookie. It follows from the secret of the session, which no script can read; another site knows neither. */
export const csrfTokenOf = (secret: string): string => createHash('sha256').update(`csrf\n${secret}`).digest('base64url');

/** Whether two texts are the same, in the same time whether they are or not. */
export function same(one: string, other: string): boolean {
  return timingSafeEqual(hashOf(one), hashOf(other));
}
