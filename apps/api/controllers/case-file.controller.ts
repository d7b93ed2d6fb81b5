import { Controller, Inject } from '@nestjs/common';
import type { AnswerOf, InputOf, Route } from '../../../libs/contracts/http/route.js';
import { routes } from '../../../libs/contracts/http/routes.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { Input, Operation } from '../http/operation.js';
import { RECORD } from '../ports.js';
import { caseListings, type CasePart } from '../reads/case-listings.js';
import { derivationsOf, readTellers } from '../reads/debt-derivations.js';
import { listOfCase } from '../reads/of-case.js';
import type { PageAnswer } from '../reads/page-answer.js';

type ItemOf<R extends Route> = AnswerOf<R> extends { items: (infer T)[] } ? T : never;
type CaseListInput = InputOf<typeof routes.listDecisions>;

/** The lists that make up the file of a case. */
@Controller()
export class CaseFileController {
  constructor(@Inject(RECORD) private readonly db: RecordDatabase) {}

  @Operation(routes.listDecisions)
  decisions(@Input() input: CaseListInput): Promise<AnswerOf<typeof routes.listDecisions>> {
    return this.list<ItemOf<typeof routes.listDecisions>>('decisions', input);
  }

  @Operation(routes.listEvidence)
  evidence(@Input() input: CaseListInput): Promise<AnswerOf<typeof routes.listEvidence>> {
    return this.list<ItemOf<typeof routes.listEvidence>>('evidence', input);
  }

  @Operation(routes.listDebts)
  async debts(@Input() input: CaseListInput): Promise<AnswerOf<typeof routes.listDebts>> {
    const page = await this.list<Omit<ItemOf<typeof routes.listDebts>, 'derivations'>>('debts', input);
    const tellers = await readTellers(this.db, input.params.caseNumber, page.items);
    return { ...page, items: page.items.map((debt) => ({ ...debt, derivations: derivationsOf(debt, tellers) })) };
  }

  @Operation(routes.listLedger)
  ledger(@Input() input: CaseListInput): Promise<AnswerOf<typeof routes.listLedger>> {
    return this.list<ItemOf<typeof routes.listLedger>>('ledger', input);
  }

  @Operation(routes.listProcessSteps)
  process(@Input() input: CaseListInput): Promise<AnswerOf<typeof routes.listProcessSteps>> {
    return this.list<ItemOf<typeof routes.listProcessSteps>>('process', input);
  }

  private list<T>(part: CasePart, { params, query }: CaseListInput): Promise<PageAnswer<T>> {
    return listOfCase<T>(this.db, part, caseListings[part], { caseNumber: params.caseNumber, query });
  }
}
