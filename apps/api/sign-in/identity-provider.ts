import { importPKCS8 } from 'jose';
import * as oidc from 'openid-client';
import type { SignInSettings } from './settings.js';

/** The provider as it describes itself; found at first use, and again after a failure. */
export interface IdentityProvider {
  readonly configuration: () => Promise<oidc.Configuration>;
}

const ALGORITHM = 'ES256';

/**
 * Finds the provider by its issuer (OpenID Connect Discovery). The API
 * authenticates with a signed assertion (private_key_jwt, ES256), never with a
 * shared secret.
 *
 * @throws where it cannot be reached, where it is that of a training and this is none, or where it lacks what sign-in needs.
 */
export function identityProvider(settings: SignInSettings): IdentityProvider {
  let found: Promise<oidc.Configuration> | null = null;
  const configuration = (): Promise<oidc.Configuration> => {
    found ??= discover(settings).catch((error: unknown) => {
      found = null;
      throw error;
    });
    return found;
  };
  return { configuration };
}

async function discover({ issuer, clientId, clientKey, training }: SignInSettings): Promise<oidc.Configuration> {
  const key = await importPKCS8(clientKey(), ALGORITHM);
  const here = training && isThisMachine(new URL(issuer));
  const found = await oidc.discovery(
    new URL(issuer),
    clientId,
    { id_token_signed_response_alg: ALGORITHM },
    oidc.PrivateKeyJwt(key),
    here ? { execute: [oidc.allowInsecureRequests] } : {},
  );
  const metadata = found.serverMetadata();
  if (!training && metadata['autoriteit_training'] === true) throw new Error('This provider of identities is that of a training.');
  if (metadata.pushed_authorization_request_endpoint === undefined) throw new Error('This provider of identities takes no pushed authorization requests (RFC 9126).');
  if (metadata.jwks_uri === undefined) throw new Error('This provider of identities shows no keys.');
  return found;
}

export const isThisMachine = ({ hostname }: URL): boolean => ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
