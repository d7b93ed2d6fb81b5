import { Controller, Inject } from '@nestjs/common';
import type { AnswerOf, InputOf } from '../../../libs/contracts/http/route.js';
import { routes } from '../../../libs/contracts/http/routes.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { balancesOf, type BalanceOf } from '../../../libs/record/ledger/balances.js';
import { Input, Operation } from '../http/operation.js';
import { RECORD } from '../ports.js';

/** What stands in the ledger. */
@Controller()
export class MoneyController {
  constructor(@Inject(RECORD) private readonly db: RecordDatabase) {}

  @Operation(routes.getBalances)
  async balances(@Input() { query }: InputOf<typeof routes.getBalances>): Promise<AnswerOf<typeof routes.getBalances>> {
    return { balances: [...(await balancesOf(this.db, whose(query)))] };
  }
}

function whose({ caseNumber = '', orderId, debtId, providerId }: InputOf<typeof routes.getBalances>['query']): BalanceOf {
  if (providerId !== undefined) return { by: 'provider', id: providerId };
  if (debtId !== undefined) return { by: 'unit', caseNumber, id: debtId };
  return orderId === undefined ? { by: 'case', caseNumber } : { by: 'order', caseNumber, id: orderId };
}
