import { describe, expect, it } from '@jest/globals';
import { filled, missingParts, part } from './parts.js';

interface Input {
  readonly term: { readonly hours: number };
  readonly facts: string;
  readonly locations: readonly string[];
}

const parts = [
  part<Input>('de feiten', 'csam:6(4)(a)', 'facts', (input) => input.facts),
  part<Input>('de gegevens', 'csam:6(4)(b)', 'locations', (input) => input.locations),
  part<Input>('de termijn', 'csam:6(4)(c)', 'term.hours', (input) => input.term.hours),
];

describe('required parts', () => {
  it('finds nothing missing in a complete input', () => {
    expect(missingParts(parts, { term: { hours: 12 }, facts: 'Er staat materiaal.', locations: ['L1'] })).toEqual([]);
  });

  it('names each missing part with its article and field, all at once', () => {
    const refusals = missingParts(parts, { term: { hours: Number.NaN }, facts: '  ', locations: [] });
    expect(refusals.map(({ field, article }) => [field, article])).toEqual([
      ['facts', 'csam:6(4)(a)'],
      ['locations', 'csam:6(4)(b)'],
      ['term.hours', 'csam:6(4)(c)'],
    ]);
    expect(refusals[0]?.message).toEqual({
      nl: 'De brief is niet compleet. Er ontbreekt: de feiten (art. 6 lid 4 onder a Wet).',
      en: 'The letter is incomplete: facts is missing, required by csam:6(4)(a).',
    });
  });

  it('takes a record that is absent altogether for a missing part', () => {
    const input = { facts: 'x', locations: ['L1'] } as unknown as Input;
    expect(missingParts(parts, input).map(({ field }) => field)).toEqual(['term.hours']);
  });

  it('does not hide a fault in the check itself', () => {
    const broken = { ...part<Input>('x', 'awb:1', 'x', () => 1), present: () => { throw new RangeError('fault'); } };
    expect(() => missingParts([broken], { term: { hours: 1 }, facts: 'x', locations: [] })).toThrow('fault');
  });

  it.each([
    ['', false],
    [' \n', false],
    ['x', true],
    [[], false],
    [[0], true],
    [0, true],
    [-1, false],
    [Number.NaN, false],
    [null, false],
    [undefined, false],
    [{}, true],
  ])('filled(%j) is %s', (value, expected) => {
    expect(filled(value)).toBe(expected);
  });
});
