import { Controller, Inject } from '@nestjs/common';
import type { AnswerOf, InputOf } from '../../../libs/contracts/http/route.js';
import { routes } from '../../../libs/contracts/http/routes.js';
import type { Refusal } from '../../../libs/enforcement/case/refusal.js';
import { nextActs } from '../../../libs/enforcement/next-acts/next-acts.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import type { Caller } from '../http/api-request.js';
import { Asking, Input, Operation } from '../http/operation.js';
import { RECORD } from '../ports.js';
import { pageAnswer } from '../reads/page-answer.js';
import { readForNextActs } from '../reads/next-acts.js';
import { readDrafts, readFines, readPenaltyOrders, readPhaseCounts, readProviders, readWork } from '../reads/worklists.js';

type NextActs = AnswerOf<typeof routes.listNextActs>;

/** What waits for officials, over all cases and in one. */
@Controller()
export class WorklistsController {
  constructor(@Inject(RECORD) private readonly db: RecordDatabase) {}

  @Operation(routes.listWork)
  async work(@Input() { query }: InputOf<typeof routes.listWork>, @Asking() { userId, roles }: Caller): Promise<AnswerOf<typeof routes.listWork>> {
    return pageAnswer('/work-items', query, await readWork(this.db, query, { userId, roles: roles ?? [] }));
  }

  @Operation(routes.listNextActs)
  async next(@Input() { params }: InputOf<typeof routes.listNextActs>, @Asking() { userId }: Caller): Promise<NextActs> {
    const { caseNumber } = params;
    const { state, seq, context } = await readForNextActs(this.db, caseNumber, userId);
    const acts = nextActs(state, context).map(({ missing, refusal, roles, ...act }) => ({ ...act, roles: [...roles], missing: refusalAnswer(missing), refusal: refusalAnswer(refusal) }));
    return { caseNumber, seq, legalNow: context.now, acts };
  }

  @Operation(routes.listDrafts)
  async drafts(@Input() { query }: InputOf<typeof routes.listDrafts>): Promise<AnswerOf<typeof routes.listDrafts>> {
    return pageAnswer('/drafts', query, await readDrafts(this.db, query));
  }

  @Operation(routes.listPenaltyOrders)
  async penaltyOrders(@Input() { query }: InputOf<typeof routes.listPenaltyOrders>): Promise<AnswerOf<typeof routes.listPenaltyOrders>> {
    return pageAnswer('/penalty-orders', query, await readPenaltyOrders(this.db, query));
  }

  @Operation(routes.listFines)
  async fines(@Input() { query }: InputOf<typeof routes.listFines>): Promise<AnswerOf<typeof routes.listFines>> {
    return pageAnswer('/fines', query, await readFines(this.db, query));
  }

  @Operation(routes.listProviders)
  async providers(@Input() { query }: InputOf<typeof routes.listProviders>): Promise<AnswerOf<typeof routes.listProviders>> {
    return pageAnswer('/providers', query, await readProviders(this.db, query));
  }

  @Operation(routes.listPhaseCounts)
  async phases(): Promise<AnswerOf<typeof routes.listPhaseCounts>> {
    return { items: await readPhaseCounts(this.db) };
  }
}

function refusalAnswer(refusal: Refusal | null): NextActs['acts'][number]['missing'] {
  return refusal === null ? null : { rule: refusal.code, article: refusal.article, messageNl: refusal.message.nl, messageEn: refusal.message.en };
}
