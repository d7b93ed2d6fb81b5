import { describe, expect, it } from '@jest/globals';
import { DocumentRefused } from '../../libs/documents/refusal.js';
import type { DocumentRefusal } from '../../libs/documents/refusal.js';
import { renderLetter } from '../../libs/documents/render.js';
import type { LetterInputs, LetterKind } from '../../libs/documents/letters/index.js';
import { sumCents } from '../../libs/documents/letters/common/debt.js';
import { forfeitedDays, samples } from '../../libs/documents/testing/more-samples.js';
import { expectedTexts, firstMissing, squeezed } from './expected.js';
import { problemsOf } from './reader/conformance.js';
import { readPdf } from './reader/objects.js';
import type { PdfFile } from './reader/objects.js';
import { readAloud } from './reader/structure.js';

const order = samples['binding-order'];
const fine = samples['fine-decision'];
const collection = samples['collection-decision'];

/** Renders, and holds the letter to the same demands as any other. */
async function sound<K extends LetterKind>(kind: K, input: LetterInputs[K]): Promise<PdfFile> {
  const file = readPdf((await renderLetter(kind, input)).bytes);
  expect(problemsOf(file)).toEqual([]);
  expect(firstMissing(expectedTexts(kind, input), readAloud(file).map(squeezed))).toBeNull();
  return file;
}

async function refusalsOf<K extends LetterKind>(kind: K, input: LetterInputs[K]): Promise<readonly DocumentRefusal[]> {
  try {
    await renderLetter(kind, input);
  } catch (error) {
    if (error instanceof DocumentRefused) return error.refusals;
    throw error;
  }
  return [];
}

const sentence = 'De aanbieder heeft na de bekendmaking van het bevel geen enkele maatregel genomen om het materiaal ontoegankelijk te maken. ';

describe('long input', () => {
  it('sets reasons of ten thousand characters as one paragraph over several pages', async () => {
    const reasons = sentence.repeat(90).slice(0, 10_000).trim();
    const file = await sound('fine-decision', { ...fine, reasons });
    expect(readAloud(file)).toContain(reasons);
  });

  it('sets ten thousand characters in one cell of a table without cutting any', async () => {
    const description = sentence.repeat(90).slice(0, 10_000).trim();
    await sound('binding-order', { ...order, locations: [{ id: 'L1', url: 'https://a.example/', description }, ...order.locations] });
  });

  it('sets a word of ten thousand letters and an address of two thousand characters', async () => {
    const word = 'hottentottententententoonstelling'.repeat(304).slice(0, 10_000);
    const url = `https://a.example/${'pad/'.repeat(500)}`;
    const file = await sound('binding-order', { ...order, facts: word, locations: [{ id: 'L1', url, description: word }] });
    expect(readAloud(file)).toEqual(expect.arrayContaining([word, url]));
  });

  it('sets two hundred locations', async () => {
    const locations = Array.from({ length: 200 }, (_, index) => ({ id: `L${String(index + 1)}`, url: `https://beeld.example/album/${String(index)}/foto.jpg`, description: index % 3 === 0 ? 'Afbeelding' : null }));
    const file = await sound('binding-order', { ...order, locations });
    expect(readAloud(file).filter((text) => text.startsWith('https://beeld.example/'))).toHaveLength(200);
  });

  it('sets sixty forfeited days with the evidence of each', async () => {
    const units = forfeitedDays(60, 100_000);
    const file = await sound('collection-decision', { ...collection, units, totalCents: sumCents(units) });
    for (const unit of units) expect(readAloud(file)).toContain(unit.evidence.evidenceId);
  });

  it('sets a long name of an authority, an addressee and a role', async () => {
    const name = 'Stichting tot Bevordering van de Verantwoorde Opslag van Gegevens van Derden in Noord- en Zuid-Holland en Utrecht (in liquidatie)';
    await sound('binding-order', { ...order, authority: { ...order.authority, name }, addressee: { ...order.addressee, name: name.repeat(2) }, signatory: { ...order.signatory, role: name }, subject: name });
  });

  it('keeps to a name without any space', async () => {
    await sound('binding-order', { ...order, addressee: { ...order.addressee, name: 'x'.repeat(300), contactPoint: `${'y'.repeat(240)}@a.example` } });
  });
});

