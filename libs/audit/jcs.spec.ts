import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jcs } from './jcs.js';

describe('canonical JSON', () => {
  it('gives the bytes of the example in RFC 8785, section 3.2.2', () => {
    const value = JSON.parse('{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}') as unknown;
    expect(jcs(value)).toBe('{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}');
  });

  it('sorts keys by their UTF-16 code units, section 3.2.3', () => {
    const value = { '\u20ac': 'Euro Sign', '\r': 'Carriage Return', '\ufb33': 'Hebrew Letter Dalet With Dagesh', 1: 'One', '\ud83d\ude00': 'Emoji: Grinning Face', '\u0080': 'Control', '\u00f6': 'Latin Small Letter O With Diaeresis' };
    const order = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'] as const;
    expect(jcs(value)).toBe(`{${order.map((key) => `${JSON.stringify(key)}:${JSON.stringify(value[key])}`).join(',')}}`);
  });

  it.each([
    [0, '0'],
    [-0, '0'],
    [1e21, '1e+21'],
    [1e-7, '1e-7'],
    [9007199254740992, '9007199254740992'],
    [5e-324, '5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
  ])('writes the number %p as ECMAScript does', (number, text) => {
    expect(jcs(number)).toBe(text);
  });

  it.each([
    ['undefined', { a: undefined }],
    ['a hole', [undefined]],
    ['NaN', Number.NaN],
    ['infinity', [Number.POSITIVE_INFINITY]],
    ['bigint', 1n],
    ['a moment object', { at: new Map([['a', 1]]) }],
    ['a set', new Set([1])],
    ['a class instance', new (class Thing { readonly a = 1; })()],
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['a symbol key', { [Symbol('s')]: 1 }],
    ['a lone high surrogate', 'a\ud800b'],
    ['a lone low surrogate', 'a\udc00b'],
    ['a lone surrogate in a key', { '\ud800': 1 }],
    ['bytes', Uint8Array.of(1)],
  ])('refuses %s instead of bending it', (_, value) => {
    expect(() => jcs(value)).toThrow(TypeError);
  });

  it('says the same for the same data in any order of keys, and reads back', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const plain = JSON.parse(JSON.stringify(value)) as unknown;
        const text = jcs(plain);
        expect(JSON.parse(text)).toEqual(plain);
        expect(jcs(JSON.parse(text))).toBe(text);
        expect(jcs(turned(plain))).toBe(text);
      }),
    );
  });
});

/** The same data with the keys of every object in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, item]) => [key, turned(item)]));
}
