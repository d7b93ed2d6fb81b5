import { renderLetter, type RenderedLetter } from '../documents/render.js';
import { fileAsApproved } from './as-at.js';
import { isDecisionLetter, letterInput } from './case-letters.js';
import { LetterNotPossible, type CaseFile } from './case-file.js';

/**
 * The letter of a decision that has been taken, from the case as it stood then.
 *
 * @throws LetterNotPossible where the decision was not taken, or the case lacks
 * what the letter must state
 * @throws DocumentRefused where a required part is missing or cannot be printed
 */
export async function renderDecision(file: CaseFile, decisionId: string): Promise<RenderedLetter> {
  const decision = file.state.decisions[decisionId];
  if (decision?.approvedAt == null) throw new LetterNotPossible(`Besluit ${decisionId} is niet genomen.`);
  if (!isDecisionLetter(decision.kind)) throw new LetterNotPossible(`Bij dit besluit (${decision.kind}) hoort geen eigen brief: het staat in het besluit waarvoor het is genomen.`);
  return renderLetter(decision.kind, letterInput(decision.kind, fileAsApproved(file, decisionId), decisionId));
}
