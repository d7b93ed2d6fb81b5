import type { PoolClient } from 'pg';
import type { Refusal } from '../../enforcement/case/refusal.js';
import type { Json } from '../../law/derivation.js';
import type { LocalDate } from '../../law/calendar/brands.js';
import { systemInstant } from '../../law/calendar/system-clock.js';
import { recordEvent, type RecordEvent } from '../audit-event.js';
import type { RecordDatabase } from '../database/record-database.js';
import { inTransaction } from '../database/transaction.js';

/** A dated value of the law as an official brings it in, with where it was read. */
export interface ProposedRow {
  readonly parameter: string;
  readonly key?: string;
  readonly value: Json;
  readonly validFrom: LocalDate;
  readonly validUntil?: LocalDate;
  readonly source: string;
}

export type RowResult = { readonly ok: true; readonly id: number } | { readonly ok: false; readonly refusal: Refusal };

type By = RecordEvent['by'];

/** Stores a row as proposed: training computes with it and says that it is unconfirmed, production does not use it. Audited. */
export function proposeRow(db: RecordDatabase, row: ProposedRow, by: By): Promise<RowResult> {
  return inTransaction(db.pool, async (client) => {
    const { rows } = await client.query<{ readonly id: number }>(
      `INSERT INTO law.parameter_row (parameter, key, value, valid_from, valid_until, source, proposed_by, proposed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
      [row.parameter, row.key ?? '', JSON.stringify(row.value), row.validFrom, row.validUntil ?? null, row.source, by.userId, systemInstant()],
    );
    const id = rows[0]?.id ?? 0;
    await recordEvent(client, { by, action: 'ProposeParameterRow', object: { ...described(row), row: id } });
    return { ok: true, id };
  });
}

/** Confirms a proposed row, which counts from then on. Refused for whoever proposed it (four eyes, awb:3:2) and for a row that is confirmed or not there; audited either way. */
export function confirmRow(db: RecordDatabase, id: number, by: By): Promise<RowResult> {
  return inTransaction(db.pool, async (client) => {
    const { rows } = await client.query<{ readonly proposed_by: string; readonly status: string }>('SELECT proposed_by, status FROM law.parameter_row WHERE id = $1 FOR UPDATE', [id]);
    const [row] = rows;
    if (row === undefined) return refuse(client, by, id, missing);
    if (row.status === 'confirmed') return refuse(client, by, id, settled);
    if (row.proposed_by === by.userId) return refuse(client, by, id, ownRow);
    await client.query(`UPDATE law.parameter_row SET status = 'confirmed', confirmed_by = $2, confirmed_at = $3 WHERE id = $1`, [id, by.userId, systemInstant()]);
    await recordEvent(client, { by, action: 'ConfirmParameterRow', object: { row: id }, change: { before: { status: 'proposed' }, after: { status: 'confirmed' } } });
    return { ok: true, id };
  });
}

const ownRow: Refusal = {
  kind: 'unlawful',
  code: 'confirmed-by-the-proposer',
  article: 'awb:3:2',
  message: { nl: 'Wie de waarde voorstelde, bevestigt haar niet: een tweede ambtenaar doet dat.', en: 'The proposer may not confirm the row; a second official does.' },
};
const missing: Refusal = { kind: 'not-found', code: 'not-found', article: null, message: { nl: 'Deze waarde is er niet.', en: 'There is no such row.' } };
const settled: Refusal = { kind: 'unlawful', code: 'already-confirmed', article: null, message: { nl: 'Deze waarde is al bevestigd.', en: 'This row is confirmed already.' } };

async function refuse(client: PoolClient, by: By, id: number, refusal: Refusal): Promise<RowResult> {
  await recordEvent(client, { by, action: 'ConfirmParameterRow', object: { row: id }, rule: { code: refusal.code, article: refusal.article } });
  return { ok: false, refusal };
}

function described(row: ProposedRow): RecordEvent['object'] {
  const { parameter, key = '', value, validFrom, validUntil = null, source } = row;
  return { parameter, key, value, validFrom, validUntil, source };
}
