import type { LocalDate } from '../calendar/brands.js';
import { rowOn, rowsOf } from '../parameters/find-row.js';
import { defineRule } from '../reasoning/define-rule.js';
import { refuseMissingRow } from '../reasoning/refused.js';

export type FineCategoryInput = { readonly category: 1 | 2 | 3 | 4 | 5 | 6; readonly violatedOn: LocalDate };
export type FineCategoryValue = { readonly cents: number };

/**
 * The maximum of a fine category on the day of the violation; a lower one loaded for a later day takes its place (Awb 5:46(4), Sr 1(2)).
 * Refuses `fine-category-not-loaded`. Source: Sr art. 23(4).
 */
export const fineCategory = defineRule<FineCategoryInput, FineCategoryValue>('fine-category', ['sr:23(4)'], ({ category, violatedOn }, law) => {
  const key = String(category);
  const onTheDay = rowOn(law.rules, violatedOn, 'fine-category', key);
  if (onTheDay === undefined) {
    return refuseMissingRow(
      'fine-category-not-loaded', 'sr:23(4)',
      `Het bedrag van geldboetecategorie ${key} op ${violatedOn} is niet geladen.`,
      `the amount of fine category ${key} on ${violatedOn} is not loaded.`,
    );
  }
  const lowest = rowsOf(law.rules, 'fine-category', key)
    .filter((row) => row.validFrom > violatedOn && Number(row.value) < Number(onTheDay.value))
    .sort((a, b) => Number(a.value) - Number(b.value))[0];
  if (lowest !== undefined) law.cite('awb:5:46(4)');
  return { cents: Number(law.use(lowest ?? onTheDay)) };
});
