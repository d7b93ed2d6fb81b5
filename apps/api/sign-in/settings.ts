import type { SessionLimits } from '../../../libs/identity/sessions/session.js';

/** How officials and machines sign in. */
export interface SignInSettings {
  /** The provider of identities (OpenID Connect). */
  readonly issuer: string;
  readonly clientId: string;
  /** Private key (EC P-256, PKCS#8 in PEM) with which the API signs its assertions (private_key_jwt). */
  readonly clientKey: () => string;
  /** Where officials reach the workbench; left out in a training, where it is the address on this machine that was asked. */
  readonly workbenchUrl?: string;
  /** The audience of access tokens for this API. */
  readonly audience: string;
  /** The local provider of a training: reached over plain HTTP on this machine, and its subjects are the users. */
  readonly training: boolean;
}

export const usualLimits: SessionLimits = { idleMinutes: 30, hours: 10 };
