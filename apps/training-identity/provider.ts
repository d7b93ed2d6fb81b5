import Provider, { interactionPolicy, type Configuration } from 'oidc-provider';
import { randomBytes } from 'node:crypto';
import { trainingPeople } from '../../libs/identity/training-people.js';
import { trainingMachines } from '../../libs/identity/training-machines.js';
import { ensureKey, keyNames } from './keys.js';

/** The audience of access tokens for the API of a training. */
export const TRAINING_AUDIENCE = 'urn:autoriteit:api';
export const TRAINING_CLIENT = 'autoriteit';

const scopes = 'notices:escalate bank:import';
const FIVE_MINUTES = 300;

/**
 * The provider of identities of a training: OpenID Connect with PKCE, pushed
 * requests and private_key_jwt demanded, as production demands them, except
 * that it asks no password. It says of itself that it is one of a training.
 */
export function trainingProvider(issuer: string, dataFolder: string): Provider {
  const configuration: Configuration = {
    clients: [
      {
        client_id: TRAINING_CLIENT,
        // Loopback addresses of a native client may have any port (RFC 8252); the API of a training has whichever is free.
        application_type: 'native',
        redirect_uris: ['http://127.0.0.1/sign-in/callback', 'http://localhost/sign-in/callback'],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: 'ES256',
        id_token_signed_response_alg: 'ES256' as const,
        require_pushed_authorization_requests: true,
        jwks: { keys: [ensureKey(dataFolder, keyNames.api).publicJwk] },
      },
      ...trainingMachines.map(({ clientId, key, scopes: own }) => ({
        client_id: clientId,
        redirect_uris: [],
        grant_types: ['client_credentials'],
        response_types: [],
        scope: own.join(' '),
        id_token_signed_response_alg: 'ES256' as const,
        token_endpoint_auth_method: 'private_key_jwt' as const,
        token_endpoint_auth_signing_alg: 'ES256' as const,
        jwks: { keys: [ensureKey(dataFolder, key).publicJwk] },
      })),
    ],
    jwks: { keys: [ensureKey(dataFolder, keyNames.provider).privateJwk] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    discovery: { autoriteit_training: true },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'], clientAuthSigningAlgValues: ['ES256'] },
    clientAuthMethods: ['private_key_jwt'],
    scopes: ['openid', ...scopes.split(' ')],
    responseTypes: ['code'],
    pkce: { required: () => true },
    ttl: { ClientCredentials: FIVE_MINUTES, AccessToken: FIVE_MINUTES, AuthorizationCode: 60, Interaction: 600, Session: 600, Grant: 600, IdToken: FIVE_MINUTES },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      pushedAuthorizationRequests: { enabled: true },
      rpInitiatedLogout: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: (_context, client) => (client.grantTypeAllowed('client_credentials') ? TRAINING_AUDIENCE : []),
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({ scope: scopes, audience: TRAINING_AUDIENCE, accessTokenFormat: 'jwt', accessTokenTTL: FIVE_MINUTES, jwt: { sign: { alg: 'ES256' } } }),
      },
    },
    // Nobody is asked for consent: the client is the Authority's own.
    interactions: { policy: withoutConsent(), url: (_context, interaction) => `/kies/${interaction.uid}` },
    findAccount: (_context, id) => {
      const person = trainingPeople.find(({ userId }) => userId === id);
      return person === undefined ? undefined : { accountId: id, claims: () => ({ sub: id, name: person.name }) };
    },
    loadExistingGrant: async (context) => {
      const { client, session, provider } = context.oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    renderError: (context, out) => {
      context.type = 'html';
      context.body = `<!doctype html>\n<html lang="nl"><head><meta charset="utf-8"><title>Aanmelden kan niet</title></head><body><h1>Aanmelden kan niet</h1><p>${String(out.error).replace(/[^a-z_]/g, '')}</p></body></html>\n`;
    },
  };
  return new Provider(issuer, configuration);
}

function withoutConsent(): interactionPolicy.DefaultPolicy {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  return policy;
}
