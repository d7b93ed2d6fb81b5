/** docs/rules.md: L50 */
import { describe, expect, it } from '@jest/globals';
import type { Json } from './derivation.js';
import { lastDayOf } from './last-day.js';
import { baseRuleSet } from './parameters/rule-set.js';
import { rulesByName } from './rule.js';

/** Rules that give no one term in days: hours, amounts, a fact, several days, or a day on which something may begin. */
const noTermInDays = [
  'calendar-day', 'order-deadline', 'compliance-period', 'fine-maximum', 'interest', 'default-penalty', 'forfeiture', 'fine-category', 'fine-proposal',
  'reminder-fee', 'hearing-terms', 'reasonable-time', 'removal-order-information', 'removal-deadline', 'scrutiny-term', 'scrutiny-request-term', 'scrutiny-request-decision-term', 'exposure-counter',
  'interest-on-debt', 'objection-timeliness', 'court-papers-term', 'competent-court',
];
const day = '2026-02-20';
/** Every field that a rule of terms can ask for; each takes what it knows. */
const fields: Readonly<Record<string, Json>> = {
  startsAfter: day, length: 'P6W', basis: 'statutory', announcedOn: day, committee: false, adjourned: false, sentOn: day, kind: 'fine', from: day, events: [], suspensions: [], submittedOn: day, reportOn: day,
  violatedOn: day, maximumCents: 100_000, receivedOn: day, requestedOn: day, removedOn: day, year: 2026, decidedOn: day, extended: false, handledOn: day, furtherData: false, lastProcessedOn: day,
};

/** Asks with every field, and then without the ones that the rule says it does not know. */
function answer(rule: string, input: Readonly<Record<string, Json>> = fields): Json {
  const computed = rulesByName.get(rule)?.(input, baseRuleSet('training'));
  if (computed?.ok === true) return computed.value;
  const unknown = /^field "([^"]+)": not a field/.exec(computed?.refusal.message.en ?? '')?.[1];
  if (unknown === undefined) throw new Error(`${rule}: ${computed?.refusal.message.en ?? 'no such rule'}`);
  return answer(rule, Object.fromEntries(Object.entries(input).filter(([name]) => name !== unknown)));
}

describe('The last day in the answer of a rule', () => {
  it.each([...rulesByName.keys()].filter((rule) => !noTermInDays.includes(rule)))('is known for %s', (rule) => {
    expect(lastDayOf(rule, answer(rule))).toMatch(/^20[23]\d-/);
  });

  it.each(noTermInDays)('is not there for %s', (rule) => {
    expect(rulesByName.has(rule)).toBe(true);
    expect(lastDayOf(rule, { lastDay: day, dueOn: day, payBy: day })).toBeNull();
  });

  it('is the day before the one from which something is allowed', () => {
    expect(lastDayOf('publication', { earliestOn: '2026-05-19', held: false })).toBe('2026-05-18');
    expect(lastDayOf('toi-publication', { earliestOn: null, held: true })).toBeNull();
  });

  it('is null where the answer holds none', () => {
    expect(lastDayOf('objection-term', null)).toBeNull();
    expect(lastDayOf('objection-term', { lastDay: '2026-02-30' })).toBeNull();
    expect(lastDayOf('objection-term', ['2026-02-20'])).toBeNull();
  });
});
