import type { CommandData } from '../../contracts/commands/command.js';
import { forfeiture, unitKey } from '../../law/amounts/forfeiture.js';
import type { Instant } from '../../law/calendar/brands.js';
import { dayOf } from '../../law/calendar/local-date.js';
import type { LawRefusal } from '../../law/derivation.js';
import type { RuleSet } from '../../law/parameters/rule-set.js';
import type { Act } from '../case/act.js';
import type { DecisionContext, KeptEvidence } from '../case/context.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { entryOf } from '../case/entry.js';
import { refusedByLaw, unlawful, type Refusal } from '../case/refusal.js';
import type { Debts } from '../debt/state.js';
import { unitDebtId } from '../debt/unit-debt.js';
import type { ForfeitedUnit } from './acts.js';
import { latestDay } from './latest-day.js';
import type { PenaltyOrderState, PenaltyOrderVersion } from './state.js';
import { forfeitedUnit } from './unit.js';
import { versionAt } from './version.js';

type Booking = CommandData<'BookUnits'>;
type Evidence = readonly KeptEvidence[];
type UnitsResult = { readonly ok: true; readonly units: readonly ForfeitedUnit[] } | { readonly ok: false; readonly refusal: LawRefusal };

/**
 * The units that evidence forfeits and that are not booked yet: one for what
 * the order calls a unit, at the amount of the version in force then, outside
 * every hold, until the cap (5:32b, 5:33 Awb). Booking the same evidence again
 * gives no acts, so a missed night is caught up and a second run books nothing.
 */
export function bookUnits(order: PenaltyOrderState, debts: Debts, data: Booking, context: DecisionContext): Outcome {
  const keptById = new Map(context.evidence.map((kept) => [kept.id, kept]));
  const refusal = bookable(order, data, context, keptById);
  if (refusal !== null) return refuse(refusal);
  const evidence = data.evidence.flatMap(({ id }) => keptById.get(id) ?? []);
  const computed = newUnits({ order, debts, evidence, upTo: data.upTo }, context.rules);
  if (!computed.ok) return refuse(refusedByLaw(computed.refusal));
  return record(...computed.units.map((unit): Act => ({ type: 'UnitForfeited', data: unit })), ...capReached(order, computed.units));
}

function bookable(order: PenaltyOrderState, data: Booking, context: DecisionContext, keptById: ReadonlyMap<string, KeptEvidence>): Refusal | null {
  if (data.evidence.length === 0) return unlawful('unit-without-evidence', 'awb:5:37', 'Zonder bewijsstuk wordt geen dwangsom verbeurd.', 'No unit is forfeited without evidence.');
  if (data.upTo > context.now) return unlawful('booked-in-the-future', 'awb:5:33', 'Boeken kan tot nu, niet verder.', 'Units are booked up to now.');
  if (order.announcedAt === null) return unlawful('not-announced', 'awb:3:40', 'De last is nog niet bekendgemaakt.', 'The penalty order was not made known.');
  if (order.activeFrom === null) {
    return unlawful('compliance-period-running', 'awb:5:32a', 'De begunstigingstermijn is nog niet geëindigd.', 'The compliance period has not ended yet.');
  }
  const unkept = data.evidence.find((named) => !sameEvidence(keptById.get(named.id), named, order.id));
  if (unkept === undefined) return null;
  return unlawful('evidence-not-kept', 'awb:5:37', `Bewijsstuk ${unkept.id} staat niet zo in het dossier.`, `Evidence record ${unkept.id} is not kept like this.`);
}

const sameEvidence = (kept: KeptEvidence | undefined, named: Booking['evidence'][number], orderId: string): boolean =>
  kept?.orderId === orderId && kept.orderVersion === named.orderVersion && kept.at === named.at && kept.result === named.result;

interface ToBook {
  readonly order: PenaltyOrderState;
  readonly debts: Debts;
  readonly evidence: Evidence;
  readonly upTo: Instant;
}

