import type { TemplateBlock } from './template.js';
import { TemplateFault } from './fault.js';

/** The lines of a text that are left to read, with the number of the next one. */
export interface Lines {
  readonly file: string;
  readonly all: readonly string[];
  at: number;
}

export const peek = ({ all, at }: Lines): string | undefined => all[at]?.trimEnd();

/** @throws TemplateFault that names file and line */
export function fault(lines: Lines, problem: string): never {
  throw new TemplateFault(`${lines.file}, line ${String(lines.at + 1)}: ${problem}`);
}

/** Takes lines as long as they fit. */
export function takeWhile(lines: Lines, fits: (line: string) => boolean): readonly string[] {
  const taken: string[] = [];
  for (let line = peek(lines); line !== undefined && fits(line); line = peek(lines)) {
    taken.push(line);
    lines.at += 1;
  }
  return taken;
}

/** The lines of a block up to its `[[einde]]`, which is taken too. */
export function takeToEnd(lines: Lines): readonly string[] {
  const taken = takeWhile(lines, (line) => line !== '[[einde]]');
  if (peek(lines) === undefined) fault(lines, 'a block is not closed with [[einde]].');
  lines.at += 1;
  return taken;
}

const BULLET = /^- +(.+)$/;
const STEP = /^\d+\. +(.+)$/;
const startsBlock = (line: string): boolean => line === '' || /^(#|\[\[|>)/.test(line) || BULLET.test(line) || STEP.test(line);

/** A block that stands by itself: a heading, a list, what an official wrote, a paragraph. */
export function readLeaf(lines: Lines, line: string): TemplateBlock {
  if (BULLET.test(line)) return { block: 'bullets', items: takeItems(lines, BULLET) };
  if (STEP.test(line)) return { block: 'steps', items: takeItems(lines, STEP) };
  if (line.startsWith('#')) return headingOf(lines, line);
  if (line.startsWith('>')) return proseOf(lines, line);
  return { block: 'text', text: takeWhile(lines, (next) => !startsBlock(next)).map((next) => next.trim()).join(' ') };
}

const takeItems = (lines: Lines, pattern: RegExp): readonly string[] => takeWhile(lines, (line) => pattern.test(line)).map((line) => pattern.exec(line)?.[1] ?? '');

function headingOf(lines: Lines, line: string): TemplateBlock {
  const [, marks, title] = /^(##?) +(.+)$/.exec(line) ?? [];
  if (title === undefined) return fault(lines, 'a heading is # or ##, a space and its words.');
  lines.at += 1;
  return { block: marks === '#' ? 'heading' : 'subheading', text: title };
}

function proseOf(lines: Lines, line: string): TemplateBlock {
  const [, place] = /^> *\{\{(\w+)\}\}$/.exec(line) ?? [];
  if (place === undefined) return fault(lines, 'after > stands one {{place}} and nothing else.');
  lines.at += 1;
  return { block: 'prose', place };
}
