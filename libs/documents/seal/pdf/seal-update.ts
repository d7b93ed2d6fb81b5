import { createHash } from 'node:crypto';
import type { Instant } from '../../../law/calendar/brands.js';
import { pdfMoment, pdfText } from './text.js';
import type { PdfObject, UnsealedFile } from './unsealed-file.js';

/** What the seal says in words; every reader of PDF shows it. */
export interface SealWords {
  /** Who seals. */
  readonly name: string;
  /** What is sealed: the reference of the decision, and that it is training where it is. */
  readonly reason: string;
  readonly sealedAt: Instant;
}

/** The sealed file with an empty place for the value of the seal. */
export interface PreparedFile {
  readonly bytes: Buffer;
  /** The place, with the brackets around it. */
  readonly from: number;
  readonly to: number;
}

/**
 * The letter with the seal's own objects behind it (an incremental update):
 * the field now has a value, the catalog says that nothing may change any more
 * (DocMDP, level 1), and the value itself is still empty.
 *
 * @param room bytes kept for the value; in the file each takes two characters
 */
export function prepareSeal(file: UnsealedFile, words: SealWords, room: number): PreparedFile {
  const empty = `<${'0'.repeat(room * 2)}>`;
  const value = file.size;
  const objects = [withEntry(file.catalog, `/Perms << /DocMDP ${String(value)} 0 R >>`), withEntry(file.field, `/V ${String(value)} 0 R`), { number: value, dictionary: valueDictionary(words, empty) }]
    .sort((one, other) => one.number - other.number);
  const parts: string[] = [];
  const offsets = new Map<number, number>();
  let at = file.bytes.length;
  for (const { number, dictionary } of objects) {
    const text = `${String(number)} 0 obj\n${dictionary}\nendobj\n`;
    offsets.set(number, at);
    parts.push(text);
    at += text.length;
  }
  parts.push(tableAndTrailer(file, offsets, at));
  const update = parts.join('');
  const from = file.bytes.length + update.indexOf(empty);
  const to = from + empty.length;
  const ranges = rangesText(from, to, file.bytes.length + update.length);
  return { bytes: Buffer.concat([file.bytes, Buffer.from(update.replace(NO_RANGES, ranges), 'latin1')]), from, to };
}

const RANGE_WIDTH = 40;
const NO_RANGES = `/ByteRange [${' '.repeat(RANGE_WIDTH)}]`;

/** The signed ranges: everything before the value of the seal, and everything after it up to the end of the file. */
function rangesText(from: number, to: number, end: number): string {
  const ranges = `0 ${String(from)} ${String(to)} ${String(end - to)}`;
  return `/ByteRange [${ranges.padEnd(RANGE_WIDTH)}]`;
}

function valueDictionary({ name, reason, sealedAt }: SealWords, empty: string): string {
  return [
    '<<',
    '/Type /Sig',
    '/Filter /Adobe.PPKLite',
    '/SubFilter /ETSI.CAdES.detached',
    `/Name ${pdfText(name)}`,
    `/Reason ${pdfText(reason)}`,
    `/M (${pdfMoment(sealedAt)})`,
    '/Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P 1 /V /1.2 >> >>]',
    NO_RANGES,
    `/Contents ${empty}`,
    '>>',
  ].join('\n');
}

const withEntry = ({ number, dictionary }: PdfObject, entry: string): PdfObject => ({ number, dictionary: `${dictionary.slice(0, -2)}${entry}\n>>` });

function tableAndTrailer(file: UnsealedFile, offsets: ReadonlyMap<number, number>, table: number): string {
  const sections = [...offsets].map(([number, offset]) => `${String(number)} 1\n${String(offset).padStart(10, '0')} 00000 n \n`);
  const newId = createHash('sha256').update(file.bytes).digest('hex').slice(0, 32);
  const trailer = `<<\n/Size ${String(file.size + 1)}\n/Root ${String(file.catalog.number)} 0 R\n/Info ${file.info}\n/ID [${file.id} <${newId}>]\n/Prev ${String(file.table)}\n>>`;
  return `xref\n${sections.join('')}trailer\n${trailer}\nstartxref\n${String(table)}\n%%EOF\n`;
}
