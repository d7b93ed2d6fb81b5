import type { RefundDecisionInput } from '../documents/letters/refund-decision/input.js';
import { atAct } from './act-file.js';
import { lastAct, LetterNotPossible, type CaseFile } from './case-file.js';
import { debtsNamed, descriptionOf } from './debt-lines.js';
import { easingHeader } from './easing.js';

/** Fills the decision to pay back (4:102 Awb), once the second official approved it. */
export function refundDecisionInput(whole: CaseFile, seq: string): RefundDecisionInput {
  const { act, file } = atAct(whole, 'RefundApproved', seq);
  const { refundId, complete, mandate, of, principalCents, interestCents } = act.data;
  if (!complete) throw new LetterNotPossible(`Terugbetaling ${refundId} is nog niet door twee ambtenaren goedgekeurd.`);
  const { items, derivation, payOn, reasons } = lastAct(file, 'RefundProposed', ({ data }) => data.refundId === refundId).data;
  return {
    ...easingHeader(file, act, 'T', mandate),
    of,
    items: items.flatMap(({ debtId, cents, paidOn }) => debtsNamed(file, [debtId]).map((debt) => ({ description: descriptionOf(debt), amountCents: cents, paidOn }))),
    repayment: { principalCents, interestCents },
    derivation,
    payOn,
    reasons,
  };
}
