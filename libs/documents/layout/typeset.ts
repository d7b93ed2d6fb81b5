import type { Block, PartBlock } from '../template/blocks.js';
import { plain, textOf } from '../template/runs.js';
import { footPages, setBand, stampOf } from './furniture.js';
import type { Furniture } from './furniture.js';
import { keepHeight } from './keep.js';
import { setLetterhead } from './letterhead.js';
import type { Letterhead } from './letterhead.js';
import { setHeading, setList, setParagraph, setSignature } from './paragraph.js';
import { bytesOf, numberPages, openPdf } from './pdf-document.js';
import { setSealField } from './seal-field.js';
import { ensureRoom, newPage, openElement } from './sheet.js';
import type { Sheet } from './sheet.js';
import { setSummary, setTable } from './table.js';
import { theme } from './theme.js';
import type { DocumentInfo } from './xmp.js';

/** A letter without its layout. */
export interface Manuscript {
  readonly info: DocumentInfo;
  /** Sixteen bytes that belong to this content. */
  readonly id: Uint8Array;
  readonly furniture: Furniture;
  readonly head: Letterhead;
  readonly blocks: readonly Block[];
}

/** The letter as a PDF/A-2a and PDF/UA-1 file, with its number of pages. */
export async function typeset(manuscript: Manuscript): Promise<{ readonly bytes: Buffer; readonly pages: number }> {
  const pdf = openPdf(manuscript.info, manuscript.id);
  const root = pdf.struct('Document', { title: manuscript.info.title, lang: 'nl-NL' });
  pdf.addStructure(root);
  const sheet: Sheet = { pdf, root, furniture: manuscript.furniture, marking: null, pages: 0, y: 0 };
  newPage(sheet);
  setStampNotice(sheet);
  setLetterhead(sheet, manuscript.head);
  setBlocks(sheet, manuscript.blocks);
  // A draft is never sealed.
  if (!manuscript.furniture.draft) setSealField(sheet);
  root.end();
  footPages(pdf, manuscript.furniture, sheet.pages);
  numberPages(pdf);
  return { bytes: await bytesOf(pdf), pages: sheet.pages };
}

/** The stamp of the first page is read with the letter; on later pages it is an artifact. */
function setStampNotice(sheet: Sheet): void {
  const stamp = stampOf(sheet.furniture);
  if (stamp === null) return;
  const element = openElement(sheet, sheet.root, 'P');
  element.add(() => {
    setBand(sheet.pdf, stamp);
  });
  element.end();
}

function setBlocks(sheet: Sheet, blocks: readonly Block[]): void {
  blocks.forEach((block, index) => {
    ensureRoom(sheet, keepHeight(blocks, index));
    setBlock(sheet, block);
  });
}

function setBlock(sheet: Sheet, block: Block): void {
  switch (block.kind) {
    case 'heading':
      setHeading(sheet, block.level, block.runs);
      if (block.level <= 2) sheet.pdf.outline.addItem(textOf(block.runs));
      return;
    case 'paragraph':
      setParagraph(sheet, block.runs);
      return;
    case 'note':
      setParagraph(sheet, block.runs, theme.text.note, theme.colour.muted);
      return;
    case 'list':
      setList(sheet, block.items, block.ordered);
      return;
    case 'signature':
      setSignature(sheet, block.lines);
      return;
    case 'table':
      setTable(sheet, block);
      return;
    case 'summary':
      setSummary(sheet, block);
      return;
    case 'annex':
      sheet.marking = block.confidential ? CONFIDENTIAL : null;
      newPage(sheet);
      setBlocks(sheet, [{ kind: 'heading', level: 2, runs: plain(block.title) }, ...markingNote(sheet.marking), ...block.blocks]);
      return;
    case 'part':
      setPart(sheet, block);
  }
}

/** Said on every page of an annex that no public version has, for every reader of the letter. */
const CONFIDENTIAL = 'Niet openbaar · Not for publication';

const markingNote = (marking: string | null): readonly Block[] => (marking === null ? [] : [{ kind: 'note', runs: [{ text: `${marking}.`, bold: true }] }]);

/** A section that says in which language it is (PDF/UA-1, 7.2). */
function setPart(sheet: Sheet, part: PartBlock): void {
  const { root } = sheet;
  sheet.marking = null;
  newPage(sheet);
  sheet.root = openElement(sheet, root, 'Sect', { lang: part.language });
  setBlocks(sheet, [{ kind: 'heading', level: 2, runs: plain(part.title) }, ...part.blocks]);
  sheet.root.end();
  sheet.root = root;
}
