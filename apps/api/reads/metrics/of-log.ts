import type { Instant } from '../../../../libs/law/calendar/brands.js';
import { millisOf } from '../../../../libs/law/calendar/instant.js';
import type { readLogStatus } from '../log-status.js';
import { perCode, type Gauge, type Sample } from './prometheus.js';

const alarmCodes = ['sequencer-lags', 'witness-missing', 'no-witness', 'check-failed', 'check-overdue', 'incident'] as const;

/** How far the log and its witnesses are, and what the last full check found. */
export function logGauges(log: Awaited<ReturnType<typeof readLogStatus>>, now: Instant): readonly Gauge[] {
  const secondsSince = (moment: Instant | string | null): number => (moment === null ? 0 : Math.max(0, (millisOf(now) - millisOf(moment as Instant)) / 1000));
  return [
    ['log_size', 'Entries that the last checkpoint covers', [[{}, log.checkpoint?.size ?? 0]]],
    ['log_waiting', 'Entries that wait for the sequencer', [[{}, log.waiting]]],
    ['log_lag_seconds', 'How long the oldest of them waits', [[{}, secondsSince(log.oldestWaitsSince)]]],
    ['log_witness_size', 'Entries covered by what a witness saw last', log.witnesses.map(({ name, kind, seenSize }): Sample => [{ witness: name, kind }, seenSize])],
    ['log_check_faults', 'Faults of the last full check', [[{}, log.lastCheck?.faults ?? 0]]],
    ['log_check_age_seconds', 'How long ago the last full check was', log.lastCheck === null ? [] : [[{}, secondsSince(log.lastCheck.finishedAt)]]],
    ['log_incidents', 'Incidents of the last seven days', [[{}, log.incidents.length]]],
    ['log_alarm', 'Alarms of the log that are on', perCode(alarmCodes, log.alarms)],
  ];
}
