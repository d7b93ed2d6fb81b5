import { renderLetter, type RenderedLetter } from '../documents/render.js';
import { bindingOrderInput } from './binding-order.js';
import { LetterNotPossible, type CaseFile } from './case-file.js';
import { fineDecisionInput } from './fine-decision.js';
import { penaltyOrderInput } from './penalty-order.js';

/**
 * The letter of a decision that has been taken.
 *
 * @throws LetterNotPossible where the case lacks what the letter must state, or
 * where there is no letter yet for this kind of decision
 * @throws DocumentRefused where a required part is missing or cannot be printed
 */
export async function renderDecision(file: CaseFile, decisionId: string): Promise<RenderedLetter> {
  const kind = file.state.decisions[decisionId]?.kind;
  switch (kind) {
    case 'binding-order':
      return renderLetter('binding-order', bindingOrderInput(file, decisionId));
    case 'penalty-order':
      return renderLetter('penalty-order', penaltyOrderInput(file, decisionId));
    case 'fine-decision':
      return renderLetter('fine-decision', fineDecisionInput(file, decisionId));
    default:
      throw new LetterNotPossible(`Voor dit besluit (${kind ?? decisionId}) is er nog geen brief.`);
  }
}
