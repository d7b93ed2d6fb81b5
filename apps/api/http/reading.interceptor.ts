import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { mergeMap, type Observable } from 'rxjs';
import type { AuditEvent } from '../../../libs/audit/entry.js';
import type { Reads, Route } from '../../../libs/contracts/http/route.js';
import { recordEvent } from '../../../libs/record/audit-event.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { inTransaction } from '../../../libs/record/database/transaction.js';
import { RECORD } from '../ports.js';
import type { ApiRequest } from './api-request.js';
import { routeOf } from './input.guard.js';

const actions: { readonly [what in Reads]: string } = { locations: 'ReadLocations', 'personal-data': 'ReadPersonalData', log: 'ReadLog' };

/** Where a route reads what nobody reads unseen, the entry is written before anything is answered: no entry, no answer. */
@Injectable()
export class ReadingInterceptor implements NestInterceptor {
  constructor(@Inject(RECORD) private readonly db: RecordDatabase) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const route = routeOf(context);
    const { reads } = route;
    if (reads === undefined) return next.handle();
    const request = context.switchToHttp().getRequest<ApiRequest>();
    return next.handle().pipe(
      mergeMap(async (answer: unknown) => {
        const { caller } = request;
        if (caller === undefined) throw new Error(`${route.operationId} reads ${reads} for nobody.`);
        await inTransaction(this.db.pool, (client) => recordEvent(client, { by: caller.source, action: actions[reads], object: whatWasRead(route, request, answer) }));
        return answer;
      }),
    );
  }
}

/** Which case and which document, and of a list the ids that were shown. */
function whatWasRead({ operationId }: Route, request: ApiRequest, answer: unknown): AuditEvent['object'] {
  const { caseNumber, ...others } = request.params;
  const items = typeof answer === 'object' && answer !== null && 'items' in answer && Array.isArray(answer.items) ? (answer.items as readonly Shown[]) : null;
  const ids = items?.map(nameOf).filter((id) => id !== null);
  return { route: operationId, ...(caseNumber === undefined ? {} : { case: caseNumber }), ...others, ...(ids === undefined ? {} : { ids }) };
}

interface Shown {
  readonly id?: unknown;
  readonly seq?: unknown;
  readonly caseNumber?: unknown;
  readonly locationId?: unknown;
}

/** By what an item of a list is known: a location over all cases by its case as well. */
function nameOf({ id, seq, caseNumber, locationId }: Shown): string | number | null {
  if (typeof id === 'string') return id;
  if (typeof seq === 'number') return seq;
  return typeof caseNumber === 'string' && typeof locationId === 'string' ? `${caseNumber}/${locationId}` : null;
}
