import type { Instant, LocalDate } from '../../law/calendar/brands.js';
import { dayOf, daysPast } from '../../law/calendar/local-date.js';
import type { RuleSet } from '../../law/parameters/rule-set.js';
import { awardedCents, unpaidCents, type AuthorityDebtKind } from '../authority-debt/state.js';
import type { CaseState } from '../case/state.js';
import { lateDeciding } from '../objection/default-penalty.js';
import { termKey } from '../terms/evolve.js';
import { aboutOf } from './about.js';
import { decisionChain, type ChainLink } from './chain.js';
import { finalityOf, type Finality } from './finality.js';
import { helpFor } from './help.js';
import type { HelpStep } from './help-step.js';
import { reasonableTimeOf, type ReasonableTime } from './reasonable-time.js';

/** One procedure, with what it is about and when the next thing is due. */
export interface Procedure {
  readonly id: string;
  readonly kind: 'objection' | 'interim-relief' | 'appeal' | 'higher-appeal' | 'publication';
  readonly status: string;
  readonly about: readonly string[];
  readonly joinedByLaw: readonly { readonly subject: string; readonly article: string }[];
  readonly dueOn: LocalDate | null;
  readonly reference: string | null;
}

/** What deciding late costs the Authority, in cents: so far, and at most. */
export interface Exposure {
  readonly objectionId: string;
  readonly firstDay: LocalDate;
  readonly accruedCents: number;
  readonly maximumCents: number;
}

/** How a fine decision stands against the thirteen weeks of 5:51 Awb, a term of order: nothing lapses, a court may moderate (law.md 4.6). */
export interface OrderTermOverrun {
  readonly fineId: string;
  readonly dueOn: LocalDate;
  readonly decidedOn: LocalDate | null;
  readonly overrunDays: number;
  /** In Dutch: what is known to follow. */
  readonly consequence: string;
}

const termOfOrder = 'De dertien weken zijn een termijn van orde: de bevoegdheid om te beboeten vervalt niet. De rechter kan de boete om de overschrijding matigen (Rb. Overijssel 30 augustus 2024, ECLI:NL:RBOVE:2024:4649: met 10 %).';

/** What the Authority owes itself, in cents, and by when it has to pay (4:17, 7:15, 8:74, 8:75 Awb). */
export interface OwedByAuthority {
  readonly owedFor: string;
  readonly kinds: readonly AuthorityDebtKind[];
  readonly amountCents: number;
  readonly paidCents: number;
  readonly unpaidCents: number;
  readonly payBy: LocalDate;
}

export interface RemediesOverview {
  readonly procedures: readonly Procedure[];
  readonly finality: { readonly [decisionId: string]: Finality };
  readonly exposure: readonly Exposure[];
  readonly owedByAuthority: readonly OwedByAuthority[];
  readonly reasonableTime: { readonly [fineId: string]: ReasonableTime };
  readonly fineDecisionOverruns: readonly OrderTermOverrun[];
  readonly chain: readonly ChainLink[];
  readonly help: { readonly [procedureId: string]: readonly HelpStep[] };
}

/** Everything that the legal staff watches in a case, from its state alone. */
export function remediesOverview(state: CaseState, now: Instant, rules: RuleSet): RemediesOverview {
  const today = dayOf(now);
  const fines = Object.keys(state.fines);
  return {
    procedures: procedures(state),
    finality: Object.fromEntries(Object.values(state.decisions).filter(({ kind, rejectedAt }) => rejectedAt === null && kind !== 'objection-decision' && kind !== 'systematic-finding').map(({ id }) => [id, finalityOf(state, id, today)])),
    exposure: exposure(state, today, rules),
    owedByAuthority: owedByAuthority(state),
    reasonableTime: Object.fromEntries(fines.flatMap((id) => { const found = reasonableTimeOf(state, id, today); return found === null ? [] : [[id, found] as const]; })),
    fineDecisionOverruns: fines.flatMap((id) => overrun(state, id, today)),
    chain: decisionChain(state),
    help: helpFor(state, today),
  };
}

function procedures(state: CaseState): readonly Procedure[] {
  const { objections, reliefs, appeals, publications } = state.remedies;
  return [
    ...Object.values(objections).map(({ id, status, covered, dueOn }): Procedure => ({ id, kind: 'objection', status, about: [...aboutOf(state, id)], joinedByLaw: covered, dueOn: status === 'open' ? dueOn : null, reference: null })),
    ...Object.values(reliefs).map(({ id, status, against, hearingOn, fileNumber, ecli }): Procedure => ({ id, kind: 'interim-relief', status, about: against, joinedByLaw: [], dueOn: status === 'pending' ? hearingOn : null, reference: ecli ?? fileNumber })),
    ...Object.values(appeals).map(({ id, instance, status, covered, defenceSentOn, defenceDueOn, hearingOn, fileNumber, ecli }): Procedure => ({
      id, kind: instance === 'first' ? 'appeal' : 'higher-appeal', status, about: [...aboutOf(state, id)], joinedByLaw: covered, dueOn: status !== 'pending' ? null : defenceSentOn === null ? defenceDueOn : hearingOn, reference: ecli ?? fileNumber,
    })),
    ...Object.values(publications).map(({ id, decisionId, earliestOn, publishedOn, rectifiedOn }): Procedure => ({ id, kind: 'publication', status: rectifiedOn !== null ? 'rectified' : publishedOn !== null ? 'published' : 'planned', about: [decisionId], joinedByLaw: [], dueOn: publishedOn === null ? earliestOn : null, reference: null })),
  ];
}

function exposure(state: CaseState, today: LocalDate, rules: RuleSet): readonly Exposure[] {
  return Object.values(state.remedies.objections).flatMap((objection): Exposure[] => {
    const lost = lateDeciding(objection, today, rules);
    if (lost?.ok !== true) return [];
    const { firstDay, accruedCents, maximumCents } = lost.value;
    return [{ objectionId: objection.id, firstDay, accruedCents, maximumCents }];
  });
}

const owedByAuthority = (state: CaseState): readonly OwedByAuthority[] =>
  Object.values(state.remedies.owed).map((debt) => ({ owedFor: debt.owedFor, kinds: debt.parts.map(({ kind }) => kind), amountCents: awardedCents(debt) - debt.fallenCents, paidCents: debt.paidCents, unpaidCents: unpaidCents(debt), payBy: debt.payBy }));

function overrun(state: CaseState, fineId: string, today: LocalDate): readonly OrderTermOverrun[] {
  const dueOn = state.terms[termKey(fineId, 'fine-decision')]?.lastDay ?? null;
  if (dueOn === null) return [];
  const announcedAt = state.fines[fineId]?.announcedAt ?? null;
  const decidedOn = announcedAt === null ? null : dayOf(announcedAt);
  const overrunDays = daysPast(dueOn, decidedOn ?? today);
  return overrunDays === 0 ? [] : [{ fineId, dueOn, decidedOn, overrunDays, consequence: termOfOrder }];
}
