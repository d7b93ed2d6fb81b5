import type { Instant, LocalDate } from '../../law/calendar/brands.js';
import { dayAfter, startOfDay, laterOf } from '../../law/calendar/local-date.js';
import type { CaseState } from '../case/state.js';
import { termKey } from '../terms/evolve.js';
import { isGone } from './gone.js';
import { aboutOf, runningAbout } from './about.js';

/** Whether a decision stands beyond the reach of any remedy (onherroepelijk), and where it does not, why. */
export type Finality =
  | { readonly status: 'not-made-known' }
  | { readonly status: 'annulled'; readonly procedureId: string }
  | { readonly status: 'pending'; readonly procedureId: string }
  | { readonly status: 'open'; readonly until: LocalDate }
  | { readonly status: 'final'; readonly since: LocalDate };

/** How a decision of this case stands on a day, by the terms and the rulings on file (6:7, 6:24 Awb). */
export function finalityOf(state: CaseState, decisionId: string, today: LocalDate): Finality {
  if (state.decisions[decisionId]?.announcedAt == null) return { status: 'not-made-known' };
  const annulled = state.remedies.annulled[decisionId];
  if (annulled !== undefined && isGone(state, decisionId)) return { status: 'annulled', procedureId: annulled.procedureId };
  const running = runningAbout(state, decisionId);
  if (running !== null) return { status: 'pending', procedureId: running.id };
  const until = lastRemedyDay(state, decisionId);
  if (until === null || until < today) return { status: 'final', since: finalSince(state, decisionId, until) ?? today };
  return { status: 'open', until };
}

/** The last day on which any remedy is open; null where none ever was. */
function lastRemedyDay(state: CaseState, decisionId: string): LocalDate | null {
  const { objections, appeals } = state.remedies;
  const later = [...Object.keys(objections), ...Object.keys(appeals)].filter((id) => aboutOf(state, id).has(decisionId)).map((id) => termKey(id, 'appeal'));
  return [termKey(decisionId, 'objection'), ...later].reduce<LocalDate | null>((last, key) => {
    const day = state.terms[key]?.lastDay ?? null;
    return day === null || last === null ? (day ?? last) : laterOf(last, day);
  }, null);
}

/** The day after the last remedy was open, or that of the ruling of the highest court where that came later. */
function finalSince(state: CaseState, decisionId: string, until: LocalDate | null): LocalDate | null {
  const rulings = Object.values(state.remedies.appeals).flatMap(({ id, instance, ruledOn }) => (instance === 'higher' && ruledOn !== null && aboutOf(state, id).has(decisionId) ? [ruledOn] : []));
  return rulings.reduce<LocalDate | null>((since, day) => (since === null ? day : laterOf(since, day)), until === null ? null : dayAfter(until));
}

/** Far beyond any case: a remedy that is pending has no day on which it is over. */
const untilDecided = '9999-01-01T00:00:00.000Z' as Instant;

/** The moment until which a remedy is open or pending: from then on the decision counts as final elsewhere (law.md 4.8). */
export function remedyOpenUntil(state: CaseState, decisionId: string, announcedAt: Instant): Instant {
  if (runningAbout(state, decisionId) !== null) return untilDecided;
  const since = finalSince(state, decisionId, lastRemedyDay(state, decisionId));
  return since === null ? announcedAt : startOfDay(since);
}

/** What a publication says about remedies (art. 9(5) CSAM Act), in Dutch. */
export function remedySentence(state: CaseState, decisionId: string, today: LocalDate): string {
  const finality = finalityOf(state, decisionId, today);
  switch (finality.status) {
    case 'pending':
      return 'Tegen dit besluit is een rechtsmiddel ingesteld waarop nog niet is beslist.';
    case 'open':
      return `Tegen dit besluit staat nog een rechtsmiddel open tot en met ${finality.until}.`;
    case 'final':
      return 'Tegen dit besluit staat geen rechtsmiddel meer open.';
    case 'annulled':
      return 'Dit besluit is herroepen of vernietigd.';
    case 'not-made-known':
      return 'Dit besluit is nog niet bekendgemaakt.';
  }
}
