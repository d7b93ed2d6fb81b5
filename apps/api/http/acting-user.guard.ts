import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { USER_HEADER, actingUser } from '../../../libs/contracts/http/headers.js';
import type { Route } from '../../../libs/contracts/http/route.js';
import type { Role } from '../../../libs/enforcement/authority/roles.js';
import { recordEvent } from '../../../libs/record/audit-event.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { inTransaction } from '../../../libs/record/database/transaction.js';
import { RECORD, SETTINGS, type ApiSettings } from '../ports.js';
import type { ApiRequest, Caller } from './api-request.js';
import { routeOf } from './input.guard.js';
import { noRight, unknownCaller } from './problem-error.js';

/** The engine acts under these names; nobody can ask for it from outside. */
const engine: ReadonlySet<string> = new Set(['process', 'nightly-run']);

/**
 * Who asks, and whether the route is for them. This is the one place that
 * believes a header; signing in replaces it, and until then production
 * believes nobody.
 */
@Injectable()
export class ActingUserGuard implements CanActivate {
  constructor(
    @Inject(RECORD) private readonly db: RecordDatabase,
    @Inject(SETTINGS) private readonly settings: ApiSettings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = routeOf(context);
    if (route.access === 'everyone') return true;
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const userId = this.named(request);
    if (engine.has(userId)) throw await this.refuse(userId, route, 'engine-from-outside', 'The engine itself does not act over this API.');
    // The transaction of the act reads the user with roles and mandates; reading them here as well would be work for nothing.
    const caller: Caller = route.access === 'decider' ? { userId, roles: null } : { userId, roles: await this.rolesOf(userId) };
    if (Array.isArray(route.access) && !caller.roles?.some((role) => (route.access as readonly Role[]).includes(role))) {
      throw await this.refuse(userId, route, 'role-missing', `This is for ${route.access.join(', ')}.`);
    }
    if (route.trainingOnly === true && this.settings.mode !== 'training') throw await this.refuse(userId, route, 'training-only', 'This exists in training only.');
    request.caller = caller;
    return true;
  }

  private named(request: ApiRequest): string {
    if (!this.settings.trustUserHeader) throw unknownCaller('Signing in is not set up, and without it production lets nobody in.');
    const named = actingUser.safeParse(request.headers[USER_HEADER.toLowerCase()]);
    if (!named.success) throw unknownCaller(`Say who acts in the header ${USER_HEADER}.`);
    return named.data;
  }

  private async rolesOf(userId: string): Promise<readonly Role[]> {
    const { rows } = await this.db.pool.query<{ readonly roles: readonly Role[] }>({
      name: 'api-roles',
      text: 'SELECT ARRAY(SELECT role FROM identity.role r WHERE r.user_id = u.id ORDER BY role) AS roles FROM identity.app_user u WHERE u.id = $1 AND u.active',
      values: [userId],
    });
    const [user] = rows;
    if (user === undefined) throw unknownCaller(`There is no user ${userId}.`);
    return user.roles;
  }

  private async refuse(userId: string, route: Route, code: string, detail: string): Promise<Error> {
    await inTransaction(this.db.pool, (client) => recordEvent(client, { by: { userId }, action: route.operationId, object: {}, rule: { code, article: null } }));
    return noRight(detail);
  }
}
