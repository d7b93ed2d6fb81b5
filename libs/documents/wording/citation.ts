import type { ArticleRef } from '../../law/derivation.js';

/** How each source of law is named after an article. `Wet` is the CSAM Act, which every letter introduces by its full name. */
const SOURCES: { readonly [prefix: string]: string } = {
  awb: 'Awb',
  csam: 'Wet',
  toi: 'Uitvoeringswet verordening terroristische online-inhoud',
  tco: 'Verordening (EU) 2021/784',
  dsa: 'DSA',
  atw: 'Algemene termijnenwet',
  sr: 'Sr',
  bw6: 'BW',
  sv: 'Sv',
  rv: 'Rv',
  ecli: '',
};

const NOTATION = /^([^():]+(?::[^():]+)?)((?:\([^()]+\))*)$/;

/**
 * An article as a Dutch reader writes it: `awb:6:7` → `art. 6:7 Awb`,
 * `csam:6(4)(a)` → `art. 6, lid 4, onder a, Wet`. A source that is not known is shown as it stands.
 */
export function citeNl(article: ArticleRef): string {
  const [prefix = '', ...rest] = article.split(':');
  const source = SOURCES[prefix];
  const match = NOTATION.exec(rest.join(':'));
  if (source === undefined || match === null) return article;
  const number = prefix === 'bw6' ? `6:${match[1] ?? ''}` : (match[1] ?? '');
  const members = [...(match[2] ?? '').matchAll(/\(([^()]+)\)/g)].map((found) => memberNl(found[1] ?? ''));
  return members.length === 0 ? `art. ${number} ${source}` : `art. ${[number, ...members].join(', ')}, ${source}`;
}

const memberNl = (member: string): string => (/^\d+$/.test(member) ? `lid ${member}` : `onder ${member}`);

/** Articles in one line, each once, in the given order. */
export const citeAllNl = (articles: readonly ArticleRef[]): string => [...new Set(articles.map(citeNl))].join('; ');
