import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { IdentityProvider } from './identity-provider.js';
import type { SignInSettings } from './settings.js';

/** A machine that showed a valid token: which client, and what the token is good for. */
export interface MachineToken {
  readonly clientId: string;
  readonly scopes: readonly string[];
}

export interface AccessTokens {
  /** Null where the token is not valid. @throws where the provider cannot be reached. */
  readonly read: (token: string) => Promise<MachineToken | null>;
}

/** Signatures with a private key only: no shared secrets, and never `none`. */
const algorithms = ['ES256', 'ES384', 'PS256', 'RS256', 'EdDSA'];
const LONGEST_SECONDS = 3600;

/**
 * Access tokens of machines (client credentials): JWT by RFC 9068, with the
 * issuer, the audience, the signature by a key of the provider and the expiry
 * checked, and a life of at most an hour. A token of a person, which is for
 * the client and not for itself, is none of these.
 */
export function accessTokens(provider: IdentityProvider, { audience }: SignInSettings): AccessTokens {
  let keys: JWTVerifyGetKey | null = null;
  return {
    read: async (token) => {
      const { issuer, jwks_uri } = (await provider.configuration()).serverMetadata();
      keys ??= createRemoteJWKSet(new URL(jwks_uri ?? ''));
      try {
        const { payload } = await jwtVerify(token, keys, { issuer, audience, algorithms, typ: 'at+jwt', requiredClaims: ['exp', 'iat', 'client_id', 'jti'], clockTolerance: 5 });
        const { client_id: clientId, scope, sub, exp = 0, iat = 0 } = payload;
        if (typeof clientId !== 'string' || (sub !== undefined && sub !== clientId) || exp - iat > LONGEST_SECONDS) return null;
        return { clientId, scopes: typeof scope === 'string' ? scope.split(' ').filter((one) => one !== '') : [] };
      } catch (error) {
        // The provider away is no judgement of the token.
        if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)) return null;
        throw error;
      }
    },
  };
}
