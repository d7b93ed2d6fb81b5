import type { ArticleRef } from '../derivation.js';

export type Regime = 'csam' | 'tco';
export type NormGroup = 'csam' | 'tco-a' | 'tco-b';

/** CSAM Act art. 8(1): the order must be followed. */
const CSAM: readonly ArticleRef[] = ['csam:6(3)'];
/** TOI Act art. 12(1): the removal duties. */
const GROUP_A: readonly ArticleRef[] = ['tco:3(3)', 'tco:3(6)', 'tco:4(2)', 'tco:4(7)'];
/** TOI Act art. 12(2): the paragraphs it names one by one … */
const GROUP_B: readonly ArticleRef[] = ['tco:5(1)', 'tco:5(2)', 'tco:5(3)', 'tco:5(5)', 'tco:5(6)', 'tco:14(5)', 'tco:15(1)'];
/** … and the articles it names as a whole: article and number of paragraphs. */
const WHOLE: ReadonlyMap<string, number> = new Map([['tco:6', 3], ['tco:7', 3], ['tco:10', 2], ['tco:11', 3], ['tco:17', 4]]);

/** The group of a norm whose breach can be fined under the regime; null where no list names it. */
export function groupOf(regime: Regime, norm: string): NormGroup | null {
  if (regime === 'csam') return CSAM.includes(norm) ? 'csam' : null;
  if (GROUP_A.includes(norm)) return 'tco-a';
  return GROUP_B.includes(norm) || isPartOfWholeArticle(norm) ? 'tco-b' : null;
}

/** The norm as the list names it: a paragraph of an article that is listed as a whole goes under the article. */
export function listedNorm(norm: string): ArticleRef {
  return isPartOfWholeArticle(norm) ? norm.replace(/\(.*$/, '') : norm;
}

function isPartOfWholeArticle(norm: string): boolean {
  const match = /^(tco:\d+)(?:\(([1-9])\))?$/.exec(norm);
  const paragraphs = WHOLE.get(match?.[1] ?? '');
  return paragraphs !== undefined && Number(match?.[2] ?? 1) <= paragraphs;
}
