import { Controller, Inject } from '@nestjs/common';
import type { AnswerOf, InputOf } from '../../../libs/contracts/http/route.js';
import { routes } from '../../../libs/contracts/http/routes.js';
import { articleOfAct } from '../../../libs/enforcement/case/act-articles.js';
import type { DecisionContext } from '../../../libs/enforcement/case/context.js';
import { remedyFigures } from '../../../libs/enforcement/remedies/figures/figures.js';
import { remediesOverview } from '../../../libs/enforcement/remedies/overview.js';
import { previewOf, previewOfDecision, type Preview } from '../../../libs/enforcement/remedies/preview.js';
import { readCase, type CaseReading } from '../../../libs/record/cases/read-case.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { currentRules } from '../../../libs/record/rules/current-rules.js';
import type { Caller } from '../http/api-request.js';
import { Asking, Input, Operation } from '../http/operation.js';
import { refused } from '../http/problem-error.js';
import { RECORD } from '../ports.js';
import { noSuchCase } from '../reads/cases.js';
import { hrefTo } from '../reads/page-answer.js';
import { readRemedyHistories } from '../reads/remedy-outcomes.js';

type ConsequencesAnswer = AnswerOf<typeof routes.previewRuling>;
type Overview = AnswerOf<typeof routes.getRemedies>;

/** Objections and appeals, what they would do, and what became of them. */
@Controller()
export class RemediesController {
  constructor(@Inject(RECORD) private readonly db: RecordDatabase) {}

  @Operation(routes.getRemedies)
  async overview(@Input() { params }: InputOf<typeof routes.getRemedies>): Promise<Overview> {
    const { caseNumber } = params;
    const [{ state, legalNow }, rules] = await Promise.all([this.reading(caseNumber), currentRules(this.db)]);
    const shown = JSON.parse(JSON.stringify(remediesOverview(state, legalNow, rules))) as Omit<Overview, '_links'>;
    return { ...shown, _links: { self: hrefTo(`/cases/${caseNumber}/remedies`), case: hrefTo(`/cases/${caseNumber}`) } };
  }

  @Operation(routes.previewRuling)
  async ruling(@Input() { params, body }: InputOf<typeof routes.previewRuling>, @Asking() caller: Caller): Promise<ConsequencesAnswer> {
    const reading = await this.reading(params.caseNumber);
    const context = await this.context(reading);
    return consequencesAnswer(params.caseNumber, reading.seq, previewOf(reading.state, body, { ...context, actor: { userId: caller.userId, roles: ['legal-staff'], mandates: [] } }));
  }

  @Operation(routes.previewDecision)
  async decision(@Input() { params }: InputOf<typeof routes.previewDecision>): Promise<ConsequencesAnswer> {
    const reading = await this.reading(params.caseNumber);
    return consequencesAnswer(params.caseNumber, reading.seq, previewOfDecision(reading.state, params.decisionId, await this.context(reading)));
  }

  @Operation(routes.listRemedyOutcomes)
  async outcomes(@Input() { query }: InputOf<typeof routes.listRemedyOutcomes>): Promise<AnswerOf<typeof routes.listRemedyOutcomes>> {
    const { outcomes, workload, lost } = remedyFigures(await readRemedyHistories(this.db), query);
    return { items: [...outcomes], workload: [...workload], lost };
  }

  private async reading(caseNumber: string): Promise<CaseReading> {
    const reading = await readCase(this.db, caseNumber);
    if (reading === null) throw noSuchCase(caseNumber);
    return reading;
  }

  /** A preview takes the case as it stands and no evidence: none of these decisions rests on new evidence. */
  private async context({ legalNow }: CaseReading): Promise<Omit<DecisionContext, 'actor'>> {
    return { now: legalNow, rules: await currentRules(this.db), providerRecord: [], evidence: [] };
  }
}

/** @throws ProblemError 404 or 409 where it would be refused. */
function consequencesAnswer(caseNumber: string, seq: number, preview: Preview): ConsequencesAnswer {
  if (!preview.ok) throw refused(preview.refusal);
  const { acts, terms, debts, orders } = preview.consequences;
  return {
    seq,
    acts: acts.map(({ type, data }) => ({ type, article: articleOfAct[type], data: { ...data } })),
    terms: [...terms],
    debts: [...debts],
    orders: orders.map((order) => ({ ...order, holds: [...order.holds] })),
    _links: { case: hrefTo(`/cases/${caseNumber}`) },
  };
}
