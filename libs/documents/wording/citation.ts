import type { ArticleRef } from '../../law/derivation.js';
import { listNl } from './values.js';

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
};

const NOTATION = /^([^():]+(?::[^():]+)?)((?:\([^()]+\))*)$/;

interface Cited {
  readonly number: string;
  readonly source: string;
}

function read(article: ArticleRef): Cited | null {
  const [prefix = '', ...rest] = article.split(':');
  const source = SOURCES[prefix];
  const match = NOTATION.exec(rest.join(':'));
  if (source === undefined || match === null) return null;
  const number = prefix === 'bw6' ? `6:${match[1] ?? ''}` : (match[1] ?? '');
  const members = [...(match[2] ?? '').matchAll(/\(([^()]+)\)/g)].map((found) => memberNl(found[1] ?? ''));
  return { number: [number, ...members].join(' '), source };
}

const memberNl = (member: string): string => (/^\d+$/.test(member) ? `lid ${member}` : `onder ${member}`);

/**
 * An article as a Dutch reader writes it: `awb:6:7` → `art. 6:7 Awb`,
 * `csam:6(4)(a)` → `art. 6 lid 4 onder a Wet`. A source that is not known is shown as it stands.
 */
export function citeNl(article: ArticleRef): string {
  const cited = read(article);
  return cited === null ? article : `art. ${cited.number} ${cited.source}`;
}

/** In the order of the law: `6:9` before `6:10`. */
function byNumber(a: string, b: string): number {
  const key = (number: string): string => number.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
  return key(a) < key(b) ? -1 : 1;
}

/** Articles in one line, each once, together by source and in the order of the law: `art. 6:7 en 6:8 Awb; art. 1 Algemene termijnenwet`. */
export function citeAllNl(articles: readonly ArticleRef[]): string {
  const bySource = new Map<string, string[]>();
  const unread: string[] = [];
  for (const article of new Set(articles)) {
    const cited = read(article);
    if (cited === null) unread.push(article);
    else bySource.set(cited.source, [...(bySource.get(cited.source) ?? []), cited.number]);
  }
  return [...[...bySource].map(([source, numbers]) => `art. ${listNl(numbers.sort(byNumber))} ${source}`), ...unread].join('; ');
}
