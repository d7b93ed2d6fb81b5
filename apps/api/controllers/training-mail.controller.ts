import { Controller, Inject, StreamableFile } from '@nestjs/common';
import type { AnswerOf, InputOf } from '../../../libs/contracts/http/route.js';
import { routes } from '../../../libs/contracts/http/routes.js';
import { Input, Operation } from '../http/operation.js';
import { notThere } from '../http/problem-error.js';
import { TRAINING_PROVIDER, type TrainingProvider } from '../ports.js';
import { hrefTo } from '../reads/page-answer.js';

/** The mailbox of the providers of a training. */
@Controller()
export class TrainingMailController {
  constructor(@Inject(TRAINING_PROVIDER) private readonly provider: TrainingProvider) {}

  @Operation(routes.listTrainingMail)
  async list(): Promise<AnswerOf<typeof routes.listTrainingMail>> {
    const items = await this.provider.mail();
    return { items: items.map((message) => ({ ...message, to: [...message.to], _links: { self: hrefTo(`/training-mailbox/${message.id}`) } })) };
  }

  @Operation(routes.getTrainingMail)
  async one(@Input() { params }: InputOf<typeof routes.getTrainingMail>): Promise<StreamableFile> {
    const raw = await this.provider.message(params.mailId);
    if (raw === null) throw notThere(`There is no message ${params.mailId}.`);
    return new StreamableFile(raw, { type: 'message/rfc822', length: raw.length });
  }
}
