import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { AnswerOf, InputOf } from '../../../libs/contracts/http/route.js';
import { routes } from '../../../libs/contracts/http/routes.js';
import { openLocations, type StoredLocation } from '../../../libs/locations/open-locations.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { findByAddress } from '../../../libs/record/locations/find-by-address.js';
import { recused } from '../../../libs/enforcement/access/guard.js';
import { stateLocationNeed } from '../../../libs/record/viewing/location-need.js';
import type { ApiRequest, ApiResponse, Caller } from '../http/api-request.js';
import { isUnchanged } from '../http/etag.js';
import { Asking, Input, Operation } from '../http/operation.js';
import { refused } from '../http/problem-error.js';
import { RECORD } from '../ports.js';
import { caseListings } from '../reads/case-listings.js';
import { readCase, readCases, type CaseRead } from '../reads/cases.js';
import { listOfCase } from '../reads/of-case.js';
import { hrefTo, pageAnswer } from '../reads/page-answer.js';

type CaseAnswer = AnswerOf<typeof routes.getCase>;

/** Cases and where they stand; and, apart, where the material was found. */
@Controller()
export class CasesController {
  constructor(@Inject(RECORD) private readonly db: RecordDatabase) {}

  @Operation(routes.listCases)
  async list(@Input() { query }: InputOf<typeof routes.listCases>): Promise<AnswerOf<typeof routes.listCases>> {
    const { items, total } = await readCases(this.db, query);
    return pageAnswer('/cases', query, { items: items.map(caseAnswer), total });
  }

  @Operation(routes.getCase)
  async one(@Input() { params }: InputOf<typeof routes.getCase>, @Req() request: ApiRequest, @Res({ passthrough: true }) response: ApiResponse): Promise<CaseAnswer | undefined> {
    const found = await readCase(this.db, params.caseNumber);
    return isUnchanged(request, response, String(found.seq)) ? undefined : caseAnswer(found);
  }

  @Operation(routes.findLocations)
  async find(@Input() { body }: InputOf<typeof routes.findLocations>): Promise<AnswerOf<typeof routes.findLocations>> {
    return { items: await findByAddress(this.db, body.address) };
  }

  @Operation(routes.stateLocationNeed)
  async need(@Input() { params, body }: InputOf<typeof routes.stateLocationNeed>, @Asking() { source }: Caller): Promise<AnswerOf<typeof routes.stateLocationNeed>> {
    await readCase(this.db, params.caseNumber);
    const until = await stateLocationNeed(this.db, params.caseNumber, body.reasons, source);
    if (until === null) throw refused(recused);
    return { until };
  }

  @Operation(routes.listLocations)
  async locations(@Input() { params, query }: InputOf<typeof routes.listLocations>): Promise<AnswerOf<typeof routes.listLocations>> {
    const read = await listOfCase<StoredLocation>(this.db, 'locations', caseListings.locations, { caseNumber: params.caseNumber, query });
    return { ...read, items: [...openLocations(this.db.locationKeys, read.items)] };
  }
}

function caseAnswer(found: CaseRead): CaseAnswer {
  const at = `/cases/${found.caseNumber}`;
  const part = (name: string): { href: string } => hrefTo(`${at}/${name}`);
  return {
    ...found,
    _links: {
      self: hrefTo(at),
      acts: part('acts'),
      terms: part('terms'),
      decisions: part('decisions'),
      evidence: part('evidence'),
      debts: part('debts'),
      ledger: part('ledger'),
      tasks: part('tasks'),
      documents: part('documents'),
      process: part('process'),
      providerRecord: part('provider-record'),
      locations: part('locations'),
    },
  };
}
