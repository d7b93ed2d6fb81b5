import { describe, expect, it } from '@jest/globals';
import { valuePlaces } from './place.js';

const value = `<${'30820a'.padEnd(4_200, 'c3')}>`;
const before = '/ByteRange [0 1 2 3]\n/Contents ';
const file = `%PDF\n${before}${value}\n>>\nendobj`;
const from = file.indexOf(value);
const to = from + value.length;

const changed = (at: number, flip: number): string => {
  const bytes = Buffer.from(file, 'latin1');
  bytes[at] = (bytes[at] ?? 0) ^ flip;
  return bytes.toString('latin1');
};
const isDigit = (character: string): boolean => /[0-9a-f]/.test(character);
/** Near the brackets, where a change can shift the ends, and one place amid. */
const places = [...Array.from({ length: 80 }, (_, index) => from + index), from + 2_001, ...Array.from({ length: 80 }, (_, index) => to - 1 - index)];

describe('the place of the value of a seal', () => {
  it('is from its first bracket to its last', () => {
    expect(valuePlaces(file)).toEqual([{ from, to, foreign: [] }]);
    expect(valuePlaces(file.replace(value, '<00>'))).toEqual([]);
  });

  it('names any one character that is no digit any more, or a bracket that became something else, wherever it stands', () => {
    const unnamed: string[] = [];
    for (const at of places) {
      for (let flip = 1; flip < 256; flip += 1) {
        const text = changed(at, flip);
        const isBracket = at === from || at === to - 1;
        if (!isBracket && isDigit(text.charAt(at))) continue;
        const [place] = valuePlaces(text);
        const isMovedBracket = place !== undefined && place.foreign.length === 0 && place.from <= at && at < place.to && (place.from !== from || place.to !== to);
        if (place?.foreign.includes(at) !== true && !isMovedBracket) unnamed.push(`${String(at - from)} ^ ${String(flip)}: ${JSON.stringify(place)}`);
      }
    }
    expect(unnamed).toEqual([]);
  });
});
