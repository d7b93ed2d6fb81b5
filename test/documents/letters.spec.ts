import { describe, expect, it } from '@jest/globals';
import { letters } from '../../libs/documents/letters/index.js';
import type { LetterInputs, LetterKind } from '../../libs/documents/letters/index.js';
import { renderPublicVersion } from '../../libs/documents/public-version.js';
import { renderLetter } from '../../libs/documents/render.js';
import { samples } from '../../libs/documents/testing/more-samples.js';
import { variants } from '../../libs/documents/testing/variants.js';
import { templateOn } from '../../libs/documents/template/choose.js';
import { dateEn } from '../../libs/documents/wording/english.js';
import { localDate } from '../../libs/law/calendar/local-date.js';
import { expectedTexts, firstMissing, squeezed } from './expected.js';
import { lengthened } from './long.js';
import { problemsOf } from './reader/conformance.js';
import { contentOf } from './reader/content.js';
import { decodeText } from './reader/objects.js';
import { readPdf } from './reader/objects.js';
import { readAloud, structureOf, walk } from './reader/structure.js';

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
    expect(templateVersion).toBe(templateOn(kind, input.date).version);
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
});

describe('every letter, with much to say', () => {
  it.each(kinds)('%s is complete, in order, tagged and free of problems', async (kind) => {
    const input = lengthened(kind);
    const file = readPdf((await renderLetter(kind, input)).bytes);
    expect(problemsOf(file)).toEqual([]);
    expect(firstMissing(expectedTexts(kind, input), readAloud(file).map(squeezed))).toBeNull();
  });
});

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

describe('parts in English', () => {
  it.each(['binding-order', 'penalty-order'] as const)('%s says in which language they are, and names the last day in both', async (kind) => {
    const file = readPdf((await renderLetter(kind, samples[kind])).bytes);
    const parts = [...walk(structureOf(file))].filter(({ type }) => type === 'Sect');
    expect(parts.map(({ dict }) => decodeText(dict.dict['Lang']))).toEqual(['en-GB']);
    const english = [...walk(parts)].map(({ text }) => text).join(' ');
    expect(english).toContain('objection');
    expect(english).toContain(dateEn(samples[kind].remedies.lastDay));
    expect(english).not.toMatch(/\b(het|een|niet|van de)\b/);
  });
});

describe('the public version', () => {
  it.each(['penalty-order', 'fine-decision'] as const)('of %s is as sound as the letter, without locations and names', async (kind) => {
    const { kept } = await renderLetter(kind, { ...samples[kind], locations: samples['binding-order'].locations });
    const { bytes } = await renderPublicVersion(kept, { asOf: localDate('2026-05-11'), remedies: 'open', persons: ['T. Vermeer'] });
    const file = readPdf(bytes);
    expect(problemsOf(file)).toEqual([]);
    const read = readAloud(file).join('\n');
    expect(read).toContain('Openbare versie');
    expect(read).toContain('Stand op 11 mei 2026: tegen het besluit staat nog een rechtsmiddel open');
    for (const hidden of ['voorbeeld.example', 'noordzeehosting', 'Havenkade', 'de Wit', 'Bijlage 1. Vindplaatsen']) expect([hidden, file.raw.includes(hidden) || read.includes(hidden)]).toEqual([hidden, false]);
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
