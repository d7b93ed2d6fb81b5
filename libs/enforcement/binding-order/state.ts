import type { Instant } from '../../law/calendar/brands.js';
import type { ObservedResult } from './acts.js';

/** A binding order (bevel) after it was drafted; its decision has the same id. */
export interface BindingOrderState {
  readonly id: string;
  readonly version: number;
  readonly locationIds: readonly string[];
  readonly hours: number;
  readonly announcedAt: Instant | null;
  readonly termEndsAt: Instant | null;
  readonly termEndedAt: Instant | null;
  readonly termEndObserved: ObservedResult | null;
  readonly lastObserved: ObservedResult | null;
  readonly observationRequestedAt: Instant | null;
  readonly outcome: 'running' | 'complied' | 'not-complied';
  readonly establishedAt: Instant | null;
  /** The act that established the outcome. */
  readonly outcomeSeq: number | null;
}

export type BindingOrders = { readonly [id: string]: BindingOrderState };
