import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { KeptLetter } from '../../libs/documents/kept-letter.js';
import { letters } from '../../libs/documents/letters/index.js';
import type { LetterInputs, LetterKind } from '../../libs/documents/letters/index.js';
import { renderLetter } from '../../libs/documents/render.js';
import { samples } from '../../libs/documents/testing/more-samples.js';
import { compileRenderer } from './compiled.js';

const kinds = Object.keys(letters) as LetterKind[];
const sha256Of = async (kind: LetterKind, input: LetterInputs[LetterKind] = samples[kind]): Promise<string> => (await renderLetter(kind, input)).sha256;

/** The same data with its fields the other way round, as a database may give it back. */
function reordered<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reordered) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, inner]) => [key, reordered(inner as unknown)])) as T;
}

describe('the same input gives the same bytes', () => {
  const renderer: { folder: string; remove: () => void } = { folder: '', remove: () => undefined };

  beforeAll(() => {
    Object.assign(renderer, compileRenderer('reproducible'));
    writeFileSync(
      join(renderer.folder, 'digests.js'),
      `import { renderLetter } from './libs/documents/render.js';
import { samples } from './libs/documents/testing/more-samples.js';
const digests = {};
for (const [kind, input] of Object.entries(samples)) digests[kind] = (await renderLetter(kind, input)).sha256;
console.log(JSON.stringify(digests));`,
    );
  });

  afterAll(() => {
    renderer.remove();
  });

  it.each([
    ['UTC', 'C'],
    ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
    ['America/Los_Angeles', 'de_DE.UTF-8'],
    ['Asia/Kathmandu', 'ar_EG.UTF-8'],
  ])('in the zone %s and the locale %s', async (zone, locale) => {
    const environment = { PATH: process.env['PATH'], TZ: zone, LANG: locale, LC_ALL: locale };
    const output = execFileSync(process.execPath, ['digests.js'], { cwd: renderer.folder, env: environment, encoding: 'utf8' });
    const here = Object.fromEntries(await Promise.all(kinds.map(async (kind) => [kind, await sha256Of(kind)] as const)));
    expect(JSON.parse(output)).toEqual(here);
  });

  it('after other letters, and many at once', async () => {
    const first = await Promise.all(kinds.map((kind) => sha256Of(kind)));
    const again = await Promise.all([...kinds, ...kinds].reverse().map((kind) => sha256Of(kind)));
    expect(again).toEqual([...first, ...first].reverse());
  });

  it.each(kinds)('%s, with its fields in another order or back from JSON', async (kind) => {
    expect(await sha256Of(kind, reordered(samples[kind]))).toBe(await sha256Of(kind));
    expect(await sha256Of(kind, JSON.parse(JSON.stringify(samples[kind])) as LetterInputs[LetterKind])).toBe(await sha256Of(kind));
  });

  it('and other input other bytes, with another file identifier', async () => {
    const order = samples['binding-order'];
    const one = await renderLetter('binding-order', order);
    const other = await renderLetter('binding-order', { ...order, facts: `${order.facts} En meer.` });
    const idOf = (bytes: Buffer): string | undefined => /\/ID \[(<[0-9a-f]{32}>)/.exec(bytes.toString('latin1'))?.[1];
    expect(one.sha256).not.toBe(other.sha256);
    expect(idOf(one.bytes)).toMatch(/^<[0-9a-f]{32}>$/);
    expect(idOf(one.bytes)).not.toBe(idOf(other.bytes));
  });

  it('takes its date from the letter', async () => {
    const { bytes } = await renderLetter('binding-order', samples['binding-order']);
    expect(bytes.toString('latin1').match(/D:\d{14}Z/g)).toEqual(['D:20260401220000Z', 'D:20260401220000Z']);
  });
});

describe('after a text was changed', () => {
  const renderer: { folder: string; remove: () => void } = { folder: '', remove: () => undefined };
  const textOf = (name: string): string => join(renderer.folder, 'libs/documents/texts', name);
  const change = (name: string, edit: (text: string) => string, as = name): void => {
    writeFileSync(textOf(as), edit(readFileSync(textOf(name), 'utf8')));
  };

  interface Told {
    readonly newest: string;
    readonly again: { readonly [kind: string]: string };
  }

  /** In a process of its own: the version that a new fine is written with, and each kept letter made again. */
  const told = (kept: readonly KeptLetter[]): Told => {
    writeFileSync(join(renderer.folder, 'kept.json'), JSON.stringify(kept));
    return JSON.parse(execFileSync(process.execPath, ['again.js'], { cwd: renderer.folder, encoding: 'utf8' })) as Told;
  };

  beforeAll(() => {
    Object.assign(renderer, compileRenderer('changed'));
    writeFileSync(
      join(renderer.folder, 'again.js'),
      `import { readFileSync } from 'node:fs';
import { renderAgain, renderLetter } from './libs/documents/render.js';
import { samples } from './libs/documents/testing/more-samples.js';
const again = {};
for (const kept of JSON.parse(readFileSync('kept.json', 'utf8'))) again[kept.kind] = await renderAgain(kept).then(({ sha256 }) => sha256, (error) => error.message);
const newest = (await renderLetter('fine-decision', samples['fine-decision'])).templateVersion;
console.log(JSON.stringify({ newest, again }));`,
    );
  });

  afterAll(() => {
    renderer.remove();
  });

  it('the old decisions come out the same, new ones with the new text, and a text changed in place is found out', async () => {
    const some: readonly LetterKind[] = ['fine-report', 'intent-fine', 'fine-decision', 'reminder'];
    const made = await Promise.all(some.map((kind) => renderLetter(kind, samples[kind])));
    const kept = made.map((letter) => JSON.parse(JSON.stringify(letter.kept)) as KeptLetter);
    const before = Object.fromEntries(made.map((letter) => [letter.kept.kind, letter.sha256]));
    expect(told(kept)).toEqual({ newest: 'fine-decision/1', again: before });

    change('clauses/rechtsmiddelen/1.md', (text) => text.replace('zes weken', '6 weken'), 'clauses/rechtsmiddelen/2.md');
    change('fine-decision/1.md', (text) => text.replace('rechtsmiddelen/1', 'rechtsmiddelen/2').replace('# Het besluit', '# Ons besluit').replace('2024-07-01', '2026-03-01'), 'fine-decision/2.md');
    expect(told(kept)).toEqual({ newest: 'fine-decision/2', again: before });

    change('fine-decision/2.md', (text) => text.replace('2026-03-01', '2026-03-25'));
    expect(told(kept).newest).toBe('fine-decision/1');

    change('clauses/ondertekening/1.md', (text) => text.replace('Hoogachtend', 'Met vriendelijke groet'));
    const changed = told(kept).again;
    expect(changed['fine-decision']).toBe('The text fine-decision/1 was changed since this letter was made with it.');
    expect(changed['fine-report']).toBe(before['fine-report']);
  });
});
