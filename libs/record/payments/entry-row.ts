import type { LocalDate } from '../../law/calendar/brands.js';
import type { Matchable } from '../../money/payments/match.js';

/** An entry with what it offers to be matched by. */
export interface EntryRow extends Matchable {
  readonly id: string;
  readonly bookedOn: LocalDate;
  readonly iban: string | null;
}

/** Columns and tables of an entry row. */
export const entryColumns = `e.id, e.direction, e.amount_cents AS "amountCents", e.booked_on AS "bookedOn", e.reversal, c.iban, c.said AS remittance, c."references"`;
export const entryTables = 'money.bank_entry e JOIN money.bank_counterparty c ON c.entry_id = e.id';
