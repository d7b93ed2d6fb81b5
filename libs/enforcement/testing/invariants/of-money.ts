import { balances, openPerDebt } from '../../../money/ledger.js';
import { postingsFor } from '../../../money/postings.js';
import type { RecordedAct } from '../../case/act.js';
import type { CaseState } from '../../case/state.js';
import { isGivenUp, openCents } from '../../debt/parts.js';
import { ledgerOf } from './ledger-of.js';
import { earlierThan, first, newActs, newOf, ofType, type Invariant } from './moment.js';
import { owedBy } from './owed-by.js';

const everyEuroInTheLedger: Invariant = {
  name: 'every euro is in the ledger: transactions sum to zero, receivables are what is owed, and nobody pays more than that',
  article: 'awb:4:86',
  broken: (moment) => {
    const { acts, state } = moment.after;
    if (!newActs(moment).some((act) => postingsFor(act, state.debts).length > 0)) return null;
    const transactions = ledgerOf(acts, state.caseNumber);
    const unbalanced = transactions.find(({ postings }) => postings.reduce((sum, { cents }) => sum + cents, 0) !== 0);
    if (unbalanced !== undefined) return `transaction of act ${String(unbalanced.seq)}`;
    const postings = transactions.flatMap((one) => one.postings);
    return openReceivables(acts, state, openPerDebt(postings)) ?? waitingMoney(state, balances(postings));
  },
};

const openReceivables = (acts: readonly RecordedAct[], state: CaseState, open: ReadonlyMap<string, number>): string | null =>
  first(
    Object.values(state.debts),
    (debt) => {
      const owed = isGivenUp(debt) ? 0 : openCents(debt);
      return owed < 0 || owed !== (open.get(debt.id) ?? 0) || owed !== owedBy(acts, debt.id);
    },
    (debt) => `${debt.id}: ${String(openCents(debt))} owed, ${String(open.get(debt.id) ?? 0)} in the ledger, ${String(owedBy(acts, debt.id))} by the acts`,
  );

/** What waits to be allocated or paid back stands on accounts of its own, the proposals for it included. */
function waitingMoney({ money }: CaseState, balance: ReturnType<typeof balances>): string | null {
  const refunds = Object.values(money.refunds);
  const sum = (of: 'reversal' | 'overpayment', status: 'proposed' | 'approved'): number => refunds.filter((one) => one.of === of && one.status === status).reduce((total, { principalCents }) => total + principalCents, 0);
  const underway = refunds.filter(({ status }) => status === 'approved').reduce((total, { principalCents, interestCents }) => total + principalCents + interestCents, 0);
  const expected = {
    unallocated: money.unallocatedCents + sum('overpayment', 'proposed'),
    refundable: money.refundable.reduce((total, { cents }) => total + cents, 0) + sum('reversal', 'proposed'),
    refundsUnderway: underway,
  };
  return first(
    Object.entries(expected) as [keyof typeof expected, number][],
    ([account, cents]) => cents < 0 || (balance[account] ?? 0) + cents !== 0,
    ([account, cents]) => `${account}: ${String(cents)} waits, ${String(balance[account] ?? 0)} in the ledger`,
  );
}

const refundByThree: Invariant = {
  name: 'a refund goes out once, after two officials approved it who did not propose it',
  article: 'awb:4:102',
  broken: (moment) =>
    first(
      newOf(moment, 'RefundPaid'),
      (act) => {
        const story = earlierThan(moment, act);
        const proposer = ofType(story, 'RefundProposed').find(({ data }) => data.refundId === act.data.refundId)?.by;
        const approvers = new Set(ofType(story, 'RefundApproved').filter(({ data }) => data.refundId === act.data.refundId).map(({ by }) => by));
        const paidBefore = ofType(story, 'RefundPaid').some(({ data }) => data.refundId === act.data.refundId);
        return paidBefore || proposer === undefined || approvers.size < 2 || approvers.has(proposer);
      },
      (act) => act.data.refundId,
    ),
};

export const ofMoney: readonly Invariant[] = [everyEuroInTheLedger, refundByThree];
