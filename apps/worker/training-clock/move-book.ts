import type { Instant } from '../../../libs/law/calendar/brands.js';
import { holdClock, moveClock, runClock } from '../../../libs/record/clock/move-clock.js';
import { legalNow } from '../../../libs/record/clock/read-clock.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';

/** A move that someone asked for, as the record keeps it. */
export interface ClockMove {
  readonly id: string;
  readonly to: Instant;
  readonly through: 'deadlines' | 'outage';
  readonly askedBy: string;
}

/** What walking the clock needs of the record. */
export interface MoveBook {
  /** The oldest move that is not finished; null where there is none. */
  next(): Promise<ClockMove | null>;
  legalNow(): Promise<Instant>;
  /** Lets the clock stand still for the move, remembering whether it ran. */
  hold(move: ClockMove): Promise<void>;
  setClock(move: ClockMove, to: Instant): Promise<void>;
  /** Hands every case with a step that is due by then to the process. */
  wakeDue(by: Instant): Promise<void>;
  /** The first moment after now at which a step of some case falls due. */
  nextDeadline(now: Instant): Promise<Instant | null>;
  /** Nothing waits in the outbox and no step of the process is due. */
  isSettled(): Promise<boolean>;
  isRunDone(runKey: string): Promise<boolean>;
  /** Marks the move as carried out and lets the clock run again where it ran before. */
  finish(move: ClockMove): Promise<void>;
}

export function moveBook(db: RecordDatabase): MoveBook {
  const { pool } = db;
  const exists = async (sql: string, values: readonly unknown[]): Promise<boolean> => (await pool.query<{ found: boolean }>(`SELECT ${sql} AS found`, [...values])).rows[0]?.found === true;
  return {
    next: async () => {
      const { rows } = await pool.query<ClockMove>(
        `SELECT id, platform.instant("to") AS "to", through, asked_by AS "askedBy" FROM platform.clock_move WHERE state <> 'finished' ORDER BY sequence LIMIT 1`,
      );
      return rows[0] ?? null;
    },
    legalNow: async () => (await legalNow(db)).legalNow,
    hold: async (move) => {
      const { running } = await legalNow(db);
      await pool.query(`UPDATE platform.clock_move SET state = 'walking', was_running = coalesce(was_running, $2) WHERE id = $1`, [move.id, running]);
      if (running) await holdClock(db, { userId: move.askedBy });
    },
    setClock: async (move, to) => {
      const moved = await moveClock(db, to, { userId: move.askedBy });
      if (!moved.ok) throw new Error(moved.refusal.message.en);
    },
    wakeDue: async (by) => {
      await pool.query(`INSERT INTO record.outbox (case_number, seq, legal_at) SELECT DISTINCT case_number, 0, $1::timestamptz FROM record.process_step WHERE due_at <= $1`, [by]);
      db.notifier.committed();
    },
    nextDeadline: async (now) => {
      const { rows } = await pool.query<{ next: Instant | null }>(`SELECT platform.instant(min(due_at)) AS next FROM record.process_step WHERE due_at > $1`, [now]);
      return rows[0]?.next ?? null;
    },
    isSettled: async () => {
      const now = (await legalNow(db)).legalNow;
      return exists('NOT EXISTS (SELECT FROM record.outbox) AND NOT EXISTS (SELECT FROM record.process_step WHERE due_at <= $1)', [now]);
    },
    isRunDone: (runKey) => exists('EXISTS (SELECT FROM record.accrual_run WHERE id = $1 AND finished_at IS NOT NULL)', [runKey]),
    finish: async (move) => {
      const { rows } = await pool.query<{ was_running: boolean | null }>('SELECT was_running FROM platform.clock_move WHERE id = $1', [move.id]);
      if (rows[0]?.was_running === true) await runClock(db, { userId: move.askedBy });
      await pool.query(`UPDATE platform.clock_move SET state = 'finished', finished_at = clock_timestamp() WHERE id = $1`, [move.id]);
    },
  };
}
