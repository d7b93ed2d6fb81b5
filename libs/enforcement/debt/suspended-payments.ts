import type { Instant, LocalDate } from '../../law/calendar/brands.js';
import { dayOf } from '../../law/calendar/local-date.js';
import type { RuleSet } from '../../law/parameters/rule-set.js';
import { recompute } from '../../law/recompute.js';
import { lastDayOf } from '../../law/last-day.js';
import type { Extension } from '../../law/terms/limitation.js';
import type { Act } from '../case/act.js';
import type { DecisionContext } from '../case/context.js';
import type { CaseState } from '../case/state.js';
import type { TermMove } from '../remedies/term-move.js';
import { termInDays } from '../terms/set-term.js';
import type { TermSet } from '../terms/term.js';
import { termKey } from '../terms/evolve.js';
import type { Limit } from './acts.js';
import { barOf, limitationTerms } from './limitation.js';
import { isOpen } from './parts.js';
import type { DebtState } from './state.js';
import { suspendedTimes, writIssuedOn } from './suspension.js';

type Moved = Extract<Act, { type: 'PaymentsSuspended' }>['data'];

/**
 * What a suspension by a judge, or its end, does to the last days of these debts
 * (8:81 Awb): the term to pay stands still meanwhile; limitation is extended
 * where a writ is being executed (4:111(2) Awb) and runs on elsewhere. `state`
 * holds the measures as they now are. None where nothing moves.
 */
export function paymentsSuspended(state: CaseState, subject: string, debts: readonly DebtState[], { now, rules }: DecisionContext): readonly Extract<Act, { type: 'PaymentsSuspended' }>[] {
  const suspensions = suspendedTimes(state, subject);
  const touched = debts.filter((debt) => debt.orderId === subject && debt.status !== 'reversed' && concerns(debt, suspensions));
  if (touched.length === 0) return [];
  const moved = touched.filter(isOpen).map((debt) => movedDebt(state, debt, suspensions, dayOf(now), rules));
  const data: Moved = { subject, suspensions, debtIds: touched.map(({ id }) => id), moves: moved.flatMap(({ moves }) => moves), limits: moved.flatMap(({ limits }) => limits), terms: moved.flatMap(({ terms }) => terms) };
  return [{ type: 'PaymentsSuspended', data }];
}

/** A suspension that was over when the unit was forfeited is nothing to it; one that is known already changes nothing. */
const concerns = (debt: DebtState, suspensions: readonly Extension[]): boolean => !sameTimes(debt.suspensions, suspensions) && (debt.suspensions.length > 0 || suspensions.some(({ until }) => debt.day === null || until > debt.day));

const sameTimes = (one: readonly Extension[], other: readonly Extension[]): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A last day that the calendar does not know yet stays: the measure itself keeps default away until it ends. */
function movedDebt(state: CaseState, debt: DebtState, suspensions: readonly Extension[], today: LocalDate, rules: RuleSet): Pick<Moved, 'moves' | 'limits' | 'terms'> {
  const pay = payByWith(state, debt, suspensions, rules);
  const moves: TermMove[] = [];
  const terms: TermSet[] = [];
  if (pay !== null && pay.payBy !== debt.payBy && mayMove(debt, pay.payBy, today)) {
    moves.push({ key: termKey(debt.id, 'payment'), from: debt.payBy, to: pay.payBy, because: 'suspension' });
    if (debt.kind === 'fine') terms.push(termInDays(debt.id, 'payment', pay.payBy, pay.derivation));
  }
  const payBy = moves[0]?.to ?? debt.payBy;
  const bar = barOf({ ...debt, suspensions, limitationFrom: debt.kind === 'fine' && debt.limitationFrom === debt.payBy ? payBy : debt.limitationFrom }, [], rules);
  if (!bar.ok || bar.barredAfter === debt.barredAfter) return { moves, limits: [], terms };
  return { moves, limits: [{ debtId: debt.id, barredAfter: bar.barredAfter }] satisfies Limit[], terms: [...terms, ...limitationTerms([debt], bar.barredAfter, bar.derivation)] };
}

/** While it is owed; a default that was noted within the suspension is undone where the last day is still to come. */
const mayMove = ({ status }: DebtState, payBy: LocalDate, today: LocalDate): boolean => status === 'owed' || (status === 'in-default' && payBy >= today);

function payByWith(state: CaseState, debt: DebtState, suspensions: readonly Extension[], rules: RuleSet) {
  const own = debt.kind === 'fine' ? (state.terms[termKey(debt.id, 'payment')]?.computed?.inputs ?? null) : { kind: debt.kind, from: debt.day };
  if (own === null) return null;
  const computed = recompute({ rule: 'payment-term', inputs: { ...own, suspensions: suspensions.map((one) => ({ ...one })) } }, rules);
  const payBy = computed.ok ? lastDayOf('payment-term', computed.value) : null;
  return !computed.ok || payBy === null ? null : { payBy, derivation: computed.derivation };
}

/** What an official has to know: until there is a writ, limitation runs on under a suspension (4:111 Awb), and nobody may remind. */
export function limitationRunsOn(state: CaseState, subject: string, reliefId: string, measure: { readonly kind: string; readonly from: Instant; readonly until?: Instant | undefined }): readonly Extract<Act, { type: 'TaskRaised' }>[] {
  const until = measure.until === undefined ? null : dayOf(measure.until);
  const falls = (debt: DebtState): boolean => measure.kind === 'suspend-order' && debt.evidenceAt !== null && debt.evidenceAt >= measure.from;
  const atRisk = Object.values(state.debts).filter((debt) => debt.orderId === subject && isOpen(debt) && !falls(debt) && writIssuedOn(debt) === null && (until === null || debt.barredAfter <= until));
  const [first] = atRisk.map(({ barredAfter }) => barredAfter).sort();
  if (first === undefined) return [];
  const problem = `De schorsing van ${reliefId} verlengt de verjaring van ${subject} niet zolang er geen dwangbevel is (4:111 Awb): ${String(atRisk.length)} vordering(en), de eerste verjaart na ${first}. Aanmanen kan nu niet; erkenning of een daad van rechtsvervolging stuit (4:105 Awb), uitstel verlengt (4:94, 4:111 Awb).`;
  return [{ type: 'TaskRaised', data: { key: `limitation-runs-on:${reliefId}:${subject}`, step: 'limitation', problem } }];
}

/** The orders and fines whose money these measures suspend. */
export const suspendedSubjects = (measures: readonly { readonly kind: string; readonly subject?: string; readonly orderId?: string }[]): readonly string[] =>
  [...new Set(measures.flatMap(({ kind, subject, orderId }) => (kind === 'suspend-collection' ? (subject ?? []) : kind === 'suspend-order' ? (orderId ?? []) : [])))];

