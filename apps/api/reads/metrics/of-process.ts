import type { readOperations } from '../operations.js';
import type { Gauge } from './prometheus.js';

/** What waits for the process, and which of its steps are overdue. */
export function processGauges(figures: Awaited<ReturnType<typeof readOperations>>): readonly Gauge[] {
  return [
    ['outbox_waiting', 'Acts that wait for the process', [[{}, figures.outbox.waiting]]],
    ['outbox_oldest_seconds', 'How long the oldest of them waits', [[{}, (figures.outbox.oldestWaitsMs ?? 0) / 1000]]],
    ['overdue_steps', 'Steps of the process that are due by the legal clock and not done', [[{}, figures.overdueSteps.count]]],
    ['open_tasks', 'Tasks that wait for an official', [[{}, figures.openTasks]]],
  ];
}
