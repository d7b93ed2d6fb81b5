import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { letters } from '../../libs/documents/letters/index.js';
import type { LetterInputs, LetterKind } from '../../libs/documents/letters/index.js';
import { renderLetter } from '../../libs/documents/render.js';
import { samples } from '../../libs/documents/testing/more-samples.js';
import { expectedTexts } from './expected.js';
import { lengthened } from './long.js';
import { isInstalled, testsWith } from './tools.js';

type AnyInput = LetterInputs[LetterKind];
const kinds = Object.keys(letters) as LetterKind[];
const turns = kinds.flatMap((kind) => ([['short', samples[kind]], ['long', lengthened(kind)]] as const).map(([turn, input]) => [kind, turn, input as AnyInput] as const));

/** Between running head and foot, in the order in which it was drawn. */
const PAGE = ['-raw', '-enc', 'UTF-8', '-x', '0', '-y', '56', '-W', '596', '-H', '730'];

/** What poppler reads in the file, without spaces: where a line ends is no matter of content. */
const read = (bytes: Buffer): string => bare(execFileSync('pdftotext', [...PAGE, '-', '-'], { input: bytes, encoding: 'utf8', maxBuffer: 2 ** 26 }));

/** The stamp lies under the text of every page of an exercise. */
const bare = (text: string): string => text.replace(/[\s\f]+/g, '').replaceAll('OEFENING', '');

describe('poppler', () => {
  testsWith(isInstalled('pdftotext', '-v') ? null : 'pdftotext (poppler-utils) is not installed.', () => {
    it.each(turns)('reads every text of %s, %s', async (kind, _, input) => {
      const { bytes } = await renderLetter(kind, input);
      const found = read(bytes);
      expect(expectedTexts(kind, input).filter((text) => !found.includes(bare(text)))).toEqual([]);
    });

    it('misses a word that is not there', async () => {
      const { bytes } = await renderLetter('dismissal', samples.dismissal);
      expect(read(bytes)).not.toContain(bare(`${samples.dismissal.reasons} Meer.`));
    });
  });
});
