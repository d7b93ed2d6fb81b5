import type { CommandData } from '../../contracts/commands/command.js';
import type { LocalDate } from '../../law/calendar/brands.js';
import { dayAfter, dayOf, earlierOf } from '../../law/calendar/local-date.js';
import { defaultPenalty, type DefaultPenaltyValue } from '../../law/amounts/default-penalty.js';
import type { Computed, Derivation } from '../../law/derivation.js';
import type { RuleSet } from '../../law/parameters/rule-set.js';
import { authorityPaymentTerm } from '../authority-debt/term.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders, DecisionRules } from '../case/decider.js';
import { entryOf } from '../case/entry.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { notFound, refusedByLaw, unlawful } from '../case/refusal.js';
import { nextId } from '../remedies/next-id.js';
import type { ObjectionState } from './state.js';

/** What the Authority loses by deciding late (4:17 Awb), in cents: up to and including a day, and in all. */
export interface LateDeciding {
  readonly firstDay: LocalDate;
  readonly days: number;
  readonly accruedCents: number;
  readonly maximumCents: number;
  readonly derivation: Derivation;
}

/** The money that deciding late on this objection costs, by `today`; null where nobody gave notice of default. Refuses what the law refuses. */
export function lateDeciding(objection: ObjectionState, today: LocalDate, rules: RuleSet): Computed<LateDeciding> | null {
  const { dueOn, inDefaultSince, decidedOn } = objection;
  if (dueOn === null || inDefaultSince === null) return null;
  const asked = { decisionDueOn: dueOn, noticeReceivedOn: inDefaultSince };
  const all = defaultPenalty(asked, rules);
  if (!all.ok) return all;
  const passed = defaultPenalty({ ...asked, decidedOn: decidedOn ?? dayAfter(today) }, rules);
  if (!passed.ok) return passed;
  const value = { firstDay: passed.value.firstDay, days: passed.value.days, accruedCents: passed.value.amountCents, maximumCents: all.value.amountCents, derivation: passed.derivation };
  return { ok: true, value, derivation: passed.derivation };
}

/** The decision that fixes what the Authority owes for deciding late (4:18 Awb), once the days are over. */
export const decideDefaultPenalty: Deciders<'DraftDefaultPenaltyDecision'> = {
  DraftDefaultPenaltyDecision: (state, data, context) => {
    const objection = entryOf(state.remedies.objections, data.objectionId);
    if (objection === undefined) return refuse(notFound('bezwaar', data.objectionId));
    const fixed = Object.entries(state.remedies.defaultPenalties).some(([id, { objectionId }]) => objectionId === objection.id && state.decisions[id]?.rejectedAt === null);
    if (fixed) return refuse(unlawful('penalty-fixed-already', 'awb:4:18', 'De dwangsom is al vastgesteld of daar ligt een ontwerp voor.', 'The penalty was fixed or drafted already.'));
    return drafted(objection, data, nextId('DP', state.remedies.defaultPenalties), context);
  },
};

function drafted(objection: ObjectionState, data: CommandData<'DraftDefaultPenaltyDecision'>, decisionId: string, { now, rules }: DecisionContext): Outcome {
  const { dueOn, inDefaultSince, decidedOn } = objection;
  if (dueOn === null || inDefaultSince === null) return refuse(unlawful('no-notice-of-default', 'awb:4:17', 'Er is niet geldig in gebreke gesteld.', 'No valid notice of default was given.'));
  const computed = defaultPenalty({ decisionDueOn: dueOn, noticeReceivedOn: inDefaultSince, ...(decidedOn === null ? {} : { decidedOn }) }, rules);
  if (!computed.ok) return refuse(refusedByLaw(computed.refusal));
  if (stillRunning(computed.value, decidedOn, dayOf(now))) return refuse(unlawful('penalty-still-running', 'awb:4:18', 'De dwangsom loopt nog; vaststellen kan als er is beslist of alle dagen om zijn.', 'The penalty still runs; it is fixed once there is a decision or all days are over.'));
  const nothing = data.nothingOwedBecause !== undefined;
  return record({ type: 'DefaultPenaltyDecisionDrafted', data: { ...data, decisionId, amountCents: nothing ? 0 : computed.value.amountCents, derivation: nothing ? null : computed.derivation } });
}

const stillRunning = ({ lastDay }: DefaultPenaltyValue, decidedOn: LocalDate | null, today: LocalDate): boolean => decidedOn === null && (lastDay === null || earlierOf(today, lastDay) === today);

export const defaultPenaltyRules: DecisionRules = {
  beforeApproval: () => null,
  onAnnounced: (state, decision, announcedAt, { rules }) => {
    const drafted = state.remedies.defaultPenalties[decision.id];
    if (drafted === undefined) return refuse(notFound('dwangsombeschikking', decision.id));
    const { objectionId, amountCents } = drafted;
    const pay = authorityPaymentTerm(decision.id, amountCents, dayOf(announcedAt), rules);
    if (!pay.ok) return refuse(refusedByLaw(pay.refusal));
    return record({ type: 'DefaultPenaltyFixed', data: { decisionId: decision.id, objectionId, amountCents, payBy: pay.payBy, terms: pay.terms } });
  },
};
