import { articleNamed } from '../../../../libs/law/articles/all-articles.js';
import { linkTo } from '../../../../libs/law/articles/link.js';
import type { LocalDate } from '../../../../libs/law/calendar/brands.js';

/** An article as a lawyer cites it, what it says in our words, and where it can be read as it was that day. */
export interface ShownArticle {
  readonly cited: string;
  readonly says: string | null;
  readonly href: string | null;
}

const shortNames: Readonly<Record<string, string>> = { awb: 'Awb', atw: 'Atw', csam: 'Wet aanpak kinderporno', toi: 'Uitvoeringswet TOI', tco: 'TOI-verordening', sr: 'Sr', sv: 'Sv', echr: 'EVRM', dsa: 'DSA', woo: 'Woo', avg: 'AVG', gdpr: 'AVG' };

export function articleShown(ref: string, on: string): ShownArticle {
  const article = articleNamed(ref);
  return { cited: cite(ref), says: article?.paraphrase ?? null, href: article === undefined ? null : linkTo(article, on as LocalDate) };
}

/** `csam:6(4)(c)` becomes `art. 6, lid 4, onder c Wet aanpak kinderporno`. */
export function cite(ref: string): string {
  const [key = '', ...rest] = ref.split(':');
  const place = rest.join(':');
  const [number = '', ...parts] = place.replaceAll(')', '').split('(');
  const said = parts.map((part) => (/^\d/.test(part) ? `, lid ${part}` : /^[ivx]+$/.test(part) ? `, ${part}` : `, onder ${part}`)).join('');
  return `art. ${number}${said} ${shortNames[key] ?? key.toUpperCase()}`;
}
