import { Controller, Inject } from '@nestjs/common';
import type { AnswerOf, InputOf } from '../../../libs/contracts/http/route.js';
import { routes } from '../../../libs/contracts/http/routes.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { readRuleSet } from '../../../libs/record/rules/kept-rule-sets.js';
import { Input, Operation } from '../http/operation.js';
import { notThere } from '../http/problem-error.js';
import { RECORD } from '../ports.js';

/** The rules that acts were computed with, as they were. */
@Controller()
export class RuleSetsController {
  constructor(@Inject(RECORD) private readonly db: RecordDatabase) {}

  @Operation(routes.readRuleSet)
  async read(@Input() { params }: InputOf<typeof routes.readRuleSet>): Promise<AnswerOf<typeof routes.readRuleSet>> {
    const kept = await readRuleSet(this.db.pool, params.version);
    if (kept === null) throw notThere(`Nothing was computed with a rule set ${params.version}.`);
    const { version, mode, keptAt, rows } = kept;
    return { version, mode, keptAt, rows: rows.map(({ key = null, validUntil = null, ...row }) => ({ ...row, key, validUntil })) };
  }
}
