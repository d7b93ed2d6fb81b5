import type { AnswerOf } from '../../../libs/contracts/http/route.js';
import type { routes } from '../../../libs/contracts/http/routes.js';
import { openAlarms } from '../../../libs/record/accrual/watch.js';
import { legalNow } from '../../../libs/record/clock/read-clock.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { outboxBacklog } from '../../../libs/record/outbox/backlog.js';
import { readPage } from './read-page.js';

type Operations = AnswerOf<typeof routes.operations>;
type OverdueStep = Operations['overdueSteps']['items'][number];

/** What waits for the process, which of its steps are overdue by the legal clock, and how many tasks wait for officials. */
export async function readOperations(db: RecordDatabase): Promise<Pick<Operations, 'outbox' | 'overdueSteps' | 'openTasks' | 'nightlyRunAlarms'>> {
  const now = (await legalNow(db)).legalNow;
  const [backlog, overdue, tasks, alarms] = await Promise.all([
    outboxBacklog(db),
    readPage<OverdueStep>(
      db,
      { select: `case_number AS "caseNumber", key, due_at AS "dueAt"`, from: 'record.process_step', where: `due_at < $1::timestamptz - interval '1 minute'`, order: 'due_at, case_number, key', values: [now] },
      { page: 1, pageSize: 100 },
    ),
    db.dataSource.query<{ count: number }[]>('SELECT count(*)::int AS count FROM record.task WHERE resolved_at IS NULL'),
    openAlarms(db),
  ]);
  return {
    outbox: { waiting: backlog.waiting, oldestWaitsMs: backlog.waiting === 0 ? null : Math.max(0, Math.round(backlog.oldestMs)) },
    overdueSteps: { count: overdue.total, items: [...overdue.items] },
    openTasks: tasks[0]?.count ?? 0,
    nightlyRunAlarms: [...alarms],
  };
}
