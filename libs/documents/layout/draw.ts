import type { Line } from './lines.js';
import type { Pdf } from './pdf-document.js';
import type { TextStyle } from './theme.js';

/** Draws one line with its top at y; the baseline lies at the same height for every font. */
export function drawLine(pdf: Pdf, line: Line, x: number, y: number, style: TextStyle, colour: string): void {
  const baseline = y + (style.leading + style.size * 0.66) / 2;
  for (const segment of line.segments) {
    pdf.font(segment.font).fontSize(style.size).fillColor(colour);
    if (segment.rightToLeft) pdf.markContent('Span', { actual: segment.text });
    pdf.text(segment.text, x + segment.x, baseline, { lineBreak: false, baseline: 'alphabetic' });
    if (segment.rightToLeft) pdf.endMarkedContent();
  }
}

/** Draws without meaning for the reader: rules and backgrounds. */
export function artifact(pdf: Pdf, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  draw();
  pdf.endMarkedContent();
}
