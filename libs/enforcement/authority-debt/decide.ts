import type { Deciders } from '../case/decider.js';
import { entryOf } from '../case/entry.js';
import { record, refuse } from '../case/outcome.js';
import { notFound, unlawful } from '../case/refusal.js';
import { firstOf, inTheFuture } from '../remedies/moments.js';
import { unpaidCents } from './state.js';

/** The Authority pays what it owes for deciding late or for a procedure that it lost (4:17, 7:15, 8:74, 8:75 Awb): never more, never twice. */
export const decideAuthorityDebt: Deciders<'RecordAuthorityPayment'> = {
  RecordAuthorityPayment: (state, data, context) => {
    const debt = entryOf(state.remedies.owed, data.owedFor);
    if (debt === undefined) return refuse(notFound('schuld van de Autoriteit', data.owedFor));
    const unpaid = unpaidCents(debt);
    const tooMuch = unlawful('more-than-owed', 'awb:4:85', `De Autoriteit is voor ${data.owedFor} nog ${String(unpaid)} cent verschuldigd.`, `The Authority still owes ${String(unpaid)} cents for ${data.owedFor}.`);
    const refusal = firstOf(inTheFuture(data.paidOn, context), data.amountCents > unpaid ? tooMuch : null);
    if (refusal !== null) return refuse(refusal);
    return record({ type: 'AuthorityPaid', data: { ...data, kind: debt.parts.some(({ kind }) => kind === 'default-penalty') ? 'default-penalty' : 'awarded' } });
  },
};
