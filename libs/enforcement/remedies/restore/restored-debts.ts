import type { LocalDate } from '../../../law/calendar/brands.js';
import { compareDates } from '../../../law/calendar/local-date.js';
import type { CaseState } from '../../case/state.js';
import type { GivenUp, Restored } from '../../debt/acts.js';
import type { Refundable } from '../../debt/money-state.js';
import { debtParts } from '../../debt/parts.js';
import type { DebtPart, DebtState } from '../../debt/state.js';
import type { PenaltyOrderState } from '../../penalty-order/state.js';
import { standingUnits } from '../../penalty-order/remedy/reverse.js';
import { isGone } from '../gone.js';
import type { BeforeRuling } from './ruling-snapshot.js';

/** What comes back, which of it is given up already, and what is left that has to be paid back. */
export interface Restoration {
  readonly items: readonly Restored[];
  readonly givenUp: readonly GivenUp[];
  readonly refundable: readonly Refundable[];
}

/**
 * What a ruling took away of the debts of a case comes back: to what they were,
 * units in the order of their days and never more than the cap of their order
 * leaves. What was paid on them and not repaid yet stands as paid again. What
 * another decision took away as a whole, or a judge holds by now, stays gone.
 */
export function restoration(state: CaseState, rulingId: string, before: BeforeRuling, refundable: readonly Refundable[]): Restoration {
  const room = new Map(Object.values(before.orders).map((order) => [order.id, capOf(state, order) - standing(state, order.id)]));
  let left = refundable;
  const items: Restored[] = [];
  for (const was of Object.values(before.debts).sort(byDay)) {
    const now = state.debts[was.id];
    if (now === undefined || goneOtherwise(state, was.orderId, rulingId) || heldMeanwhile(state, before, was)) continue;
    const principal = Math.max(0, Math.min(tookAway(before, was.id, 'principal'), now.reversedCents - was.reversedCents, room.get(was.orderId) ?? Number.MAX_SAFE_INTEGER));
    room.set(was.orderId, (room.get(was.orderId) ?? 0) - principal);
    if (principal === 0) continue;
    for (const part of debtParts) {
      const cents = part === 'principal' ? principal : Math.max(0, Math.min(tookAway(before, was.id, part), was[part].dueCents - now[part].dueCents));
      const waivedCents = Math.max(0, Math.min(cents, waived(was, part) - waived(now, part)));
      const taken = takeBack(left, was.id, Math.min(cents - waivedCents, paid(was, part) - paid(now, part)));
      left = taken.left;
      const openCents = cents - waivedCents - taken.paid.reduce((sum, one) => sum + one.cents, 0);
      if (cents > 0) items.push({ debtId: was.id, part, openCents, paid: taken.paid, waivedCents });
    }
  }
  return { items, givenUp: givenUpAgain(state, new Set(items.map(({ debtId }) => debtId))), refundable: left };
}

/** Whether something else than this ruling revoked or annulled the decision. */
function goneOtherwise(state: CaseState, decisionId: string, rulingId: string): boolean {
  return isGone(state, decisionId) && state.remedies.annulled[decisionId]?.procedureId !== rulingId;
}

/** A debt that was barred or written off comes back as that: no ruling revives a claim that limitation struck or that the Authority gave up (4:104, 5:35 Awb). */
const givenUpAgain = (state: CaseState, ids: ReadonlySet<string>): readonly GivenUp[] =>
  [...ids].flatMap((debtId): GivenUp[] => {
    const as = state.debts[debtId]?.givenUp ?? null;
    return as === null ? [] : [{ debtId, as }];
  });

/** A judge held the order since, over the moment that the unit rests on: it stays away (8:81 Awb). */
function heldMeanwhile(state: CaseState, before: BeforeRuling, { orderId, evidenceAt }: DebtState): boolean {
  const holds = (isGone(state, orderId) ? before.orders[orderId] : state.penaltyOrders[orderId])?.holds ?? [];
  return evidenceAt !== null && holds.some(({ from, until }) => from <= evidenceAt && (until === null || evidenceAt < until));
}

/** What the ruling itself took away of a debt, in cents. */
const tookAway = ({ taken }: BeforeRuling, debtId: string, part: DebtPart): number =>
  taken.reduce((sum, one) => (one.debtId === debtId && one.part === part ? sum + one.openCents + one.paidCents + one.waivedCents : sum), 0);

/** The cap that the order has once the ruling is undone: of its last text, also where that came after the ruling. */
function capOf(state: CaseState, was: PenaltyOrderState): number {
  const last = state.penaltyOrders[was.id]?.versions.at(-1) ?? was.versions.at(-1);
  return (was.versions.find(({ version }) => version === last?.version) ?? last)?.capCents ?? 0;
}

const standing = (state: CaseState, orderId: string): number => standingUnits(state, orderId).reduce((sum, { amountCents, reversedCents }) => sum + amountCents - reversedCents, 0);
const byDay = (one: DebtState, other: DebtState): number => (one.day === null || other.day === null ? 0 : compareDates(one.day, other.day)) || (one.id < other.id ? -1 : 1);
const paid = (debt: DebtState, part: DebtPart): number => (part === 'principal' ? debt.paidCents : debt[part].paidCents);
const waived = (debt: DebtState, part: DebtPart): number => (part === 'principal' ? debt.waivedCents : debt[part].waivedCents);

/** What waits to be repaid on a debt is paid after all, on the days on which it was. */
function takeBack(refundable: readonly Refundable[], debtId: string, atMost: number): { readonly paid: readonly { readonly on: LocalDate; readonly cents: number }[]; readonly left: readonly Refundable[] } {
  let wanted = Math.max(0, atMost);
  const paidAgain: { on: LocalDate; cents: number }[] = [];
  const left = refundable.flatMap((one): Refundable[] => {
    const cents = one.debtId === debtId ? Math.min(one.cents, wanted) : 0;
    if (cents === 0) return [one];
    wanted -= cents;
    paidAgain.push({ on: one.paidOn, cents });
    return one.cents > cents ? [{ ...one, cents: one.cents - cents }] : [];
  });
  return { paid: paidAgain, left };
}
