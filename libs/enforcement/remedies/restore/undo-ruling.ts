import type { LocalDate } from '../../../law/calendar/brands.js';
import type { Derivation, LawRefusal } from '../../../law/derivation.js';
import type { RuleSet } from '../../../law/parameters/rule-set.js';
import { limitation } from '../../../law/terms/limitation.js';
import { paymentTerm } from '../../../law/terms/payment-term.js';
import type { Act } from '../../case/act.js';
import { unlawful, type Refusal } from '../../case/refusal.js';
import type { CaseState } from '../../case/state.js';
import { unpaidCents } from '../../authority-debt/state.js';
import type { Restored } from '../../debt/acts.js';
import { limitationTerms } from '../../debt/limitation.js';
import type { RefundState } from '../../debt/money-state.js';
import type { PenaltyOrderState } from '../../penalty-order/state.js';
import { termKey } from '../../terms/evolve.js';
import { termInDays } from '../../terms/set-term.js';
import type { TermSet } from '../../terms/term.js';
import type { TermMove } from '../term-move.js';
import { restoration, type Restoration } from './restored-debts.js';

interface Undoing {
  readonly rulingId: string;
  readonly procedureId: string;
  readonly on: LocalDate;
  readonly sentOn: LocalDate;
}

/** Only a ruling that took something away can be undone, once, and not where a later ruling or its new decision changed the case again: that decision is then before the court itself (6:24, 6:19 Awb). */
export function mayUndo(state: CaseState, rulingId: string): Refusal | null {
  if (state.remedies.beforeRuling[rulingId] === undefined) return unlawful('nothing-to-restore', 'awb:8:72', `${rulingId} is geen uitspraak die iets wegnam.`, `${rulingId} is no ruling that took something away.`);
  if (state.remedies.annulled[rulingId]?.extent === 'whole') return unlawful('ruling-annulled-already', 'awb:8:72', `${rulingId} is al vernietigd.`, `${rulingId} was annulled already.`);
  const later = changedSince(state, rulingId);
  if (later !== undefined) return unlawful('changed-by-later-ruling', 'awb:8:72', `${later} wijzigde daarna hetzelfde besluit; eerst moet die uitspraak zijn vernietigd, of de rechter beslist zelf.`, `${later} changed the same decision afterwards; that ruling has to be annulled first, or the court decides itself.`);
  const decidedAnew = reopenedBy(state, rulingId).find(({ status }) => status === 'decided');
  if (decidedAnew === undefined) return null;
  return unlawful('decided-anew-already', 'awb:6:19', `Op de uitspraak is al ${decidedAnew.id} gevolgd; laat de rechter daarover beslissen.`, `${decidedAnew.id} followed the ruling already; the court decides about that.`);
}

/** A later ruling about the same decisions that still stands: rulings are undone from the last one back. */
function changedSince({ remedies }: CaseState, rulingId: string): string | undefined {
  const ruling = remedies.beforeRuling[rulingId];
  if (ruling === undefined) return undefined;
  const touched = new Set([...Object.keys(ruling.orders), ...Object.keys(ruling.fines)]);
  return Object.entries(remedies.beforeRuling).find(([id, other]) => other.seq > ruling.seq && remedies.annulled[id]?.extent !== 'whole' && [...Object.keys(other.orders), ...Object.keys(other.fines)].some((one) => touched.has(one)))?.[0];
}

const reopenedBy = (state: CaseState, rulingId: string) => Object.values(state.remedies.objections).filter((one) => one.reopenedBy === rulingId);

type Undone = { readonly ok: true; readonly acts: readonly Act[] } | { readonly ok: false; readonly refusal: LawRefusal };

/**
 * A higher court annuls the ruling and does what the first should have done
 * (8:72, 8:108 Awb): what the ruling took away stands again as it was. What was
 * repaid is claimed anew, in six weeks from the day the ruling was sent; what was
 * not repaid yet stands as paid.
 */
export function undoRuling(state: CaseState, undoing: Undoing, rules: RuleSet): Undone {
  const { rulingId, procedureId, on } = undoing;
  const before = state.remedies.beforeRuling[rulingId];
  if (before === undefined) return { ok: true, acts: [] };
  const decisionIds = Object.entries(state.remedies.annulled).flatMap(([id, one]) => (one.procedureId === rulingId && !before.annulled.includes(id) ? [id] : []));
  const fines = Object.entries(before.fines).flatMap(([fineId, toCents]) => { const fromCents = state.fines[fineId]?.amountCents ?? toCents; return fromCents === toCents ? [] : [{ fineId, fromCents, toCents }]; });
  const open = reopenedBy(state, rulingId).filter(({ status }) => status === 'open').map(({ id }) => id);
  const undone: Act = { type: 'RulingUndone', data: { rulingId, procedureId, on, decisionIds, orderIds: Object.keys(before.orders), staysLifted: Object.values(before.orders).filter((order) => replacedMeanwhile(state, order)).map(({ id }) => id), fines, objectionIds: open } };
  const proposals = Object.values(state.money.refunds).filter((one) => one.status === 'proposed' && touches(one, before.debts));
  const refundable = [...proposals.flatMap(({ items }) => items), ...state.money.refundable];
  const restored = restoration(state, rulingId, before, refundable);
  const money = moneyBack(state, undoing, restored, rules);
  if (!money.ok) return money;
  const rejected = proposals.map(({ id }): Act => ({ type: 'RefundRejected', data: { refundId: id, reasons: `${rulingId} is vernietigd bij ${procedureId}.` } }));
  const drafts = open.filter((id) => state.decisions[id]?.rejectedAt === null && state.decisions[id].announcedAt === null).map((id): Act => ({ type: 'DraftRejected', data: { decisionId: id, reasons: `${rulingId} is vernietigd bij ${procedureId}.` } }));
  return { ok: true, acts: [undone, ...drafts, ...rejected, ...money.acts, ...award(state, undoing), ...toLookAt(decisionIds, undoing)] };
}

