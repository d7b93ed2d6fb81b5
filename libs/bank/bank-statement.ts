import type { LocalDate } from '../law/calendar/brands.js';
import type { Matchable } from '../money/payments/match.js';

/** One movement on the account of the Authority; IBAN and name of the other party are personal and never leave the record by a log. */
export interface BankEntry extends Matchable {
  /** What makes it the same entry in whatever file it comes: 64 hexadecimal digits. */
  readonly id: string;
  readonly bookedOn: LocalDate;
  readonly otherParty: { readonly iban: string | null; readonly name: string | null };
}

/** A statement of one account; balances in cents, null where the file does not give them. */
export interface BankStatement {
  /** Where it begins in the file. */
  readonly line: number;
  readonly statementId: string;
  readonly accountIban: string;
  readonly openingCents: number | null;
  readonly closingCents: number | null;
  readonly entries: readonly BankEntry[];
}

/** A file of a bank as it was read. */
export interface StatementFile {
  readonly version: string;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: string;
  readonly statements: readonly BankStatement[];
}
