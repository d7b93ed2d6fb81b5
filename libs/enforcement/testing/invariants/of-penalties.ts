import { dayOf } from '../../../law/calendar/local-date.js';
import type { Instant } from '../../../law/calendar/brands.js';
import type { RecordedAct } from '../../case/act.js';
import type { KeptEvidence } from '../../case/context.js';
import type { RecordedActOf } from '../../case/recorded-act.js';
import { unitDebtId } from '../../debt/unit-debt.js';
import { earlierThan, first, newOf, ofType, type Invariant, type Moment } from './moment.js';

type Unit = RecordedActOf<'UnitForfeited'>;
const named = ({ data }: Unit): string => `${data.orderId} on ${data.day}`;
const evidenceOf = (moment: Moment, unit: Unit): KeptEvidence | undefined => moment.after.evidence.find(({ id }) => id === unit.data.evidenceId);
const changesOf = (moment: Moment, act: RecordedAct, orderId: string) => ofType(earlierThan(moment, act), 'PenaltyOrderChanged').filter((one) => one.data.orderId === orderId);

interface Text {
  readonly orderId: string;
  readonly from: Instant;
  readonly version: number;
  readonly amountPerDayCents: number;
  readonly capCents: number;
}

/** Version and cap as the acts before this one made them; at a moment, or as they stand now. */
function inForce(moment: Moment, unit: Unit, at: Instant | null): { readonly version: number; readonly amountPerDayCents: number; readonly capCents: number } | undefined {
  const drafted = ofType(earlierThan(moment, unit), 'PenaltyOrderDrafted').find((one) => one.data.orderId === unit.data.orderId)?.data;
  if (drafted === undefined) return undefined;
  const later = earlierThan(moment, unit).flatMap((act): readonly Text[] => {
    if (act.type === 'PenaltyOrderChanged' && act.data.change.kind === 'reduce') return [{ orderId: act.data.orderId, from: act.data.effectiveAt, version: act.data.version, ...act.data.change }];
    return act.type === 'PenaltyOrderReplaced' ? [act.data] : [];
  });
  return later.findLast(({ orderId, from }) => orderId === unit.data.orderId && (at === null || from <= at)) ?? { version: 1, ...drafted };
}

const unitRestsOnEvidence: Invariant = {
  name: 'a unit rests on kept evidence that the material was available that day',
  article: 'awb:5:37',
  broken: (moment) =>
    first(newOf(moment, 'UnitForfeited'), (unit) => {
      const kept = evidenceOf(moment, unit);
      return kept === undefined || kept.result !== 'available' || kept.orderId !== unit.data.orderId || dayOf(kept.at) !== unit.data.day || kept.at > unit.legalAt;
    }, named),
};

const unitOfTheVersionThen: Invariant = {
  name: 'a unit is of the order version in force at that moment, which the evidence tested, and not above its amount',
  article: 'awb:5:32b',
  broken: (moment) =>
    first(newOf(moment, 'UnitForfeited'), (unit) => {
      const kept = evidenceOf(moment, unit);
      const then = kept === undefined ? undefined : inForce(moment, unit, kept.at);
      return kept?.orderVersion !== unit.data.orderVersion || then?.version !== unit.data.orderVersion || unit.data.amountCents > then.amountPerDayCents || unit.data.amountCents < 1;
    }, named),
};

/** Whether a hold that began then was ended by a ruling at or before this moment. */
const resumedBetween = (acts: readonly RecordedAct[], orderId: string, from: Instant, at: Instant): boolean => ofType(acts, 'PenaltyOrderResumed').some(({ data }) => data.orderId === orderId && from <= data.from && data.from <= at);

/** What is taken back of an order, by these acts. */
const reversedBy = (acts: readonly RecordedAct[], orderId: string) => ofType(acts, 'UnitsReversed').filter(({ data }) => data.orderId === orderId);

/** The units of these acts that were not taken back by one of them. */
const standing = (acts: readonly RecordedAct[]): readonly Unit[] => {
  const taken = new Set<string>();
  for (const act of acts) {
    if (act.type === 'UnitsReversed') for (const { debtId } of act.data.units) taken.add(debtId);
    if (act.type === 'DebtsRestored') for (const { debtId } of act.data.items) taken.delete(debtId);
  }
  return ofType(acts, 'UnitForfeited').filter(({ data }) => !taken.has(unitDebtId(data.orderId, data.day, data)));
};

