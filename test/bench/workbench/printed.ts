import { tableText } from '../report.js';
import type { ReadFigures } from './measure.js';
import type { Paint } from './paint.js';

export function printedReads(reads: readonly ReadFigures[]): string {
  const head = ['what', 'found', 'API ms', 'p95', 'bare SQL ms', 'times bare (aim <= 2)'];
  return tableText(head, reads.map((one) => [one.name, one.found, one.apiMs, one.apiP95Ms, one.bareMs, one.ratio]));
}

export const printedPaints = (paints: readonly Paint[]): string =>
  paints.length === 0 ? 'There is no Chromium here.' : tableText(['screen', 'times', 'first paint ms', 'first row ms'], paints.map((one) => [one.screen, one.times, one.firstPaintMs, one.firstRowMs]));
