import PDFDocument from 'pdfkit';
import { millisOf } from '../../law/calendar/instant.js';
import { fonts } from './fonts.js';
import { theme } from './theme.js';
import { xmpOf } from './xmp.js';
import type { DocumentInfo } from './xmp.js';

export type Pdf = PDFKit.PDFDocument;

/** The parts of a pdfkit document that its types leave out. */
interface Inside {
  _id: Uint8Array;
  _addInfo: () => void;
  _root: { data: { [key: string]: unknown } };
  page: object | null;
}

/**
 * An empty A4 document that becomes PDF/A-2a and PDF/UA-1: tagged, Dutch, with
 * the shared fonts. Nothing in it depends on the clock, the zone or chance.
 *
 * No default font is set: pdfkit goes back to it on every new page.
 *
 * @param id sixteen bytes that belong to this content, for the file identifier
 */
export function openPdf(info: DocumentInfo, id: Uint8Array): Pdf {
  // eslint-disable-next-line no-restricted-syntax -- pdfkit takes a Date; this one is the moment given, no clock is read
  const created = new Date(millisOf(info.createdAt));
  const pdf = new PDFDocument({
    size: theme.page.size,
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: 'nl-NL',
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    font: null as unknown as string,
    info: { Title: info.title, Author: info.author, Subject: info.subject, Creator: info.producer, Producer: info.producer, CreationDate: created, ModDate: created },
  });
  const inside = pdf as unknown as Inside;
  inside._id = id;
  inside._addInfo = (): void => {
    (pdf as unknown as { appendXML: (xml: string) => void }).appendXML(xmpOf(info));
  };
  for (const [name, font] of Object.entries(fonts())) pdf.registerFont(name, font as unknown as string);
  return pdf;
}

/** Pages are numbered 1, 2, 3 for whoever looks them up in a reader. */
export function numberPages(pdf: Pdf): void {
  const labels = pdf.ref({ Nums: [0, { S: 'D' }] });
  (pdf as unknown as Inside)._root.data['PageLabels'] = labels;
  labels.end('');
}

/** Lists say how they are numbered (PDF/UA-1, 7.6). */
export function setListNumbering(element: PDFKit.PDFStructureElement, numbering: 'Decimal' | 'Disc'): void {
  (element as unknown as { dictionary: { data: { [key: string]: unknown } } }).dictionary.data['A'] = { O: 'List', ListNumbering: numbering };
}

const TIME_ALLOWED_MS = 30_000;

/**
 * The bytes of the finished document. A structure element that nobody attached
 * would keep pdfkit waiting for ever; after thirty seconds that is an error.
 */
export function bytesOf(pdf: Pdf): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const timer = setTimeout(() => {
      reject(new Error('The letter was not finished within thirty seconds.'));
    }, TIME_ALLOWED_MS);
    timer.unref();
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('error', reject);
    pdf.on('end', () => {
      clearTimeout(timer);
      resolve(Buffer.concat(chunks));
    });
    pdf.end();
  });
}
