import { renderLetter, type RenderedLetter } from '../documents/render.js';
import { entryOf } from '../enforcement/case/entry.js';
import type { LetterState } from '../enforcement/letter/letter.js';
import { recipientsOf } from '../enforcement/letter/recipient.js';
import { fileAsAt } from './as-at.js';
import { letterInput } from './case-letters.js';
import { LetterNotPossible, type CaseFile } from './case-file.js';
import { recipientAddressee } from './objector.js';
import { renderDecision } from './render-decision.js';

/**
 * The letter of a case that is to be frozen and sealed: that of a decision that
 * has been taken, or one that goes with another act, as the case stood then.
 *
 * @param id of the decision, or of the letter
 * @throws LetterNotPossible where there is none, or the case lacks what it must state
 * @throws DocumentRefused where a required part is missing or cannot be printed
 */
export async function renderLetterOf(file: CaseFile, id: string): Promise<RenderedLetter> {
  const letter = entryOf(file.state.letters, id);
  return letter === undefined ? renderDecision(file, id) : renderActLetter(file, letter);
}

async function renderActLetter(file: CaseFile, { id, letter, nth, actSeq, about }: LetterState): Promise<RenderedLetter> {
  if (letter === 'copy') throw new LetterNotPossible(`${id} is een afschrift van een brief die er al is.`);
  const input = letterInput(letter, file, String(actSeq));
  if (nth === 1) return renderLetter(letter, input);
  const then = fileAsAt(file, actSeq);
  const objection = entryOf(then.state.remedies.objections, about[0] ?? '');
  const recipient = objection === undefined ? undefined : recipientsOf(objection)[nth - 1];
  if (recipient === undefined) throw new LetterNotPossible(`Voor ${id} is er geen geadresseerde.`);
  return renderLetter(letter, { ...input, reference: `${input.reference}-${String(nth)}`, addressee: recipientAddressee(then, recipient) });
}
