import { judgeGrant, type ProposedMandate } from '../../enforcement/mandate/grant.js';
import { unlawful } from '../../enforcement/case/refusal.js';
import type { EventSource } from '../../record/audit-event.js';
import type { RecordDatabase } from '../../record/database/record-database.js';
import { changeRegister, type RegisterResult } from '../register.js';
import { grantFacts, readMandate, type KeptMandate } from './read-mandate.js';

/** A mandate to grant, with on what paper, by whom and on which instruction. */
export interface MandateProposal extends ProposedMandate {
  /** Who grants it; null for a sub-mandate, which the holder of the other mandate grants. */
  readonly grantedBy: string | null;
  readonly instrument: string;
  readonly instruction: string | null;
}

/**
 * Brings a mandate into the register, where it waits for a second
 * administrator. The same proposal of the same administrator is one; another
 * one under a reference that is known is refused (`reference-taken`).
 */
export function proposeMandate(db: RecordDatabase, proposal: MandateProposal, by: EventSource): Promise<RegisterResult<string>> {
  const { reference } = proposal;
  return changeRegister(db, by, { action: 'ProposeMandate', object: { mandate: reference, userId: proposal.userId } }, async (client) => {
    const known = await readMandate(client, reference);
    if (known !== null && known.proposedBy === by.userId && JSON.stringify(contentOf(proposal)) === JSON.stringify(contentOfKept(known))) return { already: reference };
    if (known !== null) return { refusal: unlawful('reference-taken', 'awb:10:3', `Het kenmerk ${reference} staat al in het register.`, `The reference ${reference} is in the register already.`) };
    const facts = await grantFacts(client, proposal, by.userId);
    const refusal = judgeGrant(proposal, facts);
    if (refusal !== null) return { refusal };
    const content = contentOf({ ...proposal, grantedBy: facts.under?.userId ?? proposal.grantedBy });
    await client.query(
      `INSERT INTO identity.mandate (reference, user_id, decides, valid_from, valid_until, max_amount_cents, may_sub_mandate, under, granted_by, instrument, instruction, status, proposed_by, proposed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'proposed', $12, clock_timestamp())`,
      [reference, content.userId, content.decides, content.from, content.until, content.maxAmountCents, content.maySubMandate, content.under, content.grantedBy, content.instrument, content.instruction, by.userId],
    );
    return { done: reference, change: { before: null, after: { ...content, status: 'proposed' } } };
  });
}

/** What it says, in one order of fields, so that two can be compared. Kinds stand in the order of their names. */
function contentOf({ userId, decides, from, until, maxAmountCents, maySubMandate, under, grantedBy, instrument, instruction }: MandateProposal) {
  return { userId, decides: [...decides].sort(), from, until, maxAmountCents, maySubMandate, under, grantedBy, instrument, instruction };
}

/** The same of one that is kept: of a sub-mandate the register filled in who grants it. */
const contentOfKept = (kept: KeptMandate): ReturnType<typeof contentOf> =>
  contentOf({ ...kept, under: kept.under?.reference ?? null, grantedBy: kept.under == null ? kept.grantedBy : null, instrument: kept.instrument ?? '' });
