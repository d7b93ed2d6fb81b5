import type { ArticleRef } from '../../law/derivation.js';
import type { DocumentRefusal } from '../refusal.js';
import { citeNl } from '../wording/citation.js';

/** A part that an article requires of a letter, and where the input holds it. */
export interface RequiredPart<Input> {
  /** Dutch name with its article: `de feiten en omstandigheden`. */
  readonly part: string;
  readonly article: ArticleRef;
  /** Path in the input, for whoever must fill it. */
  readonly field: string;
  /** Whether the letter holds the part. */
  readonly present: (input: Input) => boolean;
}

/** Whether there is something to print: a text that is not blank, a list that is not empty, a number of zero or more, a record. */
export function filled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0;
  return value !== null && value !== undefined;
}

/** A part that is present when the given value is filled. */
export function part<Input>(name: string, article: ArticleRef, field: string, value: (input: Input) => unknown): RequiredPart<Input> {
  return { part: name, article, field, present: (input) => filled(value(input)) };
}

/** Every required part that the input lacks, each with the article that requires it. */
export function missingParts<Input>(parts: readonly RequiredPart<Input>[], input: Input): readonly DocumentRefusal[] {
  return parts.filter((required) => !holds(required, input)).map(refusalOf);
}

/** Input that lacks a whole record has no part of it either. */
function holds<Input>(required: RequiredPart<Input>, input: Input): boolean {
  try {
    return required.present(input);
  } catch (fault) {
    if (fault instanceof TypeError) return false;
    throw fault;
  }
}

const refusalOf = <Input>(required: RequiredPart<Input>): DocumentRefusal => ({
  code: 'part-missing',
  article: required.article,
  field: required.field,
  message: {
    nl: `De brief is niet compleet. Er ontbreekt: ${required.part} (${citeNl(required.article)}).`,
    en: `The letter is incomplete: ${required.field} is missing, required by ${required.article}.`,
  },
});
