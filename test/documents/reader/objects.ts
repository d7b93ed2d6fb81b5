import { inflateSync } from 'node:zlib';

/** A name, such as `/Type`. */
export interface Name {
  readonly name: string;
}
export interface Ref {
  readonly ref: number;
}
export interface Dict {
  readonly dict: { readonly [key: string]: PdfValue };
  /** Decompressed, where the object is a stream. */
  readonly stream?: Buffer;
}
/** Strings are kept as the bytes they hold, one character each. */
export interface Text {
  readonly bytes: string;
}
export interface Operator {
  readonly operator: string;
}
export type PdfValue = number | boolean | null | Name | Ref | Dict | Text | Operator | readonly PdfValue[];

export interface PdfFile {
  readonly raw: string;
  readonly objects: ReadonlyMap<number, PdfValue>;
  readonly trailer: Dict;
}

const SPACE = /[\s\0]*(?:%[^\r\n]*[\s\0]*)*/y;

/** Reads the plain files that the renderer and the seal write: classic cross-reference tables, the newest last, no object streams, no encryption. */
export function readPdf(bytes: Buffer): PdfFile {
  const raw = bytes.toString('latin1');
  const objects = new Map<number, PdfValue>();
  let newest: Dict | null = null;
  for (let start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(raw)?.[1] ?? NaN); ; ) {
    const { offsets, trailer } = readTable(raw, start);
    for (const [id, offset] of offsets) if (!objects.has(id)) objects.set(id, readObject(raw, offset, id));
    newest ??= trailer;
    const before = trailer.dict['Prev'];
    if (typeof before !== 'number') return { raw, objects, trailer: newest };
    start = before;
  }
}

function readTable(raw: string, start: number): { readonly offsets: ReadonlyMap<number, number>; readonly trailer: Dict } {
  if (!raw.startsWith('xref', start)) throw new Error('No cross-reference table where the file says it is.');
  const offsets = new Map<number, number>();
  const section = /\s*(\d+) (\d+)\s+(?=\d{10} )/y;
  section.lastIndex = start + 'xref'.length;
  for (let found = section.exec(raw); found !== null; found = section.exec(raw)) {
    const [first, count, lines] = [Number(found[1]), Number(found[2]), section.lastIndex];
    for (let index = 0; index < count; index += 1) if (first + index > 0) offsets.set(first + index, Number(raw.slice(lines + index * 20, lines + index * 20 + 10)));
    section.lastIndex = lines + count * 20 - 1;
  }
  return { offsets, trailer: asDict(new Parser(raw, raw.indexOf('trailer', start) + 'trailer'.length).value()) };
}

function readObject(raw: string, offset: number, id: number): PdfValue {
  const head = `${String(id)} 0 obj`;
  if (!raw.startsWith(head, offset)) throw new Error(`Object ${String(id)} is not where the table says it is.`);
  const parser = new Parser(raw, offset + head.length);
  const value = parser.value();
  if (!isDict(value)) return value;
  parser.skip();
  if (!raw.startsWith('stream', parser.at)) return value;
  const from = parser.at + (raw[parser.at + 6] === '\r' ? 8 : 7);
  const data = Buffer.from(raw.slice(from, from + Number(value.dict['Length'])), 'latin1');
  const filter = value.dict['Filter'];
  return { dict: value.dict, stream: filter === undefined ? data : inflateSync(data) };
}

/** A reader of values and, in a content stream, of operators. */
export class Parser {
  constructor(
    private readonly raw: string,
    public at: number,
  ) {}

  skip(): void {
    SPACE.lastIndex = this.at;
    SPACE.exec(this.raw);
    this.at = Math.max(this.at, SPACE.lastIndex);
  }

  get done(): boolean {
    this.skip();
    return this.at >= this.raw.length;
  }

