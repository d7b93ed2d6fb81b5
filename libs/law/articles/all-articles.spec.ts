/** docs/rules.md: L46 */
import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseLocalDate } from '../calendar/local-date.js';
import { allArticles, articleNamed } from './all-articles.js';
import { linkTo } from './link.js';

const LIBS = fileURLToPath(new URL('../..', import.meta.url));
const LISTS = join(LIBS, 'law', 'articles');
const NOTATION = /['"`]((?:awb|atw|csam|toi|tco|sr|sv|wed|woo|gdpr|avg|bw\d|r1182|dsa|echr):\d[0-9a-z:]*(?:\([0-9a-z]+\))*)['"`]/g;

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.spec.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(LISTS) && !file.includes('/testing/'));
}

const cited = new Set(sourcesIn(LIBS).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(NOTATION)].map((match) => match[1] ?? '')));

describe('The articles that the engine rests on', () => {
  it('lists every article that a source cites', () => {
    expect([...cited].filter((ref) => !allArticles.has(ref)).sort()).toEqual([]);
  });

  it('lists no article that no source cites', () => {
    expect([...allArticles.keys()].filter((ref) => !cited.has(ref)).sort()).toEqual([]);
  });

  it('finds an article in every source that defines a rule', () => {
    const defining = sourcesIn(join(LIBS, 'law')).filter((file) => /\bdefineRule[<(]/.test(readFileSync(file, 'utf8')) && !file.endsWith('define-rule.ts'));
    expect(defining.length).toBeGreaterThan(25);
    expect(defining.filter((file) => readFileSync(file, 'utf8').match(NOTATION) === null)).toEqual([]);
  });

  it('finds citations at all', () => {
    expect(cited.size).toBeGreaterThan(80);
    expect(cited).toContain('awb:6:7');
    expect(cited).toContain('dsa:9(2)(a)(iv)');
  });

  it('says in Dutch what each article says, and no two say the same', () => {
    const paraphrases = [...allArticles.values()].map((article) => article.paraphrase);
    for (const paraphrase of paraphrases) expect(paraphrase).toMatch(/^\p{Lu}.{25,}\.$/u);
    const doubles = paraphrases.filter((paraphrase, index) => paraphrases.indexOf(paraphrase) !== index);
    expect(doubles.filter((text) => !text.includes('openbaar worden gemaakt'))).toEqual([]);
  });

  it('knows of each act where it is found and which text was relied upon', () => {
    for (const { act } of allArticles.values()) {
      expect(act.number).toMatch(/^(BWB[RV]\d{7}|3\d{4}R\d{4})$/);
      expect(act.textDate).toMatch(/^\d{4}(-\d{2}-\d{2})?$/);
      expect(act.eli === undefined).toBe(act.number.startsWith('BWB'));
    }
  });
});

describe('The link to an article', () => {
  const on = parseLocalDate('2026-05-13');
  const link = (ref: string): string => {
    const article = articleNamed(ref);
    if (article === undefined || on === null) throw new Error(`not listed: ${ref}`);
    return linkTo(article, on);
  };

  it.each([
    ['awb:6:7', 'https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=6:7&z=2026-05-13&g=2026-05-13'],
    ['awb:6:9(2)', 'https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=6:9&lid=2&z=2026-05-13&g=2026-05-13'],
    ['csam:6(4)(c)', 'https://wetten.overheid.nl/jci1.3:c:BWBR0049813&artikel=6&lid=4&o=c&z=2026-05-13&g=2026-05-13'],
    ['tco:3(3)', 'http://data.europa.eu/eli/reg/2021/784/oj'],
  ])('of %s is valid on the day that matters', (ref, expected) => {
    expect(link(ref)).toBe(expected);
  });

  it('knows no article that is not listed', () => {
    expect(articleNamed('awb:99:99')).toBeUndefined();
  });
});
