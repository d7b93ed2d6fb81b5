import type { CommandData } from '../../contracts/commands/command.js';
import type { Instant, LocalDate } from '../../law/calendar/brands.js';
import type { Derivation } from '../../law/derivation.js';
import type { TermSet } from '../terms/term.js';
import type { RemedyAct } from './remedy/acts.js';

/** One forfeited penalty payment (dwangsom): the day, its evidence, when to pay, until when it can be collected. */
export interface ForfeitedUnit {
  readonly orderId: string;
  readonly orderVersion: number;
  readonly day: LocalDate;
  /** Where a unit of the order is a violation: which location was left. */
  readonly locationId?: string;
  /** Where the day was forfeited before and reversed: which time this is, from 2. */
  readonly again?: number;
  readonly amountCents: number;
  readonly evidenceId: string;
  /** The moment that the evidence shows. */
  readonly evidenceAt: Instant;
  readonly payBy: LocalDate;
  readonly barredAfter: LocalDate;
  readonly derivation: Derivation;
}

export type PenaltyOrderAct =
  | RemedyAct
  | { readonly type: 'PenaltyOrderDrafted'; readonly data: CommandData<'DraftPenaltyOrder'> & { readonly orderId: string } }
  | { readonly type: 'CompliancePeriodStarted'; readonly data: { readonly orderId: string; readonly terms: readonly TermSet[] } }
  | { readonly type: 'CompliancePeriodEnded'; readonly data: { readonly orderId: string; readonly dueAt: Instant; readonly late: boolean } }
  | { readonly type: 'UnitForfeited'; readonly data: ForfeitedUnit }
  | { readonly type: 'CapReached'; readonly data: { readonly orderId: string; readonly day: LocalDate; readonly totalCents: number } }
  | { readonly type: 'PenaltyOrderChangeDrafted'; readonly data: CommandData<'DraftPenaltyOrderChange'> & { readonly changeId: string } }
  | {
      readonly type: 'PenaltyOrderChanged';
      readonly data: {
        readonly orderId: string;
        readonly changeId: string;
        readonly change: CommandData<'DraftPenaltyOrderChange'>['change'];
        readonly version: number;
        readonly effectiveAt: Instant;
      };
    };
