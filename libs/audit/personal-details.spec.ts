import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { commitmentTo, personalDetails } from './personal-details.js';

describe('a commitment to personal details', () => {
  it('is the hash of salt and canonical details', () => {
    const salt = Buffer.alloc(32, 7);
    const { commitment, content } = personalDetails('person', { name: 'Oefening', address: null }, salt);
    expect(content.toString()).toBe('{"address":null,"name":"Oefening"}');
    expect(commitment).toBe(createHash('sha256').update(Buffer.concat([salt, content])).digest('hex'));
  });

  it('differs each time for the same details, which a reader of the log cannot connect', () => {
    const [one, other] = [personalDetails('person', { name: 'Oefening' }), personalDetails('person', { name: 'Oefening' })];
    expect(one.salt).toHaveLength(32);
    expect(one.commitment).not.toBe(other.commitment);
  });

  it('fits its own details only', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.string(), fc.string(), (salt, one, other) => {
        const same = commitmentTo(salt, Buffer.from(one)) === commitmentTo(salt, Buffer.from(other));
        expect(same).toBe(one === other || Buffer.from(one).equals(Buffer.from(other)));
      }),
    );
  });
});
