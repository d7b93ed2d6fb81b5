import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { headerDigest, locationDigest, representationDigest } from './digest.js';

const sha256 = (text: string): string => createHash('sha256').update(text, 'latin1').digest('hex');

describe('headerDigest', () => {
  it('is SHA-256 over status and sorted lines', () => {
    expect(headerDigest(200, ['Server', 'x', 'ETag', ' "1" '])).toBe(sha256('status:200\netag:"1"\nserver:x\n'));
  });

  it('does not depend on order or on the case of names, and does on every value', () => {
    const header = fc.tuple(fc.stringMatching(/^[A-Za-z-]{1,12}$/), fc.stringMatching(/^[!-~]{0,20}$/));
    fc.assert(
      fc.property(fc.array(header, { minLength: 1, maxLength: 8 }), (headers) => {
        const digest = headerDigest(200, headers.flat());
        expect(headerDigest(200, [...headers].reverse().map(([name, value]) => [name.toUpperCase(), value]).flat())).toBe(digest);
        expect(headerDigest(404, headers.flat())).not.toBe(digest);
        expect(headerDigest(200, headers.map(([name, value], index) => [name, index === 0 ? `${value}x` : value]).flat())).not.toBe(digest);
      }),
    );
  });
});

describe('representationDigest', () => {
  const file = ['Content-Type', 'image/png', 'Content-Length', '5', 'ETag', '"1"'];

  it('stays the same while only the passing headers change', () => {
    expect(representationDigest([...file, 'Date', 'Mon', 'Set-Cookie', 'a'])).toBe(representationDigest(['Date', 'Tue', ...file]));
  });

  it('changes with the content', () => {
    expect(representationDigest(['Content-Type', 'image/png', 'Content-Length', '6', 'ETag', '"1"'])).not.toBe(representationDigest(file));
  });

  it('is null where nothing can be compared', () => {
    expect(representationDigest(['Date', 'Mon', 'Content-Type', 'text/html'])).toBeNull();
  });
});

describe('locationDigest', () => {
  it('leaves out the fragment, which is never asked', () => {
    expect(locationDigest(new URL('http://host.nl/a#b'))).toBe(sha256('http://host.nl/a'));
    expect(locationDigest(new URL('http://host.nl/a?b'))).not.toBe(locationDigest(new URL('http://host.nl/a')));
  });
});
