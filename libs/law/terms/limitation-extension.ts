import type { LocalDate } from '../calendar/brands.js';
import { addDays, compareDates, daysBetween, laterOf } from '../calendar/local-date.js';
import type { ArticleRef } from '../derivation.js';
import type { Reasoning } from '../reasoning/reasoning.js';

/** A time that counts for limitation as if it had not passed; both days count. */
export type Extension = { readonly from: LocalDate; readonly until: LocalDate };

/** On what the extension of a term rests, and what its step is called. */
interface Ground {
  readonly rule: string;
  readonly article: ArticleRef;
}
const deferral: Ground = { rule: 'limitation-extended', article: 'awb:4:111' };

/**
 * The last day of a term that began after `startsAfter`, with the days of each time that fell within it added; days that two times share count
 * once, and a time before the term or after its end adds nothing. Source: Awb 4:111, or the ground given.
 */
export function extended(startsAfter: LocalDate, nominalLastDay: LocalDate, extensions: readonly Extension[], law: Reasoning, { rule, article }: Ground = deferral): LocalDate {
  let lastDay = nominalLastDay;
  let counted = startsAfter;
  for (const { from, until } of [...extensions].sort((a, b) => compareDates(a.from, b.from) || compareDates(a.until, b.until))) {
    const begins = laterOf(from, addDays(counted, 1));
    if (begins > until || begins > lastDay) continue;
    const days = daysBetween(begins, until) + 1;
    lastDay = addDays(lastDay, days);
    counted = until;
    law.cite(article);
    law.note({ rule, articles: [article], inputs: { from: begins, until, days }, value: lastDay });
  }
  return lastDay;
}
