import type { MessageKey } from '../language/nl.js';
import { centsOf } from '../show/euros.js';
import { fromLocalInput } from '../show/moments.js';
import { kindOf, markOf, variantsOf, type Schema } from './schema.js';

/** What stands in the fields, by their path: `evidence.0.kind`. The number of groups in a list stands at `evidence.#`, the chosen variant at `views.?`. */
export type Values = Readonly<Record<string, string | boolean | readonly string[]>>;

export interface FieldError {
  readonly path: string;
  readonly message: MessageKey;
}

export interface FormResult {
  readonly data: unknown;
  readonly errors: readonly FieldError[];
}

const none = { data: undefined, errors: [] };
const wrong = (path: string, message: MessageKey): FormResult => ({ data: undefined, errors: [{ path, message }] });
const text = (values: Values, path: string): string => {
  const value = values[path];
  return typeof value === 'string' ? value.trim() : '';
};
const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

/** Reads a form by the schema of its command: what can be sent, and everything that is wrong, at once. */
export function readForm(schema: Schema, values: Values): FormResult {
  return readGroup(schema, values, '', true);
}

function readGroup(schema: Schema, values: Values, path: string, required: boolean): FormResult {
  const read = Object.entries(schema.properties ?? {}).map(([name, field]) => [name, readField(name, field, values, join(path, name), schema.required?.includes(name) === true)] as const);
  const given = read.filter(([, { data }]) => data !== undefined);
  const errors = read.flatMap(([, result]) => result.errors);
  // A group that may be left out and has nothing but its own constants is left out.
  if (!required && !touched(values, path)) return none;
  return { data: Object.fromEntries(given.map(([name, { data }]) => [name, data])), errors };
}

/** Whether anything under a path was filled in. */
export const touched = (values: Values, path: string): boolean => Object.entries(values).some(([key, value]) => key.startsWith(`${path}.`) && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0));

function readField(name: string, schema: Schema, values: Values, path: string, required: boolean): FormResult {
  switch (kindOf(name, schema)) {
    case 'fixed':
      return { data: schema.const, errors: [] };
    case 'check':
      return { data: values[path] === true, errors: [] };
    case 'group':
      return readGroup(schema, values, path, required);
    case 'groups':
      return readGroups(schema, values, path, required);
    case 'lines':
      return readLines(schema, values, path, required);
    case 'variants':
      return readVariant(schema, values, path, required);
    case 'amount':
      return scalar(values, path, required, (value) => centsOf(value), 'form.amount');
    case 'number':
      return scalar(values, path, required, (value) => (/^-?\d+([.,]\d+)?$/.test(value) ? Number(value.replace(',', '.')) : null), 'form.number');
    case 'moment':
      return scalar(values, path, required, fromLocalInput, 'form.moment');
    case 'choice':
    case 'day':
    case 'line':
    case 'prose':
      return scalar(values, path, required, (value) => value, 'form.required');
  }
}

function scalar(values: Values, path: string, required: boolean, parse: (value: string) => unknown, message: MessageKey): FormResult {
  const value = text(values, path);
  if (value === '') return required ? wrong(path, 'form.required') : none;
  const data = parse(value);
  return data === null ? wrong(path, message) : { data, errors: [] };
}

function readLines(schema: Schema, values: Values, path: string, required: boolean): FormResult {
  const value = values[path];
  const chosen = Array.isArray(value) ? (value as readonly string[]) : text(values, path).split(/[\s,]+/).filter((one) => one !== '');
  if (chosen.length === 0) return required && (schema.minItems ?? 0) > 0 ? wrong(path, 'form.chooseOne') : { data: required ? [] : undefined, errors: [] };
  return { data: chosen, errors: [] };
}

function readGroups(schema: Schema, values: Values, path: string, required: boolean): FormResult {
  const count = Number(text(values, `${path}.#`) || String(required ? (schema.minItems ?? 0) : 0));
  if (count === 0) return required ? { data: [], errors: [] } : none;
  const read = Array.from({ length: count }, (_, index) => readGroup(schema.items ?? {}, values, `${path}.${String(index)}`, true));
  return { data: read.map(({ data }) => data), errors: read.flatMap(({ errors }) => errors) };
}

function readVariant(schema: Schema, values: Values, path: string, required: boolean): FormResult {
  const word = text(values, `${path}.?`);
  const variant = variantsOf(schema).find((one) => markOf(one)?.word === word);
  if (variant === undefined) return required ? wrong(`${path}.?`, 'form.choose') : none;
  return readGroup(variant, values, path, true);
}
