import { Parser, decodeText, dictAt, follow, isDict, isList, isName, isOperator, isText, pagesOf } from './objects.js';
import type { Dict, PdfFile, PdfValue } from './objects.js';

/** A stretch of text of one page, in the order in which it was drawn. */
export interface Shown {
  readonly pageId: number;
  /** The marked content it belongs to; null in an artifact. */
  readonly mcid: number | null;
  readonly text: string;
}

export interface PageContent {
  readonly shown: readonly Shown[];
  /** Everything that is drawn outside marked content, by its operator. */
  readonly unmarked: readonly string[];
  readonly mcids: readonly number[];
  /** Character codes that show the glyph for "nothing known". */
  readonly notdef: number;
}

const DRAWING = new Set(['TJ', 'Tj', 'S', 's', 'f', 'F', 'f*', 'B', 'b', 'Do', 'sh']);

const read = new WeakMap<PdfFile, readonly PageContent[]>();

/** What each page shows, by its marked content; read once for each file. */
export function contentOf(file: PdfFile): readonly PageContent[] {
  const pages = read.get(file) ?? pagesOf(file).map(({ id, page }) => pageContent(file, id, page));
  read.set(file, pages);
  return pages;
}

interface Mark {
  readonly mcid: number | null;
  readonly artifact: boolean;
  readonly actual: string | null;
}

function pageContent(file: PdfFile, pageId: number, page: Dict): PageContent {
  const fonts = fontsOf(file, page);
  const shown: Shown[] = [];
  const unmarked: string[] = [];
  const mcids: number[] = [];
  const marks: Mark[] = [];
  let notdef = 0;
  let font: ReadonlyMap<number, string> = new Map();
  for (const { operator, operands } of operationsOf(file, page)) {
    if (operator === 'BDC' || operator === 'BMC') {
      const mark = markOf(operands);
      if (mark.actual !== null) shown.push({ pageId, mcid: mcidOf(marks), text: mark.actual });
      if (mark.mcid !== null) mcids.push(mark.mcid);
      marks.push(mark);
    } else if (operator === 'EMC') marks.pop();
    else if (operator === 'Tf' && isName(operands[0])) font = fonts.get(operands[0].name) ?? new Map<number, string>();
    if (!DRAWING.has(operator)) continue;
    if (!marks.some((mark) => mark.artifact || mark.mcid !== null)) unmarked.push(operator);
    if (operator !== 'TJ') continue;
    const codes = codesOf(operands[0]);
    notdef += codes.filter((code) => code === 0).length;
    const text = codes.map((code) => font.get(code) ?? '\uFFFD').join('');
    if (!marks.some((mark) => mark.actual !== null)) shown.push({ pageId, mcid: mcidOf(marks), text });
  }
  return { shown, unmarked, mcids, notdef };
}

const mcidOf = (marks: readonly Mark[]): number | null => marks.findLast((mark) => mark.mcid !== null)?.mcid ?? null;

function markOf(operands: readonly PdfValue[]): Mark {
  const [tag, properties] = operands;
  const dict = isDict(properties) ? properties.dict : {};
  const mcid = dict['MCID'];
  return { mcid: typeof mcid === 'number' ? mcid : null, artifact: isName(tag) && tag.name === 'Artifact', actual: 'ActualText' in dict ? decodeText(dict['ActualText']) : null };
}

function* operationsOf(file: PdfFile, page: Dict): Generator<{ operator: string; operands: readonly PdfValue[] }> {
  const content = dictAt(file, page, 'Contents').stream?.toString('latin1') ?? '';
  const parser = new Parser(content, 0);
  let operands: PdfValue[] = [];
  while (!parser.done) {
    const value = parser.value();
    if (isOperator(value)) {
      yield { operator: value.operator, operands };
      operands = [];
    } else operands.push(value);
  }
}

function codesOf(value: PdfValue | undefined): readonly number[] {
  const strings = isList(value) ? value.filter(isText) : [];
  return strings.flatMap(({ bytes }) => Array.from({ length: bytes.length / 2 }, (_, index) => bytes.charCodeAt(index * 2) * 256 + bytes.charCodeAt(index * 2 + 1)));
}

function fontsOf(file: PdfFile, page: Dict): ReadonlyMap<string, ReadonlyMap<number, string>> {
  const fonts = follow(file, dictAt(file, page, 'Resources').dict['Font']);
  return new Map(Object.entries(isDict(fonts) ? fonts.dict : {}).map(([name, font]) => [name, toUnicode(file, follow(file, font))]));
}

/** What each character code stands for, from the font's own table. */
export function toUnicode(file: PdfFile, font: PdfValue | undefined): ReadonlyMap<number, string> {
  if (!isDict(font)) throw new Error('A font was expected.');
  const cmap = dictAt(file, font, 'ToUnicode').stream?.toString('latin1') ?? '';
  const codes = new Map<number, string>();
  for (const [, from = '', , list = ''] of cmap.matchAll(/<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/gi)) {
    [...list.matchAll(/<([0-9a-f ]*)>/gi)].forEach((entry, index) => {
      codes.set(parseInt(from, 16) + index, Buffer.from((entry[1] ?? '').replaceAll(' ', ''), 'hex').swap16().toString('utf16le'));
    });
  }
  return codes;
}