function newUnits({ order, debts, evidence, upTo }: ToBook, rules: RuleSet): UnitsResult {
  const spent = new Set<string>([...(order.unit === 'calendar-day' ? order.bookedDays : []), ...order.spentUnits]);
  const units: ForfeitedUnit[] = [];
  for (const version of order.versions) {
    const observations = evidence.filter((kept) => testsVersion(order, version, kept) && !spent.has(unitKey(order.unit, dayOf(kept.at), kept.locationId)));
    const remaining = remainingCents(order, units);
    if (observations.length === 0 || remaining <= 0) continue;
    const computed = unitsOfVersion(order, debts, { version, observations, remaining, upTo }, rules);
    if (!computed.ok) return computed;
    for (const { day, locationId } of computed.units) spent.add(unitKey(order.unit, day, locationId));
    units.push(...computed.units);
  }
  return { ok: true, units };
}

/** Evidence counts for the version that it tested, if that was the one in force at that moment (ECLI:NL:RVS:2021:1669). */
const testsVersion = (order: PenaltyOrderState, { version }: PenaltyOrderVersion, kept: Evidence[number]): boolean =>
  kept.orderVersion === version && versionAt(order.versions, kept.at)?.version === version;

/** The cap that holds is that of the version in force now; what was forfeited counts towards it whatever the version. */
function remainingCents(order: PenaltyOrderState, added: readonly ForfeitedUnit[]): number {
  const cap = order.versions.at(-1)?.capCents ?? 0;
  return cap - order.forfeitedCents - added.reduce((sum, unit) => sum + unit.amountCents, 0);
}

interface Batch {
  readonly version: PenaltyOrderVersion;
  readonly observations: Evidence;
  readonly remaining: number;
  readonly upTo: Instant;
}

function unitsOfVersion(order: PenaltyOrderState, debts: Debts, { version, observations, remaining, upTo }: Batch, rules: RuleSet): UnitsResult {
  const { compliancePeriodEndsAt } = order;
  if (compliancePeriodEndsAt === null) return { ok: true, units: [] };
  const terms = { unit: order.unit, amountPerDayCents: version.amountPerDayCents, capCents: remaining, compliancePeriodEndsAt, version: version.version };
  const holds = order.holds.map(({ from, until }) => (until === null ? { from } : { from, until }));
  const computed = forfeiture({ order: terms, observations, holds, upTo }, rules);
  if (!computed.ok) return computed;
  const units: ForfeitedUnit[] = [];
  const shownAt = new Map(observations.map(({ id, at }) => [id, at]));
  for (const counted of computed.value.units) {
    const shown = { ...counted, ...timesBefore(debts, order.id, counted), evidenceAt: shownAt.get(String(counted.evidence)) ?? upTo };
    const made = forfeitedUnit(order.id, terms, shown, computed.derivation.articles, rules);
    if (!made.ok) return made;
    units.push(made.unit);
  }
  return { ok: true, units };
}

/** Which time it is that this unit is forfeited, where it was reversed before. */
function timesBefore(debts: Debts, orderId: string, { day, locationId }: Pick<ForfeitedUnit, 'day' | 'locationId'>): { readonly again?: number } {
  const place = locationId === undefined ? {} : { locationId };
  if (entryOf(debts, unitDebtId(orderId, day, place)) === undefined) return {};
  let again = 2;
  while (entryOf(debts, unitDebtId(orderId, day, { ...place, again })) !== undefined) again += 1;
  return { again };
}

function capReached(order: PenaltyOrderState, units: readonly ForfeitedUnit[]): readonly Act[] {
  const day = latestDay([...order.bookedDays, ...units.map((unit) => unit.day)]);
  if (units.length === 0 || day === null || remainingCents(order, units) > 0) return [];
  const totalCents = order.forfeitedCents + units.reduce((sum, unit) => sum + unit.amountCents, 0);
  return [{ type: 'CapReached', data: { orderId: order.id, day, totalCents } }];
}
