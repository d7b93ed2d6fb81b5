import { Inject, Injectable } from '@nestjs/common';
import { CSRF_HEADER, USER_HEADER, actingUser } from '../../../libs/contracts/http/headers.js';
import { csrfTokenOf, same } from '../../../libs/identity/sessions/secret.js';
import { sessionOf } from '../../../libs/identity/sessions/session.js';
import { machineClient } from '../../../libs/identity/subjects.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { ENGINE_RECORD, SETTINGS, SIGN_IN_PORT, type ApiSettings } from '../ports.js';
import type { ApiRequest } from '../http/api-request.js';
import { noRight, unavailable, unknownCaller } from '../http/problem-error.js';
import { cookieOf, cookiesOf } from '../sign-in/cookies.js';
import { usualLimits } from '../sign-in/settings.js';
import type { SignInPort } from '../sign-in/port.js';
import type { Identified } from './identified.js';
import { isOwnRequest } from './own-request.js';

/** A request by cookie that may come from another site. */
export const crossSite = (): Error => noRight(`Send the token of the session in the header ${CSRF_HEADER}, from this site.`);

/**
 * Who asks: a machine by its access token, an official by his session, and in
 * a training that allows it whoever the header names. One of these, and never
 * a mixture: a token that is not valid is not made good by a cookie.
 */
@Injectable()
export class Identify {
  constructor(
    @Inject(ENGINE_RECORD) private readonly db: RecordDatabase,
    @Inject(SETTINGS) private readonly settings: ApiSettings,
    @Inject(SIGN_IN_PORT) private readonly signIn: SignInPort,
  ) {}

  /** @throws ProblemError 401 */
  async who(request: ApiRequest): Promise<Identified> {
    const { authorization } = request.headers;
    if (authorization !== undefined) return this.machine(authorization);
    const named = request.headers[USER_HEADER.toLowerCase()];
    if (this.settings.trustUserHeader && named !== undefined) return { by: 'header', userId: this.named(named) };
    const secret = cookieOf(request, cookiesOf(this.settings.mode).session);
    const session = secret === null ? null : await sessionOf(this.db, secret, this.settings.sessionLimits ?? usualLimits);
    if (secret === null || session === null) throw this.unknown('Sign in first.');
    return { by: 'session', userId: session.userId, session, csrfToken: csrfTokenOf(secret) };
  }

  /** Whether a session may do this: what changes anything comes from our own pages, with the token of the session. */
  allows(request: ApiRequest, { csrfToken }: { readonly csrfToken: string }): boolean {
    if (request.method === 'GET' || request.method === 'HEAD') return true;
    const token = request.headers[CSRF_HEADER.toLowerCase()];
    return typeof token === 'string' && same(token, csrfToken) && isOwnRequest(request.headers);
  }

  private named(header: unknown): string {
    const named = actingUser.safeParse(header);
    if (!named.success) throw this.unknown(`Say who acts in the header ${USER_HEADER}.`);
    return named.data;
  }

  private async machine(authorization: string): Promise<Identified> {
    const token = /^Bearer ([A-Za-z0-9_.-]{20,4000})$/.exec(authorization)?.[1];
    const tokens = this.signIn.tokens;
    if (token === undefined || tokens === null) throw this.unknown('The token is not valid here.');
    const shown = await tokens.read(token).catch(() => {
      throw unavailable('The provider of identities does not answer; the token cannot be checked.', 5);
    });
    const client = shown === null ? null : await machineClient(this.db, shown.clientId);
    if (shown === null || client === null) throw this.unknown('The token is not valid here.');
    return { by: 'token', userId: client.userId, clientId: shown.clientId, scopes: shown.scopes.filter((scope) => client.scopes.includes(scope)) };
  }

  private unknown(detail: string): Error {
    return unknownCaller(detail, this.settings.trustUserHeader ? USER_HEADER : 'Bearer');
  }
}
