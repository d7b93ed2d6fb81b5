import type { LocalDate } from '../calendar/brands.js';
import { CalendarRangeError } from '../calendar/calendar-range-error.js';
import { lengthOf } from '../calendar/length.js';
import type { LengthText } from '../calendar/length.js';
import type { ArticleRef, Computed, Derivation, Json, LawRefusal, UnconfirmedRow } from '../derivation.js';
import { rowOn } from '../parameters/find-row.js';
import type { ParameterRow, RuleSet } from '../parameters/rule-set.js';
import { Refused, refuse, refuseMissingRow } from './refused.js';

/** A rule of law: what goes in, the dated rows it is computed with, and the answer or the refusal. */
export type Rule<I, V> = (input: I, rules: RuleSet) => Computed<V>;

/** What a rule has at hand while it is computed; it notes everything the derivation must show. */
export interface Reasoning {
  readonly rules: RuleSet;
  /** These articles contributed. */
  cite(...articles: readonly ArticleRef[]): void;
  /** Computes another rule as a step of this one; its refusal is this rule's refusal. */
  apply<I, V>(rule: Rule<I, V>, input: I): V;
  /** Notes a step that is too small to be a rule of its own. */
  note(step: Pick<Derivation, 'rule' | 'articles' | 'inputs' | 'value'>): void;
  /** The row is used: refused in production and noted in training where it is unconfirmed. */
  use(row: ParameterRow): Json;
  /** The length of a term that the law sets, valid on the day of the event. */
  length(key: string, on: LocalDate): LengthText;
}

export interface Notes {
  readonly reasoning: Reasoning;
  readonly articles: Set<ArticleRef>;
  readonly steps: Derivation[];
  readonly unconfirmed: Map<string, UnconfirmedRow>;
}

/** An empty notebook for one computation. */
export function openNotes(rules: RuleSet): Notes {
  const articles = new Set<ArticleRef>();
  const steps: Derivation[] = [];
  const unconfirmed = new Map<string, UnconfirmedRow>();
  const take = (step: Derivation): void => {
    steps.push(step);
    for (const article of step.articles) articles.add(article);
    for (const row of step.unconfirmed ?? []) unconfirmed.set(nameOf(row), row);
  };
  const use = (row: ParameterRow): Json => {
    if (row.status === 'unconfirmed') noteUnconfirmed(row, rules, unconfirmed);
    return row.value;
  };
  return {
    articles, steps, unconfirmed,
    reasoning: {
      rules, use,
      cite: (...more) => { for (const article of more) articles.add(article); },
      apply: (rule, input) => {
        const answer = rule(input, rules);
        if (!answer.ok) throw refusedStep(answer.refusal);
        take(answer.derivation);
        return answer.value;
      },
      note: (step) => { take({ ...step, steps: [] }); },
      length: (key, on) => use(termRow(rules, key, on)) as LengthText,
    },
  };
}

/** A step refuses its input only where this rule led it out of the calendar; the field to name is then one of this rule's. */
function refusedStep(refusal: LawRefusal): Error {
  return refusal.code === 'invalid-input' ? new CalendarRangeError() : new Refused(refusal);
}

function noteUnconfirmed(row: ParameterRow, rules: RuleSet, noted: Map<string, UnconfirmedRow>): void {
  const parameter = row.key === undefined ? row.parameter : `${row.parameter} ${row.key}`;
  if (rules.mode === 'production') {
    refuse(
      'parameter-not-confirmed', null,
      `De rij "${parameter}" geldig vanaf ${row.validFrom} is niet bevestigd; een juridisch medewerker bevestigt haar met de bron.`,
      `the row "${parameter}" valid from ${row.validFrom} is not confirmed; a legal officer confirms it with its source`,
    );
  }
  const named = { parameter, validFrom: row.validFrom, source: row.source };
  noted.set(nameOf(named), named);
}

function nameOf(row: UnconfirmedRow): string {
  return `${row.parameter} ${row.validFrom}`;
}

function termRow(rules: RuleSet, key: string, on: LocalDate): ParameterRow {
  const row = rowOn(rules, on, 'term', key);
  if (row === undefined) {
    refuseMissingRow('term-not-loaded', null, `De lengte van de termijn "${key}" op ${on} is niet geladen.`, `the length of the term "${key}" on ${on} is not loaded.`);
  }
  lengthOf(String(row.value));
  return row;
}
