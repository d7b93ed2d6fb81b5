import type { Instant } from '../../../libs/law/calendar/brands.js';
import { recordEvent, type EventSource } from '../../../libs/record/audit-event.js';
import { legalNow } from '../../../libs/record/clock/read-clock.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { inTransaction } from '../../../libs/record/database/transaction.js';
import { keyUsed, notThere, refused } from '../http/problem-error.js';

/** A move of the training clock as someone asks for it. */
export interface AskedMove {
  readonly id: string;
  readonly to: Instant;
  readonly through: 'deadlines' | 'outage';
  readonly askedBy: string;
}

export interface StoredMove extends AskedMove {
  readonly state: 'asked' | 'walking' | 'finished';
  readonly askedAt: Instant;
  readonly finishedAt: Instant | null;
}

const columns = `id, "to", through, state, asked_by AS "askedBy", asked_at AS "askedAt", finished_at AS "finishedAt"`;

/**
 * Puts the move where the worker finds it. The same id with the same content
 * is the same move, also when it has been carried out long since.
 *
 * @throws ProblemError 409 for a moment that has passed, or an id that meant another move.
 */
export async function askMove(db: RecordDatabase, asked: AskedMove, by: EventSource): Promise<StoredMove> {
  const known = await moveWithId(db, asked.id);
  if (known !== undefined) return sameMove(known, asked);
  const now = (await legalNow(db)).legalNow;
  if (asked.to < now) throw refused(movedBack(now));
  await inTransaction(db.pool, async (client) => {
    const { rowCount } = await client.query('INSERT INTO platform.clock_move (id, "to", through, asked_by) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO NOTHING', [
      asked.id,
      asked.to,
      asked.through,
      asked.askedBy,
    ]);
    if (rowCount === 1) await recordEvent(client, { by, action: 'AskClockMove', object: { move: asked.id, to: asked.to, through: asked.through } });
  });
  return sameMove(await findMove(db, asked.id), asked);
}

/** @throws ProblemError 404 */
export async function findMove(db: RecordDatabase, id: string): Promise<StoredMove> {
  const found = await moveWithId(db, id);
  if (found === undefined) throw notThere(`There is no move ${id} of the clock.`);
  return found;
}

async function moveWithId(db: RecordDatabase, id: string): Promise<StoredMove | undefined> {
  const [found] = await db.dataSource.query<StoredMove[]>(`SELECT ${columns} FROM platform.clock_move WHERE id = $1`, [id]);
  return found;
}

function sameMove(found: StoredMove, asked: AskedMove): StoredMove {
  if (found.to !== asked.to || found.through !== asked.through) throw keyUsed();
  return found;
}

const movedBack = (now: Instant) =>
  ({
    kind: 'unlawful',
    code: 'clock-moved-back',
    article: null,
    message: { nl: `De wettelijke klok staat op ${now} en gaat nooit terug.`, en: `The legal clock shows ${now} and never goes back.` },
  }) as const;
