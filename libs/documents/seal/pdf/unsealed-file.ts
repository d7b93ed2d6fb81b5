/** What of an unsealed letter the seal refers to. */
export interface UnsealedFile {
  readonly bytes: Buffer;
  /** Where its cross-reference table stands. */
  readonly table: number;
  /** One more than the highest object number. */
  readonly size: number;
  readonly info: string;
  readonly id: string;
  readonly catalog: PdfObject;
  /** The empty signature field. */
  readonly field: PdfObject;
}

export interface PdfObject {
  readonly number: number;
  /** Its dictionary, from `<<` to `>>`. */
  readonly dictionary: string;
}

/** The file is not a letter that can be sealed, and why. */
export class NotSealable extends Error {
  override name = 'NotSealable';
}

/**
 * Reads a letter as our own renderer writes it: one cross-reference table, one
 * empty signature field.
 *
 * @throws NotSealable for any other file, and for one that is sealed already
 */
export function readUnsealed(bytes: Buffer): UnsealedFile {
  const tail = bytes.subarray(-64).toString('latin1');
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(tail)?.[1] ?? NaN);
  if (!(table < bytes.length)) throw new NotSealable('The file does not end as a letter of ours.');
  const end = bytes.subarray(table).toString('latin1');
  const trailer = /trailer\n<<\n\/Size (\d+)\n\/Root (\d+) 0 R\n\/Info (\d+ 0 R)\n\/ID \[(<[0-9a-f]{32}>) <[0-9a-f]{32}>\]\n>>\nstartxref/.exec(end);
  const [, size = '', root = '', info = '', id = ''] = trailer ?? [];
  if (trailer === null || !end.startsWith(`xref\n0 ${size}\n`)) throw new NotSealable('The file has no cross-reference table of ours.');
  const objectOf = (number: number): PdfObject => ({ number, dictionary: dictionaryAt(bytes, offsetOf(end, size, number), number) });
  const catalog = objectOf(Number(root));
  const form = objectOf(referenceIn(catalog, /\/AcroForm (\d+) 0 R/));
  const field = objectOf(referenceIn(form, /\/Fields \[(\d+) 0 R\]/));
  if (!field.dictionary.includes('/FT /Sig')) throw new NotSealable('The only field of the letter is not for a seal.');
  if (/\/V \d/.test(field.dictionary)) throw new NotSealable('The letter is sealed already.');
  return { bytes, table, size: Number(size), info, id, catalog, field };
}

/** Each line of the table has twenty bytes. */
function offsetOf(table: string, size: string, number: number): number {
  const line = `xref\n0 ${size}\n`.length + number * 20;
  return Number(/^(\d{10}) 00000 n \n$/.exec(table.slice(line, line + 20))?.[1] ?? NaN);
}

function dictionaryAt(bytes: Buffer, offset: number, number: number): string {
  const head = `${String(number)} 0 obj\n`;
  const end = bytes.indexOf('\nendobj\n', offset);
  const object = bytes.subarray(offset, end).toString('latin1');
  if (!Number.isInteger(offset) || end < 0 || !object.startsWith(`${head}<<`) || !object.endsWith('>>')) throw new NotSealable(`Object ${String(number)} is not where the table says it is.`);
  return object.slice(head.length);
}

function referenceIn({ dictionary }: PdfObject, pattern: RegExp): number {
  const found = pattern.exec(dictionary)?.[1];
  if (found === undefined) throw new NotSealable('The letter has no field for a seal.');
  return Number(found);
}
