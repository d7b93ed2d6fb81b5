import type { Instant } from '../../law/calendar/brands.js';

/** The instruments that the process follows, each in a track of its own. */
export type Instrument = 'binding-order' | 'penalty-order' | 'penalty-order-change' | 'fine' | 'collection-decision' | 'debts' | 'objection' | 'interim-relief' | 'appeal' | 'remedy-letter' | 'letter';

/** What the process does for an instrument; everything else is done by officials. */
export type StepName = 'seal-document' | 'announce' | 'observe-term-end' | 'record-term-end' | 'observe' | 'end-compliance-period' | 'record-silence' | 'record-default' | 'raise-limitation-alarm' | 'record-barred' | WatchStep;

/** What the process does about the terms of a remedy. */
type WatchStep = 'raise-term-alarm' | 'record-remedy-term-end';

/**
 * Where one step stands in the record. `open` from `dueAt` on; `with-official`
 * while a task about it waits for someone.
 */
export interface StepView {
  readonly status: 'not-yet' | 'open' | 'done' | 'with-official';
  readonly dueAt: Instant | null;
}

export interface InstrumentView {
  readonly instrument: Instrument;
  readonly id: string;
  readonly finished: boolean;
  readonly steps: { readonly [name in StepName]?: StepView };
}
