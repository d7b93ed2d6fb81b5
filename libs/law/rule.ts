import type { z } from 'zod';
import { defaultPenalty } from './amounts/default-penalty.js';
import { fineCategory } from './amounts/fine-category.js';
import { fineMaximum } from './amounts/fine-maximum.js';
import { forfeiture } from './amounts/forfeiture.js';
import { interest } from './amounts/interest.js';
import { reminderFee } from './amounts/reminder-fee.js';
import { calendarDay } from './days/calendar-day.js';
import type { Computed, Json } from './derivation.js';
import { readInput } from './input/read-input.js';
import * as takes from './input/rule-inputs.js';
import type { RuleSet } from './parameters/rule-set.js';
import type { Rule } from './reasoning/reasoning.js';
import { appealTerm } from './terms/appeal-term.js';
import { fineDecisionTerm } from './terms/fine-decision-term.js';
import { limitation } from './terms/limitation.js';
import { objectionDecisionTerm } from './terms/objection-decision-term.js';
import { objectionTerm } from './terms/objection-term.js';
import { orderDeadline } from './terms/order-deadline.js';
import { paymentTerm } from './terms/payment-term.js';
import { publication, toiPublication } from './terms/publication.js';
import { reminderTerm } from './terms/reminder-term.js';
import { term } from './terms/term.js';
import { unaVia } from './terms/una-via.js';

/** A rule as whoever comes from outside reaches it: unchecked input in, answer or refusal out. */
export type OpenRule = (input: unknown, rules: RuleSet) => Computed<Json>;

/** Puts the check of the input before the rule. */
function open<S extends z.ZodType<object>, V extends Json>(schema: S, rule: Rule<z.output<S>, V>): OpenRule {
  return (input, rules) => {
    const read = readInput(schema, input);
    return read.ok ? rule(read.input, rules) : read;
  };
}

/** Every rule under the name by which the law command knows it (docs/law-command.md). */
export const rulesByName: ReadonlyMap<string, OpenRule> = new Map<string, OpenRule>([
  ['calendar-day', open(takes.calendarDayInput, calendarDay)],
  ['term', open(takes.termInput, term)],
  ['objection-term', open(takes.objectionTermInput, objectionTerm)],
  ['objection-decision-term', open(takes.objectionDecisionTermInput, objectionDecisionTerm)],
  ['appeal-term', open(takes.sentOnInput, appealTerm)],
  ['order-deadline', open(takes.orderDeadlineInput, orderDeadline)],
  ['payment-term', open(takes.paymentTermInput, paymentTerm)],
  ['reminder-term', open(takes.sentOnInput, reminderTerm)],
  ['limitation', open(takes.limitationInput, limitation)],
  ['una-via', open(takes.unaViaInput, unaVia)],
  ['fine-decision-term', open(takes.fineDecisionTermInput, fineDecisionTerm)],
  ['fine-maximum', open(takes.fineMaximumInput, fineMaximum)],
  ['interest', open(takes.interestInput, interest)],
  ['default-penalty', open(takes.defaultPenaltyInput, defaultPenalty)],
  ['publication', open(takes.publicationInput, publication)],
  ['forfeiture', open(takes.forfeitureInput, forfeiture)],
  ['fine-category', open(takes.fineCategoryInput, fineCategory)],
  ['reminder-fee', open(takes.reminderFeeInput, reminderFee)],
  ['toi-publication', open(takes.publicationInput, toiPublication)],
]);
