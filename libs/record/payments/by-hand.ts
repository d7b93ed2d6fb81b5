import { accounts } from '../../money/accounts.js';
import type { PaymentSubject } from '../../money/payments/reference.js';
import type { Refusal } from '../../enforcement/case/refusal.js';
import { notFound, unlawful } from '../../enforcement/case/refusal.js';
import { recordEvent } from '../audit-event.js';
import type { RecordDatabase } from '../database/record-database.js';
import { inTransaction } from '../database/transaction.js';
import { perform, type PerformResult } from '../perform.js';
import { bookingOf, fitsDirection } from './book.js';
import { entryColumns, entryTables, type EntryRow } from './entry-row.js';
import { markSettled } from './mark-settled.js';

export type ByHand = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

interface StoredEntry extends EntryRow {
  readonly status: string;
  readonly caseNumber: string | null;
  readonly subject: string | null;
}

async function entryOf(db: RecordDatabase, id: string): Promise<StoredEntry | undefined> {
  const { rows } = await db.pool.query<StoredEntry>(`SELECT ${entryColumns}, e.status, e.case_number AS "caseNumber", e.subject FROM ${entryTables} WHERE e.id = $1`, [id]);
  return rows[0];
}

const no = (refusal: Refusal): ByHand => ({ ok: false, refusal });
const notYetMatched = unlawful('bank-entry-not-matched-yet', 'awb:4:92', 'Deze bankmutatie wordt nog automatisch verwerkt.', 'This entry is still to be matched by itself.');
const settledAlready = unlawful('bank-entry-settled', 'awb:4:92', 'Deze bankmutatie is al verwerkt.', 'This entry was dealt with already.');

/** An official says where an entry belongs; the case decides as for any payment. Saying it again is harmless. */
export function matchByHand(db: RecordDatabase, entryId: string, to: PaymentSubject, userId: string): Promise<ByHand> {
  // Held on a connection for reading, so that those for writing stay free for the case.
  return db.dataSource.transaction(async (manager) => {
    await manager.query(oneAtATime, [entryId]);
    return matchAlone(db, entryId, to, userId);
  });
}

/** Two officials who deal with the same entry at once wait for each other. */
const oneAtATime = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 54))';

async function matchAlone(db: RecordDatabase, entryId: string, to: PaymentSubject, userId: string): Promise<ByHand> {
  const entry = await entryOf(db, entryId);
  if (entry === undefined) return no(notFound('bankmutatie', entryId));
  if (entry.status === 'booked' && entry.caseNumber === to.caseNumber && entry.subject === to.subject) return { ok: true };
  if (entry.status === 'booked' || entry.status === 'set-aside') return no(settledAlready);
  if (!fitsDirection(entry, to)) return no(unlawful('wrong-direction', 'awb:4:92', 'Een afschrijving hoort bij een terugbetaling, een bijschrijving bij een schuld.', 'Money out belongs to a refund, money in to a debt.'));
  const refusal = refusalOf(await perform(db, bookingOf(entry, to, { actor: { userId }, origin: 'api' })), to);
  if (refusal !== null) return no(refusal);
  await markSettled(db, [{ id: entryId, status: 'booked', why: null, matchedBy: userId, ...to }]);
  return { ok: true };
}

function refusalOf(result: PerformResult, { caseNumber }: PaymentSubject): Refusal | null {
  switch (result.kind) {
    case 'performed':
    case 'repeated':
      return null;
    case 'refused':
      return result.refusal;
    case 'unknown-case':
      return notFound('zaak', caseNumber);
    case 'conflicting':
      return settledAlready;
    case 'unknown-user':
      return { kind: 'no-right', code: 'unknown-user', article: null, message: { nl: 'Deze gebruiker is niet bekend.', en: 'This user is not known.' } };
  }
}

/** Money that is not about enforcement goes elsewhere, with the reason in the log and the name of the other party forgotten. */
export function setAside(db: RecordDatabase, entryId: string, reasons: string, userId: string): Promise<ByHand> {
  return inTransaction(db.pool, async (client): Promise<ByHand> => {
    await client.query(oneAtATime, [entryId]);
    const { rows } = await client.query<{ readonly status: string; readonly why: string | null }>('SELECT status, why FROM money.bank_entry WHERE id = $1 FOR UPDATE', [entryId]);
    const [entry] = rows;
    if (entry === undefined) return no(notFound('bankmutatie', entryId));
    if (entry.status === 'set-aside') return { ok: true };
    if (entry.status !== 'suspense') return no(entry.status === 'booked' ? settledAlready : notYetMatched);
    await client.query(`UPDATE money.bank_entry SET status = 'set-aside', why = $2, settled_at = clock_timestamp() WHERE id = $1`, [entryId, reasons]);
    await client.query(
      `INSERT INTO money.bank_posting (entry_id, line, account, cents)
       SELECT p.entry_id, side.line, side.account, p.cents * side.sign FROM money.bank_posting p, (VALUES (3, $2, -1), (4, $3, 1)) AS side(line, account, sign) WHERE p.entry_id = $1 AND p.line = 2`,
      [entryId, accounts.bankClearing.code, accounts.elsewhere.code],
    );
    await client.query(`UPDATE money.bank_counterparty SET iban = NULL, name = NULL, said = '', "references" = '{}' WHERE entry_id = $1`, [entryId]);
    await recordEvent(client, { by: { userId }, action: 'SetBankEntryAside', object: { entry: entryId, reasons } });
    return { ok: true };
  });
}
