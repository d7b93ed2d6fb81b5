import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readJson } from './read-json.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const rulesOf = (text: string): readonly string[] => {
  const read = readJson(bytes(text));
  return read.ok ? [] : read.errors.map(({ rule }) => rule);
};
const tidy = fc.jsonValue({ maxDepth: 6, noUnicodeString: false }).filter((value) => !/\\u0000|\\ud[89a-f]/i.test(JSON.stringify(value)));

describe('reading JSON', () => {
  it('reads what JSON.parse reads, where there is no doubt about it', () => {
    fc.assert(
      fc.property(tidy, fc.nat(3), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(readJson(bytes(text))).toEqual({ ok: true, value: JSON.parse(text) as unknown });
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (some) => {
        const read = readJson(some);
        expect(read.ok || read.errors.length > 0).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds a field written twice at any depth, however it is spelled', () => {
    const name = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text !== '__proto__' && !/[\0]/.test(text));
    const escaped = (text: string): string => [...text].map((sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`).join('');
    fc.assert(
      fc.property(name, fc.array(fc.constantFrom('[', '{"in":'), { maxLength: 10 }), fc.boolean(), (field, around, hidden) => {
        const second = hidden && [...field].every((sign) => (sign.codePointAt(0) ?? 0) < 0x10000) ? `"${escaped(field)}"` : JSON.stringify(field);
        const close = [...around].reverse().map((opening) => (opening === '[' ? ']' : '}')).join('');
        expect(rulesOf(`${around.join('')}{${JSON.stringify(field)}:1,${second}:2}${close}`)).toEqual(['duplicate-field']);
      }),
      { numRuns: 300 },
    );
  });

  it('allows the same field in different objects, and colons in texts', () => {
    expect(readJson(bytes('[{"a":1},{"a":2,"b":{"a":3}},":","\\":{"]'))).toMatchObject({ ok: true });
  });

  it('says where half a character or NUL stands', () => {
    const read = readJson(bytes('{"data":{"notes":["fine","\\u0000"],"more":"\\udfff"}}'));
    expect(read).toEqual({
      ok: false,
      errors: ['data.notes.1', 'data.more'].map((field) => ({ in: 'body', field, rule: 'not-text', message: expect.any(String) })),
    });
    expect(readJson(bytes('"\\ud83d\\ude00"'))).toEqual({ ok: true, value: '😀' });
  });

  it('goes 64 deep and no deeper', () => {
    const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(rulesOf(nested(64))).toEqual([]);
    expect(rulesOf(nested(66))).toEqual(['too-deep']);
    expect(rulesOf(nested(100_000))).toEqual(['too-deep']);
  });

  it('keeps __proto__ an ordinary field, for the contract to refuse', () => {
    const read = readJson(bytes('{"__proto__":{"x":1}}'));
    expect(read.ok && Object.keys(read.value as object)).toEqual(['__proto__']);
    expect(read.ok && Object.getPrototypeOf(read.value)).toBe(Object.prototype);
  });
});
