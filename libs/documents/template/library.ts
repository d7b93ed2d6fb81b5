import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TemplateFault } from './fault.js';
import { readClause, readTemplate } from './read-template.js';
import type { LetterTemplate, TemplateBlock } from './template.js';

/** The folder with the texts: one folder per letter, one file per version. */
export const TEXTS = fileURLToPath(new URL('../texts', import.meta.url));

const VERSION = /^([1-9]\d*)\.md$/;

const kept = new Map<string, readonly LetterTemplate[]>();

/**
 * Every version of the text of a letter, oldest first; read once per process.
 * @throws TemplateFault where a file is missing, misnamed or cannot be read
 */
export function templatesOf(letter: string, folder: string = TEXTS): readonly LetterTemplate[] {
  const key = `${folder}/${letter}`;
  const found = kept.get(key) ?? readAll(letter, folder);
  kept.set(key, found);
  return found;
}

/** The text of a version, such as `binding-order/1`, as it stands in its file. */
export const templateText = (version: string, folder: string = TEXTS): string => readFileSync(join(folder, `${version}.md`), 'utf8');

function readAll(letter: string, folder: string): readonly LetterTemplate[] {
  const names = readdirSync(join(folder, letter));
  const stray = names.find((name) => !VERSION.test(name));
  if (stray !== undefined) throw new TemplateFault(`${letter}/${stray} is not named as a version, such as 1.md.`);
  const numbers = names.map((name) => Number(VERSION.exec(name)?.[1])).sort((a, b) => a - b);
  const gap = numbers.find((number, index) => number !== index + 1);
  if (names.length === 0 || gap !== undefined) throw new TemplateFault(`The versions of ${letter} do not count up from 1.md.`);
  return numbers.map((number) => {
    const file = `${letter}/${String(number)}.md`;
    return readTemplate(file, readFileSync(join(folder, file), 'utf8'), clausesIn(folder));
  });
}

function clausesIn(folder: string): (name: string) => readonly TemplateBlock[] {
  const clause = (name: string): readonly TemplateBlock[] => {
    const file = `clauses/${name}.md`;
    if (!/^[a-z-]+\/\d+$/.test(name) || !existsSync(join(folder, file))) throw new TemplateFault(`There is no clause ${name}; a clause is named with its version, such as rechtsmiddelen/1.`);
    return readClause(file, readFileSync(join(folder, file), 'utf8'), clause);
  };
  return clause;
}
