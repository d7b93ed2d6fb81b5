import { judgeWithdrawal } from '../../enforcement/mandate/withdrawal.js';
import type { LocalDate } from '../../law/calendar/brands.js';
import { dayOf } from '../../law/calendar/local-date.js';
import { systemInstant } from '../../law/calendar/system-clock.js';
import type { EventSource } from '../../record/audit-event.js';
import { legalAt, type LegalClock } from '../../record/clock/legal-clock.js';
import type { RecordDatabase } from '../../record/database/record-database.js';
import { changeRegister, type RegisterResult } from '../register.js';
import { readMandate } from './read-mandate.js';
import { noSuchMandate } from './settle.js';

export interface Withdrawal {
  /** The first day on which it holds no longer; today ends it at once. */
  readonly from: LocalDate;
  readonly reasons: string;
}

/**
 * Withdraws a mandate (10:8 Awb), with all that stems from it: the next act
 * already sees it. One administrator does it alone, since it takes a power away.
 */
export function withdrawMandate(db: RecordDatabase, reference: string, { from, reasons }: Withdrawal, by: EventSource): Promise<RegisterResult<string>> {
  return changeRegister(db, by, { action: 'WithdrawMandate', object: { mandate: reference, from }, reason: reasons }, async (client) => {
    const kept = await readMandate(client, reference);
    if (kept === null) return { refusal: noSuchMandate(reference) };
    if (kept.withdrawnFrom === from) return { already: reference };
    const { rows } = await client.query<{ readonly clock: LegalClock | null }>('SELECT platform.legal_clock() AS clock');
    const refusal = judgeWithdrawal(kept, from, dayOf(legalAt(rows[0]?.clock ?? null, systemInstant())));
    if (refusal !== null) return { refusal };
    await client.query('UPDATE identity.mandate SET withdrawn_from = $2, withdrawn_by = $3, withdrawn_at = clock_timestamp(), withdrawn_because = $4 WHERE reference = $1', [reference, from, by.userId, reasons]);
    return { done: reference, change: { before: { withdrawnFrom: kept.withdrawnFrom }, after: { withdrawnFrom: from } } };
  });
}
