import { Controller, Inject, Res } from '@nestjs/common';
import type { AnswerOf, InputOf } from '../../../libs/contracts/http/route.js';
import { routes } from '../../../libs/contracts/http/routes.js';
import { holdsOn, isFor, reachOf } from '../../../libs/enforcement/mandate/reach.js';
import { endSession, endSessionsOf } from '../../../libs/identity/sessions/session.js';
import type { Instant, LocalDate } from '../../../libs/law/calendar/brands.js';
import { dayOf } from '../../../libs/law/calendar/local-date.js';
import type { Person } from '../../../libs/identity/people.js';
import { legalNow } from '../../../libs/record/clock/read-clock.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import type { ApiResponse, Caller } from '../http/api-request.js';
import { Asking, Input, Operation } from '../http/operation.js';
import { notThere } from '../http/problem-error.js';
import { ENGINE_RECORD, SETTINGS, type ApiSettings } from '../ports.js';
import { pageAnswer } from '../reads/page-answer.js';
import { readPage } from '../reads/read-page.js';
import { cookiesOf } from '../sign-in/cookies.js';
import { usualLimits } from '../sign-in/settings.js';

type Answer = AnswerOf<typeof routes.getSession>;
type Open = AnswerOf<typeof routes.listSessions>['items'][number];

/** Who is signed in, and the ending of sessions. */
@Controller()
export class SessionController {
  constructor(
    @Inject(ENGINE_RECORD) private readonly db: RecordDatabase,
    @Inject(SETTINGS) private readonly settings: ApiSettings,
  ) {}

  @Operation(routes.getSession)
  async session(@Asking() { userId, who }: Caller): Promise<Answer> {
    const { hours } = this.settings.sessionLimits ?? usualLimits;
    const text = 'SELECT identity.person($1) AS person, platform.instant(clock_timestamp() + make_interval(hours => $2)) AS "wouldEndAt"';
    const [{ rows }, clock] = await Promise.all([this.db.pool.query<{ readonly person: Person; readonly wouldEndAt: Instant }>({ name: 'asking-person', text, values: [userId, hours] }), legalNow(this.db)]);
    const [found] = rows;
    if (found === undefined) throw new Error(`${userId} went away.`);
    const { name, roles } = found.person;
    // With the header nothing is signed in and nothing ends; the answer has the same form.
    const signedIn = who.by === 'session' ? who : { csrfToken: '', session: { expiresAt: found.wouldEndAt } };
    return {
      user: { id: userId, name },
      roles: [...roles],
      mandates: heldOn(found.person, dayOf(clock.legalNow)),
      language: 'nl',
      csrfToken: signedIn.csrfToken,
      expiresAt: signedIn.session.expiresAt,
      mode: this.settings.mode,
      legalNow: clock.legalNow,
    };
  }

  @Operation(routes.signOutEverywhere)
  async everywhere(@Asking() { userId, source }: Caller, @Res({ passthrough: true }) response: ApiResponse): Promise<void> {
    await endSessionsOf(this.db, userId, 'signed-out-everywhere', source);
    const cookies = cookiesOf(this.settings.mode);
    response.setHeader('Set-Cookie', cookies.clear(cookies.session));
  }

  @Operation(routes.listSessions)
  async list(@Input() { query }: InputOf<typeof routes.listSessions>): Promise<AnswerOf<typeof routes.listSessions>> {
    const { idleMinutes } = this.settings.sessionLimits ?? usualLimits;
    const open = {
      select: `id, user_id AS "userId", created_at AS "createdAt", last_seen_at AS "lastSeenAt", expires_at AS "expiresAt"`,
      from: 'identity.session',
      where: 'ended_at IS NULL AND expires_at > clock_timestamp() AND last_seen_at > clock_timestamp() - make_interval(mins => $1)',
      order: 'created_at DESC, id',
      values: [idleMinutes],
    };
    return pageAnswer('/sessions', query, await readPage<Open>(this.db, open, query));
  }

  @Operation(routes.endSession)
  async end(@Input() { params }: InputOf<typeof routes.endSession>, @Asking() { source }: Caller): Promise<void> {
    if (!(await endSession(this.db, params.sessionId, 'ended-by-administrator', source))) throw notThere(`There is no session ${params.sessionId} that goes on.`);
  }
}

/** What somebody may decide today, act by act and mandate by mandate; one that was withdrawn, here or where it stems from, is none. */
function heldOn({ mandates }: Person, today: LocalDate): Answer['mandates'] {
  return mandates
    .filter((mandate) => holdsOn(mandate, today))
    .flatMap((mandate) => mandate.decides.filter((act) => isFor(mandate, act)).map((act) => ({ act, from: mandate.from, until: mandate.until, upToCents: reachOf(mandate) })));
}
