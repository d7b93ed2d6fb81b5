import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { USER_HEADER, actingUser } from '../../../libs/contracts/http/headers.js';
import type { Route } from '../../../libs/contracts/http/route.js';
import type { Role } from '../../../libs/enforcement/authority/roles.js';
import { recordEvent, type EventSource } from '../../../libs/record/audit-event.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { inTransaction } from '../../../libs/record/database/transaction.js';
import { RECORD, SETTINGS, type ApiSettings } from '../ports.js';
import { traceOf, type ApiRequest } from './api-request.js';
import { routeOf } from './input.guard.js';
import { NetworkOrigins } from './network-origins.js';
import { noRight, ProblemError, unknownCaller } from './problem-error.js';

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
    @Inject(NetworkOrigins) private readonly origins: NetworkOrigins,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = routeOf(context);
    if (route.access === 'everyone') return true;
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const source = await this.sourceOf(request);
    const userId = await this.known(source, route, () => Promise.resolve(this.named(request)));
    const by = { ...source, userId };
    if (engine.has(userId)) throw await this.refuse(by, route, 'engine-from-outside', noRight('The engine itself does not act over this API.'));
    // The transaction of the act reads the user with roles and mandates; reading them here as well would be work for nothing.
    const roles = route.access === 'decider' ? null : await this.known(by, route, () => this.rolesOf(userId));
    if (Array.isArray(route.access) && !roles?.some((role) => (route.access as readonly Role[]).includes(role))) {
      throw await this.refuse(by, route, 'role-missing', noRight(`This is for ${route.access.join(', ')}.`));
    }
    if (route.trainingOnly === true && this.settings.mode !== 'training') throw await this.refuse(by, route, 'training-only', noRight('This exists in training only.'));
    const role = roleFor(route, roles ?? []);
    request.caller = { userId, roles, source: role === undefined ? by : { ...by, role } };
    return true;
  }

  /** Who asks is not known yet: from where it comes, and in which trace. */
  private async sourceOf(request: ApiRequest): Promise<EventSource> {
    const traceId = traceOf(request);
    return { userId: 'unknown', origin: 'api', details: { network: await this.origins.of(request) }, ...(traceId === undefined ? {} : { traceId }) };
  }

  /** Somebody whom the Authority does not know leaves an entry as well. */
  private async known<T>(by: EventSource, route: Route, who: () => Promise<T>): Promise<T> {
    try {
      return await who();
    } catch (error) {
      throw error instanceof ProblemError ? await this.refuse(by, route, 'unknown-user', error) : error;
    }
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

  private async refuse(by: EventSource, route: Route, code: string, problem: Error): Promise<Error> {
    await inTransaction(this.db.pool, (client) => recordEvent(client, { by, action: route.operationId, object: {}, rule: { code, article: null } }));
    return problem;
  }
}

/** The role in which somebody asks: the first that the route is for. */
function roleFor({ access }: Route, roles: readonly Role[]): Role | undefined {
  return Array.isArray(access) ? roles.find((role) => (access as readonly Role[]).includes(role)) : roles[0];
}
