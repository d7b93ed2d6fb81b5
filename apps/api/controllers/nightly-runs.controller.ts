import { Controller, Inject, Res } from '@nestjs/common';
import type { AnswerOf, InputOf } from '../../../libs/contracts/http/route.js';
import { routes } from '../../../libs/contracts/http/routes.js';
import type { RunRequest } from '../../../libs/contracts/run-request.js';
import { gapRows } from '../../../libs/record/accrual/gaps.js';
import { recordEvent } from '../../../libs/record/audit-event.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { inTransaction } from '../../../libs/record/database/transaction.js';
import type { ApiResponse, Caller } from '../http/api-request.js';
import { idFromKey } from '../http/id-from-key.js';
import { Asking, Input, Operation } from '../http/operation.js';
import { keyUsed, notThere } from '../http/problem-error.js';
import { NIGHTLY_RUNS, RECORD, type NightlyRunStarter } from '../ports.js';
import { hrefTo, pageAnswer } from '../reads/page-answer.js';
import { readPage, type Listing } from '../reads/read-page.js';

type Run = AnswerOf<typeof routes.getNightlyRun>;
type Gap = AnswerOf<typeof routes.listEvidenceGaps>['items'][number];
type Stored = Omit<Run, 'state' | '_links'>;

const runs: Listing = {
  select: `id, kind, from_day AS "fromDay", until_day AS "untilDay", up_to AS "upTo", started_at AS "startedAt", finished_at AS "finishedAt", report`,
  from: 'record.accrual_run',
  order: 'up_to DESC, started_at DESC, id',
  values: [],
};

/** The nightly booking of penalty payments: its reports, and a start by hand. */
@Controller()
export class NightlyRunsController {
  constructor(
    @Inject(RECORD) private readonly db: RecordDatabase,
    @Inject(NIGHTLY_RUNS) private readonly starter: NightlyRunStarter,
  ) {}

  @Operation(routes.listNightlyRuns)
  async list(@Input() { query }: InputOf<typeof routes.listNightlyRuns>): Promise<AnswerOf<typeof routes.listNightlyRuns>> {
    const { items, total } = await readPage<Stored>(this.db, runs, query);
    return pageAnswer('/nightly-runs', query, { items: items.map(runAnswer), total });
  }

  @Operation(routes.getNightlyRun)
  async one(@Input() { params }: InputOf<typeof routes.getNightlyRun>): Promise<Run> {
    return this.find(params.runId);
  }

  @Operation(routes.startNightlyRun)
  async start(@Input() input: InputOf<typeof routes.startNightlyRun>, @Asking() caller: Caller, @Res({ passthrough: true }) response: ApiResponse): Promise<Run> {
    const asked = requestOf(input.body);
    const id = `nightly-run-${idFromKey(caller.userId, input.idempotencyKey)}`;
    if (!(await this.starter.isStarted(id))) {
      await inTransaction(this.db.pool, (client) => recordEvent(client, { by: caller.source, action: 'StartNightlyRun', object: { run: id, ...asked } }));
      await this.starter.start(id, asked);
    }
    const run = await this.find(id, asked);
    if (run.kind !== asked.kind) throw keyUsed();
    response.setHeader('Location', run._links.self.href);
    return run;
  }

  @Operation(routes.listEvidenceGaps)
  async gaps(@Input() { query }: InputOf<typeof routes.listEvidenceGaps>): Promise<AnswerOf<typeof routes.listEvidenceGaps>> {
    const { fromDay, untilDay } = query;
    const gaps: Listing = { select: '"caseNumber", "orderId", day, reason, said', from: gapRows, order: 'day, "caseNumber", "orderId"', values: [fromDay, untilDay, ''] };
    return pageAnswer('/evidence-gaps', query, await readPage<Gap>(this.db, gaps, query));
  }

  /** A run that was started but has not begun to write is there as well. */
  private async find(id: string, asked: RunRequest = { kind: 'nightly' }): Promise<Run> {
    const { items } = await readPage<Stored>(this.db, { ...runs, where: 'id = $1', values: [id] }, { page: 1, pageSize: 1 });
    const [stored] = items;
    if (stored !== undefined) return runAnswer(stored);
    if (!(await this.starter.isStarted(id))) throw notThere(`There is no nightly run ${id}.`);
    const days = asked.kind === 'backfill' ? asked : { fromDay: null, untilDay: null };
    return { id, state: 'asked', kind: asked.kind, fromDay: days.fromDay, untilDay: days.untilDay, upTo: null, startedAt: null, finishedAt: null, report: null, _links: { self: hrefTo(`/nightly-runs/${id}`) } };
  }
}

/** The contract lets a backfill through only with both its days. */
function requestOf(body: InputOf<typeof routes.startNightlyRun>['body']): RunRequest {
  if (body?.fromDay !== undefined && body.untilDay !== undefined) return { kind: 'backfill', fromDay: body.fromDay, untilDay: body.untilDay };
  return { kind: body?.kind === 'dry-run' ? 'dry-run' : 'nightly' };
}

function runAnswer(stored: Stored): Run {
  return { ...stored, state: stored.finishedAt === null ? 'running' : 'finished', _links: { self: hrefTo(`/nightly-runs/${stored.id}`) } };
}
