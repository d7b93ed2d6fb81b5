import type { Letter } from './letter.js';
import { bindingOrderContent } from './binding-order/content.js';
import type { BindingOrderInput } from './binding-order/input.js';
import { bindingOrderParts } from './binding-order/parts.js';
import { bindingOrderTemplate } from './binding-order/template.js';
import { fineDecisionContent } from './fine-decision/content.js';
import type { FineDecisionInput } from './fine-decision/input.js';
import { fineDecisionParts } from './fine-decision/parts.js';
import { fineDecisionTemplate } from './fine-decision/template.js';
import { penaltyOrderContent } from './penalty-order/content.js';
import type { PenaltyOrderInput } from './penalty-order/input.js';
import { penaltyOrderParts } from './penalty-order/parts.js';
import { penaltyOrderTemplate } from './penalty-order/template.js';

/** What goes into each kind of letter. */
export interface LetterInputs {
  readonly 'binding-order': BindingOrderInput;
  readonly 'penalty-order': PenaltyOrderInput;
  readonly 'fine-decision': FineDecisionInput;
}

export type LetterKind = keyof LetterInputs;

/** Every kind of letter; each has a folder of its own. */
export const letters: { readonly [K in LetterKind]: Letter<LetterInputs[K]> } = {
  'binding-order': { templates: [bindingOrderTemplate], parts: bindingOrderParts, content: bindingOrderContent },
  'penalty-order': { templates: [penaltyOrderTemplate], parts: penaltyOrderParts, content: penaltyOrderContent },
  'fine-decision': { templates: [fineDecisionTemplate], parts: fineDecisionParts, content: fineDecisionContent },
};
