import { letterOnItsWay } from '../../enforcement/letter/dispatch.js';
import type { DeliveryReport } from '../../service/delivery-report.js';
import { readCase } from '../cases/read-case.js';
import { legalNow } from '../clock/read-clock.js';
import type { RecordDatabase } from '../database/record-database.js';
import { perform } from '../perform.js';

/** What became of a report: recorded, or why not. `too-early`: the sending itself was not recorded yet; to be read again. */
export type Reported = 'recorded' | 'no-failure' | 'unknown-message' | 'earlier-sending' | 'too-early' | 'refused';

/**
 * Records that a letter bounced: the undelivered fact with its task, which
 * stops the term where nothing was built on it yet. A report that only says
 * that delivery takes longer, or that is about a message of somebody else or
 * about an earlier sending, changes nothing. The same report twice is one.
 *
 * @throws where the record is away, so that the report is read again
 */
export async function recordReport(db: RecordDatabase, report: DeliveryReport): Promise<Reported> {
  if (report.action !== 'failed') return 'no-failure';
  const { rows } = await db.pool.query<{ readonly caseNumber: string; readonly key: string }>('SELECT case_number AS "caseNumber", key FROM record.delivery WHERE message_id = $1', [report.messageId]);
  const [sent] = rows;
  if (sent === undefined) return 'unknown-message';
  const [decisionId = '', round = '1'] = sent.key.split('/');
  const reading = await readCase(db, sent.caseNumber);
  const letter = reading === null ? undefined : letterOnItsWay(reading.state, decisionId);
  if (letter?.undelivered !== Number(round) - 1) return 'earlier-sending';
  if (letter.sentAt === null) return 'too-early';
  const result = await perform(db, {
    commandId: `bounce:${sent.caseNumber}:${sent.key}`,
    caseNumber: sent.caseNumber,
    actor: { userId: 'process' },
    command: { type: 'RecordUndelivered', data: { decisionId, kind: 'bounced', at: (await legalNow(db)).legalNow, report: reportText(report) } },
    origin: 'process',
  });
  if (result.kind === 'performed' || result.kind === 'repeated') return 'recorded';
  if (result.kind === 'refused') return 'refused';
  throw new Error(`The report was not kept: ${result.kind}.`);
}

/** One line of ordinary characters, without addresses of people. */
const reportText = ({ status, diagnostic }: DeliveryReport): string =>
  `${status} ${diagnostic}`.replace(/[^\x20-\x7e]+/g, ' ').replace(/[\w.+-]+@[\w.-]+/g, '[adres]').trim().slice(0, 500) || '(leeg)';
