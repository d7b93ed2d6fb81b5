import { CalendarRangeError } from '../calendar/calendar-range-error.js';
import type { ArticleRef, Derivation, Json, LawRefusal } from '../derivation.js';
import { openNotes } from './reasoning.js';
import type { Notes, Reasoning, Rule } from './reasoning.js';
import { Refused } from './refused.js';

/**
 * A rule under its name. `articles` are the ones it always rests on; the body cites those that only mattered this time.
 * The rule never throws for what its caller put in: it answers or refuses.
 */
export function defineRule<I extends object, V extends Json>(
  rule: string,
  articles: readonly ArticleRef[],
  body: (input: I, law: Reasoning) => V,
): Rule<I, V> {
  return (input, rules) => {
    const notes = openNotes(rules);
    notes.reasoning.cite(...articles);
    try {
      const value = body(input, notes.reasoning);
      return { ok: true, value, derivation: written(rule, input, value, notes) };
    } catch (error) {
      return { ok: false, refusal: refusalFrom(error, input) };
    }
  };
}

function written(rule: string, input: object, value: Json, notes: Notes): Derivation {
  const derivation = { rule, articles: [...notes.articles], inputs: withoutAbsent(input), value, steps: notes.steps };
  return notes.unconfirmed.size === 0 ? derivation : { ...derivation, unconfirmed: [...notes.unconfirmed.values()] };
}

function withoutAbsent(input: object): Record<string, Json> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Record<string, Json>;
}

function refusalFrom(error: unknown, input: object): LawRefusal {
  if (error instanceof Refused) return error.refusal;
  if (!(error instanceof CalendarRangeError)) throw error;
  const fields = Object.keys(input).join(', ');
  return {
    code: 'invalid-input',
    article: null,
    message: { nl: `De uitkomst valt buiten de jaren 0001 tot en met 9999 (velden: ${fields}).`, en: `the outcome lies outside the years 0001 to 9999 (fields: ${fields})` },
  };
}
