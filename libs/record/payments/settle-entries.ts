import { dayOf } from '../../law/calendar/local-date.js';
import { matchByAmount, matchByReference, type Match } from '../../money/payments/match.js';
import type { PaymentSubject } from '../../money/payments/reference.js';
import { legalNow } from '../clock/read-clock.js';
import type { RecordDatabase } from '../database/record-database.js';
import { performMany, type ManyResult } from '../perform-many.js';
import { bookingOf, fitsDirection } from './book.js';
import { entryColumns, entryTables, type EntryRow } from './entry-row.js';
import { markSettled, type Settled } from './mark-settled.js';
import { claimsOnAccount } from './open-claims.js';

/** How entries were dealt with. */
export interface SettleReport {
  readonly byReference: number;
  readonly byIbanAndAmount: number;
  readonly suspense: number;
}

const atOnce = 500;
const engine = { actor: { userId: 'process' }, origin: 'process' } as const;

/**
 * Deals with every entry that is new and whose day has come by the legal clock:
 * first those with a reference, then those whose account and amount tell where
 * they belong; the rest waits for an official. Killed at any moment, the next
 * round goes on where this one was: an entry is booked once.
 */
export async function settleEntries(db: RecordDatabase): Promise<SettleReport> {
  const total = { byReference: 0, byIbanAndAmount: 0, suspense: 0 };
  for (;;) {
    const settled = await settleSome(db);
    for (const { how } of settled) total[how] += 1;
    if (settled.length < atOnce) return total;
  }
}

interface Dealt extends Settled {
  readonly how: keyof SettleReport;
}

async function settleSome(db: RecordDatabase): Promise<readonly Dealt[]> {
  const today = dayOf((await legalNow(db)).legalNow);
  const { rows } = await db.pool.query<EntryRow>(`SELECT ${entryColumns} FROM ${entryTables} WHERE e.status = 'new' AND e.booked_on <= $1 ORDER BY e.booked_on, e.id LIMIT ${String(atOnce)}`, [today]);
  const matched = rows.map((entry) => ({ entry, match: matchByReference(entry) }));
  const settled: Dealt[] = [...(await bookAll(db, matched.flatMap(({ entry, match }) => (match === null ? [] : [{ entry, match }]))))];
  // One after the other: what one payment settled is no longer open for the next.
  for (const { entry, match } of matched) if (match === null) settled.push(...(await bookAll(db, [{ entry, match: await byAccount(db, entry) }])));
  return settled;
}

interface Matched {
  readonly entry: EntryRow;
  readonly match: Match;
}

async function byAccount(db: RecordDatabase, entry: EntryRow): Promise<Match> {
  if (entry.direction === 'debit' || entry.iban === null) return { kind: 'suspense', why: 'no-reference' };
  return matchByAmount(entry.amountCents, await claimsOnAccount(db, entry.iban));
}

async function bookAll(db: RecordDatabase, matched: readonly Matched[]): Promise<readonly Dealt[]> {
  const dealt: Dealt[] = [];
  const asked: { readonly entry: EntryRow; readonly of: PaymentSubject; readonly by: 'reference' | 'iban-and-amount' }[] = [];
  for (const { entry, match } of matched) {
    if (match.kind === 'suspense') dealt.push(waiting(entry, match.why));
    else if (!fitsDirection(entry, match.of)) dealt.push(waiting(entry, 'wrong-direction'));
    else asked.push({ entry, of: match.of, by: match.by });
  }
  const results = await performMany(db, asked.map(({ entry, of }) => bookingOf(entry, of, engine)));
  asked.forEach(({ entry, of, by }, index) => {
    const why = notBooked(results[index]);
    dealt.push(why === null ? { id: entry.id, status: 'booked', why: null, matchedBy: by, caseNumber: of.caseNumber, subject: of.subject, how: by === 'reference' ? 'byReference' : 'byIbanAndAmount' } : waiting(entry, why));
  });
  await markSettled(db, dealt);
  return dealt;
}

const waiting = ({ id }: EntryRow, why: string): Dealt => ({ id, status: 'suspense', why, matchedBy: null, caseNumber: null, subject: null, how: 'suspense' });

/** Why an entry was not booked where it says; null where it was. @throws where the record could not be written: the entry stays new. */
function notBooked(result: ManyResult | undefined): string | null {
  switch (result?.kind) {
    case 'performed':
    case 'repeated':
      return null;
    case 'refused':
      return result.refusal.code;
    case 'unknown-case':
      return 'unknown-case';
    case 'failed':
      throw result.error;
    default:
      return 'booked-elsewhere';
  }
}
