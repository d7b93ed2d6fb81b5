import { Controller, Inject } from '@nestjs/common';
import type { AnswerOf, InputOf } from '../../../libs/contracts/http/route.js';
import { routes } from '../../../libs/contracts/http/routes.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { Input, Operation } from '../http/operation.js';
import { RECORD } from '../ports.js';
import { readCase } from '../reads/cases.js';
import { pageAnswer } from '../reads/page-answer.js';
import { readProviderOrders } from '../reads/provider-orders.js';

/** The record of a provider: facts, from which only an official concludes anything. */
@Controller()
export class ProvidersController {
  constructor(@Inject(RECORD) private readonly db: RecordDatabase) {}

  @Operation(routes.listProviderOrders)
  async orders(@Input() { params, query }: InputOf<typeof routes.listProviderOrders>): Promise<AnswerOf<typeof routes.listProviderOrders>> {
    return pageAnswer(`/providers/${params.providerId}/orders`, query, await readProviderOrders(this.db, params.providerId, null, query));
  }

  @Operation(routes.getProviderRecord)
  async ofCase(@Input() { params, query }: InputOf<typeof routes.getProviderRecord>): Promise<AnswerOf<typeof routes.getProviderRecord>> {
    const { caseNumber } = params;
    const { providerId } = await readCase(this.db, caseNumber);
    return pageAnswer(`/cases/${caseNumber}/provider-record`, query, await readProviderOrders(this.db, providerId, caseNumber, query));
  }
}
