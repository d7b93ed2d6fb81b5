import { Controller, Inject, Res } from '@nestjs/common';
import type { AnswerOf, InputOf } from '../../../libs/contracts/http/route.js';
import { routes } from '../../../libs/contracts/http/routes.js';
import type { ApiResponse, Caller } from '../http/api-request.js';
import { Asking, Input, Operation } from '../http/operation.js';
import { CommandDoor } from '../commands/command-door.js';
import { hrefTo } from '../reads/page-answer.js';

/** Intake of notices that a provider ignored. */
@Controller()
export class NoticesController {
  constructor(@Inject(CommandDoor) private readonly door: CommandDoor) {}

  @Operation(routes.escalateNotice)
  async escalate(
    @Input() input: InputOf<typeof routes.escalateNotice>,
    @Asking() caller: Caller,
    @Res({ passthrough: true }) response: ApiResponse,
  ): Promise<AnswerOf<typeof routes.escalateNotice>> {
    const done = await this.door.give({ caller, key: input.idempotencyKey, caseNumber: null, command: { type: 'EscalateNotice', data: { notice: input.body } }, expectedSeq: null, response });
    const { caseNumber } = done;
    const self = hrefTo(`/cases/${caseNumber}`);
    response.setHeader('Location', self.href);
    response.status(done.repeated ? 200 : 201);
    return { caseNumber, _links: { self, acts: hrefTo(`/cases/${caseNumber}/acts`) } };
  }
}
