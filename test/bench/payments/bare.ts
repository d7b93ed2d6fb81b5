import pg from 'pg';
import type { StatementFile } from '../../../libs/bank/bank-statement.js';
import type { TestDatabase } from '../../record/database.js';

export interface BareImport {
  readonly write: (file: StatementFile) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The rows of an import by plain SQL, a statement per table in one transaction, into tables of the same form without guards. */
export async function bareImport({ ownerUrl }: TestDatabase): Promise<BareImport> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  for (const table of ['bank_entry', 'bank_counterparty', 'bank_posting']) await client.query(`CREATE TABLE money.bare_${table} (LIKE money.${table} INCLUDING DEFAULTS INCLUDING INDEXES)`);
  const write = async ({ sha256, statements }: StatementFile): Promise<void> => {
    const rows = JSON.stringify(statements.flatMap(({ entries }) => entries));
    await client.query('BEGIN');
    await client.query(
      `INSERT INTO money.bare_bank_entry (id, file, place, direction, amount_cents, booked_on, reversal)
       SELECT id, $2, row_number() OVER (), direction, "amountCents", "bookedOn", reversal FROM jsonb_to_recordset($1::jsonb) AS x(id text, direction text, "amountCents" bigint, "bookedOn" date, reversal boolean)`,
      [rows, sha256],
    );
    await client.query(
      `INSERT INTO money.bare_bank_counterparty (entry_id, iban, name, said, "references")
       SELECT id, "otherParty"->>'iban', "otherParty"->>'name', remittance, ARRAY(SELECT jsonb_array_elements_text("references")) FROM jsonb_to_recordset($1::jsonb) AS x(id text, "otherParty" jsonb, remittance text, "references" jsonb)`,
      [rows],
    );
    await client.query(
      `INSERT INTO money.bare_bank_posting (entry_id, line, account, cents)
       SELECT id, line, account, sign * "amountCents" FROM jsonb_to_recordset($1::jsonb) AS x(id text, "amountCents" bigint), (VALUES (1, '1010', 1), (2, '2020', -1)) AS side(line, account, sign)`,
      [rows],
    );
    await client.query('COMMIT');
  };
  return { write, close: () => client.end() };
}
