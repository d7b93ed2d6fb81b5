import { Controller, Inject, Req } from '@nestjs/common';
import type { AnswerOf, InputOf } from '../../../libs/contracts/http/route.js';
import { routes } from '../../../libs/contracts/http/routes.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { listTermMoves, type ListedMove } from '../../../libs/record/rules/term-moves.js';
import { traceOf, type ApiRequest, type Caller } from '../http/api-request.js';
import { Asking, Input, Operation } from '../http/operation.js';
import { refused } from '../http/problem-error.js';
import { RECORD } from '../ports.js';
import { pageAnswer } from '../reads/page-answer.js';
import { applyMoves } from '../term-moves/apply-moves.js';

type Move = AnswerOf<typeof routes.listTermMoves>['items'][number];

/** Running terms that new rows of the calendar touch: the list first, then an official applies it. */
@Controller()
export class TermMovesController {
  constructor(@Inject(RECORD) private readonly db: RecordDatabase) {}

  @Operation(routes.listTermMoves)
  async list(@Input() { query }: InputOf<typeof routes.listTermMoves>): Promise<AnswerOf<typeof routes.listTermMoves>> {
    const listed = await listTermMoves(this.db, [...new Set(query.rows.split(',').map(Number))]);
    if (!listed.ok) throw refused(listed.refusal);
    const { page, pageSize } = query;
    const items = listed.moves.slice((page - 1) * pageSize, page * pageSize).map(moveAnswer);
    return pageAnswer('/term-moves', query, { items, total: listed.moves.length });
  }

  @Operation(routes.applyTermMoves)
  async apply(@Input() { body, idempotencyKey: key }: InputOf<typeof routes.applyTermMoves>, @Asking() { userId }: Caller, @Req() request: ApiRequest): Promise<AnswerOf<typeof routes.applyTermMoves>> {
    return { items: [...(await applyMoves(this.db, body, { userId, key, traceId: traceOf(request) }))] };
  }
}

function moveAnswer(move: ListedMove): Move {
  const { caseNumber, key, kind, subject, article, from, to } = move;
  const named = { caseNumber, key, kind, subject, article, from, to };
  if (!('refusal' in move)) return { ...named, stuck: null, derivation: move.derivation };
  const { code, article: broken, message } = move.refusal;
  return { ...named, stuck: { rule: code, article: broken, messageNl: message.nl, messageEn: message.en }, derivation: null };
}
