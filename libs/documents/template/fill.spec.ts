import { describe, expect, it } from '@jest/globals';
import type { Block } from './blocks.js';
import type { LetterContent } from './content.js';
import { fillLine, fillTemplate, paragraphsOf, TemplateFault } from './fill.js';
import { textOf } from './runs.js';
import { annex, bullets, confidentialAnnex, heading, insert, prose, signature, steps, subheading, summary, text, unless, when } from './template.js';
import type { TemplateBlock } from './template.js';

const content: LetterContent = {
  places: { name: 'Jansen', amount: '€ 5,00', marks: '**{{name}}**', reasons: 'Ten eerste.\n\n  Ten tweede. \nTen derde.', empty: '' },
  flags: { yes: true, no: false },
  inserts: { table: [{ kind: 'paragraph', runs: [{ text: 'ingevoegd', bold: false }] }] },
};

const filled = (...blocks: readonly TemplateBlock[]): readonly Block[] => fillTemplate({ version: 'x/1', title: 'Titel', blocks }, content).slice(1);

describe('filling a line', () => {
  it('puts the values in their places', () => {
    expect(textOf(fillLine('Aan {{name}}: betaal {{amount}}.', content))).toBe('Aan Jansen: betaal € 5,00.');
  });

  it('sets in bold what the template marks, places included', () => {
    expect(fillLine('nu **{{amount}} betalen** dus', content)).toEqual([
      { text: 'nu ', bold: false },
      { text: '€ 5,00', bold: true },
      { text: ' betalen', bold: true },
      { text: ' dus', bold: false },
    ]);
  });

  it('never reads marks in what is filled in', () => {
    expect(fillLine('{{marks}}', content)).toEqual([{ text: '**{{name}}**', bold: false }]);
  });

  it('does not know a place that the content does not give', () => {
    expect(() => fillLine('Aan {{nobody}}', content)).toThrow(new TemplateFault('The template asks for {{nobody}}, which the content does not give.'));
  });
});

describe('filling a template', () => {
  it('begins with the title', () => {
    expect(fillTemplate({ version: 'x/1', title: 'Bevel', blocks: [] }, content)).toEqual([{ kind: 'heading', level: 1, runs: [{ text: 'Bevel', bold: false }] }]);
  });

  it('numbers the headings of the letter, not those of an annex or a part that is left out', () => {
    const blocks = filled(heading('Een'), when('no', heading('Weg')), subheading('onder'), heading('Twee'), annex('Bijlage', heading('Drie')));
    const inAnnex = blocks.find((block) => block.kind === 'annex');
    expect(blocks.filter((block) => block.kind === 'heading').map((block) => textOf(block.runs))).toEqual(['1. Een', 'onder', '2. Twee']);
    expect(inAnnex?.blocks).toEqual([{ kind: 'heading', level: 2, runs: [{ text: 'Drie', bold: false }] }]);
  });

  it('keeps and leaves out by flag', () => {
    expect(filled(when('yes', text('a')), unless('yes', text('b')), when('no', text('c')), unless('no', text('d'))).map((block) => (block.kind === 'paragraph' ? textOf(block.runs) : ''))).toEqual(['a', 'd']);
    expect(() => filled(when('maybe', text('a')))).toThrow('asks whether maybe');
  });

  it('makes a paragraph of every line that an official wrote', () => {
    expect(filled(prose('reasons')).map((block) => (block.kind === 'paragraph' ? textOf(block.runs) : ''))).toEqual(['Ten eerste.', 'Ten tweede.', 'Ten derde.']);
    expect(paragraphsOf(' \n\n ')).toEqual([]);
  });

  it('inserts what the content made and refuses what it did not', () => {
    expect(filled(insert('table'))).toEqual(content.inserts['table']);
    expect(() => filled(insert('map'))).toThrow('asks for the insert map');
  });

  it('makes lists, ordered or not', () => {
    expect(filled(bullets('a {{name}}'), steps('b'))).toEqual([
      { kind: 'list', ordered: false, items: [[{ text: 'a ', bold: false }, { text: 'Jansen', bold: false }]] },
      { kind: 'list', ordered: true, items: [[{ text: 'b', bold: false }]] },
    ]);
  });

  it('leaves a row out of the box where its flag is not set', () => {
    expect(filled(summary('Kort', { label: 'A', text: '{{name}}' }, { label: 'B', text: 'b', flag: 'no' }))).toEqual([
      { kind: 'summary', caption: 'Kort', rows: [{ label: 'A', value: [{ text: 'Jansen', bold: false }] }] },
    ]);
  });

  it('leaves out a line of the signature whose place is empty, and keeps a gap', () => {
    const [block] = filled(signature('Hoogachtend,', ' ', '{{empty}}', '{{name}}'));
    expect(block).toEqual({ kind: 'signature', lines: [[{ text: 'Hoogachtend,', bold: false }], [{ text: ' ', bold: false }], [{ text: 'Jansen', bold: false }]] });
  });

  it('marks a confidential annex', () => {
    expect(filled(confidentialAnnex('Bijlage 1'))).toEqual([{ kind: 'annex', title: 'Bijlage 1', marking: 'Niet voor openbaarmaking', blocks: [] }]);
  });
});
