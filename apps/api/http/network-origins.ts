import { Inject, Injectable } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { personalDetails, type Commitment } from '../../../libs/audit/personal-details.js';
import { dayOf } from '../../../libs/law/calendar/local-date.js';
import { systemInstant } from '../../../libs/law/calendar/system-clock.js';
import { keepDetails } from '../../../libs/record/audit-event.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { ENGINE_RECORD } from '../ports.js';

const MOST = 2_000;
const longest = 200;

/**
 * From where requests come, as commitments that entries of the log name: the
 * details are kept once a day for each address and program, so that an act
 * costs nothing more and a day can be destroyed by itself.
 */
@Injectable()
export class NetworkOrigins {
  private readonly kept = new Map<string, Promise<Commitment>>();

  constructor(@Inject(ENGINE_RECORD) private readonly db: RecordDatabase) {}

  /** @throws what the database throws; the request cannot be answered then. */
  of(request: IncomingMessage): Promise<Commitment> {
    const { 'user-agent': program, 'x-forwarded-for': forwarded } = request.headers;
    const details = { address: request.socket.remoteAddress ?? null, forwardedFor: text(forwarded), program: text(program) };
    const key = JSON.stringify([dayOf(systemInstant()), details]);
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    if (this.kept.size >= MOST) this.kept.clear();
    const fresh = personalDetails('network', details);
    const keeping = keepDetails(this.db.pool, fresh).then(() => fresh.commitment);
    this.kept.set(key, keeping);
    keeping.catch(() => this.kept.delete(key));
    return keeping;
  }
}

/** A header is whatever somebody sends: only what can stand in canonical JSON, and not too much of it. */
function text(header: string | readonly string[] | undefined): string | null {
  if (header === undefined) return null;
  return (typeof header === 'string' ? header : header.join(', ')).replace(/[^\x20-\x7e]/g, '?').slice(0, longest);
}
