import type { PoolClient } from 'pg';
import { creditTransferFile, type Transfer } from '../../bank/pain/credit-transfer.js';
import { unlawful, type Refusal } from '../../enforcement/case/refusal.js';
import type { LocalDate } from '../../law/calendar/brands.js';
import { creditorReference } from '../../money/payments/reference.js';
import { recordEvent } from '../audit-event.js';
import { legalNow } from '../clock/read-clock.js';
import type { RecordDatabase } from '../database/record-database.js';
import { inTransaction } from '../database/transaction.js';

/** Where a refund goes to. */
export interface RefundAccount {
  readonly caseNumber: string;
  readonly refundId: string;
  readonly iban: string;
  readonly name: string;
}

/** Notes the account of a refund; another one takes its place until the refund is in a file. The log says that it was noted, not what it is. */
export function noteRefundAccount(db: RecordDatabase, account: RefundAccount, userId: string): Promise<Refusal | null> {
  return inTransaction(db.pool, async (client) => {
    const { rows } = await client.query('SELECT FROM money.refund_file_line WHERE case_number = $1 AND refund_id = $2', [account.caseNumber, account.refundId]);
    if (rows.length > 0) return unlawful('refund-in-a-file', 'awb:4:102', 'Deze terugbetaling is al aan de bank aangeboden.', 'This refund was offered to the bank already.');
    await client.query(
      `INSERT INTO money.refund_account (case_number, refund_id, iban, name, set_by) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (case_number, refund_id) DO UPDATE SET iban = EXCLUDED.iban, name = EXCLUDED.name, set_by = EXCLUDED.set_by`,
      [account.caseNumber, account.refundId, account.iban, account.name, userId],
    );
    await recordEvent(client, { by: { userId }, action: 'NoteRefundAccount', object: { case: account.caseNumber, refund: account.refundId } });
    return null;
  });
}

export interface RefundFileRequest {
  /** Named by who asks; the same name is the same file. */
  readonly id: string;
  readonly executeOn: LocalDate;
  readonly from: { readonly name: string; readonly iban: string };
}

export interface RefundFile {
  readonly id: string;
  readonly executeOn: LocalDate;
  readonly totalCents: number;
  readonly refunds: number;
  readonly sha256: string;
}

export type RefundFileResult = { readonly ok: true; readonly file: RefundFile; readonly repeated: boolean } | { readonly ok: false; readonly refusal: Refusal };

interface Due extends RefundAccount {
  readonly amountCents: number;
}

/** Approved by two and not yet in a file, with the account that was noted or else the one that the money came from last. */
const due = `SELECT a.case_number AS "caseNumber", a.data->>'refundId' AS "refundId",
    (a.data->>'principalCents')::bigint + (a.data->>'interestCents')::bigint AS "amountCents", coalesce(noted.iban, payer.iban) AS iban, coalesce(noted.name, payer.name) AS name
  FROM record.act a
  LEFT JOIN money.refund_account noted ON noted.case_number = a.case_number AND noted.refund_id = a.data->>'refundId'
  LEFT JOIN LATERAL (SELECT c.iban, c.name FROM money.bank_entry e JOIN money.bank_counterparty c ON c.entry_id = e.id
    WHERE e.case_number = a.case_number AND e.direction = 'credit' AND c.iban IS NOT NULL ORDER BY e.booked_on DESC, e.id LIMIT 1) AS payer ON true
  WHERE a.type = 'RefundApproved' AND (a.data->>'complete')::boolean
    AND NOT EXISTS (SELECT FROM money.refund_file_line l WHERE l.case_number = a.case_number AND l.refund_id = a.data->>'refundId')
    AND NOT EXISTS (SELECT FROM record.act p WHERE p.case_number = a.case_number AND p.type = 'RefundPaid' AND p.data->>'refundId' = a.data->>'refundId')
  ORDER BY a.case_number, a.seq`;

/**
 * Puts every refund that two officials approved, and whose account is known,
 * into one file for the bank, each refund in one file for ever. The same id
 * again is the same file.
 */
export async function makeRefundFile(db: RecordDatabase, { id, executeOn, from }: RefundFileRequest, userId: string): Promise<RefundFileResult> {
  const { legalNow: now } = await legalNow(db);
  return inTransaction(db.pool, async (client): Promise<RefundFileResult> => {
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('refund files'))`);
    const known = await readFile(client, id);
    if (known !== null) return { ok: true, file: known, repeated: true };
    const { rows } = await client.query<Due>(due);
    const ready = rows.filter(({ iban, name }) => iban !== null && name !== null);
    if (ready.length === 0) return { ok: false, refusal: unlawful('nothing-to-refund', 'awb:4:102', 'Er is geen goedgekeurde terugbetaling met een bekende rekening.', 'There is no approved refund whose account is known.') };
    const bytes = new TextEncoder().encode(creditTransferFile({ messageId: id, createdAt: now, executeOn, from, transfers: ready.map(transferOf) }));
    const totalCents = ready.reduce((sum, { amountCents }) => sum + amountCents, 0);
    await client.query('INSERT INTO money.refund_file (id, execute_on, bytes, total_cents, made_by, legal_at) VALUES ($1, $2, $3, $4, $5, $6)', [id, executeOn, bytes, totalCents, userId, now]);
    await client.query(
      `INSERT INTO money.refund_file_line (file_id, case_number, refund_id, amount_cents) SELECT $1, "caseNumber", "refundId", "amountCents" FROM jsonb_to_recordset($2::jsonb) AS x("caseNumber" text, "refundId" text, "amountCents" bigint)`,
      [id, JSON.stringify(ready)],
    );
    await recordEvent(client, { by: { userId }, action: 'MakeRefundFile', object: { file: id, refunds: ready.length, totalCents } });
    const file = await readFile(client, id);
    if (file === null) throw new Error('The file that was just made is not there.');
    return { ok: true, file, repeated: false };
  });
}

const transferOf = ({ caseNumber, refundId, amountCents, iban, name }: Due): Transfer => ({
  endToEndId: creditorReference({ caseNumber, subject: refundId }),
  amountCents,
  name,
  iban,
  remittance: `Terugbetaling ${caseNumber} ${refundId}`,
});

async function readFile(client: PoolClient, id: string): Promise<RefundFile | null> {
  const { rows } = await client.query<RefundFile>(
    `SELECT id, execute_on AS "executeOn", total_cents AS "totalCents", encode(sha256, 'hex') AS sha256, (SELECT count(*)::int FROM money.refund_file_line l WHERE l.file_id = f.id) AS refunds
     FROM money.refund_file f WHERE id = $1`,
    [id],
  );
  return rows[0] ?? null;
}
