import type { Block } from './blocks.js';
import type { LetterContent } from './content.js';
import { TemplateFault } from './fault.js';
import { plain, textOf } from './runs.js';
import type { Run, Runs } from './runs.js';
import type { LetterTemplate, SummaryLine, TemplateBlock } from './template.js';

const MARKS = /(\*\*|\{\{[A-Za-z0-9]+\}\})/;

/**
 * One line of a template with its places filled. Bold comes from the template
 * only: what is filled in is never read for marks, so a name with `**` or `{{` stays as it is.
 * @throws TemplateFault for a place that the content does not know
 */
export function fillLine(line: string, content: LetterContent): Runs {
  let bold = false;
  const runs: Run[] = [];
  for (const piece of line.split(MARKS)) {
    if (piece === '**') bold = !bold;
    else if (piece !== '') runs.push({ text: valueOf(piece, content), bold });
  }
  return runs;
}

function valueOf(piece: string, content: LetterContent): string {
  if (!piece.startsWith('{{')) return piece;
  const place = piece.slice(2, -2);
  const value = content.places[place];
  if (value === undefined) throw new TemplateFault(`The template asks for {{${place}}}, which the content does not give.`);
  return value;
}

/** The letter that a template and its content make: numbered headings, text, tables, annexes and parts in order. @throws TemplateFault */
export function fillTemplate(template: LetterTemplate, content: LetterContent): readonly Block[] {
  let section = 0;
  const fill = (blocks: readonly TemplateBlock[], numbered: boolean): readonly Block[] => blocks.flatMap((block) => fillBlock(block, numbered));
  const fillBlock = (block: TemplateBlock, numbered: boolean): readonly Block[] => {
    switch (block.block) {
      case 'heading':
        section += numbered ? 1 : 0;
        return [{ kind: 'heading', level: numbered ? 2 : 3, runs: fillLine(numbered ? `${String(section)}. ${block.text}` : block.text, content) }];
      case 'when':
        return flagOf(block.flag, content) === block.is ? fill(block.blocks, numbered) : [];
      case 'annex':
        return [{ kind: 'annex', title: block.title, confidential: block.confidential, blocks: fill(block.blocks, false) }];
      case 'part':
        return [{ kind: 'part', language: block.language, title: block.title, blocks: fill(block.blocks, false) }];
      default:
        return fillLeaf(block, content);
    }
  };
  return [{ kind: 'heading', level: 1, runs: plain(template.title) }, ...fill(template.blocks, true)];
}

type Leaf = Exclude<TemplateBlock, { block: 'heading' | 'when' | 'annex' | 'part' }>;

function fillLeaf(block: Leaf, content: LetterContent): readonly Block[] {
  const lines = (items: readonly string[]): readonly Runs[] => items.map((item) => fillLine(item, content));
  switch (block.block) {
    case 'subheading':
      return [{ kind: 'heading', level: 3, runs: fillLine(block.text, content) }];
    case 'text':
      return [{ kind: 'paragraph', runs: fillLine(block.text, content) }];
    case 'bullets':
    case 'steps':
      return [{ kind: 'list', ordered: block.block === 'steps', items: lines(block.items) }];
    case 'prose':
      return paragraphsOf(valueOf(`{{${block.place}}}`, content));
    case 'insert':
      return insertOf(block.name, content);
    case 'summary':
      return [{ kind: 'summary', caption: block.caption, rows: summaryRows(block.rows, content) }];
    case 'signature':
      return [{ kind: 'signature', lines: signatureLines(block.lines, content) }];
  }
}

/** A blank line of the template is a gap; a line that is blank because its place is, is left out. */
function signatureLines(lines: readonly string[], content: LetterContent): readonly Runs[] {
  return lines.map((line) => ({ line, runs: fillLine(line, content) })).filter(({ line, runs }) => line.trim() === '' || textOf(runs).trim() !== '').map(({ runs }) => runs);
}

const summaryRows = (rows: readonly SummaryLine[], content: LetterContent): readonly { label: string; value: Runs }[] =>
  rows.filter((row) => row.flag === undefined || flagOf(row.flag, content)).map((row) => ({ label: row.label, value: fillLine(row.text, content) }));

function flagOf(flag: string, content: LetterContent): boolean {
  const value = content.flags[flag];
  if (value === undefined) throw new TemplateFault(`The template asks whether ${flag}, which the content does not say.`);
  return value;
}

function insertOf(name: string, content: LetterContent): readonly Block[] {
  const blocks = content.inserts[name];
  if (blocks === undefined) throw new TemplateFault(`The template asks for the insert ${name}, which the content does not give.`);
  return blocks;
}

/** Prose as paragraphs: every line break that its writer made starts a new one. */
export function paragraphsOf(written: string): readonly Block[] {
  const paragraphs = written.split(/\n+/).map((paragraph) => paragraph.trim());
  return paragraphs.filter((paragraph) => paragraph !== '').map((paragraph) => ({ kind: 'paragraph', runs: plain(paragraph) }));
}
