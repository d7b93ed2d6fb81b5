import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const rows = readFileSync(join(ROOT, 'docs', 'rules.md'), 'utf8').split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, number]) => /^[LE]\d+$/.test(number ?? ''))
  .map(([, number = '', rule = '', article = '', tests = '']) => ({ number, rule, article, tests: [...tests.matchAll(/`([^`]+)`/g)].map((match) => pathOf(match[1] ?? '')) }));

function pathOf(file: string): string {
  return file.includes('/') ? file : `test/law/${file}`;
}

/** The rules that a spec says it holds: the page and the numbers, with commas between them, in its first comment. */
function citedIn(file: string): readonly string[] {
  const [, cited = ''] = /docs\/rules\.md: ((?:[LE]\d+(?:, )?)+)/.exec(readFileSync(join(ROOT, file), 'utf8')) ?? [];
  return cited === '' ? [] : cited.split(', ');
}

const specs = ['libs', 'apps', 'workflows', 'activities', 'test'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.spec.ts') && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length)),
);

describe('docs/rules.md', () => {
  it.each(['L', 'E'])('numbers its rules %s without a gap', (letter) => {
    const numbers = rows.map(({ number }) => number).filter((number) => number.startsWith(letter));
    expect(numbers.length).toBeGreaterThan(45);
    expect(numbers).toEqual(numbers.map((_number, index) => `${letter}${String(index + 1)}`));
  });

  it.each(rows)('$number has an article and tests that exist and cite it', ({ number, rule, article, tests }) => {
    expect(rule).toMatch(/\.$/);
    expect(article).not.toBe('');
    expect(tests.length).toBeGreaterThan(0);
    expect(tests.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
    expect(tests.filter((file) => !citedIn(file).includes(number))).toEqual([]);
  });

  it('lists every rule that a test says it holds, with that test', () => {
    const listed = new Set(rows.flatMap(({ number, tests }) => tests.map((file) => `${number} ${file}`)));
    expect(specs.length).toBeGreaterThan(150);
    expect(specs.flatMap((file) => citedIn(file).map((number) => `${number} ${file}`)).filter((cited) => !listed.has(cited))).toEqual([]);
  });
});
