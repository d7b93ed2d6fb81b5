import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '../../../apps/cli/journey/stage.js';
import { moveBook, type ClockMove } from '../../../apps/worker/training-clock/move-book.js';
import type { Instant } from '../../../libs/law/calendar/brands.js';
import { addHours } from '../../../libs/law/calendar/instant.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';

const restMs = 25;

/** The training clock of a case of years: it stops at every deadline and leaves out the nights, in which nothing is to be booked. */
export function deadlineClock(db: RecordDatabase): Clock {
  const book = moveBook(db);
  const settled = async (): Promise<void> => {
    while (!(await book.isSettled())) await pause(restMs);
  };
  const to = async (moment: Instant): Promise<void> => {
    const move: ClockMove = { id: `years-${moment}`, to: moment, through: 'deadlines', askedBy: 'admin-1' };
    for (let now = await book.legalNow(); now < moment; now = await book.legalNow()) {
      const next = await book.nextDeadline(now);
      const stop = next !== null && next < moment ? next : moment;
      await book.setClock(move, stop);
      await book.wakeDue(stop);
      await settled();
    }
  };
  return { now: () => book.legalNow(), hold: () => Promise.resolve(), to, forward: async (hours) => to(addHours(await book.legalNow(), hours)) };
}
