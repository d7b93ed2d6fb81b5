import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import PDFDocument from 'pdfkit';
import type { Block } from '../../../libs/documents/template/blocks.js';
import { textOf } from '../../../libs/documents/template/runs.js';
import { wordsOf } from '../../../libs/documents/template/words.js';

const require = createRequire(import.meta.url);
const open = (path: string): string => create(readFileSync(require.resolve(path))) as unknown as string;
const fonts = {
  text: open('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  bold: open('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
};

type Paragraph = { readonly text: string; readonly size: number; readonly bold: boolean };

/** Every text of a block; the cells of a row on one line. */
function paragraphsOf(block: Block): readonly Paragraph[] {
  const rows = (texts: readonly (readonly string[])[]): readonly Paragraph[] => texts.map((cells) => ({ text: cells.join('  '), size: 9, bold: false }));
  if (block.kind === 'table') return rows([[block.caption], block.columns.map(({ title }) => title), ...block.rows.map((row) => row.map(textOf))]);
  if (block.kind === 'summary') return rows(block.rows.map(({ label, value }) => [label, textOf(value)]));
  return wordsOf([block]).map((text) => ({ text, size: block.kind === 'heading' && block.level === 1 ? 20 : 10.5, bold: block.kind === 'heading' }));
}

/**
 * The same texts on as many pages by pdfkit alone, as a program would set them
 * that asks for nothing more: tagged paragraphs, its own line breaking, the
 * fonts parsed once. No tables, no checks, no numbered pages.
 */
export function bareLetter(blocks: readonly Block[]): Promise<{ readonly bytes: Buffer; readonly pages: number }> {
  return new Promise((resolve, reject) => {
    const pdf = new PDFDocument({ size: 'A4', margins: { top: 62, bottom: 74, left: 74, right: 74 }, pdfVersion: '1.7', subset: 'PDF/A-2a', tagged: true, lang: 'nl-NL', displayTitle: true, bufferPages: true, font: null as unknown as string, info: { Title: 'Brief' } });
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('error', reject);
    pdf.registerFont('text', fonts.text);
    pdf.registerFont('bold', fonts.bold);
    const root = pdf.struct('Document');
    pdf.addStructure(root);
    for (const { text, size, bold } of blocks.flatMap(paragraphsOf)) {
      const draw = (): void => void pdf.font(bold ? 'bold' : 'text').fontSize(size).text(`${text} `, { paragraphGap: size > 10 ? 6 : 3, lineGap: 1.2 });
      root.add(pdf.struct('P', draw as unknown as PDFKit.Mixins.StructureElementOptions));
    }
    root.end();
    const pages = pdf.bufferedPageRange().count;
    pdf.on('end', () => {
      resolve({ bytes: Buffer.concat(chunks), pages });
    });
    pdf.end();
  });
}
