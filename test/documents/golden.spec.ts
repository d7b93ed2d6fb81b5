import { describe, expect, it } from '@jest/globals';
import { letters } from '../../libs/documents/letters/index.js';
import type { LetterKind } from '../../libs/documents/letters/index.js';
import { renderLetter } from '../../libs/documents/render.js';
import { samples } from '../../libs/documents/testing/more-samples.js';
import { golden, keepForLooking, pagesDrawn, writeGolden } from './golden.js';
import type { Golden } from './golden.js';
import { readPdf } from './reader/objects.js';

const kinds = Object.keys(letters) as LetterKind[];

describe('golden pages', () => {
  const known: Golden = golden();

  if (process.env['GOLDEN'] === 'write') {
    it('are written anew', async () => {
      const pages: { [kind: string]: readonly string[] } = {};
      for (const kind of kinds) pages[kind] = pagesDrawn(readPdf((await renderLetter(kind, samples[kind])).bytes));
      writeGolden(pages);
      expect(Object.keys(pages)).toHaveLength(kinds.length);
    });
    return;
  }

  it('are kept of every letter', () => {
    expect(Object.keys(known).sort()).toEqual([...kinds].sort());
  });

  it.each(kinds)('of %s are drawn as before', async (kind) => {
    const { bytes } = await renderLetter(kind, samples[kind]);
    const drawn = pagesDrawn(readPdf(bytes));
    const pages = drawn.map((hash, index) => (hash === known[kind]?.[index] ? 'as before' : `page ${String(index + 1)} differs`));
    if (drawn.length !== known[kind]?.length || pages.some((page) => page !== 'as before')) {
      throw new Error(`${pages.join(', ')}; look at ${keepForLooking(kind, bytes)}. A change that is meant: GOLDEN=write, and count up RENDERER once letters are kept.`);
    }
  });

  it('tell a moved line and another colour apart', async () => {
    const { bytes } = await renderLetter('dismissal', samples.dismissal);
    const other = await renderLetter('dismissal', { ...samples.dismissal, reasons: `${samples.dismissal.reasons} Meer.` });
    expect(pagesDrawn(readPdf(other.bytes))).not.toEqual(pagesDrawn(readPdf(bytes)));
  });
});
