import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { localDate } from '../../law/calendar/local-date.js';
import { DocumentRefused } from '../refusal.js';
import { letters } from '../letters/index.js';
import { templateNamed, templateOn } from './choose.js';
import { templatesOf, TEXTS } from './library.js';

const folders: string[] = [];

/** A folder with these files and nothing else. */
function folderOf(files: { readonly [name: string]: string }): string {
  const folder = mkdtempSync(join(tmpdir(), 'teksten-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const text = (words: string): string => `---\ntitel: Brief\ngeldig vanaf: 2024-07-01\n---\n${words}\n`;

describe('the folder of texts', () => {
  it('has a folder for every letter, and no other', () => {
    expect(readdirSync(TEXTS, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'clauses').map(({ name }) => name).sort()).toEqual(Object.keys(letters).sort());
  });

  it('gives the versions in order, the tenth after the ninth', () => {
    const files = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`brief/${String(index + 1)}.md`, text(`Tekst ${String(index + 1)}.`)]));
    expect(templatesOf('brief', folderOf(files)).map(({ version }) => version)).toEqual(Array.from({ length: 11 }, (_, index) => `brief/${String(index + 1)}`));
  });

  it('puts clauses where they are called, also within each other', () => {
    const folder = folderOf({ 'brief/1.md': text('[[clausule groet/2]]'), 'clauses/groet/2.md': 'Dag.\n\n[[clausule naam/1]]\n', 'clauses/naam/1.md': '{{name}}\n' });
    expect(templatesOf('brief', folder)[0]?.blocks).toEqual([
      { block: 'text', text: 'Dag.' },
      { block: 'text', text: '{{name}}' },
    ]);
  });

  it.each([
    ['a gap in the numbers', { 'brief/1.md': text(''), 'brief/3.md': text('') }, 'do not count up from 1.md'],
    ['a file of another name', { 'brief/1.md': text(''), 'brief/concept.md': text('') }, 'brief/concept.md is not named as a version'],
    ['a clause that is not there', { 'brief/1.md': text('[[clausule groet/1]]') }, 'There is no clause groet/1'],
    ['a clause without its version', { 'brief/1.md': text('[[clausule groet]]'), 'clauses/groet/1.md': 'Dag.' }, 'There is no clause groet'],
    ['a way out of the folder', { 'brief/1.md': text('[[clausule ../brief/1]]') }, 'There is no clause ../brief/1'],
  ])('refuses %s', (_, files, message) => {
    expect(() => templatesOf('brief', folderOf(files))).toThrow(message);
  });
});

describe('choosing a text', () => {
  it('takes the newest that holds on the day, or the one that is named', () => {
    expect(templateOn('reminder', localDate('2026-04-02')).version).toMatch(/^reminder\/\d+$/);
    expect(templateNamed('reminder', 'reminder/1').version).toBe('reminder/1');
  });

  it('refuses a day before there was any, and a version that never was', () => {
    expect(() => templateOn('reminder', localDate('2024-06-30'))).toThrow(DocumentRefused);
    expect(() => templateNamed('reminder', 'reminder/99')).toThrow('The template version reminder/99 does not exist.');
  });
});
