import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../libs/platform/files.js';

const read = (path: string): string => readFileSync(join(projectRoot(), path), 'utf8');
const page = read('docs/remedies.md');
const rows = [...page.matchAll(/^\| ((?:csam:)?\d+[0-9a-z:()]*) \| .+ \| (.+) \|$/gm)].map(([, article = '', specs = '']) => ({ article, specs: [...specs.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path) }));

/** The lines of a spec that say what a test is about: its titles and the rows of its tables. */
const titles = (path: string): readonly string[] => read(path).split('\n').filter((line) => /\b(describe|it)(\.each.*)?\(|^\s*(forbidden|follows)\(|\] as const\)\('/.test(line));

/** The article itself, and not a longer number that begins like it. */
const names = (line: string, article: string): boolean => new RegExp(`(?<![\\d:])${article.replace(/[()]/g, '\\$&')}(?![\\da-z])`).test(line);

/** What law.md asks of objection, appeal and interim relief, article by article. */
const asked = ['6:4', '6:5', '6:6', '6:7', '6:8', '6:9', '6:10', '6:11', '6:12', '6:14', '6:15', '6:16', '6:17', '6:19', '6:22', '6:24', '7:1', '7:1a', '7:2', '7:3', '7:4', '7:5', '7:6', '7:7', '7:8', '7:9', '7:10', '7:11', '7:12', '7:13', '7:15', '8:1', '8:6', '8:7(2)', '8:29', '8:42', '8:51a', '8:72', '8:72a', '8:81', '8:82', '8:83', '8:84', '8:85', '8:86', '8:87', '8:104', '8:105'];

describe('the page on remedies', () => {
  it('has a row for every article that the law asks about', () => {
    expect(asked.filter((article) => !rows.some((row) => row.article === article))).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(asked.length);
  });

  it.each(rows)('$article is named by a test in each of its specs', ({ article, specs }) => {
    expect(specs.length).toBeGreaterThan(0);
    expect(specs.filter((path) => !existsSync(join(projectRoot(), path)) || !titles(path).some((line) => names(line, article)))).toEqual([]);
  });
});
