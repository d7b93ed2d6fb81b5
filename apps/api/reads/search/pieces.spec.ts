import { describe, expect, it } from '@jest/globals';
import { marks, piecesOf, piecesOfName } from './pieces.js';

const shown = (pieces: readonly { text: string; found: boolean }[]): string => pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join('');

describe('a marked text', () => {
  it.each([
    ['geen enkel woord', 'geen enkel woord'],
    [`de ${marks.start}dwangsommen${marks.stop} van deze ${marks.start}last${marks.stop}.`, 'de [dwangsommen] van deze [last].'],
    [`${marks.start}last${marks.stop}`, '[last]'],
    ['', ''],
  ])('%j comes in pieces', (marked, pieces) => {
    expect(shown(piecesOf(marked))).toBe(pieces);
  });

  it('keeps every character of the text, whatever stands in it', () => {
    const text = `<b>x</b> ${marks.start}a${marks.stop}&amp;`;
    expect(piecesOf(text).map((piece) => piece.text).join('')).toBe('<b>x</b> a&amp;');
  });
});

describe('a name or reference', () => {
  it.each([
    ['Z-2026-000001/B1', 'z-2026-000001', '[Z-2026-000001/B1]'],
    ['Z-2026-000001/B1', 'Z-2026', '[Z-2026-000001/B1]'],
    ['Z-2026-000001/B1', '000001', 'Z-2026-[000001]/B1'],
    ['Noordpool Hosting B.V.', 'noord', '[Noordpool] Hosting B.V.'],
    ['Noordpool Hosting B.V.', 'hosting noordpool', '[Noordpool] [Hosting] B.V.'],
    ['Noordpool Hosting B.V.', 'oord', 'Noordpool Hosting B.V.'],
    ['AMS 26/1234 AWB', '26/1234', 'AMS [26/1234] AWB'],
    ['a.*b', '.*', 'a.*b'],
  ])('%j asked for %j', (name, question, marked) => {
    expect(shown(piecesOfName(name, question))).toBe(marked);
  });
});
