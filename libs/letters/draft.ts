import { composeLetter } from '../documents/compose.js';
import { renderLetter, type RenderedLetter } from '../documents/render.js';
import { wordsOf } from '../documents/template/words.js';
import { fileAsAt } from './as-at.js';
import { letterInput, type CaseLetter } from './case-letters.js';
import type { CaseFile } from './case-file.js';

/** Which letter of a case, and as at which act; the case as it is now where none is named. */
export interface DraftOf {
  readonly kind: CaseLetter;
  readonly subject: string;
  readonly asAtSeq: number | null;
}

const fileFor = (file: CaseFile, { asAtSeq }: DraftOf): CaseFile => (asAtSeq === null ? file : fileAsAt(file, asAtSeq));

/**
 * How a letter would read now, marked CONCEPT on every page: never the letter itself.
 * @throws LetterNotPossible @throws DocumentRefused with everything that is still missing
 */
export async function renderDraft(file: CaseFile, draft: DraftOf): Promise<RenderedLetter> {
  return renderLetter(draft.kind, { ...letterInput(draft.kind, fileFor(file, draft), draft.subject), draft: true });
}

/** The texts of such a draft, in the order in which they are read. @throws LetterNotPossible @throws DocumentRefused */
export function draftWords(file: CaseFile, draft: DraftOf): readonly string[] {
  return wordsOf(composeLetter(draft.kind, { ...letterInput(draft.kind, fileFor(file, draft), draft.subject), draft: true }).blocks);
}
