import type { Pdf } from './pdf-document.js';
import { openElement } from './sheet.js';
import type { Sheet } from './sheet.js';

/** The name of the signature field; whoever listens to the letter hears the explanation. */
const FIELD = 'Zegel';
const EXPLANATION = 'Elektronisch zegel van de Autoriteit';

/** Printed and locked: bits 3 and 8. */
const FLAGS = 132;

/** The parts of a pdfkit document that its types leave out. */
interface Inside {
  _root: { data: { [key: string]: unknown } };
  _acroform: { fonts: object; defaultFont: string };
  page: { annotations: object[]; dictionary: object };
  annotate: (x: number, y: number, w: number, h: number, options: object) => void;
}

/**
 * An empty signature field at the end of the letter, without a place on paper.
 * The seal is added behind the file and fills only this field, so that the
 * bytes before the seal stay the beginning of the sealed file.
 *
 * The form itself is made by hand: pdfkit's own asks viewers to draw its
 * fields anew, which PDF/A forbids.
 */
export function setSealField(sheet: Sheet): void {
  const inside = sheet.pdf as unknown as Inside;
  const element = openElement(sheet, sheet.root, 'Form');
  inside.annotate(0, 0, 0, 0, { Subtype: 'Widget', FT: 'Sig', T: new String(FIELD), TU: new String(EXPLANATION), F: FLAGS, C: [], P: inside.page.dictionary, structParent: element });
  element.end();
  const field = inside.page.annotations.at(-1);
  inside._root.data['AcroForm'] = refOf(sheet.pdf, { SigFlags: 3, Fields: [field], DR: { Font: {} } });
  inside._acroform = { fonts: {}, defaultFont: 'none' };
}

const refOf = (pdf: Pdf, data: object): object => (pdf as unknown as { ref: (data: object) => object }).ref(data);
