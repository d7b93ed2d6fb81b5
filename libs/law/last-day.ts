import type { LocalDate } from './calendar/brands.js';
import { dayBefore, parseLocalDate } from './calendar/local-date.js';
import type { Json } from './derivation.js';

/** Which field of its answer is the last day of the term, for each rule that gives a term in days. */
const FIELD: Readonly<Record<string, string>> = {
  term: 'lastDay',
  'objection-term': 'lastDay',
  'objection-decision-term': 'dueOn',
  'objection-decision-due': 'dueOn',
  'appeal-term': 'lastDay',
  'payment-term': 'payBy',
  'reminder-term': 'payBy',
  limitation: 'barredAfter',
  'una-via': 'lastDay',
  'fine-decision-term': 'dueOn',
  'fine-power-term': 'lastDay',
  'urgent-reasons-term': 'lastDay',
  'default-penalty-decision-term': 'lastDay',
  'collection-request-term': 'lastDay',
  'penalty-order-lift-term': 'lastDay',
  'defence-term': 'lastDay',
  'eu-term': 'strictLastDay',
  'exposure-report-term': 'strictDueOn',
  'exposure-review-term': 'strictDueOn',
  'preservation-term': 'keepUntil',
  'transparency-report-term': 'lastDay',
  'authority-report-term': 'lastDay',
  'provider-complaint-term': 'strictDueOn',
  'non-disclosure-term': 'endsOn',
  'personal-data-retention': 'keepUntil',
  'complaint-term': 'lastDay',
  'complaint-decision-term': 'dueOn',
};

/** Rules that say from which day on something is allowed: the term ran until the day before. */
const FROM: Readonly<Record<string, string>> = { publication: 'earliestOn', 'toi-publication': 'earliestOn' };

/** The last day in the answer of a rule; null where the rule gives no term in days. */
export function lastDayOf(rule: string, value: Json): LocalDate | null {
  const from = dayIn(value, FROM[rule]);
  return from === null ? dayIn(value, FIELD[rule]) : dayBefore(from);
}

function dayIn(value: Json, field: string | undefined): LocalDate | null {
  if (field === undefined || typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const day = (value as { readonly [name: string]: Json })[field];
  return typeof day === 'string' ? parseLocalDate(day) : null;
}
