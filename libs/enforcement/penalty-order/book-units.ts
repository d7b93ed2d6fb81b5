import type { CommandData } from '../../contracts/commands/command.js';
import type { LocalDate } from '../../law/calendar/brands.js';
import { dayOf } from '../../law/calendar/local-date.js';
import { forfeiture } from '../../law/amounts/forfeiture.js';
import { limitation } from '../../law/terms/limitation.js';
import { paymentTerm } from '../../law/terms/payment-term.js';
import type { LawRefusal } from '../../law/derivation.js';
import type { RuleSet } from '../../law/parameters/rule-set.js';
import type { Act } from '../case/act.js';
import type { DecisionContext } from '../case/context.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { refusedByLaw, unlawful } from '../case/refusal.js';
import type { ForfeitedUnit } from './acts.js';
import type { PenaltyOrderState, PenaltyOrderVersion } from './state.js';

type Evidence = CommandData<'BookUnits'>['evidence'];
type UnitsResult = { readonly ok: true; readonly units: readonly ForfeitedUnit[] } | { readonly ok: false; readonly refusal: LawRefusal };

/**
 * The units that evidence forfeits and that are not booked yet: one for a
 * calendar day, at the amount of the order version that was tested, outside
 * every hold, until the cap (5:32b, 5:33 Awb). Booking the same evidence again
 * gives no acts, so a missed night is caught up and a second run books nothing.
 */
export function bookUnits(order: PenaltyOrderState, data: CommandData<'BookUnits'>, context: DecisionContext): Outcome {
  if (data.evidence.length === 0) return refuse(unlawful('unit-without-evidence', 'awb:5:37', 'Zonder bewijsstuk wordt geen dwangsom verbeurd.', 'No unit is forfeited without evidence.'));
  if (data.upTo > context.now) return refuse(unlawful('booked-in-the-future', 'awb:5:33', 'Boeken kan tot nu, niet verder.', 'Units are booked up to now.'));
  if (order.activeFrom === null || order.compliancePeriodEndsAt === null) {
    return refuse(unlawful('compliance-period-running', 'awb:5:32a', 'De begunstigingstermijn loopt nog.', 'The compliance period is still running.'));
  }
  const computed = newUnits(order, data, context.rules);
  if (!computed.ok) return refuse(refusedByLaw(computed.refusal));
  return record(...computed.units.map((unit): Act => ({ type: 'UnitForfeited', data: unit })), ...capReached(order, computed.units));
}

function newUnits(order: PenaltyOrderState, data: CommandData<'BookUnits'>, rules: RuleSet): UnitsResult {
  const booked = new Set<LocalDate>(order.bookedDays);
  const units: ForfeitedUnit[] = [];
  for (const version of order.versions) {
    const observations = data.evidence.filter((kept) => kept.orderVersion === version.version && !booked.has(dayOf(kept.at)));
    const remaining = remainingCents(order, units);
    if (observations.length === 0 || remaining <= 0) continue;
    const computed = unitsOfVersion(order, version, observations, remaining, data.upTo, rules);
    if (!computed.ok) return computed;
    for (const unit of computed.units) booked.add(unit.day);
    units.push(...computed.units);
  }
  return { ok: true, units };
}

/** The cap that holds is that of the version in force now; what was forfeited counts towards it whatever the version. */
function remainingCents(order: PenaltyOrderState, added: readonly ForfeitedUnit[]): number {
  const cap = order.versions.at(-1)?.capCents ?? 0;
  return cap - order.forfeitedCents - added.reduce((sum, unit) => sum + unit.amountCents, 0);
}

function unitsOfVersion(order: PenaltyOrderState, version: PenaltyOrderVersion, observations: Evidence, remaining: number, upTo: Evidence[number]['at'], rules: RuleSet): UnitsResult {
  const { compliancePeriodEndsAt, holds } = order;
  if (compliancePeriodEndsAt === null) return { ok: true, units: [] };
  const computed = forfeiture(
    {
      order: { amountPerDayCents: version.amountPerDayCents, capCents: remaining, compliancePeriodEndsAt, version: version.version },
      observations,
      holds: holds.map((hold) => (hold.until === null ? { from: hold.from } : { from: hold.from, until: hold.until })),
      upTo,
    },
    rules,
  );
  if (!computed.ok) return computed;
  const units: ForfeitedUnit[] = [];
  for (const { day, amountCents, evidence } of computed.value.units) {
    const pay = paymentTerm({ kind: 'penalty-payment', from: day }, rules);
    if (!pay.ok) return pay;
    const barred = limitation({ kind: 'penalty-payment', from: day, events: [] }, rules);
    if (!barred.ok) return barred;
    units.push({
      orderId: order.id,
      orderVersion: version.version,
      day,
      amountCents,
      evidenceId: String(evidence),
      payBy: pay.value.payBy,
      barredAfter: barred.value.barredAfter,
      derivation: {
        rule: 'forfeiture',
        articles: computed.derivation.articles,
        inputs: { amountPerDayCents: version.amountPerDayCents, leftUnderCapCents: remaining, compliancePeriodEndsAt, orderVersion: version.version, evidence },
        value: amountCents,
        steps: [pay.derivation, barred.derivation],
      },
    });
  }
  return { ok: true, units };
}

function capReached(order: PenaltyOrderState, units: readonly ForfeitedUnit[]): readonly Act[] {
  const last = units.reduce<LocalDate | null>((latest, unit) => (latest === null || unit.day > latest ? unit.day : latest), null);
  if (last === null || remainingCents(order, units) > 0) return [];
  const totalCents = order.forfeitedCents + units.reduce((sum, unit) => sum + unit.amountCents, 0);
  return [{ type: 'CapReached', data: { orderId: order.id, day: last, totalCents } }];
}
