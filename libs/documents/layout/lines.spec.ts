import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plain, textOf } from '../template/runs.js';
import type { Runs } from '../template/runs.js';
import { widthOf } from './fonts.js';
import { breakLines } from './lines.js';
import type { Line } from './lines.js';

const SIZE = 10;
const lineText = (line: Line): string => line.segments.map((segment) => segment.text).join('');
const linesOf = (text: string, width: number): readonly string[] => breakLines(plain(text), SIZE, width).map(lineText);

describe('breaking lines', () => {
  it('breaks at spaces and keeps the space at the end of the line', () => {
    const lines = linesOf('een twee drie vier vijf zes zeven acht', 60);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe('een twee drie vier vijf zes zeven acht');
    expect(lines.slice(0, -1).every((line) => line.endsWith(' '))).toBe(true);
  });

  it('keeps an article with its number and an amount with its sign', () => {
    for (let width = 40; width < 260; width += 3) {
      const lines = linesOf('volgens artikel 6 van de wet en art. 5:32a lid 2 betaalt u € 5.000,00 ’s nachts', width);
      expect(lines.filter((line) => /(artikel|art\.|lid|€|’s) $/.test(line))).toEqual([]);
    }
  });

  it('keeps the parts of an address and of a reference together where they fit', () => {
    expect(linesOf('mail naar uitvoering@autoriteit.example met kenmerk AOM-2026-000017-B1', 190).every((line) => !/[@.-]$/.test(line.trimEnd()))).toBe(true);
  });

  it('breaks a URL behind the marks that join its parts', () => {
    const lines = linesOf('https://beeldbank.voorbeeld.example/album/8f3a2c/0001.jpg?size=full', 90);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.slice(0, -1).every((line) => /[/?&=_.-]$/.test(line))).toBe(true);
  });

  it('cuts a word that is wider than the line', () => {
    const lines = linesOf(`kort ${'x'.repeat(300)} kort`, 100);
    expect(lines.join('')).toBe(`kort ${'x'.repeat(300)} kort`);
    expect(lines.length).toBeGreaterThan(10);
  });

  it('does not break between the bold and the plain half of one word', () => {
    const runs: Runs = [{ text: 'onder', bold: true }, { text: 'verdeling', bold: false }];
    expect(breakLines(runs, SIZE, 70)).toHaveLength(1);
    expect(breakLines([...plain('een heel lang woord '), ...runs], SIZE, 110).map(lineText)).toEqual(['een heel lang woord ', 'onderverdeling']);
  });

  it('puts a right-to-left name in reading order from the right', () => {
    const [line] = breakLines(plain('Aan שלום עולם hier'), SIZE, 500);
    const words = line?.segments.filter((segment) => segment.rightToLeft) ?? [];
    expect(words.map((segment) => segment.text)).toEqual(['שלום', 'עולם']);
    expect(words[0]?.x ?? 0).toBeGreaterThan(words[1]?.x ?? 0);
    expect(line?.segments.at(-1)?.x ?? 0).toBeGreaterThan(words[0]?.x ?? 0);
  });

  it('draws a no-break space and hyphen as the ordinary ones', () => {
    expect(linesOf('€\u00A05 en niet\u2011breken', 500)).toEqual(['€ 5 en niet-breken']);
    expect(linesOf('aaaa bbbb\u00A0cccc', widthOf('aaaa bbbb cc', 'text', SIZE))).toEqual(['aaaa ', 'bbbb cccc']);
  });

  it('makes no line of nothing', () => {
    expect(breakLines(plain(''), SIZE, 100)).toEqual([]);
    expect(breakLines([], SIZE, 100)).toEqual([]);
  });

  const words = fc.array(fc.oneof(fc.string({ maxLength: 30 }).map((text) => text.replace(/[^\x21-\x7E]/g, 'e')), fc.constantFrom('Привет', 'çok', 'İĳ', 'שלום', 'https://a.example/b/c?d=e')), { maxLength: 40 }).map((list) => list.filter((word) => word !== '').join(' '));

  it('loses no character and crosses no margin', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 30, max: 400 }), fc.boolean(), (text, width, bold) => {
        const runs: Runs = [{ text, bold }];
        const lines = breakLines(runs, SIZE, width);
        expect(lines.map(lineText).join('')).toBe(textOf(runs));
        for (const line of lines) {
          const edge = Math.max(0, ...line.segments.map((segment) => segment.x + segment.width - (segment.text.endsWith(' ') ? widthOf(' ', segment.font, SIZE) : 0)));
          expect(edge).toBeLessThanOrEqual(width + 0.01);
        }
      }),
      { numRuns: 300 },
    );
  });
});
