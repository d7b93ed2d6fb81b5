import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '../../../libs/platform/logging.js';
import { millisOf } from '../../../libs/law/calendar/instant.js';
import { systemInstant } from '../../../libs/law/calendar/system-clock.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { settleEntries } from '../../../libs/record/payments/settle-entries.js';
import { takeInFolder, type Intake } from '../../../libs/record/payments/take-in-folder.js';

const everyMs = 5_000;

/** Takes in statements from the watched folder, where there is one, and matches what is new, until the worker stops. Counts go to the log, names and accounts never. */
export async function keepTakingIn(db: RecordDatabase, intake: Intake | null, log: Logger, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const taken = intake === null ? [] : await takeInFolder(db, intake, millisOf(systemInstant()));
      for (const one of taken) {
        if (one.ok) log.info({ ...one.report }, 'statement taken in');
        else log.warn({ file: one.name }, 'statement refused; the reasons lie beside it');
      }
      const settled = await settleEntries(db);
      if (settled.byReference + settled.byIbanAndAmount + settled.suspense > 0) log.info({ ...settled }, 'bank entries matched');
    } catch (err) {
      log.warn({ err }, 'payments not taken in yet');
    }
    await delay(everyMs, undefined, { signal }).catch(() => undefined);
  }
}
