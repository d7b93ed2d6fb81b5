import { unitKey, type UnitOf } from '../../law/amounts/forfeiture.js';
import type { Instant } from '../../law/calendar/brands.js';
import { dayOf } from '../../law/calendar/local-date.js';
import { unitDebtId } from '../debt/unit-debt.js';
import type { CaseFile } from './case-file.js';
import { ofType } from './invariants/moment.js';

/** What an order forfeits once, with the highest amount that its evidence can carry. */
export type Forfeitable = ReadonlyMap<string, number>;

interface Stretch {
  readonly from: Instant;
  readonly until: Instant | null;
}

/**
 * What an order can have forfeited, from its acts and its evidence alone and
 * without the code that books: every location seen available after the
 * compliance period, of the text that was tested and in force at that moment,
 * outside every hold, unless a ruling took it back for good or its debt fell
 * away whole.
 */
export function forfeitable(file: CaseFile, orderId: string): Forfeitable {
  const unit = file.state.penaltyOrders[orderId]?.unit ?? 'calendar-day';
  const [texts, holds, endsAt] = [textsOf(file, orderId), holdsOf(file, orderId), periodEnd(file, orderId)];
  const never = new Set(ofType(file.acts, 'UnitsReversed').filter(({ data }) => data.orderId === orderId && data.because === 'ruling').flatMap(({ data }) => data.units.map(({ key }) => key)));
  for (const key of fallenWhole(file, orderId, unit)) never.add(key);
  const found = new Map<string, number>();
  for (const { at, locationId, orderVersion, ...kept } of file.evidence) {
    if (kept.orderId !== orderId || kept.result !== 'available' || endsAt === null || at <= endsAt) continue;
    const text = texts.findLast(({ from }) => from === null || from <= at);
    const held = holds.some(({ from, until }) => from <= at && (until === null || at < until));
    const key = unitKey(unit, dayOf(at), locationId);
    if (held || text?.version !== orderVersion || never.has(key)) continue;
    found.set(key, Math.max(found.get(key) ?? 0, text.amountPerDayCents));
  }
  return found;
}

/** The units whose debts fell away to the last cent by a reversal of the debt: their evidence is used up. */
function fallenWhole({ acts }: CaseFile, orderId: string, unit: UnitOf): readonly string[] {
  return ofType(acts, 'UnitForfeited').flatMap(({ data }) => {
    const fallen = data.orderId === orderId ? fallenOf(acts, unitDebtId(orderId, data.day, data)) : 0;
    return fallen < data.amountCents || fallen === 0 ? [] : [unitKey(unit, data.day, data.locationId)];
  });
}

/** How much of the principal of a debt fell away without the unit being taken back, in cents. */
export const fallenOf = (acts: CaseFile['acts'], id: string): number =>
  ofType(acts, 'DebtsReversed').flatMap(({ data }) => data.items).filter(({ debtId, part }) => debtId === id && part === 'principal').reduce((sum, { openCents, paidCents, waivedCents }) => sum + openCents + paidCents + waivedCents, 0);

interface Text {
  readonly version: number;
  readonly from: Instant | null;
  readonly amountPerDayCents: number;
}

function textsOf({ acts }: CaseFile, orderId: string): readonly Text[] {
  return acts.flatMap((act): readonly Text[] => {
    if (act.type === 'PenaltyOrderDrafted' && act.data.orderId === orderId) return [{ version: 1, from: null, amountPerDayCents: act.data.amountPerDayCents }];
    if (act.type === 'PenaltyOrderReplaced' && act.data.orderId === orderId) return [act.data];
    if (act.type !== 'PenaltyOrderChanged' || act.data.orderId !== orderId || act.data.change.kind !== 'reduce') return [];
    return [{ version: act.data.version, from: act.data.effectiveAt, amountPerDayCents: act.data.change.amountPerDayCents }];
  });
}

function holdsOf({ acts }: CaseFile, orderId: string): readonly Stretch[] {
  let holds: readonly Stretch[] = [];
  for (const act of acts) {
    if (act.type === 'PenaltyOrderHeld' && act.data.orderId === orderId) holds = [...holds, { from: act.data.from, until: act.data.until ?? null }];
    if (act.type === 'PenaltyOrderResumed' && act.data.orderId === orderId) {
      const { from: moment } = act.data;
      holds = holds.map((hold) => (hold.from <= moment && (hold.until === null || moment < hold.until) ? { from: hold.from, until: moment } : hold));
    }
    if (act.type !== 'PenaltyOrderChanged' || act.data.orderId !== orderId) continue;
    const { change, effectiveAt } = act.data;
    if (change.kind === 'lift') holds = [...holds, { from: effectiveAt, until: null }];
    if (change.kind === 'suspend') holds = [...holds, { from: change.from > effectiveAt ? change.from : effectiveAt, until: change.until ?? null }];
  }
  return holds;
}

const periodEnd = ({ acts }: CaseFile, orderId: string): Instant | null =>
  ofType(acts, 'CompliancePeriodStarted').find(({ data }) => data.orderId === orderId)?.data.terms.find(({ kind }) => kind === 'compliance-period')?.endsAt ?? null;
