import type { InterestDecisionInput } from '../documents/letters/interest-decision/input.js';
import { dayAfter, dayOf } from '../law/calendar/local-date.js';
import { paymentTerm } from '../law/terms/payment-term.js';
import { atAct } from './act-file.js';
import type { CaseFile } from './case-file.js';
import { debtsNamed, descriptionOf } from './debt-lines.js';
import { easingHeader } from './easing.js';
import { computed, referenceOf } from './header.js';

/** Fills the decision that fixes interest (4:99 Awb), each debt with how it was counted; to be paid within six weeks (4:87 Awb). */
export function interestDecisionInput(whole: CaseFile, seq: string): InterestDecisionInput {
  const { act, file } = atAct(whole, 'InterestFixed', seq);
  const { items, until, reasons, mandate } = act.data;
  const pay = computed(paymentTerm({ kind: 'fine', from: dayOf(act.legalAt) }, file.rules));
  const debts = debtsNamed(file, items.map(({ debtId }) => debtId));
  return {
    ...easingHeader(file, act, 'R', mandate),
    items: items.flatMap(({ debtId, interestCents, derivation }) => debts.filter(({ id }) => id === debtId).map((debt) => ({ description: descriptionOf(debt), from: dayAfter(debt.payBy), interestCents, derivation }))),
    until,
    totalCents: items.reduce((sum, { interestCents }) => sum + interestCents, 0),
    payBy: { on: pay.value.payBy, derivation: pay.derivation },
    reasons,
    account: { ...file.authority.account, paymentReference: referenceOf(file.state.caseNumber, `R${seq}`) },
  };
}