/** Another order restores the same breach by now, or is on its way (5:6 Awb). */
function replacedMeanwhile(state: CaseState, { id, breachOf }: PenaltyOrderState): boolean {
  const locationsOf = (bindingOrderId: string): readonly string[] => state.bindingOrders[bindingOrderId]?.locationIds ?? [];
  return Object.values(state.penaltyOrders).some((other) => other.id !== id && other.liftedAt === null && state.decisions[other.id]?.rejectedAt === null && locationsOf(other.breachOf).some((location) => locationsOf(breachOf).includes(location)));
}

const touches = ({ of, items }: RefundState, debts: { readonly [id: string]: unknown }): boolean => of === 'reversal' && items.some(({ debtId }) => debts[debtId] !== undefined);

/** The debts with a new term to pay what is open on them; limitation of what was repaid counts from there, of what never was paid it ran on (5:35, 4:104 Awb). */
function moneyBack(state: CaseState, { rulingId, procedureId, sentOn }: Undoing, { items, givenUp, refundable }: Restoration, rules: RuleSet): Undone {
  if (items.length === 0) return { ok: true, acts: [] };
  const pay = paymentTerm({ kind: 'fine', from: sentOn }, rules);
  if (!pay.ok) return pay;
  const { payBy } = pay.value;
  const moves: TermMove[] = [];
  const terms: TermSet[] = [];
  const limits: { debtId: string; barredAfter: LocalDate; from: LocalDate }[] = [];
  const repaid = new Set(Object.values(state.money.refunds).filter(({ of, status }) => of === 'reversal' && (status === 'approved' || status === 'paid')).flatMap((one) => one.items.map(({ debtId }) => debtId)));
  const claimed = items.filter(({ debtId, openCents }) => openCents > 0 && !givenUp.some((one) => one.debtId === debtId));
  for (const debtId of new Set(claimed.map((one) => one.debtId))) {
    const debt = state.debts[debtId];
    if (debt === undefined) continue;
    moves.push({ key: termKey(debtId, 'payment'), from: debt.payBy, to: payBy, because: 'restored' });
    if (debt.kind === 'fine') terms.push(termInDays(debtId, 'payment', payBy, pay.derivation));
    if (debt.kind === 'penalty-payment' && !repaid.has(debtId)) continue;
    const barred = limitation({ kind: debt.kind, from: payBy, events: [] }, rules);
    if (!barred.ok) return barred;
    limits.push({ debtId, from: payBy, barredAfter: barred.value.barredAfter });
    terms.push(...limitationTerms([debt], barred.value.barredAfter, barred.derivation satisfies Derivation));
  }
  return { ok: true, acts: [{ type: 'DebtsRestored', data: { rulingId, procedureId, items, ...(givenUp.length === 0 ? {} : { givenUp }), interestBack: interestBack(state, claimed), limits, moves, terms, refundable } }] };
}

/** The interest that was paid on a refund of which everything comes back: owed for no reason any more (4:102 Awb). */
function interestBack(state: CaseState, items: readonly Restored[]) {
  const claimed = new Set(items.map(({ debtId }) => debtId));
  return Object.values(state.money.refunds).flatMap(({ id, of, status, interestCents, items: paid }) => {
    const [first] = paid;
    const whole = of === 'reversal' && (status === 'approved' || status === 'paid') && interestCents > 0 && first !== undefined && paid.every(({ debtId }) => claimed.has(debtId));
    return whole ? [{ debtId: first.debtId, refundId: id, cents: interestCents }] : [];
  });
}

/** Costs that the ruling awarded fall with it; what was paid of them an official claims back (8:75 Awb). */
function award(state: CaseState, { rulingId, procedureId }: Undoing): readonly Act[] {
  const debt = state.remedies.owed[rulingId];
  if (debt === undefined) return [];
  if (debt.paidCents === 0) return unpaidCents(debt) === 0 ? [] : [{ type: 'AwardFell', data: { owedFor: rulingId, procedureId, parts: debt.parts } }];
  const problem = `De Autoriteit betaalde ${String(debt.paidCents)} cent aan kosten op ${rulingId}, dat bij ${procedureId} is vernietigd: beoordeel of dat terug moet.`;
  return [{ type: 'TaskRaised', data: { key: `award-paid:${procedureId}:${rulingId}`, step: 'consequences', problem } }];
}

/** What an official has to look at when a decision stands again: observing, collecting, what was published. */
const toLookAt = (decisionIds: readonly string[], { procedureId }: Undoing): readonly Act[] =>
  decisionIds.map((id) => ({ type: 'TaskRaised', data: { key: `restored:${procedureId}:${id}`, step: 'consequences', problem: `${id} staat na ${procedureId} weer: beoordeel waarneming, invordering en openbaarmaking.` } }));
