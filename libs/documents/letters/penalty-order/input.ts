import type { UnitOf } from '../../../law/amounts/forfeiture.js';
import type { Derivation } from '../../../law/derivation.js';
import type { BreachedOrder } from '../common/breach.js';
import type { ObservationLine, ViewsGiven } from '../common/evidence.js';
import type { DecisionHeader, LocationLine, TermInHours } from '../common/header.js';

export interface PenaltyOrderInput extends DecisionHeader {
  readonly order: BreachedOrder;
  /** What was found, in words (5:9 Awb). */
  readonly finding: string;
  readonly observations: readonly ObservationLine[];
  /** The locations that must still be made inaccessible. */
  readonly locations: readonly LocationLine[];
  /** Compliance period (begunstigingstermijn) and why it is feasible (5:32a(2) Awb). */
  readonly compliancePeriod: TermInHours & { readonly feasibleBecause: string };
  /** What counts as compliance, where the order says more than that every location is inaccessible. */
  readonly complianceMeans?: string | undefined;
  /** Amount for each unit and cap (5:32b Awb); the derivation where the amounts follow from a rule. */
  readonly penalty: {
    /** What the amount is for: where left out, a calendar day. */
    readonly unit?: UnitOf | undefined;
    readonly perDayCents: number;
    readonly capCents: number;
    readonly proportionateBecause: string;
    readonly derivation: Derivation | null;
  };
  readonly views: ViewsGiven;
}
