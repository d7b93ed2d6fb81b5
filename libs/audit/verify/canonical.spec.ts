import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jcs } from '../jcs.js';
import { isCanonical } from './canonical.js';

const canonical = (text: string): boolean => isCanonical(Buffer.from(text));
const rewritten = (text: string): boolean => {
  try {
    return jcs(JSON.parse(text)) === text;
  } catch {
    return false;
  }
};

describe('canonical form, seen from the bytes', () => {
  it.each([
    '{}', '[]', '""', '0', '-1', 'null', 'true', 'false', '{"a":1,"b":[1,2,{"c":"é"}],"z":null}', '{"a":1,"aa":2}', '{"é":1}', '{"a":"\\n\\u000f"}', '1.5', '1e+30', '123456789012345', '9007199254740992', '[[],{}]', '{"":1,"a":2}', '{"\u{1f600}":1,"\ufb33":2}',
  ])('accepts %s', (text) => {
    expect(canonical(text)).toBe(true);
  });

  it.each([
    '', ' {}', '{} ', '{"a": 1}', '{"b":1,"a":2}', '{"a":1,"a":1}', '{"aa":1,"a":2}', '01', '-0', '1.0', '1e2', '"\\u0041"', '"\\/"', '"\u0001"', '[1,]', '[,1]', '{"a":1,}', '{"a"}', '{a:1}', '{"a":1', '[1', '"a', 'nul', 'nulll', 'undefined', '1 ', '--1', '12345678901234567890', '"\\ud800"', '{"a":1}{"b":2}', '[1 ,2]', '1a', '{"a":tru}', '{"a":1]', '[1}', '{"\ufb33":1,"\u{1f600}":2}',
  ])('refuses %s', (text) => {
    expect(canonical(text)).toBe(false);
  });

  it('refuses bytes that are no UTF-8', () => {
    expect(isCanonical(Buffer.from([0x22, 0xff, 0x22]))).toBe(false);
    expect(isCanonical(Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]))).toBe(false);
  });

  it('says what parsing and writing again says', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const text = jcs(JSON.parse(JSON.stringify(value)));
        expect(canonical(text)).toBe(true);
      }),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), fc.constantFrom('', ' ', '"', ',', '0', '{', '}', ':', '\\', 'a', '-', '.'), fc.boolean(), (value, place, put, instead) => {
        const text = jcs(JSON.parse(JSON.stringify(value)));
        const at = place % (text.length + 1);
        const bent = text.slice(0, at) + put + text.slice(instead ? at + 1 : at);
        expect(canonical(bent)).toBe(rewritten(bent));
      }),
      { numRuns: 1500 },
    );
  });
});
