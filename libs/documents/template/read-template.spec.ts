import { describe, expect, it } from '@jest/globals';
import { TemplateFault } from './fault.js';
import { readTemplate } from './read-template.js';
import type { LetterTemplate } from './template.js';

const HEAD = '---\ntitel: Bevel\ngeldig vanaf: 2024-07-01\n---\n';
const read = (text: string): LetterTemplate => readTemplate('bevel/3.md', text, (name) => [{ block: 'text', text: `clausule ${name}` }]);
const blocks = (text: string): LetterTemplate['blocks'] => read(HEAD + text).blocks;

describe('the text of a letter, as a lawyer writes it', () => {
  it('has a version by its name, a title, and a first day', () => {
    expect(read(HEAD)).toEqual({ version: 'bevel/3', title: 'Bevel', validFrom: '2024-07-01', blocks: [] });
  });

  it('has headings, paragraphs and lists', () => {
    expect(blocks('# Het bevel\n\nEen alinea\nover twee regels.\n\nNog een.\n\n## Termijn\n- een\n- twee\n\n1. eerst\n2. dan\n')).toEqual([
      { block: 'heading', text: 'Het bevel' },
      { block: 'text', text: 'Een alinea over twee regels.' },
      { block: 'text', text: 'Nog een.' },
      { block: 'subheading', text: 'Termijn' },
      { block: 'bullets', items: ['een', 'twee'] },
      { block: 'steps', items: ['eerst', 'dan'] },
    ]);
  });

  it('has places for what officials wrote, for tables and for clauses', () => {
    expect(blocks('> {{facts}}\n\n[[tabel locations]]\n\n[[clausule rechtsmiddelen/1]]')).toEqual([
      { block: 'prose', place: 'facts' },
      { block: 'insert', name: 'locations' },
      { block: 'text', text: 'clausule rechtsmiddelen/1' },
    ]);
  });

  it('has a box, conditions, annexes, a part in English and a signature', () => {
    const text = '[[kort In het kort]]\nTermijn: 12 uur: niet meer\n[als foreseen] Einde: straks\n[[einde]]\n[[als a]]\n[[als niet b]]\nx\n[[einde]]\n[[einde]]\n[[bijlage Een]]\n[[einde]]\n[[vertrouwelijke bijlage Twee]]\n[[einde]]\n[[in het Engels In English]]\n# Order\n[[einde]]\n[[ondertekening]]\nGroet,\n\nnaam\n[[einde]]';
    expect(blocks(text)).toEqual([
      { block: 'summary', caption: 'In het kort', rows: [{ label: 'Termijn', text: '12 uur: niet meer' }, { label: 'Einde', text: 'straks', flag: 'foreseen' }] },
      { block: 'when', flag: 'a', is: true, blocks: [{ block: 'when', flag: 'b', is: false, blocks: [{ block: 'text', text: 'x' }] }] },
      { block: 'annex', title: 'Een', confidential: false, blocks: [] },
      { block: 'annex', title: 'Twee', confidential: true, blocks: [] },
      { block: 'part', language: 'en-GB', title: 'In English', blocks: [{ block: 'heading', text: 'Order' }] },
      { block: 'signature', lines: ['Groet,', ' ', 'naam'] },
    ]);
  });

  it('takes no notice of remarks between lawyers, of spaces at the end and of Windows', () => {
    expect(blocks('<!-- waarom dit hier staat\n[[einde]] -->\nTekst.  \r\n\r\n# Kop\r\n')).toEqual([
      { block: 'text', text: 'Tekst.' },
      { block: 'heading', text: 'Kop' },
    ]);
  });

  it.each([
    ['Tekst zonder kop.', 'bevel/3.md, line 1: a text begins with --- and its title.'],
    ['---\ntitel Bevel\n---\n', 'bevel/3.md, line 3: "titel Bevel" is not of the form "name: value".'],
    ['---\ntitel: Bevel\ngeldig vanaf: 2024-13-01\n---\n', 'the head of a text states "titel" and "geldig vanaf" (year-month-day).'],
    [`${HEAD}[[als a]]\ntekst`, 'a block is not closed with [[einde]].'],
    [`${HEAD}[[kort Kort]]\nA: b`, 'a block is not closed with [[einde]].'],
    [`${HEAD}[[einde]]`, '[[einde]] is not a mark that a text can have.'],
    [`${HEAD}[[plaatje x]]`, 'line 5: [[plaatje x]] is not a mark that a text can have.'],
    [`${HEAD}[[tabel]]`, '[[tabel]] lacks its words.'],
    [`${HEAD}### Te diep`, 'a heading is # or ##, a space and its words.'],
    [`${HEAD}#geen spatie`, 'a heading is # or ##, a space and its words.'],
    [`${HEAD}> losse woorden`, 'after > stands one {{place}} and nothing else.'],
    [`${HEAD}[[kort Kort]]\nzonder dubbele punt\n[[einde]]`, '"zonder dubbele punt" is not of the form "name: value".'],
  ])('refuses %j, naming file and line', (text, message) => {
    expect(() => read(text)).toThrow(TemplateFault);
    expect(() => read(text)).toThrow(message);
  });
});