/** How much of the units of an order fell away by these acts without the unit being taken back: lowered, or reversed as a debt. */
const fallenBy = (acts: readonly RecordedAct[], orderId: string): number => {
  const standingIds = new Set(standing(acts).map(({ data }) => unitDebtId(data.orderId, data.day, data)));
  const items = [...ofType(acts, 'DebtsReversed'), ...ofType(acts, 'UnitsReversed')].flatMap(({ data }) => data.items).filter(({ debtId, part }) => part === 'principal' && debtId.startsWith(`${orderId}:`) && standingIds.has(debtId));
  const given = ofType(acts, 'DebtsRestored').flatMap(({ data }) => data.items.filter(({ debtId, part }) => part === 'principal' && items.some((one) => one.debtId === debtId)));
  const fallen = items.reduce((sum, { openCents, paidCents, waivedCents }) => sum + openCents + paidCents + waivedCents, 0);
  return fallen - given.reduce((sum, { openCents, paid, waivedCents }) => sum + openCents + waivedCents + paid.reduce((all, { cents }) => all + cents, 0), 0);
};

/** Whether the debt of a unit fell away to the last cent, and did not come back. */
const fellWhole = (acts: readonly RecordedAct[], { data: { orderId, day, amountCents, ...place } }: Unit): boolean => {
  const id = unitDebtId(orderId, day, place);
  const own = <T extends { readonly debtId: string; readonly part: string }>({ debtId, part }: T): boolean => debtId === id && part === 'principal';
  const fallen = ofType(acts, 'DebtsReversed').flatMap(({ data }) => data.items.filter(own)).reduce((sum, { openCents, paidCents, waivedCents }) => sum + openCents + paidCents + waivedCents, 0);
  const back = ofType(acts, 'DebtsRestored').flatMap(({ data }) => data.items.filter(own)).reduce((sum, { openCents, waivedCents, paid }) => sum + openCents + waivedCents + paid.reduce((all, { cents }) => all + cents, 0), 0);
  return fallen - back >= amountCents;
};

const nothingStandsInAHold: Invariant = {
  name: 'no unit stands inside a hold by a court, or of a text that a ruling replaced',
  article: 'awb:8:81',
  broken: (moment) => {
    if (newOf(moment, 'PenaltyOrderHeld').length + newOf(moment, 'PenaltyOrderReplaced').length + newOf(moment, 'UnitForfeited').length + newOf(moment, 'DebtsRestored').length === 0) return null;
    const { acts } = moment.after;
    return first(standing(acts).filter((unit) => !fellWhole(acts, unit)), (unit) => {
      const at = evidenceOf(moment, unit)?.at ?? unit.legalAt;
      const { orderId, orderVersion } = unit.data;
      const held = ofType(acts, 'PenaltyOrderHeld').some(({ seq, data }) => data.orderId === orderId && data.from <= at && (data.until === undefined || at < data.until) && !resumedBetween(acts.filter((act) => act.seq > seq), orderId, data.from, at));
      return held || ofType(acts, 'PenaltyOrderReplaced').some(({ data }) => data.orderId === orderId && data.version > orderVersion && data.from <= at);
    }, named);
  },
};

const unitAfterCompliancePeriod: Invariant = {
  name: 'no unit inside the compliance period',
  article: 'awb:5:32a',
  broken: (moment) =>
    first(newOf(moment, 'UnitForfeited'), (unit) => {
      const endsAt = ofType(earlierThan(moment, unit), 'CompliancePeriodStarted').findLast((one) => one.data.orderId === unit.data.orderId)?.data.terms.find(({ kind }) => kind === 'compliance-period')?.endsAt;
      return endsAt === undefined || (evidenceOf(moment, unit)?.at ?? endsAt) <= endsAt;
    }, named),
};

const unitOutsideHolds: Invariant = {
  name: 'no unit inside a suspension, or after the lifting',
  article: 'awb:5:34',
  broken: (moment) =>
    first(newOf(moment, 'UnitForfeited'), (unit) => {
      const at = evidenceOf(moment, unit)?.at;
      return at === undefined || changesOf(moment, unit, unit.data.orderId).some(({ data: { change, effectiveAt } }) => {
        if (change.kind === 'lift') return effectiveAt <= at;
        return change.kind === 'suspend' && change.from <= at && effectiveAt <= at && (change.until === undefined || at < change.until) && !resumedBetween(earlierThan(moment, unit), unit.data.orderId, change.from > effectiveAt ? change.from : effectiveAt, at);
      });
    }, named),
};

