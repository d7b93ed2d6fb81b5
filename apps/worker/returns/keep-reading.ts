import { setTimeout as pause } from 'node:timers/promises';
import type { Configuration } from '../../../libs/platform/configuration.js';
import type { Logger } from '../../../libs/platform/logging.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { recordReport } from '../../../libs/record/documents/record-report.js';
import { readDeliveryReport } from '../../../libs/service/delivery-report.js';
import { maildir, trainingReturns, type ReturnedMail } from '../../../libs/service/returned-mail.js';

const everyMs = 5_000;

/** Where reports of non-delivery come in: in training the local mail server, else the folder that was set; null where none was. */
export function returnsOf({ mode, trainingProviderPort, mailFrom, mailReturns }: Configuration): ReturnedMail | null {
  if (mode === 'training' && trainingProviderPort !== undefined) return trainingReturns(trainingProviderPort, mailFrom);
  return mailReturns === undefined ? null : maildir(mailReturns);
}

/** Reads everything that came back once. What is no report stays for people, in the mailbox where it came in; nothing of its content is logged. */
export async function readReturns(db: RecordDatabase, returns: ReturnedMail, log: Pick<Logger, 'info' | 'warn'>): Promise<void> {
  for (const { id, raw } of await returns.waiting()) {
    const report = readDeliveryReport(raw);
    const became = report === null ? 'no-report' : await recordReport(db, report);
    if (became === 'too-early') continue;
    log[became === 'recorded' || became === 'no-failure' ? 'info' : 'warn']({ message: id, about: report?.messageId, became }, 'mail came back');
    await returns.done(id);
  }
}

/** Reads what comes back, until the worker stops. */
export async function keepReadingReturns(db: RecordDatabase, returns: ReturnedMail | null, log: Logger, signal: AbortSignal): Promise<void> {
  while (returns !== null && !signal.aborted) {
    try {
      await readReturns(db, returns, log);
    } catch (err) {
      log.warn({ err }, 'returned mail not read yet');
    }
    await pause(everyMs, undefined, { signal }).catch(() => undefined);
  }
}
