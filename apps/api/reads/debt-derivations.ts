import type { Derivation } from '../../../libs/law/derivation.js';
import { lastDayOf } from '../../../libs/law/last-day.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';

/** A debt, as far as its dates are looked up. */
export interface DatedDebt {
  readonly id: string;
  readonly payBy: string;
  readonly barredAfter: string;
  readonly setBy: number;
}

export interface DebtDerivations {
  readonly amount: Derivation | null;
  readonly payBy: Derivation | null;
  readonly barredAfter: Derivation | null;
}

/** What an act says of how dates and amounts came about. */
export interface Teller {
  readonly seq: number;
  readonly data: {
    readonly derivation?: Derivation;
    readonly terms?: readonly { readonly subject: string; readonly derivation: Derivation }[];
    readonly moves?: readonly { readonly subject: string; readonly derivation: Derivation }[];
  };
}

/** The acts that set the debts of a page, and those of the case that set or moved terms of debts; the latest first. */
export async function readTellers(db: RecordDatabase, caseNumber: string, debts: readonly DatedDebt[]): Promise<readonly Teller[]> {
  if (debts.length === 0) return [];
  return db.dataSource.query<Teller[]>(
    `SELECT seq, data FROM record.act WHERE case_number = $1 AND (seq = ANY ($2::int[]) OR type IN ('TermsMoved', 'ReminderSent', 'ReminderDated', 'ReminderVoided', 'WritIssued')) ORDER BY seq DESC`,
    [caseNumber, debts.map(({ setBy }) => setBy)],
  );
}

/** The derivation of each date is the latest that gives that very day; so a moved day never shows how the old one came about. */
export function derivationsOf(debt: DatedDebt, tellers: readonly Teller[]): DebtDerivations {
  const own = tellers.find(({ seq }) => seq === debt.setBy)?.data;
  const about = ({ subject }: { readonly subject: string }): boolean => subject === debt.id;
  const told = tellers.flatMap(({ seq, data }) => [
    ...[...(data.moves ?? []), ...(data.terms ?? [])].filter(about).map(({ derivation }) => derivation),
    ...(seq === debt.setBy ? (data.derivation?.steps ?? []) : []),
  ]);
  const giving = (rule: string, day: string): Derivation | null => told.find((one) => one.rule === rule && lastDayOf(rule, one.value) === day) ?? null;
  return { amount: own?.derivation ?? null, payBy: giving('payment-term', debt.payBy), barredAfter: giving('limitation', debt.barredAfter) };
}
