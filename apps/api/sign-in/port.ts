import { accessTokens, type AccessTokens } from './access-token.js';
import { identityProvider, type IdentityProvider } from './identity-provider.js';
import type { SignInSettings } from './settings.js';

/** How somebody is known by a provider of identities; nothing where signing in is not set up. */
export interface SignInPort {
  readonly settings: SignInSettings | null;
  readonly provider: IdentityProvider | null;
  readonly tokens: AccessTokens | null;
}

export function signInPort(settings: SignInSettings | null): SignInPort {
  if (settings === null) return { settings, provider: null, tokens: null };
  const provider = identityProvider(settings);
  return { settings, provider, tokens: accessTokens(provider, settings) };
}
