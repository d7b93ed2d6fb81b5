import type { Letter } from './letter.js';
import { amendingDecisionContent } from './amending-decision/content.js';
import type { AmendingDecisionInput } from './amending-decision/input.js';
import { amendingDecisionParts, amendingDecisionWords } from './amending-decision/parts.js';
import { bindingOrderContent } from './binding-order/content.js';
import type { BindingOrderInput } from './binding-order/input.js';
import { bindingOrderParts, bindingOrderWords } from './binding-order/parts.js';
import { collectionDecisionContent } from './collection-decision/content.js';
import type { CollectionDecisionInput } from './collection-decision/input.js';
import { collectionDecisionParts, collectionDecisionWords } from './collection-decision/parts.js';
import { dismissalContent } from './dismissal/content.js';
import type { DismissalInput } from './dismissal/input.js';
import { dismissalParts, dismissalWords } from './dismissal/parts.js';
import { findingsReportContent } from './findings-report/content.js';
import type { FindingsReportInput } from './findings-report/input.js';
import { findingsReportParts, findingsReportWords } from './findings-report/parts.js';
import { fineDecisionContent } from './fine-decision/content.js';
import type { FineDecisionInput } from './fine-decision/input.js';
import { fineDecisionParts, fineDecisionWords } from './fine-decision/parts.js';
import { fineReportContent } from './fine-report/content.js';
import type { FineReportInput } from './fine-report/input.js';
import { fineReportParts, fineReportWords } from './fine-report/parts.js';
import { intentFineContent } from './intent-fine/content.js';
import type { IntentFineInput } from './intent-fine/input.js';
import { intentFineParts, intentFineWords } from './intent-fine/parts.js';
import { intentPenaltyOrderContent } from './intent-penalty-order/content.js';
import type { IntentPenaltyOrderInput } from './intent-penalty-order/input.js';
import { intentPenaltyOrderParts, intentPenaltyOrderWords } from './intent-penalty-order/parts.js';
import { moneyLetters } from './money-letters.js';
import type { MoneyLetterInputs } from './money-letters.js';
import { penaltyOrderContent } from './penalty-order/content.js';
import type { PenaltyOrderInput } from './penalty-order/input.js';
import { penaltyOrderParts, penaltyOrderWords } from './penalty-order/parts.js';
import { penaltyOrderChangeContent } from './penalty-order-change/content.js';
import type { PenaltyOrderChangeInput } from './penalty-order-change/input.js';
import { penaltyOrderChangeParts, penaltyOrderChangeWords } from './penalty-order-change/parts.js';
import { providerLetterContent } from './provider-letter/content.js';
import type { ProviderLetterInput } from './provider-letter/input.js';
import { providerLetterParts, providerLetterWords } from './provider-letter/parts.js';
import { publicationDecisionContent } from './publication-decision/content.js';
import type { PublicationDecisionInput } from './publication-decision/input.js';
import { publicationDecisionParts, publicationDecisionWords } from './publication-decision/parts.js';
import { remedyLetters } from './remedy-letters.js';
import type { RemedyLetterInputs } from './remedy-letters.js';
import { reminderContent } from './reminder/content.js';
import type { ReminderInput } from './reminder/input.js';
import { reminderParts, reminderWords } from './reminder/parts.js';
import { writContent } from './writ/content.js';
import type { WritInput } from './writ/input.js';
import { writParts, writWords } from './writ/parts.js';

/** What goes into each kind of letter. */
export interface LetterInputs extends RemedyLetterInputs, MoneyLetterInputs {
  readonly 'provider-letter': ProviderLetterInput;
  readonly 'binding-order': BindingOrderInput;
  readonly 'findings-report': FindingsReportInput;
  readonly 'intent-penalty-order': IntentPenaltyOrderInput;
  readonly 'penalty-order': PenaltyOrderInput;
  readonly 'penalty-order-change': PenaltyOrderChangeInput;
  readonly 'fine-report': FineReportInput;
  readonly 'intent-fine': IntentFineInput;
  readonly 'fine-decision': FineDecisionInput;
  readonly 'collection-decision': CollectionDecisionInput;
  readonly reminder: ReminderInput;
  readonly writ: WritInput;
  readonly 'publication-decision': PublicationDecisionInput;
  readonly 'amending-decision': AmendingDecisionInput;
  readonly dismissal: DismissalInput;
}

export type LetterKind = keyof LetterInputs;

/** Every kind of letter; each has a folder of its own, and its text in texts/. */
export const letters: { readonly [K in LetterKind]: Letter<LetterInputs[K]> } = {
  'provider-letter': { parts: providerLetterParts, words: providerLetterWords, content: providerLetterContent },
  'binding-order': { parts: bindingOrderParts, words: bindingOrderWords, content: bindingOrderContent },
  'findings-report': { parts: findingsReportParts, words: findingsReportWords, content: findingsReportContent },
  'intent-penalty-order': { parts: intentPenaltyOrderParts, words: intentPenaltyOrderWords, content: intentPenaltyOrderContent },
  'penalty-order': { parts: penaltyOrderParts, words: penaltyOrderWords, content: penaltyOrderContent },
  'penalty-order-change': { parts: penaltyOrderChangeParts, words: penaltyOrderChangeWords, content: penaltyOrderChangeContent },
  'fine-report': { parts: fineReportParts, words: fineReportWords, content: fineReportContent },
  'intent-fine': { parts: intentFineParts, words: intentFineWords, content: intentFineContent },
  'fine-decision': { parts: fineDecisionParts, words: fineDecisionWords, content: fineDecisionContent },
  'collection-decision': { parts: collectionDecisionParts, words: collectionDecisionWords, content: collectionDecisionContent },
  reminder: { parts: reminderParts, words: reminderWords, content: reminderContent },
  writ: { parts: writParts, words: writWords, content: writContent },
  'publication-decision': { parts: publicationDecisionParts, words: publicationDecisionWords, content: publicationDecisionContent },
  'amending-decision': { parts: amendingDecisionParts, words: amendingDecisionWords, content: amendingDecisionContent },
  dismissal: { parts: dismissalParts, words: dismissalWords, content: dismissalContent },
  ...remedyLetters,
  ...moneyLetters,
};
