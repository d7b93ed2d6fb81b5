import type { CommandData } from '../../contracts/commands/command.js';
import type { Instant } from '../../law/calendar/brands.js';
import { dayOf } from '../../law/calendar/local-date.js';
import { reminderFee } from '../../law/amounts/reminder-fee.js';
import { reminderTerm } from '../../law/terms/reminder-term.js';
import type { CaseState } from '../case/state.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders } from '../case/decider.js';
import { isLate } from '../case/lateness.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { notBefore, refusedByLaw, unlawful, type Refusal } from '../case/refusal.js';
import { reminderSent } from '../letter/reminder.js';
import { termInDays } from '../terms/set-term.js';
import type { ReminderFee } from './acts.js';
import { claimOf } from './claim.js';
import { mayBeReminded, mayBeWrit } from './collectable.js';
import { interrupted } from './interrupted.js';
import { firstRefusal, withDebts } from './named-debts.js';
import { openCents } from './parts.js';
import type { DebtState } from './state.js';
import { defaultDue } from './suspension.js';

/** Default, reminder and writ (4:97, 4:112–4:117 Awb); the fine goes the same way with its own dates. */
export const decideCollecting: Deciders<'RecordDefault' | 'SendReminder' | 'IssueWrit'> = {
  RecordDefault: (state, data, context) =>
    withDebts(state, data.debtIds, (debts) => {
      const due = debts.filter((debt) => debt.status === 'owed' && openCents(debt) > 0);
      const early = due.find((debt) => !hasCome(defaultDue(state, debt), context.now));
      if (early !== undefined) return refuse(notDueYet(state, early));
      if (due.length === 0) return record();
      const late = due.some((debt) => isLate(defaultDue(state, debt) ?? context.now, context.now));
      return record({ type: 'DebtsInDefault', data: { debtIds: due.map((debt) => debt.id), late } });
    }),
  SendReminder: (state, data, context) =>
    withDebts(state, data.debtIds, (debts) => {
      const refusal = firstRefusal(debts, (debt) => mayBeReminded(debt, data.sentOn, dayOf(context.now))) ?? warned(data);
      return refusal === null ? reminded(debts, data, context) : refuse(refusal);
    }),
  IssueWrit: (state, data, context) =>
    withDebts(state, data.debtIds, (debts) => {
      const refusal = firstRefusal(debts, (debt) => mayBeWrit(debt, dayOf(context.now)) ?? reminderSent(state, debt));
      if (refusal !== null) return refuse(refusal);
      return interrupted(debts, { on: dayOf(context.now), kind: 'writ' }, context, (named, barredAfter, terms) => ({
        type: 'WritIssued',
        data: { debtIds: named.map(({ id }) => id), barredAfter, terms, claim: claimOf(named) },
      }));
    }),
};

const hasCome = (at: Instant | null, now: Instant): boolean => at !== null && at <= now;

function notDueYet(state: CaseState, debt: DebtState): Refusal {
  const at = defaultDue(state, debt);
  return at === null ? unlawful('payment-suspended', 'awb:8:81', `De rechter heeft de betaling van ${debt.id} geschorst; er is geen verzuim.`, `A judge suspended payment of ${debt.id}; there is no default.`) : notBefore(at);
}

/** A reminder without the warning of 4:112(3) is none: it would interrupt nothing, and no writ could follow it. */
function warned({ warning }: CommandData<'SendReminder'>): Refusal | null {
  if (warning) return null;
  return unlawful('reminder-without-warning', 'awb:4:112(3)', 'De aanmaning moet waarschuwen dat op kosten van de schuldenaar kan worden ingevorderd.', 'The reminder must warn that payment can be enforced at the expense of the debtor.');
}

/** A reminder gives two weeks to pay and starts limitation anew (4:112, 4:106 Awb); its fee is booked on the first debt that it names. */
function reminded(debts: readonly DebtState[], { sentOn, warning, chargeFee }: CommandData<'SendReminder'>, context: DecisionContext): Outcome {
  const term = reminderTerm({ sentOn }, context.rules);
  if (!term.ok) return refuse(refusedByLaw(term.refusal));
  const { payBy } = term.value;
  const charged = chargeFee === true ? reminderFee({ sentOn, debtCents: debts.reduce((sum, debt) => sum + openCents(debt), 0) }, context.rules) : null;
  if (charged?.ok === false) return refuse(refusedByLaw(charged.refusal));
  const [first] = debts;
  const fee: ReminderFee | null = charged === null || first === undefined ? null : { debtId: first.id, feeCents: charged.value.feeCents, derivation: charged.derivation };
  return interrupted(debts, { on: sentOn, kind: 'reminder' }, context, (named, barredAfter, limitation) => ({
    type: 'ReminderSent',
    data: {
      debtIds: named.map(({ id }) => id),
      sentOn,
      warning,
      payBy,
      barredAfter,
      fee: named.some(({ id }) => id === fee?.debtId) ? fee : null,
      terms: [...named.map(({ id }) => termInDays(id, 'reminder', payBy, term.derivation)), ...limitation],
    },
  }));
}
