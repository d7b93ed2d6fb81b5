import type { Command, CommandData } from '../../contracts/commands/command.js';
import type { Instant } from '../../law/calendar/brands.js';
import { dayOf } from '../../law/calendar/local-date.js';
import { entryOf } from '../case/entry.js';
import type { CaseState } from '../case/state.js';
import { standingUnits } from '../penalty-order/remedy/reverse.js';
import type { DecisionChange } from './change.js';
import { recomputedUnits } from './recomputed-units.js';

export type Ruling = CommandData<'ReverseUnits'>['ruling'];

/** Which decision changes how, by which ruling, and why. */
export interface Changed {
  readonly decisionId: string;
  readonly change: DecisionChange;
  readonly ruling: Ruling;
  readonly procedureId: string;
  readonly reasons: string;
}

/**
 * What follows for the money of a case when a decision is revoked or changed,
 * as commands of the case: units and fines fall away, wholly or in part, and
 * what was paid too much is proposed for repayment with interest from the day
 * it was paid (4:102 Awb). Pure, so that it can be shown before it is done.
 */
export function moneyConsequences(state: CaseState, changed: readonly Changed[], now: Instant): readonly Command[] {
  const falls = changed.flatMap((one) => fallsAway(state, one));
  const [first] = changed;
  if (first === undefined || falls.length === 0 || !anythingPaid(state, falls)) return falls;
  return [...falls, { type: 'ProposeRefund', data: { of: 'reversal', payOn: dayOf(now), reasons: first.reasons } }];
}

function fallsAway(state: CaseState, { decisionId, change, ruling, procedureId, reasons }: Changed): readonly Command[] {
  const reverse = (debtIds: string[], toCents?: number): Command => ({
    type: 'ReverseDebts',
    data: { debtIds, ...(toCents === undefined ? {} : { toCents }), ground: ruling.by === 'objection' ? 'objection' : 'court', reference: ruling.reference, procedureId, reasons },
  });
  switch (change.kind) {
    case 'none':
      return [];
    case 'revoke': {
      const units = standingUnits(state, decisionId).map(({ id }) => id);
      if (units.length > 0) return [{ type: 'ReverseUnits', data: { orderId: decisionId, debtIds: units, ruling, procedureId, reasons } }];
      const fine = entryOf(state.debts, decisionId);
      return fine === undefined || fine.status === 'reversed' ? [] : [reverse([fine.id])];
    }
    case 'fine': {
      const fine = entryOf(state.debts, decisionId);
      return fine === undefined || fine.amountCents - fine.reversedCents <= change.amountCents ? [] : [reverse([fine.id], change.amountCents)];
    }
    case 'penalty-order':
      return recomputedUnits(state, decisionId, change).map(({ debtId, toCents }) => (toCents === 0 ? reverse([debtId]) : reverse([debtId], toCents)));
  }
}

/** Whether any of these debts was paid at all: only then is there something to give back. */
function anythingPaid(state: CaseState, falls: readonly Command[]): boolean {
  return falls.some((command) => {
    if (command.type !== 'ReverseDebts' && command.type !== 'ReverseUnits') return false;
    const toCents = command.type === 'ReverseDebts' ? (command.data.toCents ?? 0) : 0;
    return command.data.debtIds.some((id) => (entryOf(state.debts, id)?.paidCents ?? 0) > toCents);
  });
}
