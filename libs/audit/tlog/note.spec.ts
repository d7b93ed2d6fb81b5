import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Malformed } from './malformed.js';
import { noteText, parseNote, signatureLine, signedBy, signNote } from './note.js';
import { newSigner, parseSkey, skeyOf } from './signer.js';
import { parseVkey, vkeyOf } from './verifier-key.js';

// The example of golang.org/x/mod/sumdb/note.
const peter = parseVkey('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW');
const skey = 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
const text = 'If you think cryptography is the answer to your problem,\nthen you don\'t know what your problem is.\n';
const signed = `${text}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`;

describe('a signed note', () => {
  it('of the reference implementation is accepted, and ours is the same', () => {
    expect(signedBy(parseNote(signed), peter)).toBe(true);
    expect(noteText(signNote(text, parseSkey(skey)))).toBe(signed);
  });

  it('is refused where any bit of its text or signature was flipped', () => {
    const bytes = Buffer.from(signed);
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
        const other = Buffer.from(bytes);
        other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(accepted(other.toString())).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('bears signatures of others, which say nothing about its own', () => {
    const other = newSigner('other.example/log', 'note');
    const note = signNote(text, parseSkey(skey));
    const both = parseNote(noteText({ text, signatures: [...signNote(text, other).signatures, ...note.signatures] }));
    expect([signedBy(both, peter), signedBy(both, other), signedBy(both, newSigner('PeterNeumann', 'note'))]).toEqual([true, true, false]);
  });

  it('is refused where a second signature under the same name and id fails', () => {
    const [line = { name: '', id: Buffer.alloc(4), bytes: Buffer.alloc(64) }] = parseNote(signed).signatures;
    const doubled = parseNote(`${signed}${signatureLine({ ...line, bytes: Buffer.alloc(64) })}`);
    expect(signedBy(doubled, peter)).toBe(false);
  });

  it.each([
    ['no line end', 'text\n\n— a AAAAAAA='],
    ['no empty line', 'text\n— a AAAAAAA=\n'],
    ['a control character', `a\u0007${signed}`],
    ['a carriage return', signed.replaceAll('\n', '\r\n')],
    ['another dash', signed.replace('—', '-')],
    ['a name with a plus', signed.replace('— PeterNeumann', '— Peter+Neumann')],
    ['base64 that is not the usual one', signed.replace('nAM=', 'nAN=')],
    ['a signature without bytes', `${text}\n— a AAAAAA==\n`],
    ['more signatures than any honest note', `${signed}${signed.split('\n\n')[1]?.repeat(100) ?? ''}`],
  ])('with %s is malformed', (_, note) => {
    expect(() => parseNote(note)).toThrow(Malformed);
  });

  it('has a text that ends in a line end', () => {
    expect(() => signNote('text', parseSkey(skey))).toThrow(new Malformed('a note ends in a line end'));
    expect(() => signNote('text\n', newSigner('witness.example', 'cosignature'))).toThrow(TypeError);
  });
});

function accepted(note: string): boolean {
  try {
    return signedBy(parseNote(note), peter);
  } catch (error) {
    expect(error).toBeInstanceOf(Malformed);
    return false;
  }
}

describe('a key', () => {
  it('comes back from its text', () => {
    for (const type of ['note', 'cosignature'] as const) {
      const key = newSigner('audit.authority.example/zaken', type);
      expect(vkeyOf(parseVkey(vkeyOf(key)))).toBe(vkeyOf(key));
      expect(skeyOf(parseSkey(`${skeyOf(key)}\n`))).toBe(skeyOf(key));
    }
    expect(vkeyOf(peter)).toBe('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW');
    expect(vkeyOf(parseSkey(skey))).toBe(vkeyOf(peter));
  });

  it.each([
    ['another form', 'PeterNeumann'],
    ['the id of another key', 'PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'],
    ['another type', 'PeterNeumann+c74f20a3+Ahpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'],
    ['a byte too few', 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10Q='],
    ['no base64', 'PeterNeumann+c74f20a3+*'],
  ])('in %s is malformed', (_, vkey) => {
    expect(() => parseVkey(vkey)).toThrow(Malformed);
  });

  it('never shows a private key in an error', () => {
    const wrong = skey.replace('c74f20a3', 'c74f20a4');
    expect(() => parseSkey(wrong)).toThrow(new Malformed('the id c74f20a4 is not that of the private key of PeterNeumann'));
    expect(() => parseSkey('PRIVATE+KEY+secret')).toThrow(new Malformed('a private key is written PRIVATE+KEY+name+id+base64'));
    expect(() => newSigner('two words', 'note')).toThrow(Malformed);
  });
});