const oneUnitPerDay: Invariant = {
  name: 'a day of an order is forfeited once',
  article: 'awb:5:32b',
  broken: (moment) =>
    first(newOf(moment, 'UnitForfeited'), (unit) => {
      const kind = moment.after.state.penaltyOrders[unit.data.orderId]?.unit;
      const same = (one: Unit): boolean => kind === 'once' || (one.data.day === unit.data.day && one.data.locationId === unit.data.locationId);
      return standing(earlierThan(moment, unit)).some((one) => one.data.orderId === unit.data.orderId && same(one));
    }, named),
};

const sumWithinCap: Invariant = {
  name: 'the sum of the units never exceeds the cap',
  article: 'awb:5:32b',
  broken: (moment) =>
    first(newOf(moment, 'UnitForfeited'), (unit) => {
      const sum = standing(moment.after.acts.slice(0, unit.seq)).reduce((total, one) => total + (one.data.orderId === unit.data.orderId ? one.data.amountCents : 0), 0);
      return sum - fallenBy(moment.after.acts.slice(0, unit.seq), unit.data.orderId) > (inForce(moment, unit, null)?.capCents ?? 0);
    }, named) ?? first(Object.values(moment.after.state.penaltyOrders), (order) => order.forfeitedCents > (order.versions.at(-1)?.capCents ?? 0), (order) => order.id),
};

const capReachedOnce: Invariant = {
  name: 'the cap is reached once, and then nothing is forfeited any more',
  article: 'awb:5:32b',
  broken: (moment) =>
    first(
      [...newOf(moment, 'UnitForfeited'), ...newOf(moment, 'CapReached')],
      (act) => {
        const story = earlierThan(moment, act);
        const reopened = Math.max(0, ...[...reversedBy(story, act.data.orderId), ...ofType(story, 'PenaltyOrderReplaced').filter(({ data }) => data.orderId === act.data.orderId), ...ofType(story, 'RulingUndone'), ...ofType(story, 'DebtsReversed').filter(({ data }) => data.debtIds.some((id) => id.startsWith(`${act.data.orderId}:`)))].map(({ seq }) => seq));
        return ofType(story, 'CapReached').some((one) => one.data.orderId === act.data.orderId && one.seq > reopened);
      },
      (act) => act.data.orderId,
    ),
};

const restoresAnEstablishedBreach: Invariant = {
  name: 'a penalty order restores an established breach, with views or the ground of urgency, an amount, a cap and a period',
  article: 'awb:5:9',
  broken: (moment) =>
    first(
      newOf(moment, 'PenaltyOrderDrafted'),
      (act) => {
        const { breachOf, views, amountPerDayCents, capCents, complianceHours } = act.data;
        const story = earlierThan(moment, act);
        const found = ofType(story, 'NonComplianceEstablished').find((one) => one.data.orderId === breachOf);
        const invited = ofType(story, 'ViewsInvited').findLast((one) => one.data.about === 'penalty-order');
        const heard = invited !== undefined && found !== undefined && invited.seq > found.seq && (dayOf(act.legalAt) > invited.data.lastDay || ofType(story, 'ViewsReceived').some((one) => one.data.about === 'penalty-order' && one.seq > invited.seq));
        return found === undefined || (views.kind === 'heard' ? !heard : views.urgencyGround === '') || amountPerDayCents < 1 || capCents < amountPerDayCents || complianceHours <= 0;
      },
      (act) => act.data.orderId,
    ),
};

const oneRestorativeSanction: Invariant = {
  name: 'two restorative sanctions for one breach are never in force, nor on their way, together',
  article: 'awb:5:6',
  broken: ({ after: { state } }) => {
    const living = Object.values(state.penaltyOrders).filter((order) => order.liftedAt === null && state.decisions[order.id]?.rejectedAt === null);
    const locationsOf = (breachOf: string): readonly string[] => state.bindingOrders[breachOf]?.locationIds ?? [];
    return first(living, (order) => living.some((other) => other.id !== order.id && locationsOf(other.breachOf).some((id) => locationsOf(order.breachOf).includes(id))), (order) => order.id);
  },
};

export const ofPenalties: readonly Invariant[] = [nothingStandsInAHold, unitRestsOnEvidence, unitOfTheVersionThen, unitAfterCompliancePeriod, unitOutsideHolds, oneUnitPerDay, sumWithinCap, capReachedOnce, restoresAnEstablishedBreach, oneRestorativeSanction];
