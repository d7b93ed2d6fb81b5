import { Controller, Inject } from '@nestjs/common';
import type { AnswerOf, InputOf } from '../../../libs/contracts/http/route.js';
import { routes } from '../../../libs/contracts/http/routes.js';
import { refusedByLaw } from '../../../libs/enforcement/case/refusal.js';
import { badField } from '../../../libs/law/input/read-input.js';
import { rulesByName } from '../../../libs/law/rule.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { currentRules } from '../../../libs/record/rules/current-rules.js';
import { Input, Operation } from '../http/operation.js';
import { invalidInput, refused } from '../http/problem-error.js';
import { RECORD } from '../ports.js';

/** The law itself, asked with the rows of this installation. */
@Controller()
export class ComputationsController {
  constructor(@Inject(RECORD) private readonly db: RecordDatabase) {}

  @Operation(routes.compute)
  async compute(@Input() { body }: InputOf<typeof routes.compute>): Promise<AnswerOf<typeof routes.compute>> {
    const rules = await currentRules(this.db);
    const computed = rulesByName.get(body.rule)?.(body.input, rules) ?? badField('rule', 'not a rule');
    if (computed.ok) return { value: computed.value, derivation: computed.derivation, ruleSet: rules.version };
    const { code, message } = computed.refusal;
    if (code !== 'invalid-input') throw refused(refusedByLaw(computed.refusal));
    const [, field = '', what = message.en] = /^field "([^"]*)": (.*)$/s.exec(message.en) ?? [];
    throw invalidInput([{ in: 'body', field: field === '' ? 'input' : `input.${field}`, rule: code, message: what }]);
  }
}
