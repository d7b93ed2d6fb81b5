import type { LetterInputs } from '../documents/letters/index.js';
import { bindingOrderInput } from './binding-order.js';
import type { CaseFile } from './case-file.js';
import { collectionDecisionInput } from './collection-decision.js';
import { reminderInput, writInput } from './debts.js';
import { dismissalInput } from './dismissal.js';
import { findingsReportInput } from './findings-report.js';
import { fineDecisionInput } from './fine-decision.js';
import { fineReportInput } from './fine-report.js';
import { intentFineInput, intentPenaltyOrderInput } from './intents.js';
import { penaltyOrderChangeInput } from './penalty-order-change.js';
import { penaltyOrderInput } from './penalty-order.js';

/** The letters that are decisions of a case; their subject is the id of the decision. */
export const decisionLetters = ['binding-order', 'penalty-order', 'penalty-order-change', 'fine-decision', 'collection-decision'] as const;

/** The letters that go with another act; their subject is the number of that act. */
export const actLetters = ['findings-report', 'intent-penalty-order', 'fine-report', 'intent-fine', 'reminder', 'writ', 'dismissal'] as const;

export type DecisionLetter = (typeof decisionLetters)[number];
export type CaseLetter = DecisionLetter | (typeof actLetters)[number];

/** How each letter is filled from a case. Those that no act of a case calls for (aanschrijving, openbaarmaking, intrekking) are made from their input alone. */
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

