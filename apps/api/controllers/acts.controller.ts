import { Controller, Inject, Res } from '@nestjs/common';
import type { AnswerOf, InputOf } from '../../../libs/contracts/http/route.js';
import { routes } from '../../../libs/contracts/http/routes.js';
import { articleOfAct } from '../../../libs/enforcement/case/act-articles.js';
import type { ActType, RecordedAct } from '../../../libs/enforcement/case/act.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { CommandDoor } from '../commands/command-door.js';
import type { ApiResponse, Caller } from '../http/api-request.js';
import { Asking, Input, Operation } from '../http/operation.js';
import { RECORD } from '../ports.js';
import { caseListings } from '../reads/case-listings.js';
import { listOfCase } from '../reads/of-case.js';
import { hrefTo } from '../reads/page-answer.js';

type Listed = AnswerOf<typeof routes.listActs>['items'][number];
type Performed = AnswerOf<typeof routes.performAct>;

/** What happened in a case, and acting in it. */
@Controller()
export class ActsController {
  constructor(
    @Inject(RECORD) private readonly db: RecordDatabase,
    @Inject(CommandDoor) private readonly door: CommandDoor,
  ) {}

  @Operation(routes.listActs)
  async list(@Input() { params, query }: InputOf<typeof routes.listActs>): Promise<AnswerOf<typeof routes.listActs>> {
    const { type } = query;
    const only = type === undefined ? { listing: caseListings.acts, values: [] } : { listing: { ...caseListings.acts, and: 'l.type = $2' }, values: [type] };
    const page = await listOfCase<Omit<Listed, 'article'>>(this.db, 'acts', only.listing, { caseNumber: params.caseNumber, query, values: only.values });
    return { ...page, items: page.items.map((act) => ({ ...act, article: articleOfAct[act.type as ActType] })) };
  }

  @Operation(routes.performAct)
  async act(@Input() input: InputOf<typeof routes.performAct>, @Asking() caller: Caller, @Res({ passthrough: true }) response: ApiResponse): Promise<Performed> {
    const { body: command, idempotencyKey: key, expectedSeq, params } = input;
    const { acts, caseNumber, seq, repeated } = await this.door.give({ caller, key, caseNumber: params.caseNumber, command, expectedSeq, response });
    response.status(repeated || acts.length === 0 ? 200 : 201);
    response.setHeader('ETag', `"${String(seq)}"`);
    return { caseNumber, seq, acts: acts.map(actAnswer), _links: { self: hrefTo(`/cases/${caseNumber}/acts`), case: hrefTo(`/cases/${caseNumber}`) } };
  }
}

function actAnswer({ seq, type, legalAt, by, data }: RecordedAct): Performed['acts'][number] {
  return { seq, type, article: articleOfAct[type], legalAt, by, data: { ...data } };
}
