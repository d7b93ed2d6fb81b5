import { Controller, Inject } from '@nestjs/common';
import type { AnswerOf, InputOf } from '../../../libs/contracts/http/route.js';
import { routes } from '../../../libs/contracts/http/routes.js';
import type { Derivation } from '../../../libs/law/derivation.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { Input, Operation } from '../http/operation.js';
import { RECORD } from '../ports.js';
import { caseListings } from '../reads/case-listings.js';
import { listOfCase } from '../reads/of-case.js';
import { pageAnswer } from '../reads/page-answer.js';
import { readPage } from '../reads/read-page.js';

type Term = AnswerOf<typeof routes.listCaseTerms>['items'][number];
type RunningTerm = AnswerOf<typeof routes.listRunningTerms>['items'][number];
/** What an act says of the terms that it set or moved. */
interface SetByData {
  readonly terms?: readonly { readonly key: string; readonly derivation: Derivation }[];
  readonly moves?: readonly { readonly key: string; readonly from: Term['lastDay']; readonly derivation: Derivation }[];
}
type Stored = Omit<Term, 'derivation' | 'movedFrom'> & { readonly setByData: SetByData | null };

const running = {
  select: `case_number AS "caseNumber", key, kind, subject, article, ends_at AS "endsAt", last_day AS "lastDay", set_by AS "setBy", status`,
  from: 'record.term',
  where: `status = 'running'`,
  order: 'ends_at, case_number, key',
  values: [],
};

/** Terms, of a case with how each was computed, and over all cases. */
@Controller()
export class TermsController {
  constructor(@Inject(RECORD) private readonly db: RecordDatabase) {}

  @Operation(routes.listCaseTerms)
  async ofCase(@Input() { params, query }: InputOf<typeof routes.listCaseTerms>): Promise<AnswerOf<typeof routes.listCaseTerms>> {
    const page = await listOfCase<Stored>(this.db, 'terms', caseListings.terms, { caseNumber: params.caseNumber, query });
    return { ...page, items: page.items.map(withDerivation) };
  }

  @Operation(routes.listRunningTerms)
  async running(@Input() { query }: InputOf<typeof routes.listRunningTerms>): Promise<AnswerOf<typeof routes.listRunningTerms>> {
    return pageAnswer('/terms', query, await readPage<RunningTerm>(this.db, running, query));
  }
}

/** The derivation stands in the act that set the term, or that moved it. */
function withDerivation({ setByData, ...term }: Stored): Term {
  const moved = setByData?.moves?.find(({ key }) => key === term.key);
  const set = moved ?? setByData?.terms?.find(({ key }) => key === term.key);
  return { ...term, movedFrom: moved?.from ?? null, derivation: set?.derivation ?? null };
}
