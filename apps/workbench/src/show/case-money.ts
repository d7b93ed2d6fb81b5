import type { Schema } from '../api/client.js';
import { dayOf, numberOfDay } from './moments.js';
import type { Booking, HeldStretch } from './curve.js';

type Act = Pick<Schema<'RecordedAct'>, 'type' | 'legalAt' | 'data'>;

/** Units of an order, from its debts. */
export const unitsOf = (debts: readonly Pick<Schema<'Debt'>, 'orderId' | 'kind' | 'day' | 'amountCents' | 'status'>[], orderId: string): readonly Booking[] =>
  debts.filter((debt) => debt.orderId === orderId && debt.kind === 'penalty-payment' && debt.day !== null && debt.status !== 'reversed').map(({ day, amountCents }) => ({ day: numberOfDay(day ?? ''), cents: amountCents }));

/** Payments on the debts of an order, from the ledger: what its receivable was credited with. */
export const paymentsOf = (ledger: readonly Pick<Schema<'LedgerPosting'>, 'kind' | 'cents' | 'debtId' | 'legalAt'>[], orderId: string): readonly Booking[] =>
  ledger.filter(({ kind, cents, debtId }) => kind === 'payment' && cents < 0 && debtId?.startsWith(`${orderId}:`) === true).map(({ cents, legalAt }) => ({ day: numberOfDay(dayOf(legalAt)), cents: -cents }));

/** Stretches in which an order was held, from the acts: those of a court or decision, and suspensions by the Authority. */
export function holdsOf(acts: readonly Act[], orderId: string, now: string): readonly HeldStretch[] {
  const end = numberOfDay(dayOf(now));
  const held: { from: number; until: number }[] = [];
  for (const { type, data } of acts) {
    if (data['orderId'] !== orderId) continue;
    const change = data['change'] as { readonly kind?: string; readonly from?: string; readonly until?: string } | undefined;
    const from = type === 'PenaltyOrderHeld' ? data['from'] : type === 'PenaltyOrderChanged' && change?.kind === 'suspend' ? change.from : undefined;
    const until = type === 'PenaltyOrderHeld' ? data['until'] : change?.until;
    if (typeof from === 'string') held.push({ from: numberOfDay(dayOf(from)), until: typeof until === 'string' ? numberOfDay(dayOf(until)) : end });
    const last = held.at(-1);
    if (type === 'PenaltyOrderResumed' && typeof data['from'] === 'string' && last !== undefined) last.until = numberOfDay(dayOf(data['from']));
  }
  return held.filter(({ from, until }) => until > from);
}
