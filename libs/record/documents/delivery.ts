import type { Instant } from '../../law/calendar/brands.js';
import { legalNow } from '../clock/read-clock.js';
import type { RecordDatabase } from '../database/record-database.js';

/** A sealed letter on its way to a provider. */
export interface Delivery {
  readonly caseNumber: string;
  readonly decisionId: string;
  readonly documentId: string;
  readonly recipient: string;
}

/** How letters leave the Authority. Sending the same delivery again must be harmless: its key goes along as the message's own id. */
export interface Channel {
  readonly name: string;
  /** Resolves with the proof once the letter reached a system outside the Authority; rejects where it did not. */
  readonly send: (delivery: Delivery, messageId: string) => Promise<{ readonly proof: string }>;
}

/**
 * The letterbox of a training installation: the letter stays in the record,
 * where the provider's page shows it. Nothing leaves the machine.
 */
export const trainingLetterbox: Channel = {
  name: 'training-letterbox',
  send: (_delivery, messageId) => Promise.resolve({ proof: `letterbox ${messageId}` }),
};

/** Until a real channel is set, production says so instead of pretending. */
export const noChannel: Channel = {
  name: 'none',
  send: () => Promise.reject(new Error('Er is nog geen verzendkanaal ingesteld; maak het besluit op een andere wijze bekend.')),
};

/** Sends a letter once, and answers when it arrived; a delivery that was made before is found again with its first moment. */
export async function deliverOnce(db: RecordDatabase, channel: Channel, delivery: Delivery): Promise<{ readonly reachedAt: Instant; readonly proof: string }> {
  const { caseNumber, decisionId, documentId, recipient } = delivery;
  const { rows } = await db.pool.query<{ readonly reached_at: Instant | null; readonly proof: string | null }>(
    `INSERT INTO record.delivery AS d (case_number, key, document_id, channel, recipient, attempts) VALUES ($1, $2, $3, $4, $5, 1)
     ON CONFLICT (case_number, key) DO UPDATE SET attempts = d.attempts + 1
     RETURNING platform.instant(d.reached_at) AS reached_at, d.proof`,
    [caseNumber, decisionId, documentId, channel.name, recipient],
  );
  const [known] = rows;
  if (known?.reached_at != null && known.proof !== null) return { reachedAt: known.reached_at, proof: known.proof };
  const { proof } = await channel.send(delivery, `${caseNumber}-${decisionId}`);
  const reachedAt = (await legalNow(db)).legalNow;
  const kept = await db.pool.query<{ readonly reached_at: Instant; readonly proof: string }>(
    `UPDATE record.delivery SET reached_at = coalesce(reached_at, $3), proof = coalesce(proof, $4) WHERE case_number = $1 AND key = $2
     RETURNING platform.instant(reached_at) AS reached_at, proof`,
    [caseNumber, decisionId, reachedAt, proof],
  );
  const [first] = kept.rows;
  if (first === undefined) throw new Error('A delivery that was just noted is gone.');
  return { reachedAt: first.reached_at, proof: first.proof };
}
