import { drawLine } from './draw.js';
import type { Line } from './lines.js';
import { furnishPage } from './furniture.js';
import type { Furniture } from './furniture.js';
import type { Pdf } from './pdf-document.js';
import { pageBottom, theme } from './theme.js';
import type { TextStyle } from './theme.js';

/** The pages of one letter and the place where the next line goes. */
export interface Sheet {
  readonly pdf: Pdf;
  /** The structure element that what comes next belongs to: the letter, or a part of it in another language. */
  root: PDFKit.PDFStructureElement;
  readonly furniture: Furniture;
  /** Said at the head of every page, such as that an annex is confidential; null where nothing is. */
  marking: string | null;
  pages: number;
  y: number;
}

/** A new page with its stamp and running head; the next line goes to its top. */
export function newPage(sheet: Sheet): void {
  sheet.pdf.addPage({ size: theme.page.size, margin: 0 });
  sheet.pages += 1;
  furnishPage(sheet.pdf, sheet.furniture, { first: sheet.pages === 1, marking: sheet.marking });
  sheet.y = theme.page.top;
}

/** Height left on the page. */
export const room = (sheet: Sheet): number => pageBottom - sheet.y;

/** Goes to a new page unless so much height is left, or the page is still empty. */
export function ensureRoom(sheet: Sheet, height: number): void {
  if (room(sheet) < height && sheet.y > theme.page.top) newPage(sheet);
}

/** A structure element below another one; content is added page by page, so that it may cross a page. */
export function openElement(sheet: Sheet, parent: PDFKit.PDFStructureElement, type: string, options: PDFKit.Mixins.StructureElementOptions = {}): PDFKit.PDFStructureElement {
  const element = sheet.pdf.struct(type, options);
  parent.add(element);
  return element;
}

export interface Placing {
  readonly style: TextStyle;
  readonly x: number;
  readonly colour: string;
}

/** Adds lines to an element, over as many pages as they need; no page begins or ends with a single line of a longer text. */
export function flowLines(sheet: Sheet, element: PDFKit.PDFStructureElement, lines: readonly Line[], { style, x, colour }: Placing): void {
  let next = 0;
  while (next < lines.length) {
    const count = linesForPage(lines.length - next, Math.floor((room(sheet) + 0.01) / style.leading), sheet.y === theme.page.top);
    const slice = lines.slice(next, next + count);
    const top = sheet.y;
    if (count > 0) {
      element.add(() => {
        slice.forEach((line, index) => {
          drawLine(sheet.pdf, line, x, top + index * style.leading, style, colour);
        });
      });
    }
    sheet.y += count * style.leading;
    next += count;
    if (next < lines.length) newPage(sheet);
  }
}

/** How many of the remaining lines go on this page, so that at least two stand together on either side of a page break. */
export function linesForPage(remaining: number, fitting: number, emptyPage: boolean): number {
  if (remaining <= fitting) return remaining;
  const kept = remaining - fitting === 1 ? fitting - 1 : fitting;
  if (kept >= 2) return kept;
  return emptyPage ? Math.max(fitting, 1) : 0;
}
