import { breakLines } from './lines.js';
import type { Line } from './lines.js';
import { plain, strong } from '../template/runs.js';
import type { Runs } from '../template/runs.js';
import type { Pdf } from './pdf-document.js';
import { drawLine } from './draw.js';
import { contentWidth, theme } from './theme.js';
import type { TextStyle } from './theme.js';

/** What every page carries beside the letter itself. */
export interface Furniture {
  readonly authority: string;
  readonly reference: string;
  readonly title: string;
  readonly training: boolean;
  readonly draft: boolean;
}

const { page, colour, text } = theme;
const BAND = { top: 16, height: 19 };
const HEAD_TOP = 40;

export interface Stamp {
  readonly word: string;
  readonly sentence: string;
}

/** The words of the stamp, for a letter that must not be taken for a real or a final one; null for any other. */
export function stampOf({ training, draft }: Pick<Furniture, 'training' | 'draft'>): Stamp | null {
  if (training) {
    return {
      word: draft ? 'OEFENING · CONCEPT' : 'OEFENING',
      sentence: `${draft ? 'Concept uit' : 'Gemaakt in'} een oefenomgeving. Dit document heeft geen rechtsgevolg.`,
    };
  }
  return draft ? { word: 'CONCEPT', sentence: 'Dit is een ontwerp. Er is nog geen besluit genomen.' } : null;
}

/**
 * Stamp and running head, drawn before the text so that they lie under it. On
 * the first page the words of the stamp are part of the letter (typeset.ts), so
 * that who listens to it hears them once.
 */
export function furnishPage(pdf: Pdf, furniture: Furniture, { first, marking }: { first: boolean; marking: string | null }): void {
  const stamp = stampOf(furniture);
  pdf.markContent('Artifact', { type: 'Pagination', attached: ['Top'], bbox: [0, 0, page.width, page.top] });
  if (stamp !== null) {
    watermark(pdf, stamp.word);
    pdf.rect(0, BAND.top, page.width, BAND.height).fill(colour.stampTint);
    if (!first) setBand(pdf, stamp);
  }
  if (!first) {
    putLeft(pdf, plain(furniture.authority), HEAD_TOP, text.footer, colour.muted);
    if (marking !== null) putRight(pdf, strong(marking.toUpperCase()), HEAD_TOP, text.footer, colour.stamp);
  }
  pdf.endMarkedContent();
}

/** The words of the stamp in its band at the head of the page. */
export function setBand(pdf: Pdf, stamp: Stamp): void {
  const band = [{ text: `${stamp.word}   `, bold: true }, ...plain(stamp.sentence)];
  putLeft(pdf, band, BAND.top + (BAND.height - text.label.leading) / 2, text.label, colour.stamp);
}

function watermark(pdf: Pdf, word: string): void {
  const style = { size: word.length > 10 ? 50 : 88, leading: 88, after: 0 };
  const line = single(strong(word), style);
  const middle: readonly [number, number] = [page.width / 2, page.height * 0.73];
  pdf.save();
  pdf.rotate(-36, { origin: [...middle] });
  drawLine(pdf, line, middle[0] - line.width / 2, middle[1] - style.leading / 2, style, colour.watermark);
  pdf.restore();
}

/** Reference and page number at the foot of every page, once it is known how many there are. */
export function footPages(pdf: Pdf, furniture: Furniture, pages: number): void {
  for (let index = 0; index < pages; index += 1) {
    pdf.switchToPage(index);
    const top = page.height - 46;
    pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'], bbox: [0, top - 8, page.width, page.height] });
    pdf.moveTo(page.left, top - 6).lineTo(page.width - page.right, top - 6).lineWidth(0.6).stroke(colour.rule);
    putLeft(pdf, plain(`${furniture.title} · ons kenmerk ${furniture.reference}`), top, text.footer, colour.muted);
    putRight(pdf, plain(`Pagina ${String(index + 1)} van ${String(pages)}`), top, text.footer, colour.muted);
    pdf.endMarkedContent();
  }
}

/** What does not fit beside the page number ends in an ellipsis; it stands in full on the first page. */
function putLeft(pdf: Pdf, runs: Runs, y: number, style: TextStyle, ink: string): void {
  const [line, ...more] = breakLines(runs, style.size, contentWidth - 90);
  if (line === undefined) return;
  drawLine(pdf, line, page.left, y, style, ink);
  if (more.length > 0) drawLine(pdf, single(plain('…'), style), page.left + line.width, y, style, ink);
}

function putRight(pdf: Pdf, runs: Runs, y: number, style: TextStyle, ink: string): void {
  const line = single(runs, style);
  drawLine(pdf, line, page.width - page.right - line.width, y, style, ink);
}

function single(runs: Runs, style: TextStyle): Line {
  return breakLines(runs, style.size, Infinity)[0] ?? { segments: [], width: 0 };
}
