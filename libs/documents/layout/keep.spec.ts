import { describe, expect, it } from '@jest/globals';
import type { Block } from '../template/blocks.js';
import { plain } from '../template/runs.js';
import { keepHeight } from './keep.js';
import { headingHeight, signatureHeight } from './paragraph.js';
import { tableStartHeight } from './table.js';
import { theme } from './theme.js';

const { leading, after } = theme.text.body;
const heading: Block = { kind: 'heading', level: 2, runs: plain('Kop') };
const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: plain(text) });
const table = { kind: 'table', caption: 'Tabel', columns: [{ title: 'A', share: 1 }], rows: [[plain('a')], [plain('b')]] } as const;
const signature = { kind: 'signature', lines: [plain('Hoogachtend,'), plain(' '), plain('A. de Wit')] } as const;
const long = paragraph('Een lange alinea. '.repeat(60));

describe('what stays together on a page', () => {
  it('a heading and the beginning of its text', () => {
    expect(keepHeight([heading, long], 0)).toBeCloseTo(headingHeight(2, plain('Kop')) + 2 * leading);
    expect(keepHeight([heading, paragraph('Kort.')], 0)).toBeCloseTo(headingHeight(2, plain('Kop')) + leading);
  });

  it('a heading, a subheading and the text below both', () => {
    const both = keepHeight([heading, { ...heading, level: 3 }, long], 0);
    expect(both).toBeCloseTo(headingHeight(2, plain('Kop')) + headingHeight(3, plain('Kop')) + 2 * leading);
  });

  it('a sentence and the table or signature after it', () => {
    expect(keepHeight([paragraph('Dit is het:'), table], 0)).toBeCloseTo(leading + after + tableStartHeight(table));
    expect(keepHeight([paragraph('Tot zover.'), signature], 0)).toBeCloseTo(leading + after + signatureHeight(signature.lines));
  });

  it('a sentence with a colon and what it announces', () => {
    expect(keepHeight([paragraph('De reden is:'), long], 0)).toBeCloseTo(leading + after + 2 * leading);
    expect(keepHeight([paragraph('Dat is zo.'), long], 0)).toBeCloseTo(leading);
  });

  it('not a long paragraph, which may be broken anywhere', () => {
    expect(keepHeight([long, table], 0)).toBeCloseTo(2 * leading);
  });

  it('a short table whole, and the first row of a longer one without its later rows', () => {
    const rows = (count: number) => ({ ...table, rows: Array.from({ length: count }, () => [plain('a')]) });
    expect(tableStartHeight(rows(8))).toBeGreaterThan(tableStartHeight(rows(7)));
    expect(tableStartHeight(rows(9))).toBe(tableStartHeight(rows(90)));
    expect(tableStartHeight(rows(9))).toBe(tableStartHeight(rows(1)));
    expect(tableStartHeight(rows(0))).toBeLessThan(tableStartHeight(rows(1)));
  });

  it('the beginning of a short table with very high cells', () => {
    expect(tableStartHeight({ ...table, rows: [[plain('Een lange cel. '.repeat(400))], [plain('b')]] })).toBeLessThan(160);
  });

  it('nothing past the end', () => {
    expect(keepHeight([], 0)).toBe(0);
    expect(keepHeight([heading], 0)).toBeCloseTo(headingHeight(2, plain('Kop')));
  });
});
