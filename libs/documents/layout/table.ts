import type { SummaryBlock, TableBlock } from '../template/blocks.js';
import { strong } from '../template/runs.js';
import type { Runs } from '../template/runs.js';
import { artifact, drawLine } from './draw.js';
import { breakLines } from './lines.js';
import type { Line } from './lines.js';
import { ensureRoom, newPage, openElement, room } from './sheet.js';
import type { Sheet } from './sheet.js';
import { contentWidth, theme } from './theme.js';
import type { TextStyle } from './theme.js';

const { page, colour, text, space } = theme;

interface Cell {
  readonly x: number;
  readonly width: number;
  readonly align: 'left' | 'right';
  readonly lines: readonly Line[];
  readonly tag: 'TH' | 'TD';
  readonly scope?: 'Row' | 'Column';
  readonly colour: string;
}

interface Row {
  readonly cells: readonly Cell[];
  readonly style: TextStyle;
  readonly background: string | null;
  readonly ruleBelow: string | null;
}

/**
 * A table whose rows may be higher than a page: nothing is ever cut off. A row
 * that fits on a page stays whole; the header comes back on every new page.
 */
export function setTable(sheet: Sheet, table: TableBlock): void {
  const header = headerRow(table);
  const rows = table.rows.map((cells, index) => bodyRow(table, cells, table.total === true && index === table.rows.length - 1));
  ensureRoom(sheet, tableStartHeight(table));
  const element = openTable(sheet, table.caption, true);
  setRow(sheet, element, header, null);
  for (const row of rows) setRow(sheet, element, row, header);
  element.end();
  sheet.y += space.afterTable;
}

/** What must stand together where a table begins: a short table whole, of another caption, header and first row, or the beginning of a very high one. */
export function tableStartHeight(table: TableBlock): number {
  const above = text.table.leading + 3 + heightOf(headerRow(table));
  if (table.rows.length <= SHORT_TABLE) {
    const whole = above + table.rows.reduce((sum, row) => sum + heightOf(bodyRow(table, row, false)), 0);
    if (whole < fullPage / 3) return whole;
  }
  const [first] = table.rows;
  return above + (first === undefined ? 0 : Math.min(heightOf(bodyRow(table, first, false)), 80));
}

const SHORT_TABLE = 8;

/** A box of ordinary length stays whole. */
export function summaryStartHeight(summary: SummaryBlock): number {
  const height = summaryRows(summary).reduce((sum, row) => sum + heightOf(row), 0);
  return height < fullPage / 2 ? height : 80;
}

function summaryRows(summary: SummaryBlock): readonly Row[] {
  const split = 118;
  return summary.rows.map(({ label, value }): Row => ({
    style: text.body,
    background: colour.tint,
    ruleBelow: null,
    cells: [
      cell(strong(label), { x: page.left + 8, width: split - 8 }, text.body, { tag: 'TH', scope: 'Row', colour: colour.accent }),
      cell(value, { x: page.left + split, width: contentWidth - split - 8 }, text.body, { tag: 'TD', colour: colour.ink }),
    ],
  }));
}

/** The box with what the reader must know first. */
export function setSummary(sheet: Sheet, summary: SummaryBlock): void {
  ensureRoom(sheet, summaryStartHeight(summary));
  const element = openTable(sheet, summary.caption, false);
  for (const row of summaryRows(summary)) setRow(sheet, element, row, null, colour.accent);
  element.end();
  sheet.y += space.afterTable;
}

function openTable(sheet: Sheet, caption: string, shown: boolean): PDFKit.PDFStructureElement {
  const element = openElement(sheet, sheet.root, 'Table', { title: caption });
  const [line] = breakLines(strong(caption), text.table.size, contentWidth);
  if (!shown || line === undefined) return element;
  const top = sheet.y;
  openElement(sheet, element, 'Caption').add(() => {
    drawLine(sheet.pdf, line, page.left, top, text.table, colour.muted);
  });
  sheet.y += text.table.leading + 3;
  return element;
}

function columnsOf(table: TableBlock): readonly { x: number; width: number; align: 'left' | 'right' }[] {
  const total = table.columns.reduce((sum, column) => sum + column.share, 0);
  let x = page.left;
  return table.columns.map((column) => {
    const width = (column.share / total) * contentWidth;
    const place = { x, width, align: column.align ?? 'left' };
    x += width;
    return place;
  });
}

