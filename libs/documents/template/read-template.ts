import { parseLocalDate } from '../../law/calendar/local-date.js';
import { fault, peek, readLeaf, takeToEnd, takeWhile } from './read-lines.js';
import type { Lines } from './read-lines.js';
import type { LetterTemplate, SummaryLine, TemplateBlock } from './template.js';

/** Gives the blocks of a clause that several letters share, such as `rechtsmiddelen/1`. */
export type ClauseReader = (name: string) => readonly TemplateBlock[];

/**
 * Reads the text of a letter as a lawyer writes it (texts/LEESMIJ.md).
 *
 * @param file name for messages, such as `binding-order/1.md`
 * @throws TemplateFault that names file and line
 */
export function readTemplate(file: string, text: string, clause: ClauseReader): LetterTemplate {
  const lines = linesOf(file, text);
  if (peek(lines) !== '---') fault(lines, 'a text begins with --- and its title.');
  lines.at += 1;
  const head = new Map(takeWhile(lines, (line) => line !== '---').map((line) => pairOf(lines, line)));
  lines.at += 1;
  const title = head.get('titel');
  const validFrom = parseLocalDate(head.get('geldig vanaf') ?? '');
  if (title === undefined || validFrom === null) return fault(lines, 'the head of a text states "titel" and "geldig vanaf" (year-month-day).');
  return { version: file.replace(/\.md$/, ''), title, validFrom, blocks: readBlocks(lines, clause, false) };
}

/** Reads a clause: blocks without a head. @throws TemplateFault */
export const readClause = (file: string, text: string, clause: ClauseReader): readonly TemplateBlock[] => readBlocks(linesOf(file, text), clause, false);

const linesOf = (file: string, text: string): Lines => ({ file, all: text.replace(/<!--[\s\S]*?-->\n?/g, '').split(/\r?\n/), at: 0 });

function pairOf(lines: Lines, line: string): readonly [string, string] {
  const at = line.indexOf(': ');
  return at < 0 ? fault(lines, `"${line}" is not of the form "name: value".`) : [line.slice(0, at).trim(), line.slice(at + 2).trim()];
}

function readBlocks(lines: Lines, clause: ClauseReader, inside: boolean): readonly TemplateBlock[] {
  const blocks: TemplateBlock[] = [];
  for (let line = peek(lines); line !== undefined; line = peek(lines)) {
    if (line === '[[einde]]' && inside) {
      lines.at += 1;
      return blocks;
    }
    if (line === '') lines.at += 1;
    else if (line.startsWith('[[')) blocks.push(...readMarked(lines, line, clause));
    else blocks.push(readLeaf(lines, line));
  }
  return inside ? fault(lines, 'a block is not closed with [[einde]].') : blocks;
}

const MARK = /^\[\[(tabel|clausule|als niet|als|kort|ondertekening|vertrouwelijke bijlage|bijlage|in het Engels)(?: (.+))?\]\]$/;

function readMarked(lines: Lines, line: string, clause: ClauseReader): readonly TemplateBlock[] {
  const [, mark, words = ''] = MARK.exec(line) ?? [];
  if (mark === undefined) fault(lines, `${line} is not a mark that a text can have.`);
  if (words === '' && mark !== 'ondertekening') fault(lines, `${line} lacks its words.`);
  lines.at += 1;
  switch (mark) {
    case 'tabel':
      return [{ block: 'insert', name: words }];
    case 'clausule':
      return clause(words);
    case 'als':
    case 'als niet':
      return [{ block: 'when', flag: words, is: mark === 'als', blocks: readBlocks(lines, clause, true) }];
    case 'kort':
      return [{ block: 'summary', caption: words, rows: takeToEnd(lines).filter((row) => row !== '').map((row) => summaryLine(lines, row)) }];
    case 'ondertekening':
      return [{ block: 'signature', lines: takeToEnd(lines).map((each) => (each === '' ? ' ' : each)) }];
    case 'bijlage':
    case 'vertrouwelijke bijlage':
      return [{ block: 'annex', title: words, confidential: mark !== 'bijlage', blocks: readBlocks(lines, clause, true) }];
    default:
      return [{ block: 'part', language: 'en-GB', title: words, blocks: readBlocks(lines, clause, true) }];
  }
}

function summaryLine(lines: Lines, row: string): SummaryLine {
  const [, flag, rest = row] = /^\[als (\w+)\] (.+)$/.exec(row) ?? [];
  const [label, text] = pairOf(lines, rest);
  return flag === undefined ? { label, text } : { label, text, flag };
}
