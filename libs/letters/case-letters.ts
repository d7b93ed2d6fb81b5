import type { LetterInputs } from '../documents/letters/index.js';
import type { ActLetter } from '../enforcement/letter/letter.js';
import { bindingOrderInput } from './binding-order.js';
import type { CaseFile } from './case-file.js';
import { collectionDecisionInput } from './collection-decision.js';
import { courtRulingInput } from './court-ruling.js';
import { reminderInput, writInput } from './debts.js';
import { defaultPenaltyDecisionInput } from './default-penalty-decision.js';
import { dismissalInput } from './dismissal.js';
import { deferralInput, deferralRevocationInput, waiverDecisionInput } from './easing.js';
import { findingsReportInput } from './findings-report.js';
import { fineDecisionInput } from './fine-decision.js';
import { fineReportInput } from './fine-report.js';
import { intentFineInput, intentPenaltyOrderInput } from './intents.js';
import { interestDecisionInput } from './interest-decision.js';
import { joinedDecisionInput } from './joined-decision.js';
import { objectionDecisionInput } from './objection-decision.js';
import { hearingInvitationInput, hearingSkippedInput, objectionAcknowledgementInput, objectionForwardingInput, objectionRepairInput } from './objection-letters.js';
import { objectionTermInput } from './objection-term.js';
import { penaltyOrderChangeInput } from './penalty-order-change.js';
import { penaltyOrderInput } from './penalty-order.js';
import { publicationDecisionInput } from './publication-decision.js';
import { refundDecisionInput } from './refund-decision.js';

/** The letters that are decisions of a case; their subject is the id of the decision. */
export const decisionLetters = ['binding-order', 'penalty-order', 'penalty-order-change', 'fine-decision', 'collection-decision', 'objection-decision', 'default-penalty-decision', 'publication-decision'] as const;

export type DecisionLetter = (typeof decisionLetters)[number];
/** The letters that go with another act have the number of that act as their subject. */
export type CaseLetter = DecisionLetter | ActLetter;

/** How each letter is filled from a case. Those that no act of a case calls for (aanschrijving, intrekking) are made from their input alone. */
const fillers: { readonly [K in CaseLetter]: (file: CaseFile, subject: string) => LetterInputs[K] } = {
  'binding-order': bindingOrderInput,
  'penalty-order': penaltyOrderInput,
  'penalty-order-change': penaltyOrderChangeInput,
  'fine-decision': fineDecisionInput,
  'collection-decision': collectionDecisionInput,
  'findings-report': findingsReportInput,
  'intent-penalty-order': intentPenaltyOrderInput,
  'fine-report': fineReportInput,
  'intent-fine': intentFineInput,
  reminder: reminderInput,
  writ: writInput,
  dismissal: dismissalInput,
  'objection-decision': objectionDecisionInput,
  'default-penalty-decision': defaultPenaltyDecisionInput,
  'publication-decision': publicationDecisionInput,
  'objection-acknowledgement': objectionAcknowledgementInput,
  'objection-repair': objectionRepairInput,
  'objection-forwarding': objectionForwardingInput,
  'hearing-invitation': hearingInvitationInput,
  'hearing-skipped': hearingSkippedInput,
  'objection-term': objectionTermInput,
  'joined-decision': joinedDecisionInput,
  'court-ruling': courtRulingInput,
  deferral: deferralInput,
  'deferral-revocation': deferralRevocationInput,
  'interest-decision': interestDecisionInput,
  'waiver-decision': waiverDecisionInput,
  'refund-decision': refundDecisionInput,
};

/**
 * What a letter of a case says, read from its acts.
 * @param subject the id of a decision, or the number of an act
 * @throws LetterNotPossible where the case lacks what the letter must state
 */
export function letterInput<K extends CaseLetter>(kind: K, file: CaseFile, subject: string): LetterInputs[K] {
  const fill: (file: CaseFile, subject: string) => LetterInputs[K] = fillers[kind];
  return fill(file, subject);
}

export const isDecisionLetter = (kind: string): kind is DecisionLetter => (decisionLetters as readonly string[]).includes(kind);
