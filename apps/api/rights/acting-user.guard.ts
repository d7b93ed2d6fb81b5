import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Route } from '../../../libs/contracts/http/route.js';
import type { Role } from '../../../libs/enforcement/authority/roles.js';
import { recordEvent, type EventSource } from '../../../libs/record/audit-event.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { inTransaction } from '../../../libs/record/database/transaction.js';
import { ENGINE_RECORD, SETTINGS, type ApiSettings } from '../ports.js';
import { traceOf, type ApiRequest } from '../http/api-request.js';
import { routeOf } from '../http/input.guard.js';
import { NetworkOrigins } from '../http/network-origins.js';
import { noRight, notThere, ProblemError, unknownCaller } from '../http/problem-error.js';
import type { Identified } from './identified.js';
import { crossSite, Identify } from './identify.js';
import { mayMonitor } from './monitoring.js';
import { locationsNotNeeded, mayReadLocations } from './needed-locations.js';
import { sees, seesAsEngine } from './viewing.js';
import { maySeeCase } from './visible-case.js';

/** The engine acts under these names; nobody can ask for it from outside. */
const engine: ReadonlySet<string> = new Set(['process', 'nightly-run']);

/** Why not: the code for the audit log, and what is answered. */
interface Denial {
  readonly code: string;
  readonly problem: Error;
}

/**
 * Who asks, and whether the route is for them. What is denied leaves an entry
 * in the audit log. From here on the record shows the handler what the asker
 * may see, and nothing else.
 */
@Injectable()
export class ActingUserGuard implements CanActivate {
  constructor(
    @Inject(ENGINE_RECORD) private readonly db: RecordDatabase,
    @Inject(SETTINGS) private readonly settings: ApiSettings,
    @Inject(NetworkOrigins) private readonly origins: NetworkOrigins,
    @Inject(Identify) private readonly identify: Identify,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = routeOf(context);
    const request = context.switchToHttp().getRequest<ApiRequest>();
    if (route.access === 'everyone' || route.access === 'monitoring') {
      if (route.access === 'monitoring' && !mayMonitor(request, this.settings)) throw noRight('Figures are for the monitoring of the Authority: send its token.');
      seesAsEngine();
      return true;
    }
    const source = await this.sourceOf(request);
    const who = await this.known(source, route, request, () => this.identify.who(request));
    const by = { ...source, userId: who.userId };
    await this.unlessDenied(this.denial(route, request, who), by, route, request);
    // The transaction of the act reads the user with roles and mandates; reading them here as well would be work for nothing.
    const roles = route.access === 'decider' ? null : await this.known(by, route, request, () => this.rolesOf(who.userId));
    await this.unlessDenied(deniedByRole(route, roles) ?? (await this.caseUnseen(request, who.userId, roles)) ?? (await this.locationsUnneeded(route, request, who.userId, roles)), by, route, request);
    if (route.sees === 'all-cases') seesAsEngine();
    else sees({ userId: who.userId, roles: roles ?? [] });
    const role = roleFor(route, roles ?? []);
    request.caller = { userId: who.userId, roles, source: role === undefined ? by : { ...by, role }, who };
    return true;
  }

  private async unlessDenied(denied: Denial | null, by: EventSource, route: Route, request: ApiRequest): Promise<void> {
    if (denied !== null) throw await this.refuse(by, route, request, denied.code, denied.problem);
  }

  /** What nobody may do this way, whatever his roles. */
  private denial(route: Route, request: ApiRequest, who: Identified): Denial | null {
    if (engine.has(who.userId)) return { code: 'engine-from-outside', problem: noRight('The engine itself does not act over this API.') };
    if (who.by === 'session' && !this.identify.allows(request, who)) return { code: 'cross-site', problem: crossSite() };
    if (who.by === 'token' && !isInScope(route, who)) return { code: 'out-of-scope', problem: noRight('The token is not for this.') };
    if (route.trainingOnly === true && this.settings.mode !== 'training') return { code: 'training-only', problem: noRight('This exists in training only.') };
    return null;
  }

  /** The same answer as for a case that is not there: a number guessed in an address tells nothing. */
  private async caseUnseen({ params: { caseNumber } }: ApiRequest, userId: string, roles: readonly Role[] | null): Promise<Denial | null> {
    if (roles === null || caseNumber === undefined || (await maySeeCase(this.db, { userId, roles }, caseNumber))) return null;
    return { code: 'case-not-visible', problem: notThere(`There is no case ${caseNumber}.`) };
  }

  /** Addresses of material are for who needs them for the work on this case, or said why. */
  private async locationsUnneeded({ needs }: Route, { params: { caseNumber } }: ApiRequest, userId: string, roles: readonly Role[] | null): Promise<Denial | null> {
    if (needs === undefined || roles === null || caseNumber === undefined || (await mayReadLocations(this.db, { userId, roles }, caseNumber))) return null;
    return { code: 'locations-not-needed', problem: locationsNotNeeded(caseNumber) };
  }

  /** Who asks is not known yet: from where it comes, and in which trace. */
  private async sourceOf(request: ApiRequest): Promise<EventSource> {
    const traceId = traceOf(request);
    return { userId: 'unknown', origin: 'api', details: { network: await this.origins.of(request) }, ...(traceId === undefined ? {} : { traceId }) };
  }

  /** Somebody whom the Authority does not know leaves an entry as well, except where all he asks is whether he is known. */
  private async known<T>(by: EventSource, route: Route, request: ApiRequest, who: () => Promise<T>): Promise<T> {
    try {
      return await who();
    } catch (error) {
      if (!(error instanceof ProblemError) || error.problem.status !== 401 || route.asksWhoAmI === true) throw error;
      throw await this.refuse(by, route, request, 'unknown-user', error);
    }
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

  private async refuse(by: EventSource, route: Route, request: ApiRequest, code: string, problem: Error): Promise<Error> {
    const { caseNumber } = request.params;
    await inTransaction(this.db.pool, (client) => recordEvent(client, { by, action: route.operationId, object: caseNumber === undefined ? {} : { case: caseNumber.slice(0, 40) }, rule: { code, article: null } }));
    return problem;
  }
}

function deniedByRole({ access }: Route, roles: readonly Role[] | null): Denial | null {
  if (!Array.isArray(access)) return null;
  const allowed = access as readonly Role[];
  return roles?.some((role) => allowed.includes(role)) === true ? null : { code: 'role-missing', problem: noRight(`This is for ${allowed.join(', ')}.`) };
}

/** A machine does what its scopes name, and nothing of what an official does. */
const isInScope = ({ scope }: Route, { scopes }: Extract<Identified, { by: 'token' }>): boolean => scope !== undefined && scopes.includes(scope);

/** The role in which somebody asks: the first that the route is for. */
function roleFor({ access }: Route, roles: readonly Role[]): Role | undefined {
  return Array.isArray(access) ? roles.find((role) => (access as readonly Role[]).includes(role)) : roles[0];
}
