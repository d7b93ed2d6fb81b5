import type { PoolClient } from 'pg';
import type { BankEntry, StatementFile } from '../../bank/bank-statement.js';
import { readStatements } from '../../bank/camt/read-statements.js';
import { mustBeOwn } from '../../bank/own-statements.js';
import { accounts } from '../../money/accounts.js';
import type { OwnAccounts } from '../../money/payments/own-accounts.js';
import type { Refusal } from '../../enforcement/case/refusal.js';
import { recordEvent, type RecordEvent } from '../audit-event.js';
import { legalNow } from '../clock/read-clock.js';
import type { RecordDatabase } from '../database/record-database.js';
import { inTransaction } from '../database/transaction.js';

/** What one file brought. */
export interface ImportReport {
  readonly file: string;
  readonly version: string;
  readonly statements: number;
  /** Movements of money in the file, and how many of them were not known yet. */
  readonly entries: number;
  readonly added: number;
  /** The very same file was taken in before. */
  readonly repeated: boolean;
}

export type ImportResult = { readonly ok: true; readonly report: ImportReport } | { readonly ok: false; readonly refusal: Refusal };

/**
 * Takes in a camt.053 file: each movement once, whatever file it comes in, with
 * its posting on the account of the bank, in one transaction with the audit
 * entry. A file that is not a statement, or of an account that is not ours,
 * changes nothing; nor does one in which a known entry says something else than
 * before.
 *
 * @throws InvalidStatement
 */
export async function importStatements(db: RecordDatabase, bytes: Uint8Array, own: OwnAccounts, by: RecordEvent['by']): Promise<ImportResult> {
  const file = readStatements(bytes);
  mustBeOwn(file, own);
  const legalAt = (await legalNow(db)).legalNow;
  return inTransaction(db.pool, async (client): Promise<ImportResult> => {
    // Two of the same file at once: the second waits here and finds what the first did.
    await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 53))', [file.sha256]);
    const earlier = await earlierReport(client, file.sha256);
    if (earlier !== null) return { ok: true, report: earlier };
    const entries = file.statements.flatMap((statement) => statement.entries).filter(({ amountCents }) => amountCents > 0);
    if (await saysSomethingElse(client, entries)) {
      await recordEvent(client, { by, action: 'ImportBankFile', object: { file: file.sha256 }, rule: { code: entryChanged.code, article: null } });
      return { ok: false, refusal: entryChanged };
    }
    const unknown = await unknownOf(client, entries);
    await addFile(client, file, { entries: entries.length, added: unknown.length, by: by.userId, legalAt });
    await addEntries(client, file.sha256, unknown);
    await recordEvent(client, { by, action: 'ImportBankFile', object: { file: file.sha256, version: file.version, entries: entries.length, added: unknown.length } });
    return { ok: true, report: { file: file.sha256, version: file.version, statements: file.statements.length, entries: entries.length, added: unknown.length, repeated: false } };
  });
}

const entryChanged: Refusal = {
  kind: 'unlawful',
  code: 'bank-entry-changed',
  article: null,
  message: { nl: 'Een bankmutatie in dit bestand is al bekend met een ander bedrag of een andere dag; het bestand is niet verwerkt.', en: 'An entry of this file is known with another amount or day; nothing of the file was taken in.' },
};

async function earlierReport(client: PoolClient, sha256: string): Promise<ImportReport | null> {
  const { rows } = await client.query<{ readonly version: string; readonly statements: number; readonly entries: number; readonly added: number }>(
    'SELECT version, jsonb_array_length(statements) AS statements, entries, added FROM money.bank_file WHERE sha256 = $1',
    [sha256],
  );
  return rows[0] === undefined ? null : { file: sha256, ...rows[0], repeated: true };
}

const given = 'jsonb_to_recordset($1::jsonb) AS x(id text, direction text, "amountCents" bigint, "bookedOn" date, reversal boolean)';

async function saysSomethingElse(client: PoolClient, entries: readonly BankEntry[]): Promise<boolean> {
  const { rows } = await client.query<{ readonly differs: boolean }>(
    `SELECT EXISTS (SELECT FROM ${given} JOIN money.bank_entry e USING (id)
       WHERE (e.direction, e.amount_cents, e.booked_on) IS DISTINCT FROM (x.direction, x."amountCents", x."bookedOn")) AS differs`,
    [JSON.stringify(entries.map(keyed))],
  );
  return rows[0]?.differs ?? false;
}

async function unknownOf(client: PoolClient, entries: readonly BankEntry[]): Promise<readonly BankEntry[]> {
  const { rows } = await client.query<{ readonly id: string }>('SELECT id FROM money.bank_entry WHERE id = ANY ($1)', [entries.map(({ id }) => id)]);
  const known = new Set(rows.map(({ id }) => id));
  return entries.filter(({ id }) => !known.has(id));
}

const keyed = ({ id, direction, amountCents, bookedOn, reversal }: BankEntry): object => ({ id, direction, amountCents, bookedOn, reversal });

async function addFile(client: PoolClient, file: StatementFile, about: { readonly entries: number; readonly added: number; readonly by: string; readonly legalAt: string }): Promise<void> {
  const statements = file.statements.map(({ statementId, accountIban, openingCents, closingCents, entries }) => ({ statementId, accountIban, openingCents, closingCents, entries: entries.length }));
  await client.query('INSERT INTO money.bank_file (sha256, version, statements, entries, added, imported_by, legal_at) VALUES ($1, $2, $3, $4, $5, $6, $7)', [file.sha256, file.version, JSON.stringify(statements), about.entries, about.added, about.by, about.legalAt]);
}

/** Money in is debited to the bank and waits to be dealt with, money out the other way. */
async function addEntries(client: PoolClient, file: string, entries: readonly BankEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const rows = JSON.stringify(entries.map((entry, place) => ({ ...keyed(entry), place: place + 1, iban: entry.otherParty.iban, name: entry.otherParty.name, said: entry.remittance, references: entry.references })));
  await client.query(`INSERT INTO money.bank_entry (id, file, place, direction, amount_cents, booked_on, reversal)
    SELECT id, $2, place, direction, "amountCents", "bookedOn", reversal
    FROM jsonb_to_recordset($1::jsonb) AS x(id text, place integer, direction text, "amountCents" bigint, "bookedOn" date, reversal boolean)`, [rows, file]);
  await client.query(`INSERT INTO money.bank_counterparty (entry_id, iban, name, said, "references")
    SELECT id, iban, name, said, ARRAY(SELECT jsonb_array_elements_text("references")) FROM jsonb_to_recordset($1::jsonb) AS x(id text, iban text, name text, said text, "references" jsonb)`, [rows]);
  await client.query(`INSERT INTO money.bank_posting (entry_id, line, account, cents)
    SELECT id, line, account, CASE WHEN (direction = 'credit') = (line = 1) THEN "amountCents" ELSE -"amountCents" END
    FROM jsonb_to_recordset($1::jsonb) AS x(id text, direction text, "amountCents" bigint), (VALUES (1, $2), (2, $3)) AS side(line, account)`, [rows, accounts.bank.code, accounts.bankClearing.code]);
}
