import type { Session } from '../../../libs/identity/sessions/session.js';

/** Who asks, and how that is known. */
export type Identified =
  | { readonly by: 'header'; readonly userId: string }
  | { readonly by: 'session'; readonly userId: string; readonly session: Session; readonly csrfToken: string }
  | { readonly by: 'token'; readonly userId: string; readonly clientId: string; readonly scopes: readonly string[] };
