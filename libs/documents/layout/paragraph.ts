import { plain, textOf } from '../template/runs.js';
import type { Runs } from '../template/runs.js';
import { drawLine } from './draw.js';
import { breakLines } from './lines.js';
import type { Line } from './lines.js';
import { setListNumbering } from './pdf-document.js';
import { ensureRoom, flowLines, openElement } from './sheet.js';
import type { Sheet } from './sheet.js';
import { contentWidth, theme } from './theme.js';
import type { TextStyle } from './theme.js';

const { page, colour, text, space } = theme;

/** A paragraph over the full width. */
export function setParagraph(sheet: Sheet, runs: Runs, style: TextStyle = text.body, ink: string = colour.ink): void {
  const element = openElement(sheet, sheet.root, 'P');
  flowLines(sheet, element, breakLines(runs, style.size, contentWidth), { style, x: page.left, colour: ink });
  element.end();
  sheet.y += style.after;
}

const HEADINGS = {
  1: { style: text.title, before: 0, colour: colour.accent },
  2: { style: text.section, before: space.beforeSection, colour: colour.accent },
  3: { style: text.subsection, before: space.beforeSubsection, colour: colour.ink },
} as const;

const headingLines = (level: 1 | 2 | 3, runs: Runs): readonly Line[] =>
  breakLines(runs.map((run) => ({ ...run, bold: true })), HEADINGS[level].style.size, contentWidth);

/** With the space around it. */
export function headingHeight(level: 1 | 2 | 3, runs: Runs): number {
  const { style, before } = HEADINGS[level];
  return before + headingLines(level, runs).length * style.leading + style.after;
}

export const paragraphLines = (runs: Runs): number => breakLines(runs, text.body.size, contentWidth).length;

/** A heading; what keeps it with the text below it is decided in keep.ts. */
export function setHeading(sheet: Sheet, level: 1 | 2 | 3, runs: Runs): void {
  const { style, before, colour: ink } = HEADINGS[level];
  const lines = headingLines(level, runs);
  if (sheet.y > page.top) sheet.y += before;
  const element = openElement(sheet, sheet.root, `H${String(level)}`);
  flowLines(sheet, element, lines, { style, x: page.left, colour: ink });
  element.end();
  sheet.y += style.after;
}

/** A bulleted or numbered list. */
export function setList(sheet: Sheet, items: readonly Runs[], ordered: boolean): void {
  const style = text.body;
  const list = openElement(sheet, sheet.root, 'L');
  setListNumbering(list, ordered ? 'Decimal' : 'Disc');
  items.forEach((runs, index) => {
    setItem(sheet, list, ordered ? `${String(index + 1)}.` : '•', runs);
  });
  list.end();
  sheet.y += style.after - space.listGap;
}

function setItem(sheet: Sheet, list: PDFKit.PDFStructureElement, label: string, runs: Runs): void {
  const style = text.body;
  const lines = breakLines(runs, style.size, contentWidth - space.listIndent);
  ensureRoom(sheet, Math.min(lines.length, 2) * style.leading);
  const item = openElement(sheet, list, 'LI');
  const [labelLine] = breakLines(plain(label), style.size, space.listIndent);
  const top = sheet.y;
  if (labelLine !== undefined) {
    openElement(sheet, item, 'Lbl').add(() => {
      drawLine(sheet.pdf, labelLine, page.left, top, style, colour.accent);
    });
  }
  const body = openElement(sheet, item, 'LBody');
  flowLines(sheet, body, lines, { style, x: page.left + space.listIndent, colour: colour.ink });
  item.end();
  sheet.y += space.listGap;
}

const BEFORE_SIGNATURE = 12;

export const signatureHeight = (lines: readonly Runs[]): number =>
  BEFORE_SIGNATURE + lines.reduce((sum, runs) => sum + Math.max(paragraphLines(runs), 1) * text.body.leading, 0);

/** The closing lines of a letter, kept together on one page. */
export function setSignature(sheet: Sheet, lines: readonly Runs[]): void {
  const style = text.body;
  const broken = lines.map((runs) => breakLines(runs, style.size, contentWidth));
  ensureRoom(sheet, signatureHeight(lines));
  sheet.y += BEFORE_SIGNATURE;
  for (const [index, paragraph] of broken.entries()) {
    if (textOf(lines[index] ?? []).trim() === '') {
      sheet.y += style.leading;
      continue;
    }
    const element = openElement(sheet, sheet.root, 'P');
    flowLines(sheet, element, paragraph, { style, x: page.left, colour: colour.ink });
    element.end();
  }
  sheet.y += style.after;
}
