import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { difference, differenceOfLetters } from './difference.js';
import type { Change } from './difference.js';

const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
const side = (changes: readonly Change[], without: Change['change']): string[] => changes.filter(({ change }) => change !== without).map(({ text }) => text);

describe('the difference between two drafts', () => {
  it('leads from one to the other, whatever they are', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const changes = difference(before, after);
        expect(side(changes, 'added')).toEqual(before);
        expect(side(changes, 'removed')).toEqual(after);
      }),
    );
  });

  it('is nothing for the same text, and as small as can be', () => {
    fc.assert(fc.property(texts, (text) => { expect(difference(text, text).every(({ change }) => change === 'same')).toBe(true); }));
    expect(difference(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual([
      { change: 'same', text: 'a' },
      { change: 'removed', text: 'b' },
      { change: 'added', text: 'x' },
      { change: 'same', text: 'c' },
    ]);
    expect(side(difference(['a', 'b', 'c', 'd'], ['b', 'd', 'e']), 'same')).toEqual(['a', 'c', 'e']);
  });

  it('replaces what is too much to weigh', () => {
    const many = (mark: string): string[] => Array.from({ length: 4_100 }, (_, index) => `${mark}${String(index)}`);
    const changes = difference(['kop', ...many('a'), 'slot'], ['kop', ...many('b'), 'slot']);
    expect([changes[0]?.change, changes[1]?.change, changes.at(-2)?.change, changes.at(-1)?.change]).toEqual(['same', 'removed', 'added', 'same']);
    expect(changes).toHaveLength(8_202);
  });

  it('shows the words of a paragraph that was rewritten', () => {
    const changes = differenceOfLetters(['Titel', 'Betaal binnen zes weken.'], ['Titel', 'Betaal binnen twee weken.', 'Nieuw.']);
    expect(changes.map(({ change }) => change)).toEqual(['same', 'removed', 'added', 'added']);
    expect(changes[2]?.words).toEqual([
      { change: 'same', text: 'Betaal ' },
      { change: 'same', text: 'binnen ' },
      { change: 'removed', text: 'zes ' },
      { change: 'added', text: 'twee ' },
      { change: 'same', text: 'weken.' },
    ]);
    expect(changes[3]?.words).toBeUndefined();
  });
});
