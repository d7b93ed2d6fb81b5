import { createHash } from 'node:crypto';
import { startOfDay } from '../law/calendar/local-date.js';
import { canonicalJson } from './canonical-json.js';
import { cleanInput } from './clean.js';
import { letterheadOf } from './letters/common/letterhead.js';
import type { LetterHeader } from './letters/common/header.js';
import { unconfirmedRefusals } from './letters/common/unconfirmed.js';
import { letters } from './letters/index.js';
import type { LetterInputs, LetterKind } from './letters/index.js';
import type { Letter } from './letters/letter.js';
import { typeset } from './layout/typeset.js';
import { DocumentRefused, refuseIfAny } from './refusal.js';
import { fillTemplate } from './template/fill.js';
import { missingParts } from './template/parts.js';
import type { LetterTemplate } from './template/template.js';

/** Name of the renderer in every file; a change that alters the bytes of existing letters counts it up. */
export const RENDERER = 'autoriteit documenten 2';

export interface RenderedLetter {
  readonly bytes: Buffer;
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
  /** Stored with the decision: with it and the input, the same bytes come out again. */
  readonly templateVersion: string;
  readonly pages: number;
}

/**
 * The letter as a PDF/A-2a and PDF/UA-1 file. The same input gives the same
 * bytes, wherever and whenever it is rendered.
 *
 * @param templateVersion of an earlier letter that must come out the same; the newest text where absent
 * @throws DocumentRefused with everything at once: a required part that is missing (with its article), a character
 *   that cannot be printed, an invisible character in an address, an unconfirmed parameter outside training
 */
export async function renderLetter<K extends LetterKind>(kind: K, input: LetterInputs[K], templateVersion?: string): Promise<RenderedLetter> {
  const letter: Letter<LetterInputs[K]> = letters[kind];
  const template = templateOf(letter.templates, templateVersion);
  const cleaned = cleanInput(input);
  const given = cleaned.value;
  refuseIfAny([...missingParts(letter.parts, given), ...cleaned.refusals, ...unconfirmedRefusals(given)]);
  const blocks = fillTemplate(template, letter.content(given));
  const header: LetterHeader = given;
  const { bytes, pages } = await typeset({
    info: {
      title: `${template.title}, kenmerk ${header.reference}`,
      author: header.authority.name,
      subject: header.subject ?? template.title,
      producer: RENDERER,
      createdAt: startOfDay(header.date),
    },
    id: createHash('sha256').update(canonicalJson([kind, template.version, given])).digest().subarray(0, 16),
    furniture: { authority: header.authority.name, reference: header.reference, title: template.title, training: header.training, draft: header.draft },
    head: letterheadOf(header),
    blocks,
  });
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex'), templateVersion: template.version, pages };
}

function templateOf(templates: readonly [LetterTemplate, ...LetterTemplate[]], version: string | undefined): LetterTemplate {
  const newest = templates.at(-1) ?? templates[0];
  const found = version === undefined ? newest : templates.find((template) => template.version === version);
  if (found !== undefined) return found;
  throw new DocumentRefused([
    {
      code: 'template-unknown',
      article: null,
      field: 'templateVersion',
      message: { nl: `De tekstversie ${version ?? ''} bestaat niet.`, en: `The template version ${version ?? ''} does not exist.` },
    },
  ]);
}
