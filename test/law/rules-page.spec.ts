import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const rows = readFileSync(join(ROOT, 'docs', 'rules-law.md'), 'utf8').split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, number]) => /^L\d+$/.test(number ?? ''))
  .map(([, number = '', rule = '', article = '', tests = '']) => ({ number, rule, article, tests: [...tests.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '') }));

describe('docs/rules-law.md', () => {
  it('numbers its rules without a gap', () => {
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_row, index) => `L${String(index + 1)}`));
  });

  it.each(rows)('$number has an article and a test that exists', ({ rule, article, tests }) => {
    expect(rule).toMatch(/\.$/);
    expect(article).not.toBe('');
    expect(tests.length).toBeGreaterThan(0);
    const missing = tests.filter((file) => !existsSync(join(ROOT, file.includes('/') ? file : join('test', 'law', file))));
    expect(missing).toEqual([]);
  });
});
