import { Inject, Injectable } from '@nestjs/common';
import type { Route } from '../../../libs/contracts/http/route.js';
import { recordEvent } from '../../../libs/record/audit-event.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { needsLocations } from '../../../libs/record/viewing/location-need.js';
import type { Viewer } from '../../../libs/record/viewing/viewer.js';
import { inTransaction } from '../../../libs/record/database/transaction.js';
import type { Caller } from '../http/api-request.js';
import { ProblemError } from '../http/problem-error.js';
import { ENGINE_RECORD } from '../ports.js';

/** Whether somebody may read the addresses of this case. What is no number, or belongs to no case, is left to the handler. */
export async function mayReadLocations(db: RecordDatabase, viewer: Viewer, caseNumber: string): Promise<boolean> {
  if (!/^[\w-]{1,40}$/.test(caseNumber)) return true;
  if (await needsLocations(db, viewer, caseNumber)) return true;
  const { rowCount } = await db.pool.query('SELECT FROM record.case_file WHERE case_number = $1', [caseNumber]);
  return rowCount === 0;
}

/** 403: the addresses are there, and this is how to get at them. */
export const locationsNotNeeded = (caseNumber: string): ProblemError =>
  new ProblemError({
    type: '/problems/no-right',
    title: 'No right to do this',
    status: 403,
    detail: `U werkt niet aan deze zaak. Zeg waarom u de vindplaatsen nodig hebt (POST /v1/cases/${caseNumber}/location-needs); dat komt in het logboek.`,
    rule: 'locations-not-needed',
    article: 'awb:2:5',
    messageNl: 'U werkt niet aan deze zaak. Zeg eerst waarom u de vindplaatsen nodig hebt; dat komt in het logboek.',
    messageEn: 'You do not work on this case. Say first why you need the locations; that is kept in the log.',
  });

/** For handlers that show addresses with some letters only. */
@Injectable()
export class NeededLocations {
  constructor(@Inject(ENGINE_RECORD) private readonly db: RecordDatabase) {}

  of({ userId, roles }: Caller, caseNumber: string): Promise<boolean> {
    return mayReadLocations(this.db, { userId, roles: roles ?? [] }, caseNumber);
  }

  /** @throws ProblemError 403, with an entry in the log */
  async orRefuse(caller: Caller, caseNumber: string, { operationId }: Route): Promise<void> {
    if (await this.of(caller, caseNumber)) return;
    await inTransaction(this.db.pool, (client) => recordEvent(client, { by: caller.source, action: operationId, object: { case: caseNumber }, rule: { code: 'locations-not-needed', article: null } }));
    throw locationsNotNeeded(caseNumber);
  }
}
