import * as oidc from 'openid-client';
import { newSecret } from '../../../libs/identity/sessions/secret.js';
import { beginSession, type SessionLimits } from '../../../libs/identity/sessions/session.js';
import { keepSignIn, takeSignIn } from '../../../libs/identity/sessions/sign-in-under-way.js';
import { userOfSubject, userOfTraining } from '../../../libs/identity/subjects.js';
import { recordEvent, type EventSource } from '../../../libs/record/audit-event.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { inTransaction } from '../../../libs/record/database/transaction.js';
import type { IdentityProvider } from './identity-provider.js';
import type { SignInSettings } from './settings.js';

/** Why nobody was signed in; the log knows more than the page says. */
export class SignInRefused extends Error {
  override name = 'SignInRefused';
  constructor(
    readonly code: 'unknown-sign-in' | 'provider-refused' | 'unknown-subject',
    cause?: unknown,
  ) {
    super(code, { cause });
  }
}

export interface Begun {
  readonly address: string;
  /** For a cookie of the browser that began. */
  readonly browser: string;
}

/**
 * Begins a sign-in: authorization code with PKCE (S256), the request pushed to
 * the provider beforehand (RFC 9126), state and nonce drawn here. Who begins
 * anew says again who he is, whatever the provider remembers.
 */
export async function begin(db: RecordDatabase, provider: IdentityProvider, { redirectUri, returnTo }: { readonly redirectUri: string; readonly returnTo: string }): Promise<Begun> {
  const configuration = await provider.configuration();
  const kept = { state: newSecret(), browser: newSecret(), nonce: newSecret(), verifier: oidc.randomPKCECodeVerifier(), returnTo };
  const address = await oidc.buildAuthorizationUrlWithPAR(configuration, {
    redirect_uri: redirectUri,
    scope: 'openid',
    state: kept.state,
    nonce: kept.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(kept.verifier),
    code_challenge_method: 'S256',
    prompt: 'login',
  });
  await keepSignIn(db, kept);
  return { address: address.href, browser: kept.browser };
}

export interface CallBack {
  /** The address at which the browser came back, with code and state. */
  readonly url: URL;
  readonly browser: string | null;
  /** The secret of the session that the browser had before, which ends. */
  readonly former: string | null;
  readonly source: EventSource;
}

/**
 * Ends a sign-in with a session. A refusal is audited: another browser, a state
 * that was used before or is ten minutes old, whatever the provider or its
 * token is refused for (issuer, audience, key, nonce, expiry), or somebody
 * whom the Authority does not know.
 *
 * @throws SignInRefused
 */
export async function finish(db: RecordDatabase, provider: IdentityProvider, settings: SignInSettings, limits: SessionLimits, call: CallBack): Promise<{ readonly secret: string; readonly returnTo: string }> {
  try {
    const kept = await takeSignIn(db, call.url.searchParams.get('state') ?? '', call.browser ?? '');
    if (kept === null) throw new SignInRefused('unknown-sign-in');
    const subject = await subjectOf(await provider.configuration(), call.url, kept);
    const userId = await (settings.training ? userOfTraining : userOfSubject)(db, subject);
    if (userId === null) throw new SignInRefused('unknown-subject');
    const { secret } = await beginSession(db, userId, limits, { ...call.source, userId }, call.former);
    return { secret, returnTo: kept.returnTo };
  } catch (error) {
    if (error instanceof SignInRefused) await inTransaction(db.pool, (client) => recordEvent(client, { by: call.source, action: 'SignIn', object: {}, rule: { code: error.code, article: null } }));
    throw error;
  }
}

async function subjectOf(configuration: oidc.Configuration, url: URL, { verifier, nonce }: { readonly verifier: string; readonly nonce: string }): Promise<{ readonly issuer: string; readonly subject: string }> {
  try {
    const state = url.searchParams.get('state') ?? '';
    const claims = (await oidc.authorizationCodeGrant(configuration, url, { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true })).claims();
    if (claims === undefined) throw new Error('No identity came.');
    return { issuer: claims.iss, subject: claims.sub };
  } catch (error) {
    throw new SignInRefused('provider-refused', error);
  }
}
