import { Controller, Inject } from '@nestjs/common';
import type { AnswerOf, InputOf } from '../../../libs/contracts/http/route.js';
import { routes } from '../../../libs/contracts/http/routes.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { Input, Operation } from '../http/operation.js';
import { RECORD } from '../ports.js';
import { caseListings } from '../reads/case-listings.js';
import { listOfCase } from '../reads/of-case.js';
import { pageAnswer } from '../reads/page-answer.js';
import { readPage } from '../reads/read-page.js';

type Task = AnswerOf<typeof routes.listOpenTasks>['items'][number];

const open = { ...caseListings.tasks, where: 'l.resolved_at IS NULL AND ($1::text IS NULL OR l.owner = $1)', order: 'l.raised_at, l.case_number, l.key' };

/** What waits for an official. */
@Controller()
export class TasksController {
  constructor(@Inject(RECORD) private readonly db: RecordDatabase) {}

  @Operation(routes.listCaseTasks)
  ofCase(@Input() { params, query }: InputOf<typeof routes.listCaseTasks>): Promise<AnswerOf<typeof routes.listCaseTasks>> {
    return listOfCase<Task>(this.db, 'tasks', caseListings.tasks, { caseNumber: params.caseNumber, query });
  }

  @Operation(routes.listOpenTasks)
  async open(@Input() { query }: InputOf<typeof routes.listOpenTasks>): Promise<AnswerOf<typeof routes.listOpenTasks>> {
    return pageAnswer('/tasks', query, await readPage<Task>(this.db, { ...open, values: [query.owner ?? null] }, query));
  }
}
