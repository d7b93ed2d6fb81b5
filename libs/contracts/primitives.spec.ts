import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cents, caseNumber, contactPoint, evidenceId, instant, line, localDate, localId, locationUrl, noted, partyId, prose } from './primitives.js';

const takes = (schema: { safeParse: (value: unknown) => { success: boolean } }, ...values: unknown[]): boolean[] => values.map((value) => schema.safeParse(value).success);
const all = (results: boolean[]): string => (results.every(Boolean) ? 'all' : results.some(Boolean) ? 'some' : 'none');

describe('days and moments', () => {
  it('exist', () => {
    expect(all(takes(localDate, '2025-02-28', '2024-02-29'))).toBe('all');
    expect(all(takes(localDate, '2025-02-29', '2025-2-1', '25-02-01', '', null, 20250201, '2025-02-01T00:00:00Z'))).toBe('none');
  });

  it('are read into UTC with three decimals, so that text compares as time', () => {
    expect(instant.parse('2026-05-12T21:30:00+02:00')).toBe('2026-05-12T19:30:00.000Z');
    expect(instant.parse('2026-05-12T19:30:00Z')).toBe('2026-05-12T19:30:00.000Z');
    expect(all(takes(instant, '2026-05-12T21:30:00', '2026-05-12', '2026-13-01T00:00:00Z', 'now', null))).toBe('none');
  });
});

describe('amounts', () => {
  it('are whole cents from zero, within what adds up safely', () => {
    expect(all(takes(cents, 0, 1, 1_000_000_000_000))).toBe('all');
    expect(all(takes(cents, -1, 0.5, 1_000_000_000_001, NaN, Infinity, '100', null))).toBe('none');
  });
});

describe('words', () => {
  it('say something', () => {
    expect(all(takes(prose, '', '   ', '\n\t '))).toBe('none');
    expect(prose.parse('  Omdat.\nEn nog iets.  ')).toBe('Omdat.\nEn nog iets.');
    expect(all(takes(line, 'Jan', 'é', 'ß'))).toBe('all');
    expect(all(takes(line, '', ' ', 'a\nb', 'a\tb', 'a'.repeat(301)))).toBe('none');
  });

  it('hold no control characters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0x9f }), (code) => {
        const text = `a${String.fromCharCode(code)}b`;
        const control = code < 32 || (code >= 0x7f && code <= 0x9f);
        const layout = code === 9 || code === 10 || code === 13;
        expect(line.safeParse(text).success).toBe(!control);
        expect(prose.safeParse(text).success).toBe(!control || layout);
      }),
    );
  });

  it('hold whole characters only: half a one cannot be stored', () => {
    for (const half of ['\ud83d', '\udc00', '\udc00\ud83d']) {
      expect(all(takes(line, `a${half}`))).toBe('none');
      expect(all(takes(prose, `a${half}`))).toBe('none');
      expect(all(takes(noted, half))).toBe('none');
      expect(all(takes(locationUrl, `https://hoster.example/${half}`))).toBe('none');
    }
    expect(all(takes(line, 'a\u{1f600}'))).toBe('all');
    expect(all(takes(noted, '', 'server: \u001b[0m'))).toBe('all');
    expect(all(takes(noted, '\u0000'))).toBe('none');
  });

  it('of one line hold no other end of line either', () => {
    expect(all(takes(line, 'a\u2028b', 'a\u2029b', 'a\rb'))).toBe('none');
  });

  it('cannot turn around how they are read', () => {
    for (const mark of ['\u202a', '\u202b', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068']) {
      expect(all(takes(line, `a${mark}b`))).toBe('none');
      expect(all(takes(prose, `a${mark}b`))).toBe('none');
    }
  });
});

describe('names of things', () => {
  it('are ids of this case, case numbers, parties, evidence', () => {
    expect(all(takes(localId, 'B1', 'L500', 'P12', 'CA9'))).toBe('all');
    expect(all(takes(localId, 'b1', 'B0', 'B01', 'B', '1', 'B1 ', 'ABC1', 'constructor', '__proto__'))).toBe('none');
    expect(all(takes(caseNumber, 'Z-2026-000001'))).toBe('all');
    expect(all(takes(caseNumber, 'Z-26-1', 'z-2026-000001', 'Z-2026-0000011'))).toBe('none');
    expect(all(takes(partyId, 'hoster-1', 'a.b'))).toBe('all');
    expect(all(takes(partyId, 'Hoster', '-a', 'a', 'a b', 'a/b', 'a'.repeat(64)))).toBe('none');
    expect(all(takes(evidenceId, '123e4567-e89b-42d3-a456-426614174000'))).toBe('all');
    expect(all(takes(evidenceId, '1', '123e4567e89b42d3a456426614174000', null))).toBe('none');
    expect(all(takes(contactPoint, 'abuse@hoster.example'))).toBe('all');
    expect(all(takes(contactPoint, 'abuse', 'a@b', 'a b@hoster.example', 'a@hoster.example\nBcc: x@y.example'))).toBe('none');
  });
});

describe('a location', () => {
  it('is a web address at an ordinary port', () => {
    expect(all(takes(locationUrl, 'https://hoster.example/a?b=c#d', 'http://hoster.example', 'https://hoster.example:443/', 'http://hoster.example:80/x'))).toBe('all');
    expect(all(takes(locationUrl, 'ftp://hoster.example', 'javascript:alert(1)', 'file:///etc/passwd', '//hoster.example', 'hoster.example', 'https://'))).toBe('none');
    expect(all(takes(locationUrl, 'https://u:p@hoster.example/', 'https://u@hoster.example/', 'https://:p@hoster.example/', 'https://hoster.example:8443/', 'https://hoster.example/a b', `https://hoster.example/${'a'.repeat(2048)}`))).toBe('none');
  });
});
