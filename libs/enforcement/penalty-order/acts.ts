import type { CommandData } from '../../contracts/commands/command.js';
import type { Instant, LocalDate } from '../../law/calendar/brands.js';
import type { Derivation } from '../../law/derivation.js';
import type { TermSet } from '../terms/term.js';

/** One forfeited penalty payment (dwangsom): a calendar day, its evidence, when to pay, until when it can be collected. */
export interface ForfeitedUnit {
  readonly orderId: string;
  readonly orderVersion: number;
  readonly day: LocalDate;
  readonly amountCents: number;
  readonly evidenceId: string;
  readonly payBy: LocalDate;
  readonly barredAfter: LocalDate;
  readonly derivation: Derivation;
}

export type PenaltyOrderAct =
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
