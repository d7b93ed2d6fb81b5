import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { letters } from '../../libs/documents/letters/index.js';
import type { LetterInputs, LetterKind } from '../../libs/documents/letters/index.js';
import { renderLetter } from '../../libs/documents/render.js';
import { samples } from '../../libs/documents/testing/more-samples.js';
import { variants } from '../../libs/documents/testing/variants.js';
import { expectedTexts, firstMissing, squeezed } from './expected.js';
import { problemsOf } from './reader/conformance.js';
import { contentOf } from './reader/content.js';
import { readPdf } from './reader/objects.js';
import { readAloud } from './reader/structure.js';

type AnyInput = LetterInputs[LetterKind];
const kinds = Object.keys(letters) as LetterKind[];
const turns = kinds.flatMap((kind) => [samples[kind] as AnyInput, ...(variants[kind] as readonly AnyInput[])].map((input, index) => [kind, index, input] as const));

describe('every letter, in every turn it can take', () => {
  it.each(turns)('%s %d is complete, in order, tagged and free of problems', async (kind, _, input) => {
    const { bytes, pages, sha256, templateVersion } = await renderLetter(kind, input);
    const file = readPdf(bytes);
    expect(problemsOf(file)).toEqual([]);
    expect(firstMissing(expectedTexts(kind, input), readAloud(file).map(squeezed))).toBeNull();
    expect(contentOf(file)).toHaveLength(pages);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(templateVersion).toBe(`${kind}/1`);
  });

  it.each(kinds)('%s has reference, date, addressee and page numbers', async (kind) => {
    const input: AnyInput = samples[kind];
    const { bytes, pages } = await renderLetter(kind, samples[kind]);
    const file = readPdf(bytes);
    const read = readAloud(file);
    for (const text of [input.reference, input.caseNumber, input.addressee.name, `Per e-mail: ${input.addressee.contactPoint}`, input.authority.email]) expect(read).toContain(text);
    contentOf(file).forEach((page, index) => {
      const artifacts = page.shown.filter(({ mcid }) => mcid === null).map(({ text }) => text);
      expect(artifacts).toContain(`Pagina ${String(index + 1)} van ${String(pages)}`);
      expect(artifacts.some((text) => text.includes(input.reference))).toBe(true);
    });
  });

  it.each(kinds)('%s reads the same to poppler, where it is installed', async (kind) => {
    const { bytes } = await renderLetter(kind, samples[kind]);
    const text = pdfToText(bytes);
    if (text === null) return;
    const letters = squeezed(text).replace(/[^\p{L}\p{N}]/gu, '');
    for (const expected of expectedTexts(kind, samples[kind])) {
      if (expected.length > 60) continue;
      expect(letters).toContain(expected.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 12));
    }
  });
});

function pdfToText(bytes: Buffer): string | null {
  try {
    return execFileSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8' });
  } catch {
    return null;
  }
}

describe('stamps and markings', () => {
  const pagesOf = async (input: LetterInputs['binding-order']): Promise<readonly string[]> => {
    const { bytes } = await renderLetter('binding-order', input);
    return contentOf(readPdf(bytes)).map(({ shown }) => shown.map(({ text }) => text).join('\n'));
  };
  const order = samples['binding-order'];

  it('stamps every page of an exercise, and tells who listens', async () => {
    const pages = await pagesOf({ ...order, training: true });
    expect(pages.every((page) => page.includes('OEFENING') && page.includes('Dit document heeft geen rechtsgevolg.'))).toBe(true);
    const { bytes } = await renderLetter('binding-order', { ...order, training: true });
    expect(readAloud(readPdf(bytes))[0]).toBe('OEFENING Gemaakt in een oefenomgeving. Dit document heeft geen rechtsgevolg.');
  });

  it('stamps every page of a draft', async () => {
    expect((await pagesOf({ ...order, draft: true })).every((page) => page.includes('CONCEPT') && page.includes('Er is nog geen besluit genomen.'))).toBe(true);
    expect((await pagesOf({ ...order, draft: true, training: true })).every((page) => page.includes('OEFENING · CONCEPT'))).toBe(true);
  });

  it('stamps nothing else', async () => {
    expect((await pagesOf(order)).some((page) => /OEFENING|CONCEPT/.test(page))).toBe(false);
  });

  it('keeps the locations to an annex that is marked on each page', async () => {
    const locations = Array.from({ length: 120 }, (_, index) => ({ id: `L${String(index + 1)}`, url: `https://host.example/album/${String(index)}.jpg`, description: null }));
    const pages = await pagesOf({ ...order, locations });
    const withLocations = pages.filter((page) => page.includes('host.example'));
    expect(withLocations.length).toBeGreaterThan(2);
    expect(withLocations.every((page) => page.includes('NIET OPENBAAR · NOT FOR PUBLICATION'))).toBe(true);
    expect(pages.filter((page) => page.includes('NIET OPENBAAR · NOT FOR PUBLICATION'))).toHaveLength(withLocations.length);
  });
});

describe('what must be in the text', () => {
  const textOf = <K extends LetterKind>(kind: K): string => expectedTexts(kind, samples[kind]).join('\n');

  it('a reminder warns as art. 4:112(3) Awb asks', () => {
    expect(textOf('reminder')).toContain('Betaalt u niet binnen deze termijn, dan kan de betaling op uw kosten door invorderingsmaatregelen worden afgedwongen');
  });

  it('a writ says what it is and at whose cost', () => {
    expect(textOf('writ').startsWith('Dwangbevel\n')).toBe(true);
    expect(textOf('writ')).toContain('op kosten van de schuldenaar');
  });

  it('an intended fine gives the caution of art. 5:10a Awb', () => {
    expect(textOf('intent-fine')).toContain('U hoeft over de overtreding geen verklaring af te leggen');
  });

  it('decisions name objection, its last day and interim relief', () => {
    for (const kind of ['binding-order', 'penalty-order', 'fine-decision', 'collection-decision'] as const) {
      expect(textOf(kind)).toContain('voorlopige voorziening');
      expect(textOf(kind)).toMatch(/Bij bekendmaking op \d+ \w+ 2026 is \d+ \w+ 2026 de laatste dag/);
    }
  });
});
