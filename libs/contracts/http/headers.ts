import { z } from 'zod';

/** Who acts, in a training that lets a header say it; an official signs in. */
export const USER_HEADER = 'Autoriteit-User';
/** The token of the session; what changes anything by cookie carries it. */
export const CSRF_HEADER = 'Autoriteit-Csrf';
export const IDEMPOTENCY_HEADER = 'Idempotency-Key';
/** Says that the answer is the first one, given again. */
export const REPLAYED_HEADER = 'Idempotent-Replayed';
export const VERSION_HEADER = 'API-Version';

export const actingUser = z.string().regex(/^[a-z0-9][a-z0-9.-]{1,62}$/, 'must be the id of a user').meta({ examples: ['officer-1'] });

export const idempotencyKey = z
  .string()
  .regex(/^[\x21-\x7e]{1,128}$/, 'must be 1 to 128 visible ASCII characters, such as a UUID')
  .meta({ examples: ['6f1c7a52-7c1e-4f3a-9a43-0d1a5c0e9b11'] });

/** The ETag of a case is the number of its last act. */
export const caseTag = z.string().regex(/^"[1-9][0-9]{0,8}"$/, 'must be the ETag of the case').meta({ examples: ['"12"'] });
