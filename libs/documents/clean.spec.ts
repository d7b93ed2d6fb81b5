import { describe, expect, it } from '@jest/globals';
import { cleanInput, cleanText } from './clean.js';

describe('cleaning text', () => {
  it.each([
    ['composes letters', 'e\u0301e\u0308n', 'éën'],
    ['drops soft hyphens', 'proces\u00ADverbaal', 'procesverbaal'],
    ['drops zero-width characters', 'a\u200Bb\u200Dc\uFEFFd\u2060e', 'abcde'],
    ['drops marks of direction, which could turn a sentence round', 'a\u202Eb\u2066c\u200F', 'abc'],
    ['drops control characters', 'a\u0000b\u0007c\u001Fd\u007Fe\u009Ff', 'abcdef'],
    ['keeps line breaks and tabs', 'a\nb\tc', 'a\nb\tc'],
    ['makes one line break of every kind', 'a\r\nb\rc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
    ['makes ordinary spaces of wide and thin ones', 'a\u2003b\u2009c', 'a b c'],
    ['keeps a no-break space', 'a\u00A0b\u202Fc', 'a\u00A0b\u00A0c'],
    ['leaves marks of XML alone', '<b>&amp;', '<b>&amp;'],
  ])('%s', (_, given, expected) => {
    expect(cleanText(given)).toBe(expected);
  });
});

describe('cleaning input', () => {
  it('cleans every text at any depth and leaves the rest', () => {
    expect(cleanInput({ a: 'x\u00ADy', b: [{ c: 'p\u200Bq' }], d: 5, e: null, f: true, g: undefined })).toEqual({ value: { a: 'xy', b: [{ c: 'pq' }], d: 5, e: null, f: true, g: undefined }, refusals: [] });
  });

  it('refuses a character that no font has and names the field', () => {
    const { refusals } = cleanInput({ addressee: { name: 'Hosting 😀 B.V.' }, locations: [{ id: 'L1' }, { id: '中' }] });
    expect(refusals).toEqual([
      {
        code: 'character-not-printable',
        article: null,
        field: 'addressee.name',
        message: {
          nl: 'Veld "addressee.name" bevat het teken U+1F600 ("😀"), dat geen lettertype van de brief kan weergeven.',
          en: 'Field "addressee.name" holds the character U+1F600 ("😀"), which no font of the letter can show.',
        },
      },
      expect.objectContaining({ code: 'character-not-printable', field: 'locations[1].id' }),
    ]);
  });

  it.each(['url', 'iban', 'email', 'contactPoint'])('refuses an invisible character in %s, where every character counts', (field) => {
    const { refusals } = cleanInput({ deep: { [field]: 'https://a.example/x\u00ADy' } });
    expect(refusals).toEqual([expect.objectContaining({ code: 'invisible-character', field: `deep.${field}`, message: expect.objectContaining({ nl: `Veld "deep.${field}" bevat het onzichtbare teken U+00AD; hier telt elk teken.` }) })]);
  });
});
