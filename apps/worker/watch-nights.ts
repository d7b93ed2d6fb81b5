import { setTimeout as pause } from 'node:timers/promises';
import type { RecordDatabase } from '../../libs/record/database/record-database.js';
import { watchRuns } from '../../libs/record/accrual/watch.js';
import type { Logger } from '../../libs/platform/logging.js';

const everyMs = 60_000;

/**
 * Looks every minute whether the nightly run came, ended and agrees with the
 * ledger. It needs the record only: with Temporal down nothing else would say
 * that there was no run.
 */
export async function watchNights(db: RecordDatabase, log: Logger, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      for (const alarm of await watchRuns(db)) log.error({ alarm: alarm.key, code: alarm.code }, alarm.problem);
    } catch (err) {
      log.warn({ err }, 'the nightly runs could not be watched');
    }
    await pause(everyMs, undefined, { signal }).catch(() => undefined);
  }
}
