import type { LocalDate } from '../../law/calendar/brands.js';
import { daysPast } from '../../law/calendar/local-date.js';
import type { LawRefusal } from '../../law/derivation.js';
import type { RuleSet } from '../../law/parameters/rule-set.js';
import { reasonableTime } from '../../law/terms/reasonable-time.js';
import type { CaseState } from '../case/state.js';
import { aboutOf } from './about.js';
import { termKey } from '../terms/evolve.js';
import { termInDays } from '../terms/set-term.js';
import type { TermSet } from '../terms/term.js';

type Terms = { readonly ok: true; readonly terms: readonly TermSet[] } | { readonly ok: false; readonly refusal: LawRefusal };

/** Names of the moments at which the reasonable time asks for attention: after 18 and 22 months, and when a court must have ruled, after 24 and 48. */
const stages = ['warning-1', 'warning-2', 'first-instance', 'all-instances'] as const;
export type ReasonableTimeStage = (typeof stages)[number];

/**
 * The reasonable time of a fine (6 ECHR): it begins with the notice of intent to
 * fine, so with the first invitation for views. Terms on which nothing lapses:
 * they wake people, and a court moderates the fine when they have passed.
 */
export function reasonableTimeTerms(state: CaseState, intentOn: LocalDate, rules: RuleSet): Terms {
  const fine = Object.values(state.fines).findLast(({ refrainedAt }) => refrainedAt === null);
  if (fine === undefined || state.terms[termKey(`${fine.id}.first-instance`, 'reasonable-time')] !== undefined) return { ok: true, terms: [] };
  const computed = reasonableTime({ intentOn }, rules);
  if (!computed.ok) return computed;
  const { warnOn, firstInstanceBy, allInstancesBy } = computed.value;
  const days = [...warnOn, firstInstanceBy, allInstancesBy];
  return { ok: true, terms: stages.flatMap((stage, index) => (days[index] === undefined ? [] : [termInDays(`${fine.id}.${stage}`, 'reasonable-time', days[index], computed.derivation)])) };
}

/** How a fine stands against the reasonable time on a day, and what courts do when it is exceeded: information, never a deduction by the engine. */
export interface ReasonableTime {
  readonly instances: 1 | 3;
  readonly rulingBy: LocalDate;
  readonly ruledOn: LocalDate | null;
  readonly exceededByDays: number;
  /** After 18 and 22 months, and when a court in first instance and in all instances must have ruled. */
  readonly stages: readonly { readonly stage: ReasonableTimeStage; readonly on: LocalDate; readonly passed: boolean }[];
  readonly moderation: string | null;
}

/** As courts moderate (law.md 4.6). */
const moderation = 'Rechters matigen de boete bij overschrijding van de redelijke termijn; tot twaalf maanden ten hoogste € 2.500 (CBb 30 juni 2025), daarboven naar bevind van zaken.';

/** Null where no intent to fine was announced. Counts up to the last ruling about the fine where there is one, else up to today. */
export function reasonableTimeOf(state: CaseState, fineId: string, today: LocalDate): ReasonableTime | null {
  const appeals = Object.values(state.remedies.appeals).filter(({ id }) => aboutOf(state, id).has(fineId));
  const instances = appeals.some(({ instance }) => instance === 'higher') ? 3 : 1;
  const rulingBy = state.terms[termKey(`${fineId}.${instances === 3 ? 'all-instances' : 'first-instance'}`, 'reasonable-time')]?.lastDay ?? null;
  if (rulingBy === null) return null;
  const ruledOn = appeals.some(({ status }) => status === 'pending') ? null : (appeals.findLast((one) => one.ruledOn !== null)?.ruledOn ?? null);
  const exceededByDays = daysPast(rulingBy, ruledOn ?? today);
  const reached = stages.flatMap((stage) => { const on = state.terms[termKey(`${fineId}.${stage}`, 'reasonable-time')]?.lastDay ?? null; return on === null ? [] : [{ stage, on, passed: (ruledOn ?? today) > on }]; });
  return { instances, rulingBy, ruledOn, exceededByDays, stages: reached, moderation: exceededByDays === 0 ? null : moderation };
}