describe('odd input', () => {
  it('takes marks of markup for what they are', async () => {
    const file = await sound('binding-order', { ...order, reference: '<b>&"17"', facts: 'Een **vet** woord, {{reference}} en <script>alert(1)</script> &amp; meer.', addressee: { ...order.addressee, name: 'Jansen & Zn. <b>' } });
    expect(readAloud(file)).toContain('Een **vet** woord, {{reference}} en <script>alert(1)</script> &amp; meer.');
    expect(file.raw).toContain('Bevel tot ontoegankelijk maken, kenmerk &lt;b&gt;&amp;&quot;17&quot;');
  });

  it('drops soft hyphens, so that every hyphen can still be copied', async () => {
    const file = await sound('binding-order', { ...order, authority: { ...order.authority, name: 'Auto\u00ADriteit' }, facts: 'Het proces\u00ADverbaal en het proces-verbaal.' });
    const read = readAloud(file);
    expect(read).toContain('Het procesverbaal en het proces-verbaal.');
    expect(read).toContain('AOM-2026-000017-B1');
  });

  it('drops control characters and marks of direction', async () => {
    expect(readAloud(await sound('binding-order', { ...order, facts: 'Eerst\u0000 dit,\u0007 dan\u202E dat.\u200B' }))).toContain('Eerst dit, dan dat.');
  });

  it('makes a paragraph of every line', async () => {
    const read = readAloud(await sound('binding-order', { ...order, facts: 'Een.\r\n\r\nTwee.\u2028Drie.' }));
    expect(read).toEqual(expect.arrayContaining(['Een.', 'Twee.', 'Drie.']));
  });

  it('copies no-break spaces as spaces', async () => {
    expect(readAloud(await sound('binding-order', { ...order, facts: 'Het\u00A0kost €\u00A05.' }))).toContain('Het kost € 5.');
  });

  it.each(['שלום עולם', 'محمد علي', 'Noordzee שלום עולם B.V. (محمد)', 'Привет Συν Đặng Łukasz İstanbul'])('prints and reads the name %s', async (name) => {
    const file = await sound('binding-order', { ...order, addressee: { ...order.addressee, name }, facts: `Aan ${name} is gemeld.` });
    expect(readAloud(file)).toContain(name);
    expect(readAloud(file)).toContain(`Aan ${name} is gemeld.`);
  });

  it('composes letters that come in parts', async () => {
    expect(readAloud(await sound('binding-order', { ...order, addressee: { ...order.addressee, name: 'Cafe\u0301 Zoe\u0308' } }))).toContain('Café Zoë');
  });
});

describe('refused input', () => {
  it('names every field with a character that cannot be printed', async () => {
    const refusals = await refusalsOf('binding-order', { ...order, facts: 'Goed 👍', addressee: { ...order.addressee, name: '株式会社' } });
    expect(refusals.map(({ code, field }) => [code, field])).toEqual([
      ['character-not-printable', 'addressee.name'],
      ['character-not-printable', 'facts'],
    ]);
    expect(refusals[0]?.message.nl).toBe('Veld "addressee.name" bevat het teken U+682A ("株"), dat geen lettertype van de brief kan weergeven.');
  });

  it('does not touch an address with an invisible character', async () => {
    const [first, ...rest] = order.locations;
    if (first === undefined) throw new Error('The sample has no locations.');
    const refusals = await refusalsOf('binding-order', { ...order, locations: [{ ...first, url: 'https://a.example/x\u200By' }, ...rest] });
    expect(refusals).toEqual([expect.objectContaining({ code: 'invisible-character', field: 'locations[0].url' })]);
  });

  it('names the missing part and its article, together with everything else', async () => {
    const refusals = await refusalsOf('binding-order', { ...order, facts: '\u200B', territorialScope: '', digitalServicesCoordinator: 'ACM 😀' });
    expect(refusals.map(({ field, article }) => [field, article])).toEqual([
      ['facts', 'dsa:9(2)(a)(ii)'],
      ['facts', 'csam:6(4)(a)'],
      ['territorialScope', 'dsa:9(2)(b)'],
      ['digitalServicesCoordinator', null],
    ]);
  });

  it('takes no unconfirmed parameter outside training', async () => {
    const refusals = await refusalsOf('fine-decision', { ...fine, training: false });
    expect(refusals).toEqual([expect.objectContaining({ code: 'unconfirmed-parameter', field: 'maximum.derivation' })]);
    expect(await refusalsOf('fine-decision', { ...fine, training: true })).toEqual([]);
  });

  it('refuses input that is no letter at all with what it lacks', async () => {
    const refusals = await refusalsOf('binding-order', {} as LetterInputs['binding-order']);
    expect(refusals.length).toBeGreaterThan(15);
    expect(refusals.every(({ code }) => code === 'part-missing')).toBe(true);
  });

  it('knows no text version that never was', async () => {
    await expect(renderLetter('reminder', samples.reminder, 'reminder/99')).rejects.toThrow('The template version reminder/99 does not exist.');
  });
});
