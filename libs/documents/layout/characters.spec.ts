import { describe, expect, it } from '@jest/globals';
import { codePointOf, drawn, inTextFont, isPrintable, stretchesOf } from './characters.js';
import { fonts } from './fonts.js';

const printable = (character: string): boolean => isPrintable(codePointOf(character));

describe('characters', () => {
  it.each([...'aZ09€éëĳĲ’“”…–≤≥☐☑→ŞğıŁšПриветΑθụ'])('the text font draws %s', (character) => {
    expect(inTextFont(codePointOf(character))).toBe(true);
  });

  it.each([...'שלוםمحمد'])('the other font draws %s', (character) => {
    expect(inTextFont(codePointOf(character))).toBe(false);
    expect(printable(character)).toBe(true);
  });

  it.each(['😀', '中', '한', '\u{1F468}', '\uE000'])('no font draws %s', (character) => {
    expect(printable(character)).toBe(false);
  });

  it('cuts text where the font changes, and keeps the weight', () => {
    expect(stretchesOf('Jan שלום!', true)).toEqual([
      { text: 'Jan ', font: 'text-bold', rightToLeft: false },
      { text: 'שלום', font: 'other-bold', rightToLeft: true },
      { text: '!', font: 'text-bold', rightToLeft: false },
    ]);
  });

  it('draws one character for all that share a glyph, so that copying gives that one', () => {
    const { text } = fonts();
    const glyphOf = (character: string): number => text.glyphForCodePoint(codePointOf(character)).id;
    expect([glyphOf('\u00A0'), glyphOf('\u2010'), glyphOf('\u2011')]).toEqual([glyphOf(' '), glyphOf('-'), glyphOf('-')]);
    expect(drawn('a\u00A0b\u2010c\u2011d')).toBe('a b-c-d');
  });

  it('sets letters apart that the font would join', () => {
    expect(fonts().text.layout('effect fi').glyphs.map((glyph) => glyph.codePoints.length)).toEqual(Array.from({ length: 9 }, () => 1));
    expect(fonts().text.layout('eff').glyphs).toHaveLength(3);
  });
});
