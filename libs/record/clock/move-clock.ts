import type { PoolClient } from 'pg';
import type { Refusal } from '../../enforcement/case/refusal.js';
import type { Instant } from '../../law/calendar/brands.js';
import { systemInstant } from '../../law/calendar/system-clock.js';
import { recordEvent, type RecordEvent } from '../audit-event.js';
import type { RecordDatabase } from '../database/record-database.js';
import { inTransaction } from '../database/transaction.js';
import { legalAt, type LegalClock } from './legal-clock.js';

/** The channel on which whoever waits for the legal clock hears that it was moved. */
export const CLOCK_CHANNEL = 'autoriteit_clock';

export type ClockResult = { readonly ok: true; readonly legalNow: Instant; readonly running: boolean } | { readonly ok: false; readonly refusal: Refusal };

type By = RecordEvent['by'];

const refusal = (code: string, nl: string, en: string): Refusal => ({ kind: 'unlawful', code, article: null, message: { nl, en } });

const noTrainingClock = refusal(
  'clock-of-production',
  'De wettelijke klok van een productie-installatie is die van het systeem en kan niet worden verzet.',
  'The legal clock of a production installation is that of the system and cannot be moved.',
);

/** Moves the training clock forward to a moment; it goes on running or standing still. Refused backwards and in production; audited. */
export function moveClock(db: RecordDatabase, to: Instant, by: By): Promise<ClockResult> {
  return change(db, by, 'MoveClock', (clock, now) => (to < now ? back(now) : { ...clock, baseLegal: to }));
}

/** Makes the training clock stand still at the legal now. Refused in production; audited. */
export function holdClock(db: RecordDatabase, by: By): Promise<ClockResult> {
  return change(db, by, 'HoldClock', (clock, now) => ({ ...clock, baseLegal: now, running: false }));
}

/** Lets the training clock run on from where it stands. Refused in production; audited. */
export function runClock(db: RecordDatabase, by: By): Promise<ClockResult> {
  return change(db, by, 'RunClock', (clock, now) => ({ ...clock, baseLegal: now, running: true }));
}

const back = (now: Instant): Refusal => refusal('clock-moved-back', `De wettelijke klok staat op ${now} en gaat nooit terug.`, `The legal clock shows ${now} and never goes back.`);

function change(db: RecordDatabase, by: By, action: string, next: (clock: LegalClock, now: Instant) => LegalClock | Refusal): Promise<ClockResult> {
  return inTransaction(db.pool, async (client) => {
    const clock = await lockClock(client);
    if (clock === null) return refuse(client, by, action, noTrainingClock);
    const system = systemInstant();
    const now = legalAt(clock, system);
    const changed = next(clock, now);
    if ('code' in changed) return refuse(client, by, action, changed);
    await client.query('UPDATE platform.clock SET base_legal = $1, base_system = $2, running = $3', [changed.baseLegal, system, changed.running]);
    await recordEvent(client, { by, action, object: { from: now, to: changed.baseLegal, running: changed.running } });
    await client.query('SELECT pg_notify($1, $2)', [CLOCK_CHANNEL, changed.baseLegal]);
    return { ok: true, legalNow: changed.baseLegal, running: changed.running };
  });
}

async function refuse(client: PoolClient, by: By, action: string, why: Refusal): Promise<ClockResult> {
  await recordEvent(client, { by, action, object: {}, rule: { code: why.code, article: why.article } });
  return { ok: false, refusal: why };
}

async function lockClock(client: PoolClient): Promise<LegalClock | null> {
  await client.query('SELECT FROM platform.clock FOR UPDATE');
  const { rows } = await client.query<{ readonly clock: LegalClock | null }>('SELECT platform.legal_clock() AS clock');
  return rows[0]?.clock ?? null;
}
