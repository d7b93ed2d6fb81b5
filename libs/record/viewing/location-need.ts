import { recordEvent, type EventSource } from '../audit-event.js';
import type { Instant } from '../../law/calendar/brands.js';
import type { RecordDatabase } from '../database/record-database.js';
import { inTransaction } from '../database/transaction.js';
import { viewedRecord } from './viewed-record.js';
import type { Viewer } from './viewer.js';

/** For how long somebody reads addresses on the reasons that he gave. */
const HOURS = 8;

/** Whether somebody needs the addresses of a case for his work on it, or said why; asked of the policy of the database. */
export async function needsLocations(db: RecordDatabase, viewer: Viewer, caseNumber: string): Promise<boolean> {
  const { rows } = await viewedRecord(db, () => viewer).pool.query<{ readonly needed: boolean }>('SELECT record.viewer_needs_locations($1) AS needed', [caseNumber]);
  return rows[0]?.needed === true;
}

/** Keeps why somebody needs the addresses of a case, for some hours, with an entry in the log that says it. Answers until when; null for who is recused from the case. */
export function stateLocationNeed(db: RecordDatabase, caseNumber: string, reasons: string, by: EventSource): Promise<Instant | null> {
  return inTransaction(db.pool, async (client) => {
    const event = { by, action: 'StateLocationNeed', object: { case: caseNumber }, reason: reasons };
    const { rowCount } = await client.query('SELECT FROM record.recused_official WHERE case_number = $1 AND user_id = $2', [caseNumber, by.userId]);
    if (rowCount !== 0) {
      await recordEvent(client, { ...event, rule: { code: 'recused', article: 'awb:2:4' } });
      return null;
    }
    const { rows } = await client.query<{ readonly until: Instant }>(
      'INSERT INTO record.location_need (case_number, user_id, reasons, until) VALUES ($1, $2, $3, clock_timestamp() + make_interval(hours => $4)) RETURNING platform.instant(until) AS until',
      [caseNumber, by.userId, reasons, HOURS],
    );
    await recordEvent(client, event);
    return rows[0]?.until ?? null;
  });
}
