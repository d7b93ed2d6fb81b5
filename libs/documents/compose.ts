import { cleanInput } from './clean.js';
import { unconfirmedRefusals } from './letters/common/unconfirmed.js';
import type { LetterHeader } from './letters/common/header.js';
import { letters } from './letters/index.js';
import type { LetterInputs, LetterKind } from './letters/index.js';
import type { Letter } from './letters/letter.js';
import { refuseIfAny } from './refusal.js';
import type { Block } from './template/blocks.js';
import { templateNamed, templateOn } from './template/choose.js';
import { fillTemplate } from './template/fill.js';
import { missingParts } from './template/parts.js';
import { missingWords } from './template/says.js';
import type { LetterTemplate } from './template/template.js';

/** A letter in words, before it is given a place on paper. */
export interface Composed<Input extends LetterHeader = LetterHeader> {
  readonly kind: LetterKind;
  readonly template: LetterTemplate;
  /** The input as it is printed, and kept. */
  readonly input: Input;
  readonly blocks: readonly Block[];
}

/**
 * A new letter. A part that is missing, a character that cannot be printed and
 * an unconfirmed parameter are refused, everything at once.
 *
 * @param version the text to write with; the one that holds on the date of the letter where absent
 * @throws DocumentRefused
 */
export function composeLetter<K extends LetterKind>(kind: K, input: LetterInputs[K], version?: string): Composed<LetterInputs[K]> {
  const { value, refusals } = cleanInput(input);
  refuseIfAny([...missingParts(letters[kind].parts, value), ...refusals, ...unconfirmedRefusals(value)]);
  const composed = fill(kind, version === undefined ? templateOn(kind, value.date) : templateNamed(kind, version), value);
  refuseIfAny(missingWords(letters[kind].words, composed.blocks, value, composed.template.version));
  return composed;
}

/** A letter that was written before, from what was kept of it; it was checked when it was written. @throws DocumentRefused where its text is not there */
export function recomposeLetter(kind: LetterKind, input: LetterHeader, version: string): Composed {
  return fill(kind, templateNamed(kind, version), input as LetterInputs[typeof kind]);
}

function fill<K extends LetterKind>(kind: K, template: LetterTemplate, input: LetterInputs[K]): Composed<LetterInputs[K]> {
  const letter: Letter<LetterInputs[K]> = letters[kind];
  return { kind, template, input, blocks: fillTemplate(template, letter.content(input)) };
}
