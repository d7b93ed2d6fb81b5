import { judgeGrant } from '../../enforcement/mandate/grant.js';
import { unlawful, type Refusal } from '../../enforcement/case/refusal.js';
import type { EventSource } from '../../record/audit-event.js';
import type { RecordDatabase } from '../../record/database/record-database.js';
import { changeRegister, type RegisterResult } from '../register.js';
import { grantFacts, readMandate } from './read-mandate.js';

export const noSuchMandate = (reference: string): Refusal => ({ kind: 'not-found', code: 'no-such-mandate', article: null, message: { nl: `Er is geen mandaat ${reference}.`, en: `There is no mandate ${reference}.` } });
const settled: Refusal = unlawful('settled-already', 'awb:10:3', 'Over dit voorstel is al beslist.', 'This proposal was settled already.');
const ownProposal: Refusal = unlawful('confirmed-by-the-proposer', 'awb:3:2', 'Wie het mandaat voorstelde, bevestigt het niet: een tweede beheerder doet dat.', 'The proposer may not confirm the mandate; a second administrator does.');

/** Confirms a proposed mandate, which holds from then on within its days. It is judged again: what it stems from may have changed. */
export function confirmMandate(db: RecordDatabase, reference: string, by: EventSource): Promise<RegisterResult<string>> {
  return changeRegister(db, by, { action: 'ConfirmMandate', object: { mandate: reference } }, async (client) => {
    const kept = await readMandate(client, reference);
    if (kept === null) return { refusal: noSuchMandate(reference) };
    if (kept.status === 'confirmed' && kept.settledBy === by.userId) return { already: reference };
    if (kept.status !== 'proposed') return { refusal: settled };
    if (kept.proposedBy === by.userId) return { refusal: ownProposal };
    const mandate = { ...kept, under: kept.under?.reference ?? null };
    const refusal = judgeGrant(mandate, await grantFacts(client, mandate, by.userId));
    if (refusal !== null) return { refusal };
    await client.query(`UPDATE identity.mandate SET status = 'confirmed', settled_by = $2, settled_at = clock_timestamp() WHERE reference = $1`, [reference, by.userId]);
    return { done: reference, change: { before: { status: 'proposed' }, after: { status: 'confirmed' } } };
  });
}

/** Rejects a proposed mandate; it stays in the register, and its reference stays taken. Whoever proposed it may take it back so. */
export function rejectMandate(db: RecordDatabase, reference: string, reasons: string, by: EventSource): Promise<RegisterResult<string>> {
  return changeRegister(db, by, { action: 'RejectMandate', object: { mandate: reference }, reason: reasons }, async (client) => {
    const kept = await readMandate(client, reference);
    if (kept === null) return { refusal: noSuchMandate(reference) };
    if (kept.status === 'rejected' && kept.settledBy === by.userId) return { already: reference };
    if (kept.status !== 'proposed') return { refusal: settled };
    await client.query(`UPDATE identity.mandate SET status = 'rejected', settled_by = $2, settled_at = clock_timestamp() WHERE reference = $1`, [reference, by.userId]);
    return { done: reference, change: { before: { status: 'proposed' }, after: { status: 'rejected' } } };
  });
}
