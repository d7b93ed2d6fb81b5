import { systemInstant } from '../../../../libs/law/calendar/system-clock.js';
import type { RecordDatabase } from '../../../../libs/record/database/record-database.js';
import { readLogStatus } from '../log-status.js';
import { readOperations } from '../operations.js';
import { logGauges } from './of-log.js';
import { nightGauges } from './of-nights.js';
import { processGauges } from './of-process.js';
import { prometheusText } from './prometheus.js';

/** The figures of the engine for monitoring, in the text format of Prometheus: numbers only, no case, no person, no location. */
export async function readMetrics(db: RecordDatabase): Promise<string> {
  const [figures, log, nights] = await Promise.all([readOperations(db), readLogStatus(db), nightGauges(db)]);
  return prometheusText([...processGauges(figures), ...logGauges(log, systemInstant()), ...nights]);
}
