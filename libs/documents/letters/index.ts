import type { Letter } from './letter.js';
import { bindingOrderContent } from './binding-order/content.js';
import type { BindingOrderInput } from './binding-order/input.js';
import { bindingOrderParts } from './binding-order/parts.js';
import { bindingOrderTemplate } from './binding-order/template.js';
import { collectionDecisionContent } from './collection-decision/content.js';
import type { CollectionDecisionInput } from './collection-decision/input.js';
import { collectionDecisionParts } from './collection-decision/parts.js';
import { collectionDecisionTemplate } from './collection-decision/template.js';
import { dismissalContent } from './dismissal/content.js';
import type { DismissalInput } from './dismissal/input.js';
import { dismissalParts } from './dismissal/parts.js';
import { dismissalTemplate } from './dismissal/template.js';
import { fineDecisionContent } from './fine-decision/content.js';
import type { FineDecisionInput } from './fine-decision/input.js';
import { fineDecisionParts } from './fine-decision/parts.js';
import { fineDecisionTemplate } from './fine-decision/template.js';
import { fineReportContent } from './fine-report/content.js';
import type { FineReportInput } from './fine-report/input.js';
import { fineReportParts } from './fine-report/parts.js';
import { fineReportTemplate } from './fine-report/template.js';
import { intentFineContent } from './intent-fine/content.js';
import type { IntentFineInput } from './intent-fine/input.js';
import { intentFineParts } from './intent-fine/parts.js';
import { intentFineTemplate } from './intent-fine/template.js';
import { intentPenaltyOrderContent } from './intent-penalty-order/content.js';
import type { IntentPenaltyOrderInput } from './intent-penalty-order/input.js';
import { intentPenaltyOrderParts } from './intent-penalty-order/parts.js';
import { intentPenaltyOrderTemplate } from './intent-penalty-order/template.js';
import { penaltyOrderContent } from './penalty-order/content.js';
import type { PenaltyOrderInput } from './penalty-order/input.js';
import { penaltyOrderParts } from './penalty-order/parts.js';
import { penaltyOrderTemplates } from './penalty-order/template.js';
import { reminderContent } from './reminder/content.js';
import type { ReminderInput } from './reminder/input.js';
import { reminderParts } from './reminder/parts.js';
import { reminderTemplate } from './reminder/template.js';
import { writContent } from './writ/content.js';
import type { WritInput } from './writ/input.js';
import { writParts } from './writ/parts.js';
import { writTemplate } from './writ/template.js';

/** What goes into each kind of letter. */
export interface LetterInputs {
  readonly 'binding-order': BindingOrderInput;
  readonly 'intent-penalty-order': IntentPenaltyOrderInput;
  readonly 'penalty-order': PenaltyOrderInput;
  readonly 'fine-report': FineReportInput;
  readonly 'intent-fine': IntentFineInput;
  readonly 'fine-decision': FineDecisionInput;
  readonly 'collection-decision': CollectionDecisionInput;
  readonly reminder: ReminderInput;
  readonly writ: WritInput;
  readonly dismissal: DismissalInput;
}

export type LetterKind = keyof LetterInputs;

/** Every kind of letter; each has a folder of its own. */
export const letters: { readonly [K in LetterKind]: Letter<LetterInputs[K]> } = {
  'binding-order': { templates: [bindingOrderTemplate], parts: bindingOrderParts, content: bindingOrderContent },
  'intent-penalty-order': { templates: [intentPenaltyOrderTemplate], parts: intentPenaltyOrderParts, content: intentPenaltyOrderContent },
  'penalty-order': { templates: penaltyOrderTemplates, parts: penaltyOrderParts, content: penaltyOrderContent },
  'fine-report': { templates: [fineReportTemplate], parts: fineReportParts, content: fineReportContent },
  'intent-fine': { templates: [intentFineTemplate], parts: intentFineParts, content: intentFineContent },
  'fine-decision': { templates: [fineDecisionTemplate], parts: fineDecisionParts, content: fineDecisionContent },
  'collection-decision': { templates: [collectionDecisionTemplate], parts: collectionDecisionParts, content: collectionDecisionContent },
  reminder: { templates: [reminderTemplate], parts: reminderParts, content: reminderContent },
  writ: { templates: [writTemplate], parts: writParts, content: writContent },
  dismissal: { templates: [dismissalTemplate], parts: dismissalParts, content: dismissalContent },
};
