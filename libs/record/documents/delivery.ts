import type { Instant } from '../../law/calendar/brands.js';
import { systemInstant } from '../../law/calendar/system-clock.js';
import type { Channel, OutgoingLetter, Receipt } from '../../service/channel.js';
import { LetterDeferred } from '../../service/channel.js';
import { laterOf, legalAt, type LegalClock } from '../clock/legal-clock.js';
import type { RecordDatabase } from '../database/record-database.js';
import { newAccessCode } from './letter-access.js';
import { whileAlone } from './while-alone.js';

/** A sealed letter on its way to a provider; `round` counts sendings of the same letter, one more after each that was not delivered. */
export interface Delivery {
  readonly caseNumber: string;
  /** Of the decision, or of the letter that goes with another act. */
  readonly decisionId: string;
  readonly documentId: string;
  readonly recipient: string;
  readonly reference: string;
  readonly about: OutgoingLetter['about'];
  readonly round: number;
}

/** When the letter was out of the Authority's hands, by the legal clock, and the proof of it. */
export interface Delivered {
  readonly reachedAt: Instant;
  readonly receipt: Receipt;
}

interface Row {
  readonly attempts: number;
  readonly message_id: string;
  readonly prepared_at: Instant;
  readonly reached_at: Instant | null;
  readonly accepted_at: Instant | null;
  readonly server: string | null;
  readonly proof: string | null;
}

const keyOf = ({ decisionId, round }: Delivery): string => (round === 1 ? decisionId : `${decisionId}/${String(round)}`);

/**
 * Sends a letter and answers when it arrived. What is going to be sent is noted
 * first, with the id that its message will bear. An attempt that finds an
 * earlier one without an end asks the receiving server, where that can be
 * asked; else it sends the same message again under the same id. Whatever
 * happens, one moment is kept for a sending: the first that was proved.
 */
export function deliverOnce(db: RecordDatabase, channel: Channel, domain: string, delivery: Delivery): Promise<Delivered> {
  const key = keyOf(delivery);
  return whileAlone(db, `${delivery.caseNumber}/${key}`, async () => {
    const row = await noteIntent(db, channel, delivery, key, `${delivery.caseNumber}.${key.replace('/', '.')}@${domain}`);
    const known = deliveredIn(row);
    if (known !== null) return known;
    const found = row.attempts > 1 && channel.lookUp !== null ? await channel.lookUp(row.message_id) : null;
    const receipt = found ?? (await channel.send(await letterOf(db, delivery, row)));
    return keepReceipt(db, delivery.caseNumber, key, row, receipt);
  });
}

const columns = `attempts, message_id, platform.instant(prepared_at) AS prepared_at, platform.instant(reached_at) AS reached_at, platform.instant(accepted_at) AS accepted_at, server, proof`;

async function noteIntent(db: RecordDatabase, channel: Channel, { caseNumber, documentId, recipient }: Delivery, key: string, messageId: string): Promise<Row> {
  const { rows } = await db.pool.query<Row>(
    `INSERT INTO record.delivery AS d (case_number, key, document_id, channel, recipient, attempts, message_id) VALUES ($1, $2, $3, $4, $5, 1, $6)
     ON CONFLICT (case_number, key) DO UPDATE SET attempts = d.attempts + 1 RETURNING ${columns}`,
    [caseNumber, key, documentId, channel.name, recipient, messageId],
  );
  return onlyRow(rows);
}

function deliveredIn({ reached_at, accepted_at, server, proof, message_id }: Row): Delivered | null {
  if (reached_at === null || accepted_at === null || server === null || proof === null) return null;
  return { reachedAt: reached_at, receipt: { messageId: message_id, server, reply: proof, acceptedAt: accepted_at } };
}

async function letterOf(db: RecordDatabase, delivery: Delivery, row: Row): Promise<OutgoingLetter> {
  const { caseNumber, decisionId, documentId, recipient, reference, about } = delivery;
  const { rows } = await db.pool.query<{ readonly bytes: Buffer }>('SELECT bytes FROM record.document WHERE id = $1 AND case_number = $2', [documentId, caseNumber]);
  const accessCode = await newAccessCode(db, { caseNumber, decisionId, documentId });
  const fileName = `${reference.replace(/[^A-Za-z0-9-]/g, '-')}.pdf`;
  return { messageId: row.message_id, recipient, reference, about, fileName, pdf: onlyRow(rows).bytes, accessCode, preparedAt: row.prepared_at };
}

/** Keeps the first proof; the moment is that of the acceptance by the legal clock, never before the sending was noted and never after now. */
async function keepReceipt(db: RecordDatabase, caseNumber: string, key: string, { prepared_at }: Row, receipt: Receipt): Promise<Delivered> {
  const accepted = laterOf(prepared_at, receipt.acceptedAt);
  const now = systemInstant();
  const { rows: clocks } = await db.pool.query<{ readonly clock: LegalClock | null }>({ name: 'legal-clock', text: 'SELECT platform.legal_clock() AS clock' });
  const reachedAt = legalAt(clocks[0]?.clock ?? null, accepted < now ? accepted : now);
  const { rows } = await db.pool.query<Row>(
    `UPDATE record.delivery SET reached_at = coalesce(reached_at, $3), accepted_at = coalesce(accepted_at, $4), server = coalesce(server, $5), proof = coalesce(proof, $6)
     WHERE case_number = $1 AND key = $2 RETURNING ${columns}`,
    [caseNumber, key, reachedAt, accepted, receipt.server, receipt.reply],
  );
  const kept = deliveredIn(onlyRow(rows));
  if (kept === null) throw new LetterDeferred('De verzending is niet vastgelegd.', null);
  return kept;
}

function onlyRow<T>(rows: readonly T[]): T {
  const [row] = rows;
  if (row === undefined) throw new Error('A delivery or letter that was just there is gone.');
  return row;
}
