import type { DefaultPenaltyDecisionInput } from '../documents/letters/default-penalty-decision/input.js';
import { dayOf } from '../law/calendar/local-date.js';
import { paymentTerm } from '../law/terms/payment-term.js';
import { lastAct, LetterNotPossible, type CaseFile } from './case-file.js';
import { computed, decisionHeader } from './header.js';
import { objectionAbout, objectionIn, objectorAddressee } from './objector.js';

/** Fills the decision that fixes what the Authority owes for deciding late (4:18 Awb). */
export function defaultPenaltyDecisionInput(file: CaseFile, decisionId: string): DefaultPenaltyDecisionInput {
  const { objectionId, amountCents, derivation, nothingOwedBecause, reasons } = lastAct(file, 'DefaultPenaltyDecisionDrafted', ({ data }) => data.decisionId === decisionId).data;
  const objection = objectionIn(file, objectionId);
  if (objection.dueOn === null || objection.inDefaultSince === null) throw new LetterNotPossible(`De Autoriteit is over ${objectionId} niet geldig in gebreke gesteld.`);
  const pay = computed(paymentTerm({ kind: 'fine', from: dayOf(file.legalNow) }, file.rules));
  return {
    ...decisionHeader(file, decisionId),
    addressee: objectorAddressee(file, objection),
    objection: objectionAbout(file, objection),
    dueOn: objection.dueOn,
    noticeReceivedOn: objection.inDefaultSince,
    decidedOn: objection.decidedOn,
    amountCents,
    derivation,
    nothingOwedBecause: nothingOwedBecause ?? null,
    payBy: amountCents === 0 ? null : { on: pay.value.payBy, derivation: pay.derivation },
    reasons,
  };
}
