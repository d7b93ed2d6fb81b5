import { badField } from '../../../libs/law/input/read-input.js';
import type { Computed, Json } from '../../../libs/law/derivation.js';
import type { RuleSet } from '../../../libs/law/parameters/rule-set.js';
import { rulesByName } from '../../../libs/law/rule.js';
import { printable } from './printable.js';

type Id = string | number | null;
interface Question { readonly id: Id; readonly rule: string; readonly input: unknown }

const FIELDS = new Set(['id', 'rule', 'input']);

/** One line in, one line out (without the newline): the answer, or why there is none. Never throws for what the line holds. */
export function answerLine(line: Uint8Array, rules: RuleSet): string {
  const asked = readLine(line);
  if (!('question' in asked)) return written(asked.id, asked.answer);
  const { id, rule, input } = asked.question;
  const compute = rulesByName.get(rule);
  return written(id, compute === undefined ? badField('rule', `no rule is called "${rule.slice(0, 80)}"`) : compute(input, rules));
}

/** The answer to a line that is longer than the command reads. */
export function answerTooLong(mostBytes: number): string {
  return written(null, badField('line', `longer than ${String(mostBytes)} bytes`));
}

/** Most answers hold no moment, and need no second look. */
const FRACTION = /\.\d{3}Z"/;

const utf8 = new TextDecoder('utf-8', { fatal: true });

function readLine(line: Uint8Array): { readonly question: Question } | { readonly id: Id; readonly answer: Computed<Json> } {
  let value: unknown;
  try {
    value = JSON.parse(utf8.decode(line));
  } catch {
    return { id: null, answer: badField('line', 'not a JSON value in UTF-8') };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { id: null, answer: badField('line', 'not a JSON object') };
  const fields = new Map<string, unknown>(Object.entries(value));
  const id = idOf(fields.get('id'));
  if (id === undefined) return { id: null, answer: badField('id', 'neither text nor a number') };
  const unknownField = [...fields.keys()].find((name) => !FIELDS.has(name));
  if (unknownField !== undefined) return { id, answer: badField(unknownField.slice(0, 80), 'not a field of a line') };
  const rule = fields.get('rule');
  if (typeof rule !== 'string') return { id, answer: badField('rule', 'not the name of a rule') };
  return { question: { id, rule, input: fields.get('input') } };
}

function idOf(value: unknown): Id | undefined {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

function written(id: Id, answer: Computed<Json>): string {
  if (answer.ok) {
    const { value, derivation } = answer;
    const text = JSON.stringify({ id, ok: true, value, derivation });
    return FRACTION.test(text) ? JSON.stringify({ id, ok: true, value: printable(value), derivation: printable(derivation) }) : text;
  }
  const { code, article, message } = answer.refusal;
  return JSON.stringify({ id, ok: false, refusal: { code, article, message: message.en, messageNl: message.nl } });
}
