import { setTimeout as pause } from 'node:timers/promises';
import { gatherMail } from '../../../libs/notifications/gather-mail.js';
import { sendMail, type Postroom } from '../../../libs/notifications/send-mail.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { whileAlone } from '../../../libs/record/documents/while-alone.js';
import { tellActs } from '../../../libs/record/notifications/tell-acts.js';
import { tellTerms } from '../../../libs/record/notifications/tell-terms.js';
import type { Logger } from '../../../libs/platform/logging.js';
import { LetterDeferred } from '../../../libs/service/channel.js';

const everyMs = 5_000;

/** One round: everything that waits in the record is told, and what may be mailed now is mailed by one process at a time. */
export async function tellOnce(db: RecordDatabase, room: Postroom | null): Promise<{ readonly acts: number; readonly terms: number; readonly mails: number }> {
  const [acts, terms] = [await all(() => tellActs(db)), await all(() => tellTerms(db))];
  if (room === null) return { acts, terms, mails: 0 };
  try {
    const mails = await whileAlone(db, 'notification-mail', async () => {
      await gatherMail(db);
      return sendMail(db, room);
    });
    return { acts, terms, mails };
  } catch (error) {
    if (error instanceof LetterDeferred) return { acts, terms, mails: 0 };
    throw error;
  }
}

async function all(batch: () => Promise<number>): Promise<number> {
  let [sum, done] = [0, await batch()];
  for (; done > 0; done = await batch()) sum += done;
  return sum;
}

/** Tells officials what concerns them, until the worker stops. */
export async function keepTelling(db: RecordDatabase, room: Postroom | null, log: Logger, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const told = await tellOnce(db, room);
      if (told.acts + told.terms + told.mails > 0) log.info({ ...told }, 'officials told');
    } catch (err) {
      log.warn({ err }, 'officials not told yet');
    }
    await pause(everyMs, undefined, { signal }).catch(() => undefined);
  }
}
