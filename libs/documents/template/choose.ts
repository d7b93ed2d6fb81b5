import type { LocalDate } from '../../law/calendar/brands.js';
import { DocumentRefused } from '../refusal.js';
import { templatesOf } from './library.js';
import type { LetterTemplate } from './template.js';

/**
 * The text that a letter of this date is written with: the newest that holds
 * on that day, so that a text prepared for later does not slip in early.
 * @throws DocumentRefused where no text holds yet
 */
export function templateOn(letter: string, date: LocalDate): LetterTemplate {
  return templatesOf(letter).findLast(({ validFrom }) => validFrom <= date) ?? unknown(letter, `Er is op ${date} nog geen tekst voor ${letter}.`, `There is no text of ${letter} on ${date} yet.`);
}

/** The text of an earlier letter. @throws DocumentRefused where that version never was */
export function templateNamed(letter: string, version: string): LetterTemplate {
  return templatesOf(letter).find((template) => template.version === version) ?? unknown(letter, `De tekstversie ${version} bestaat niet.`, `The template version ${version} does not exist.`);
}

function unknown(letter: string, nl: string, en: string): never {
  throw new DocumentRefused([{ code: 'template-unknown', article: null, field: letter, message: { nl, en } }]);
}
