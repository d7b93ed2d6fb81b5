import { balances } from '../../../money/ledger.js';
import type { RecordedAct } from '../../case/act.js';
import { ledgerOf } from './ledger-of.js';
import { newActs, type Invariant } from './moment.js';

interface Amounts {
  readonly defaultPenaltyPayable: number;
  readonly awardPayable: number;
}

/** What the Authority still has to pay by these acts alone, in cents. */
function payableBy(acts: readonly RecordedAct[]): Amounts {
  let [defaultPenaltyPayable, awardPayable] = [0, 0];
  for (const act of acts) {
    if (act.type === 'DefaultPenaltyFixed') defaultPenaltyPayable += act.data.amountCents;
    if (act.type === 'ObjectionDecided') awardPayable += act.data.costsCents ?? 0;
    if (act.type === 'InterimReliefRuled') awardPayable += act.data.costsCents;
    if (act.type === 'AppealRuled') awardPayable += act.data.costsCents + act.data.courtFeeCents;
    if (act.type === 'AwardFell') awardPayable -= act.data.parts.reduce((sum, { amountCents }) => sum + amountCents, 0);
    if (act.type === 'AuthorityPaid' && act.data.owedFor.startsWith('DP')) defaultPenaltyPayable -= act.data.amountCents;
    if (act.type === 'AuthorityPaid' && !act.data.owedFor.startsWith('DP')) awardPayable -= act.data.amountCents;
  }
  return { defaultPenaltyPayable, awardPayable };
}

const awardedStandsInTheLedger: Invariant = {
  name: 'what the Authority was ordered to pay waits in the ledger until it is paid, and it pays no more than that',
  article: 'awb:8:75',
  broken: (moment) => {
    if (!newActs(moment).some(({ type }) => /^(DefaultPenaltyFixed|ObjectionDecided|InterimReliefRuled|AppealRuled|AwardFell|AuthorityPaid)$/.test(type))) return null;
    const { acts, state } = moment.after;
    const [owed, ledger] = [payableBy(acts), balances(ledgerOf(acts, state.caseNumber).flatMap(({ postings }) => postings))];
    for (const account of ['defaultPenaltyPayable', 'awardPayable'] as const) {
      if (owed[account] < 0 || owed[account] + (ledger[account] ?? 0) !== 0) return `${account}: ${String(owed[account])} by the acts, ${String(ledger[account] ?? 0)} in the ledger`;
    }
    return null;
  },
};

export const ofAuthorityDebts: readonly Invariant[] = [awardedStandsInTheLedger];
