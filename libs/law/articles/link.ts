import type { LocalDate } from '../calendar/brands.js';
import type { Article } from './article.js';

/**
 * Where the article can be read as it was on the day: JCI 1.3 on wetten.overheid.nl for a Dutch act (both its view date and its validity date),
 * the ELI of the act for one of the Union, whose original text is the one that was relied upon.
 */
export function linkTo(article: Article, on: LocalDate): string {
  const { act, paragraph, item } = article;
  if (act.eli !== undefined) return `${act.eli}/oj`;
  const parts = [
    `jci1.3:c:${act.number}`,
    `artikel=${article.article}`,
    ...(paragraph === undefined ? [] : [`lid=${paragraph}`]),
    ...(item === undefined ? [] : [`o=${item}`]),
    `z=${on}`,
    `g=${on}`,
  ];
  return `https://wetten.overheid.nl/${parts.join('&')}`;
}