function headerRow(table: TableBlock): Row {
  const columns = columnsOf(table);
  const cells = table.columns.map((column, index) => cell(strong(column.title), columns[index], text.table, { tag: 'TH', scope: 'Column', colour: colour.accent }));
  return { cells, style: text.table, background: colour.tint, ruleBelow: colour.accent };
}

function bodyRow(table: TableBlock, cells: readonly Runs[], total: boolean): Row {
  const columns = columnsOf(table);
  const weigh = (runs: Runs): Runs => (total ? runs.map((run) => ({ ...run, bold: true })) : runs);
  return {
    cells: cells.map((runs, index) => cell(weigh(runs), columns[index], text.table, { tag: 'TD', colour: colour.ink })),
    style: text.table,
    background: total ? colour.tint : null,
    ruleBelow: colour.rule,
  };
}

type Place = { readonly x: number; readonly width: number; readonly align?: 'left' | 'right' };

function cell(runs: Runs, place: Place | undefined, style: TextStyle, look: Pick<Cell, 'tag' | 'scope' | 'colour'>): Cell {
  if (place === undefined) throw new RangeError('A row of the table has more cells than the table has columns.');
  return { ...look, x: place.x, width: place.width, align: place.align ?? 'left', lines: breakLines(runs, style.size, place.width - 2 * space.cellX) };
}

const fullPage = page.height - page.top - page.bottom;

const linesIn = (row: Row): number => Math.max(1, ...row.cells.map((each) => each.lines.length));

const heightOf = (row: Row): number => linesIn(row) * row.style.leading + 2 * space.cellY;

function setRow(sheet: Sheet, table: PDFKit.PDFStructureElement, row: Row, header: Row | null, bar?: string): void {
  const element = openElement(sheet, table, 'TR');
  const cells = row.cells.map((each) => openElement(sheet, element, each.tag, each.scope === undefined ? {} : ({ scope: each.scope } as PDFKit.Mixins.StructureElementOptions)));
  const total = linesIn(row);
  for (let from = 0; from < total; ) {
    const fitting = Math.floor((room(sheet) - 2 * space.cellY + 0.01) / row.style.leading);
    const whole = from === 0 && heightOf(row) < fullPage / 2;
    const count = Math.min(total - from, fitting);
    if (count < (whole ? total : 1)) {
      continueTable(sheet, header);
      continue;
    }
    setSlice(sheet, row, cells, { from, until: from + count, last: from + count === total }, bar);
    from += count;
  }
  element.end();
}

function continueTable(sheet: Sheet, header: Row | null): void {
  newPage(sheet);
  if (header === null) return;
  sheet.pdf.markContent('Artifact', { type: 'Pagination' });
  paint(sheet, header, heightOf(header));
  for (const each of header.cells) drawCell(sheet, each, header.style, 0, each.lines.length);
  sheet.pdf.endMarkedContent();
  sheet.y += heightOf(header);
}

type Slice = { readonly from: number; readonly until: number; readonly last: boolean };

function setSlice(sheet: Sheet, row: Row, elements: readonly PDFKit.PDFStructureElement[], { from, until, last }: Slice, bar?: string): void {
  const height = (until - from) * row.style.leading + 2 * space.cellY;
  artifact(sheet.pdf, () => {
    paint(sheet, last ? row : { ...row, ruleBelow: null }, height, bar);
  });
  row.cells.forEach((each, index) => {
    if (each.lines.length <= from) return;
    elements[index]?.add(() => {
      drawCell(sheet, each, row.style, from, until);
    });
  });
  sheet.y += height;
}

function paint({ pdf, y }: Sheet, row: Row, height: number, bar?: string): void {
  if (row.background !== null) pdf.rect(page.left, y, contentWidth, height).fill(row.background);
  if (bar !== undefined) pdf.rect(page.left, y, 3, height).fill(bar);
  if (row.ruleBelow !== null) {
    pdf.moveTo(page.left, y + height).lineTo(page.left + contentWidth, y + height).lineWidth(0.6).stroke(row.ruleBelow);
  }
}

function drawCell(sheet: Sheet, each: Cell, style: TextStyle, from: number, until: number): void {
  each.lines.slice(from, until).forEach((line, index) => {
    const x = each.align === 'right' ? each.x + each.width - space.cellX - line.width : each.x + space.cellX;
    drawLine(sheet.pdf, line, x, sheet.y + space.cellY + index * style.leading, style, each.colour);
  });
}

