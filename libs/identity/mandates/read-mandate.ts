import type { PoolClient } from 'pg';
import type { GrantFacts, RegisteredMandate } from '../../enforcement/mandate/grant.js';
import type { Instant, LocalDate } from '../../law/calendar/brands.js';

/** A mandate as the register keeps it. */
export interface KeptMandate extends RegisteredMandate {
  /** Whoever granted it: the Authority's organ or office, or the holder of the mandate that it stems from. */
  readonly grantedBy: string | null;
  /** The written decision that it rests on. */
  readonly instrument: string | null;
  /** How it is to be used, where that was said. */
  readonly instruction: string | null;
  readonly proposedBy: string | null;
  readonly proposedAt: Instant | null;
  readonly settledBy: string | null;
  readonly settledAt: Instant | null;
  readonly withdrawnFrom: LocalDate | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnBecause: string | null;
}

/** The columns of a `KeptMandate`, of identity.mandate `m`. */
export const keptMandateColumns = `m.reference, m.user_id AS "userId", m.decides, m.valid_from AS "from", m.valid_until AS "until", m.max_amount_cents AS "maxAmountCents",
  m.may_sub_mandate AS "maySubMandate", m.status, m.granted_by AS "grantedBy", m.instrument, m.instruction,
  CASE WHEN m.under IS NOT NULL THEN identity.mandate_stem(m.under) END AS under, m.proposed_by AS "proposedBy", m.proposed_at AS "proposedAt",
  m.settled_by AS "settledBy", m.settled_at AS "settledAt", m.withdrawn_from AS "withdrawnFrom", m.withdrawn_by AS "withdrawnBy",
  m.withdrawn_at AS "withdrawnAt", m.withdrawn_because AS "withdrawnBecause"`;

/** One mandate, whatever its status; null where there is none of this reference. */
export async function readMandate(client: Pick<PoolClient, 'query'>, reference: string): Promise<KeptMandate | null> {
  const { rows } = await client.query<KeptMandate>(`SELECT ${keptMandateColumns} FROM identity.mandate m WHERE m.reference = $1`, [reference]);
  return rows[0] ?? null;
}

/** What a grant is judged by, as it stands in this transaction. */
export async function grantFacts(client: PoolClient, { userId, under }: { readonly userId: string; readonly under: string | null }, by: string): Promise<GrantFacts> {
  const { rows } = await client.query<{ readonly active: boolean }>('SELECT active FROM identity.app_user WHERE id = $1', [userId]);
  return { by, holder: rows[0] ?? null, under: under === null ? null : await readMandate(client, under) };
}
