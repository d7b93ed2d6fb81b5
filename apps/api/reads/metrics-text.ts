import type { AnswerOf } from '../../../libs/contracts/http/route.js';
import type { routes } from '../../../libs/contracts/http/routes.js';
import type { Instant } from '../../../libs/law/calendar/brands.js';
import { millisOf } from '../../../libs/law/calendar/instant.js';

type Operations = AnswerOf<typeof routes.operations>;
type Sample = readonly [labels: Readonly<Record<string, string>>, value: number];

/** The codes of alarms, so that one that is silent is a zero and not a gap. */
const alarmCodes = ['sequencer-lags', 'witness-missing', 'no-witness', 'check-failed', 'check-overdue', 'incident'] as const;

/** The figures of the operations page in the text format of Prometheus; seconds, entries, counts. */
export function metricsText(figures: Pick<Operations, 'outbox' | 'overdueSteps' | 'openTasks'>, log: Operations['log'], now: Instant): string {
  const secondsSince = (moment: Instant | string | null): number => (moment === null ? 0 : Math.max(0, (millisOf(now) - millisOf(moment as Instant)) / 1000));
  const metrics: readonly (readonly [name: string, help: string, samples: readonly Sample[]])[] = [
    ['autoriteit_outbox_waiting', 'Acts that wait for the process', [[{}, figures.outbox.waiting]]],
    ['autoriteit_outbox_oldest_seconds', 'How long the oldest of them waits', [[{}, (figures.outbox.oldestWaitsMs ?? 0) / 1000]]],
    ['autoriteit_overdue_steps', 'Steps of the process that are due and not done', [[{}, figures.overdueSteps.count]]],
    ['autoriteit_open_tasks', 'Tasks that wait for an official', [[{}, figures.openTasks]]],
    ['autoriteit_log_size', 'Entries that the last checkpoint covers', [[{}, log.checkpoint?.size ?? 0]]],
    ['autoriteit_log_waiting', 'Entries that wait for the sequencer', [[{}, log.waiting]]],
    ['autoriteit_log_lag_seconds', 'How long the oldest of them waits', [[{}, secondsSince(log.oldestWaitsSince)]]],
    ['autoriteit_log_witness_size', 'Entries covered by what a witness saw last', log.witnesses.map(({ name, kind, seenSize }): Sample => [{ witness: name, kind }, seenSize])],
    ['autoriteit_log_check_faults', 'Faults of the last full check', [[{}, log.lastCheck?.faults ?? 0]]],
    ['autoriteit_log_check_age_seconds', 'How long ago the last full check was', log.lastCheck === null ? [] : [[{}, secondsSince(log.lastCheck.finishedAt)]]],
    ['autoriteit_log_incidents', 'Incidents of the last seven days', [[{}, log.incidents.length]]],
    ['autoriteit_log_alarm', 'Alarms of the log that are on', alarmCodes.map((code): Sample => [{ code }, log.alarms.filter((alarm) => alarm.code === code).length])],
  ];
  return metrics.map(([name, help, samples]) => `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${samples.map((sample) => line(name, sample)).join('')}`).join('');
}

function line(name: string, [labels, value]: Sample): string {
  const written = Object.entries(labels).map(([label, text]) => `${label}="${text.replace(/[\\"\n]/g, (sign) => (sign === '\n' ? '\\n' : `\\${sign}`))}"`);
  return `${name}${written.length === 0 ? '' : `{${written.join(',')}}`} ${String(value)}\n`;
}
