import type { Booking, HeldStretch } from './curve.js';

export type AccrualEvent = 'forfeited' | 'paid' | 'held' | 'resumed';

/** One thing that happened to an order, with what was forfeited and paid by then, in cents. */
export interface AccrualRow {
  readonly day: number;
  readonly what: AccrualEvent;
  readonly cents: number | null;
  readonly forfeitedCents: number;
  readonly paidCents: number;
}

const rank: Readonly<Record<AccrualEvent, number>> = { resumed: 0, forfeited: 1, paid: 2, held: 3 };

/** All that the accrual curve shows, as rows from the first day to the last. */
export function accrualRows(units: readonly Booking[], payments: readonly Booking[], holds: readonly HeldStretch[]): readonly AccrualRow[] {
  const events = [
    ...units.map(({ day, cents }) => ({ day, cents, what: 'forfeited' as const })),
    ...payments.map(({ day, cents }) => ({ day, cents, what: 'paid' as const })),
    ...holds.flatMap(({ from, until }) => [
      { day: from, cents: null, what: 'held' as const },
      { day: until, cents: null, what: 'resumed' as const },
    ]),
  ].sort((a, b) => a.day - b.day || rank[a.what] - rank[b.what]);
  let forfeitedCents = 0;
  let paidCents = 0;
  return events.map((event) => {
    if (event.what === 'forfeited') forfeitedCents += event.cents;
    if (event.what === 'paid') paidCents += event.cents;
    return { ...event, forfeitedCents, paidCents };
  });
}
