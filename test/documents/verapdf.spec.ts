import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { letters } from '../../libs/documents/letters/index.js';
import type { LetterInputs, LetterKind } from '../../libs/documents/letters/index.js';
import { renderLetter } from '../../libs/documents/render.js';
import { samples } from '../../libs/documents/testing/more-samples.js';
import { variants } from '../../libs/documents/testing/variants.js';
import { lengthened } from './long.js';
import { testsWith } from './tools.js';
import { validate, verapdfLacks } from './verapdf/validator.js';
import type { Verdict } from './verapdf/validator.js';

const kinds = Object.keys(letters) as LetterKind[];
const order = samples['binding-order'];
const foreign = 'Noordzee שלום עולם B.V. (محمد علي)';

describe('veraPDF', () => {
  testsWith(verapdfLacks(), () => {
    const folder = mkdtempSync(join(tmpdir(), 'verapdf-'));
    const verdicts = new Map<string, readonly Verdict[]>();

    const write = async <K extends LetterKind>(name: string, kind: K, input: LetterInputs[K]): Promise<string> => {
      const file = join(folder, `${name}.pdf`);
      writeFileSync(file, (await renderLetter(kind, input)).bytes);
      return file;
    };

    beforeAll(async () => {
      const files: string[] = [];
      for (const kind of kinds) {
        files.push(await write(`${kind}-short`, kind, samples[kind]), await write(`${kind}-long`, kind, lengthened(kind)));
        for (const [index, variant] of variants[kind].entries()) files.push(await write(`${kind}-turn-${String(index + 1)}`, kind, variant));
      }
      files.push(await write('other-font', 'binding-order', { ...order, addressee: { ...order.addressee, name: foreign }, facts: `${foreign} `.repeat(400) }));
      files.push(await write('concept', 'binding-order', { ...order, draft: true }));
      const broken = await write('broken', 'binding-order', order);
      writeFileSync(broken, Buffer.from(readFileSync(broken, 'latin1').replace('/StructParents 0', '/StructParents 9'), 'latin1'));
      for (const verdict of validate([...files, broken])) {
        const name = basename(verdict.file, '.pdf');
        verdicts.set(name, [...(verdicts.get(name) ?? []), verdict]);
      }
    }, 900_000);

    afterAll(() => {
      rmSync(folder, { recursive: true });
    });

    const names = kinds.flatMap((kind) => ['short', 'long', ...variants[kind].map((_, index) => `turn-${String(index + 1)}`)].map((turn) => `${kind}-${turn}`));
    it.each([...names, 'other-font', 'concept'])('finds PDF/A-2a and PDF/UA-1 in %s', (name) => {
      const found = verdicts.get(name) ?? [];
      expect(found.map(({ flavour, compliant, failed }) => ({ flavour, compliant, failed }))).toEqual([
        { flavour: '2a', compliant: true, failed: '' },
        { flavour: 'ua1', compliant: true, failed: '' },
      ]);
      expect(found.every(({ checks }) => checks > 1_000)).toBe(true);
    });

    it('finds what is broken', () => {
      expect((verdicts.get('broken') ?? []).find(({ flavour }) => flavour === 'ua1')).toMatchObject({ compliant: false, failed: expect.stringContaining('7.1-3') as unknown });
    });
  });
});
