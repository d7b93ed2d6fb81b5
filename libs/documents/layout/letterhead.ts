import { plain, strong } from '../template/runs.js';
import type { Runs } from '../template/runs.js';
import { artifact } from './draw.js';
import { breakLines } from './lines.js';
import { flowLines, openElement } from './sheet.js';
import type { Sheet } from './sheet.js';
import { contentWidth, theme } from './theme.js';
import type { TextStyle } from './theme.js';

/** What stands above a letter. */
export interface Letterhead {
  readonly authority: { readonly name: string; readonly lines: readonly string[] };
  readonly addressee: { readonly name: string; readonly lines: readonly string[] };
  readonly details: readonly { readonly label: string; readonly value: string }[];
}

const { page, colour, text } = theme;
const RIGHT = { x: page.left + 292, width: contentWidth - 292 };
const LEFT_WIDTH = 262;

/** Sender above, addressee on the left, the details of the letter on the right; the text starts below both. */
export function setLetterhead(sheet: Sheet, head: Letterhead): void {
  artifact(sheet.pdf, () => {
    sheet.pdf.rect(page.left, 50, 34, 3).fill(colour.accent);
  });
  sheet.y = 60;
  put(sheet, strong(head.authority.name), text.authority, { x: page.left, width: LEFT_WIDTH, colour: colour.accent });
  const left = sheet.y;
  sheet.y = 62;
  for (const line of head.authority.lines) put(sheet, plain(line), text.label, { ...RIGHT, colour: colour.muted });
  const top = Math.max(left, sheet.y, 110) + 26;
  sheet.y = top;
  put(sheet, strong(head.addressee.name), text.body, { x: page.left, width: LEFT_WIDTH, colour: colour.ink });
  for (const line of head.addressee.lines) put(sheet, plain(line), text.body, { x: page.left, width: LEFT_WIDTH, colour: colour.ink });
  const below = sheet.y;
  sheet.y = top;
  for (const { label, value } of head.details) {
    put(sheet, [{ text: `${label} `, bold: false }], text.label, { ...RIGHT, colour: colour.muted });
    put(sheet, plain(value), text.body, { ...RIGHT, colour: colour.ink });
    sheet.y += 4;
  }
  sheet.y = Math.max(below, sheet.y) + 26;
}

function put(sheet: Sheet, runs: Runs, style: TextStyle, { x, width, colour: ink }: { x: number; width: number; colour: string }): void {
  const element = openElement(sheet, sheet.root, 'P');
  flowLines(sheet, element, breakLines(runs, style.size, width), { style, x, colour: ink });
  element.end();
}