  value(): PdfValue {
    this.skip();
    const next = this.raw.slice(this.at, this.at + 2);
    if (next === '<<') return this.dictionary();
    if (next.startsWith('<')) return this.hexText();
    if (next.startsWith('(')) return this.literalText();
    if (next.startsWith('[')) return this.array();
    if (next.startsWith('/')) return { name: this.match(/\/([^\s()<>[\]{}/%]*)/y).replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) };
    if (/[\d+.-]/.test(next.charAt(0))) return this.numberOrRef();
    const word = this.match(/([^\s()<>[\]{}/%]+)/y);
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : { operator: word };
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.raw);
    if (found === null) throw new Error(`Cannot read the file at ${String(this.at)}: ${JSON.stringify(this.raw.slice(this.at, this.at + 30))}`);
    this.at = pattern.lastIndex;
    return found[1] ?? found[0];
  }

  private numberOrRef(): PdfValue {
    const reference = /(\d+) 0 R(?![A-Za-z])/y;
    reference.lastIndex = this.at;
    if (reference.test(this.raw)) return { ref: Number(this.match(reference)) };
    return Number(this.match(/([+-]?[\d.]+)/y));
  }

  private dictionary(): Dict {
    this.at += 2;
    const dict: { [key: string]: PdfValue } = {};
    for (this.skip(); !this.raw.startsWith('>>', this.at); this.skip()) {
      const key = this.value();
      dict[isName(key) ? key.name : ''] = this.value();
    }
    this.at += 2;
    return { dict };
  }

  private array(): readonly PdfValue[] {
    this.at += 1;
    const items: PdfValue[] = [];
    for (this.skip(); this.raw[this.at] !== ']'; this.skip()) items.push(this.value());
    this.at += 1;
    return items;
  }

  private hexText(): Text {
    const hex = this.match(/<([0-9A-Fa-f\s]*)>/y).replace(/\s/g, '');
    return { bytes: Buffer.from(hex, 'hex').toString('latin1') };
  }

  private literalText(): Text {
    let depth = 0;
    let bytes = '';
    for (; ; this.at += 1) {
      const character = this.raw.charAt(this.at);
      if (character === '\\') {
        this.at += 1;
        bytes += ESCAPED[this.raw.charAt(this.at)] ?? this.raw.charAt(this.at);
        continue;
      }
      if (character === '(') depth += 1;
      if (character === ')') depth -= 1;
      if (depth === 0) break;
      if (depth > 1 || character !== '(') bytes += character;
    }
    this.at += 1;
    return { bytes };
  }
}

const ESCAPED: { readonly [letter: string]: string } = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

export const isDict = (value: PdfValue | undefined): value is Dict => typeof value === 'object' && value !== null && 'dict' in value;
export const isName = (value: PdfValue | undefined): value is Name => typeof value === 'object' && value !== null && 'name' in value;
export const isRef = (value: PdfValue | undefined): value is Ref => typeof value === 'object' && value !== null && 'ref' in value;
export const isText = (value: PdfValue | undefined): value is Text => typeof value === 'object' && value !== null && 'bytes' in value;
export const isOperator = (value: PdfValue | undefined): value is Operator => typeof value === 'object' && value !== null && 'operator' in value;
export const isList = (value: PdfValue | undefined): value is readonly PdfValue[] => Array.isArray(value);

function asDict(value: PdfValue | undefined): Dict {
  if (!isDict(value)) throw new Error('A dictionary was expected.');
  return value;
}

/** What a value stands for, after following a reference. */
export function follow(file: PdfFile, value: PdfValue | undefined): PdfValue | undefined {
  return isRef(value) ? file.objects.get(value.ref) : value;
}

/** The dictionary behind a key. @throws where there is none */
export const dictAt = (file: PdfFile, dict: Dict, key: string): Dict => asDict(follow(file, dict.dict[key]));

/** A text string in its two encodings: UTF-16 with a mark, or one byte per character. */
export function decodeText(value: PdfValue | undefined): string {
  if (!isText(value)) return '';
  if (!value.bytes.startsWith('\u00FE\u00FF')) return value.bytes;
  return Buffer.from(value.bytes.slice(2), 'latin1').swap16().toString('utf16le');
}

export const catalog = (file: PdfFile): Dict => dictAt(file, file.trailer, 'Root');

/** The pages in order, each with its own object number. */
export function pagesOf(file: PdfFile): readonly { readonly id: number; readonly page: Dict }[] {
  const kids = dictAt(file, catalog(file), 'Pages').dict['Kids'];
  return (isList(kids) ? kids : []).filter(isRef).map(({ ref }) => ({ id: ref, page: asDict(file.objects.get(ref)) }));
}
