import type { Command } from '../../contracts/commands/command.js';
import type { Instant, LocalDate } from '../../law/calendar/brands.js';
import type { Act, RecordedAct } from '../case/act.js';
import type { Actor, DecisionContext } from '../case/context.js';
import { decide } from '../case/decide.js';
import { evolve } from '../case/evolve.js';
import type { Outcome } from '../case/outcome.js';
import { patchEntry } from '../case/patch.js';
import type { CaseState } from '../case/state.js';

/** A term before and after; null where it is not there, or no longer runs. */
export interface TermChange {
  readonly key: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

/** A debt before and after, in cents: what stands of the principal, and what was paid on it. */
export interface DebtChange {
  readonly debtId: string;
  readonly fromCents: number;
  readonly toCents: number;
  readonly paidFromCents: number;
  readonly paidToCents: number;
}

/** A penalty order before and after, in cents. */
export interface OrderChange {
  readonly orderId: string;
  readonly forfeitedFromCents: number;
  readonly forfeitedToCents: number;
  readonly liftedAt: Instant | null;
  readonly holds: CaseState['penaltyOrders'][string]['holds'];
}

/** Everything that a ruling or decision would do to a case, before it is done. */
export interface Consequences {
  readonly acts: readonly Act[];
  readonly terms: readonly TermChange[];
  readonly debts: readonly DebtChange[];
  readonly orders: readonly OrderChange[];
}

export type Preview = { readonly ok: true; readonly consequences: Consequences } | Extract<Outcome, { ok: false }>;

/** What a command would do to the case as it stands, or why it would be refused. Nothing is done. */
export function previewOf(state: CaseState, command: Command, context: DecisionContext): Preview {
  const outcome = decide(state, command, context);
  if (!outcome.ok) return outcome;
  const after = outcome.acts.map((act, index): RecordedAct => ({ ...act, seq: state.seq + 1 + index, legalAt: context.now, by: context.actor.userId })).reduce(evolve, state);
  return { ok: true, consequences: { acts: outcome.acts, terms: changedTerms(state, after), debts: changedDebts(state, after), orders: changedOrders(state, after) } };
}

const process: Actor = { userId: 'process', roles: ['process'], mandates: [] };

/** What making a drafted decision known would do, as if it were taken, sealed and served now. Refuses `not-found` where there is none. */
export function previewOfDecision(state: CaseState, decisionId: string, context: Omit<DecisionContext, 'actor'>): Preview {
  const decision = state.decisions[decisionId];
  const { now } = context;
  const sealed = decision === undefined ? state : { ...state, decisions: patchEntry(state.decisions, decisionId, { approvedAt: decision.approvedAt ?? now, sealedAt: decision.sealedAt ?? now }) };
  return previewOf(sealed, { type: 'AnnounceDecision', data: { decisionId, announcedAt: now, channel: 'electronic-contact-point', proof: 'voorbeeld' } }, { ...context, actor: process });
}

function changedTerms(before: CaseState, after: CaseState): readonly TermChange[] {
  const lastDay = (state: CaseState, key: string): LocalDate | null => (state.terms[key]?.status === 'running' ? state.terms[key].lastDay : null);
  const keys = [...new Set([...Object.keys(before.terms), ...Object.keys(after.terms)])];
  return keys.map((key) => ({ key, from: lastDay(before, key), to: lastDay(after, key) })).filter(({ from, to }) => from !== to);
}

function changedDebts(before: CaseState, after: CaseState): readonly DebtChange[] {
  const standing = (state: CaseState, id: string): number => (state.debts[id]?.amountCents ?? 0) - (state.debts[id]?.reversedCents ?? 0);
  return Object.keys(after.debts)
    .map((debtId) => ({ debtId, fromCents: standing(before, debtId), toCents: standing(after, debtId), paidFromCents: before.debts[debtId]?.paidCents ?? 0, paidToCents: after.debts[debtId]?.paidCents ?? 0 }))
    .filter((one) => one.fromCents !== one.toCents || one.paidFromCents !== one.paidToCents);
}

function changedOrders(before: CaseState, after: CaseState): readonly OrderChange[] {
  return Object.values(after.penaltyOrders)
    .filter((order) => order !== before.penaltyOrders[order.id])
    .map(({ id, forfeitedCents, liftedAt, holds }) => ({ orderId: id, forfeitedFromCents: before.penaltyOrders[id]?.forfeitedCents ?? 0, forfeitedToCents: forfeitedCents, liftedAt, holds }));
}
