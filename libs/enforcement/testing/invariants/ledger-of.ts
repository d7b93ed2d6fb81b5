import type { LedgerTransaction } from '../../../money/ledger.js';
import { postingsFor } from '../../../money/postings.js';
import type { RecordedAct } from '../../case/act.js';
import { evolve } from '../../case/evolve.js';
import { noCase, type CaseState } from '../../case/state.js';

/** The transactions of a whole case, from the acts alone. */
export function ledgerOf(acts: readonly RecordedAct[], caseNumber: string): readonly LedgerTransaction[] {
  let replayed: CaseState = { ...noCase, caseNumber };
  return acts.flatMap((act) => {
    const made = postingsFor(act, replayed.debts);
    replayed = evolve(replayed, act);
    return made;
  });
}
