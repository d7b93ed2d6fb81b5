import { createHash } from 'node:crypto';
import { startOfDay } from '../law/calendar/local-date.js';
import { canonicalJson } from './canonical-json.js';
import { composeLetter, recomposeLetter } from './compose.js';
import type { Composed } from './compose.js';
import { refuseIfChanged, RENDERER, templateSha256 } from './kept-letter.js';
import type { KeptLetter } from './kept-letter.js';
import { letterheadOf } from './letters/common/letterhead.js';
import type { LetterInputs, LetterKind } from './letters/index.js';
import { typeset } from './layout/typeset.js';
import type { Manuscript } from './layout/typeset.js';

export { RENDERER } from './kept-letter.js';

export interface RenderedLetter {
  readonly bytes: Buffer;
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
  readonly templateVersion: string;
  readonly pages: number;
  /** To be kept with the decision: `renderAgain` makes the same bytes of it. */
  readonly kept: KeptLetter;
}

/**
 * The letter as a PDF/A-2a and PDF/UA-1 file. The same input gives the same
 * bytes, wherever and whenever it is rendered.
 *
 * @param templateVersion the text to write with; the one that holds on the date of the letter where absent
 * @throws DocumentRefused with everything at once: a required part that is missing (with its article), a character
 *   that cannot be printed, an invisible character in an address, an unconfirmed parameter outside training
 */
export const renderLetter = async <K extends LetterKind>(kind: K, input: LetterInputs[K], templateVersion?: string): Promise<RenderedLetter> =>
  renderComposed(composeLetter(kind, input, templateVersion));

/** The same bytes as when the letter was made. @throws DocumentRefused where its text was changed, or another renderer made it */
export async function renderAgain(kept: KeptLetter): Promise<RenderedLetter> {
  const composed = recomposeLetter(kept.kind, kept.input, kept.templateVersion);
  refuseIfChanged(kept, composed.template);
  return renderComposed(composed);
}

export async function renderComposed(composed: Composed): Promise<RenderedLetter> {
  const { kind, template, input } = composed;
  const { bytes, pages } = await typeset(manuscriptOf(composed));
  const kept: KeptLetter = { kind, templateVersion: template.version, templateSha256: templateSha256(template), renderer: RENDERER, input };
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex'), templateVersion: template.version, pages, kept };
}

function manuscriptOf({ kind, template, input, blocks }: Composed): Manuscript {
  return {
    info: {
      title: `${template.title}, kenmerk ${input.reference}`,
      author: input.authority.name,
      subject: input.subject ?? template.title,
      producer: RENDERER,
      createdAt: startOfDay(input.date),
    },
    id: createHash('sha256').update(canonicalJson([kind, template.version, input, blocks])).digest().subarray(0, 16),
    furniture: { authority: input.authority.name, reference: input.reference, title: template.title, training: input.training, draft: input.draft },
    head: letterheadOf(input),
    blocks,
  };
}
