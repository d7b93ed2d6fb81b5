import type { CommandData } from '../../contracts/commands/command.js';
import type { Instant } from '../../law/calendar/brands.js';
import type { TermSet } from '../terms/term.js';

/** How the observed locations of an order divide. */
export interface ObservedResult {
  readonly available: number;
  readonly unavailable: number;
  readonly unknown: number;
}

export type BindingOrderAct =
  | { readonly type: 'BindingOrderDrafted'; readonly data: CommandData<'DraftBindingOrder'> & { readonly orderId: string } }
  | { readonly type: 'OrderTermStarted'; readonly data: { readonly orderId: string; readonly terms: readonly TermSet[] } }
  | {
      readonly type: 'LocationsObserved';
      readonly data: {
        readonly orderId: string;
        readonly purpose: CommandData<'RecordObservation'>['purpose'];
        readonly evidenceIds: readonly string[];
        readonly result: ObservedResult;
        readonly late: boolean;
      };
    }
  | { readonly type: 'ObservationRequested'; readonly data: CommandData<'RequestObservation'> }
  | { readonly type: 'OrderTermEnded'; readonly data: { readonly orderId: string; readonly dueAt: Instant; readonly late: boolean } }
  | { readonly type: 'NonComplianceEstablished'; readonly data: CommandData<'EstablishNonCompliance'> }
  | { readonly type: 'BindingOrderComplied'; readonly data: CommandData<'EstablishCompliance'> };
