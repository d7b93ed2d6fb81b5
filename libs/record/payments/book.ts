import { commandSchemas, type Command } from '../../contracts/commands/command.js';
import type { PaymentSubject } from '../../money/payments/reference.js';
import type { PerformRequest } from '../perform.js';
import type { EntryRow } from './entry-row.js';

/** The command that books an entry where it belongs: money in as a payment, money out as a refund that was paid. The entry gives the command its id, so that it is booked once. */
export function bookingOf(entry: EntryRow, { caseNumber, subject }: PaymentSubject, by: Pick<PerformRequest, 'actor' | 'origin'>): PerformRequest {
  const command: Command =
    entry.direction === 'credit'
      ? { type: 'BookReceipt', data: commandSchemas.BookReceipt.parse({ subject, amountCents: entry.amountCents, creditedOn: entry.bookedOn, entryId: entry.id }) }
      : { type: 'RecordRefundPaid', data: commandSchemas.RecordRefundPaid.parse({ refundId: subject, amountCents: entry.amountCents, paidOn: entry.bookedOn, entryId: entry.id }) };
  return { commandId: `bank:${entry.id}`, caseNumber, command, ...by };
}

/** Only a refund can be paid out, and only something else paid in. */
export const fitsDirection = (entry: Pick<EntryRow, 'direction'>, { subject }: PaymentSubject): boolean => (entry.direction === 'debit') === subject.startsWith('T');
