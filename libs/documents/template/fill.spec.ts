import { describe, expect, it } from '@jest/globals';
import type { Block } from './blocks.js';
import type { LetterContent } from './content.js';
import { TemplateFault } from './fault.js';
import { fillLine, fillTemplate, paragraphsOf } from './fill.js';
import { readTemplate } from './read-template.js';
import { textOf } from './runs.js';

const content: LetterContent = {
  places: { name: 'Jansen', amount: '€ 5,00', marks: '**{{name}}**', reasons: 'Ten eerste.\n\n  Ten tweede. \nTen derde.', empty: '' },
  flags: { yes: true, no: false },
  inserts: { table: [{ kind: 'paragraph', runs: [{ text: 'ingevoegd', bold: false }] }] },
};

const filled = (text: string): readonly Block[] => fillTemplate(readTemplate('x/1.md', `---
titel: Titel
geldig vanaf: 2024-07-01
---
${text}`, () => []), content).slice(1);

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
  const textsOf = (blocks: readonly Block[]): readonly string[] => blocks.map((block) => ('runs' in block ? textOf(block.runs) : block.kind));

  it('begins with the title', () => {
    const template = readTemplate('x/1.md', '---\ntitel: Bevel\ngeldig vanaf: 2024-07-01\n---\n', () => []);
    expect(fillTemplate(template, content)).toEqual([{ kind: 'heading', level: 1, runs: [{ text: 'Bevel', bold: false }] }]);
  });

  it('numbers the headings of the letter, not those of an annex or a part that is left out', () => {
    const blocks = filled('# Een\n[[als no]]\n# Weg\n[[einde]]\n## onder\n# Twee\n[[bijlage Bijlage]]\n# Drie\n[[einde]]');
    const inAnnex = blocks.find((block) => block.kind === 'annex');
    expect(textsOf(blocks)).toEqual(['1. Een', 'onder', '2. Twee', 'annex']);
    expect(inAnnex?.blocks).toEqual([{ kind: 'heading', level: 3, runs: [{ text: 'Drie', bold: false }] }]);
  });

  it('keeps and leaves out by flag', () => {
    expect(textsOf(filled('[[als yes]]\na\n[[einde]]\n[[als niet yes]]\nb\n[[einde]]\n[[als no]]\nc\n[[einde]]\n[[als niet no]]\nd\n[[einde]]'))).toEqual(['a', 'd']);
    expect(() => filled('[[als maybe]]\na\n[[einde]]')).toThrow('asks whether maybe');
  });

  it('makes a paragraph of every line that an official wrote', () => {
    expect(textsOf(filled('> {{reasons}}'))).toEqual(['Ten eerste.', 'Ten tweede.', 'Ten derde.']);
    expect(paragraphsOf(' \n\n ')).toEqual([]);
  });

  it('inserts what the content made and refuses what it did not', () => {
    expect(filled('[[tabel table]]')).toEqual(content.inserts['table']);
    expect(() => filled('[[tabel map]]')).toThrow('asks for the insert map');
  });

  it('makes lists, ordered or not', () => {
    expect(filled('- a {{name}}\n\n1. b')).toEqual([
      { kind: 'list', ordered: false, items: [[{ text: 'a ', bold: false }, { text: 'Jansen', bold: false }]] },
      { kind: 'list', ordered: true, items: [[{ text: 'b', bold: false }]] },
    ]);
  });

  it('leaves a row out of the box where its flag is not set', () => {
    expect(filled('[[kort Kort]]\nA: {{name}}\n[als no] B: b\n[[einde]]')).toEqual([{ kind: 'summary', caption: 'Kort', rows: [{ label: 'A', value: [{ text: 'Jansen', bold: false }] }] }]);
  });

  it('leaves out a line of the signature whose place is empty, and keeps a gap', () => {
    const [block] = filled('[[ondertekening]]\nHoogachtend,\n\n{{empty}}\n{{name}}\n[[einde]]');
    expect(block).toEqual({ kind: 'signature', lines: [[{ text: 'Hoogachtend,', bold: false }], [{ text: ' ', bold: false }], [{ text: 'Jansen', bold: false }]] });
  });

  it('knows a confidential annex and a part in English', () => {
    expect(filled('[[vertrouwelijke bijlage Bijlage 1]]\n[[einde]]\n[[in het Engels In English]]\nDear {{name}}\n[[einde]]')).toEqual([
      { kind: 'annex', title: 'Bijlage 1', confidential: true, blocks: [] },
      { kind: 'part', language: 'en-GB', title: 'In English', blocks: [{ kind: 'paragraph', runs: [{ text: 'Dear ', bold: false }, { text: 'Jansen', bold: false }] }] },
    ]);
  });
});
