import { Controller, Inject } from '@nestjs/common';
import type { AnswerOf, InputOf } from '../../../libs/contracts/http/route.js';
import { routes } from '../../../libs/contracts/http/routes.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { Input, Operation } from '../http/operation.js';
import { RECORD } from '../ports.js';
import { pageAnswer } from '../reads/page-answer.js';
import { searchRecord } from '../reads/search/search-record.js';

/** Finding a case by what somebody knows of it. */
@Controller()
export class SearchController {
  constructor(@Inject(RECORD) private readonly db: RecordDatabase) {}

  @Operation(routes.search)
  async search(@Input() { query }: InputOf<typeof routes.search>): Promise<AnswerOf<typeof routes.search>> {
    const { items, total, kinds } = await searchRecord(this.db, query);
    return { ...pageAnswer('/search', query, { items, total }), kinds: [...kinds] };
  }
}
