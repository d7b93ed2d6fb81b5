import type { CommandData } from '../../../contracts/commands/command.js';
import type { LocalDate } from '../../../law/calendar/brands.js';
import type { Reversal } from '../../debt/acts.js';
import type { Refundable } from '../../debt/money-state.js';

/** A unit that is taken back. */
export interface ReversedUnit {
  readonly debtId: string;
  readonly day: LocalDate;
  /** What the order forfeits once under this key. */
  readonly key: string;
}

export type RemedyAct =
  | { readonly type: 'PenaltyOrderHeld'; readonly data: CommandData<'HoldPenaltyOrder'> }
  | { readonly type: 'PenaltyOrderResumed'; readonly data: CommandData<'ResumePenaltyOrder'> }
  | { readonly type: 'PenaltyOrderReplaced'; readonly data: CommandData<'ReplacePenaltyOrder'> & { readonly version: number } }
  | {
      readonly type: 'UnitsReversed';
      readonly data: {
        readonly orderId: string;
        /** `ruling`: for good. `hold`, `version`: the day may be forfeited again on other evidence. */
        readonly because: 'ruling' | 'hold' | 'version';
        readonly ruling: CommandData<'ReverseUnits'>['ruling'];
        /** The objection or appeal from which it follows. */
        readonly procedureId?: string | undefined;
        readonly reasons: string;
        readonly units: readonly ReversedUnit[];
        /** How their money stood, and what has to be repaid with interest (4:102 Awb). */
        readonly items: readonly Reversal[];
        readonly refundable: readonly Refundable[];
        readonly totalCents: number;
      };
    };
