import { z } from 'zod';
import { parseLength } from '../calendar/length.js';
import { parseLocalDate } from '../calendar/local-date.js';
import type { LawRefusal } from '../derivation.js';
import { finePolicySchema } from '../fine-policy/policy.js';
import { centsField, positiveCentsField } from '../input/fields.js';
import { badField } from '../input/read-input.js';
import type { ParameterRow } from './parameter-row.js';

const date = z.string().refine((text) => parseLocalDate(text) !== null, 'not a day that exists, written YYYY-MM-DD');
const name = z.string().min(1).max(100);
const year = z.string().regex(/^\d{4}$/, 'not a year');
const rate = z.number().min(0).max(100).refine((percent) => Math.abs(percent * 100 - Math.round(percent * 100)) < 1e-6, 'more than two decimals');
const regime = z.enum(['csam', 'tco']);
const none = z.undefined();
const count = z.int().min(1);

/** What each parameter's key and value look like. A parameter that is not here cannot be loaded. */
const KINDS: ReadonlyMap<string, { readonly key: z.ZodType; readonly value: z.ZodType }> = new Map([
  ['calendar-year', { key: year, value: z.literal(true) }],
  ['holiday', { key: date, value: name }],
  ['equated-day', { key: date, value: z.boolean() }],
  ['term', { key: name, value: z.string().refine((text) => parseLength(text) !== null, 'not a length') }],
  ['fine-category', { key: z.enum(['1', '2', '3', '4', '5', '6']), value: positiveCentsField }],
  ['interest-rate', { key: none, value: rate }],
  ['interest-threshold', { key: none, value: centsField }],
  ['interest-threshold-authority', { key: none, value: centsField }],
  ['heavy-fine', { key: none, value: centsField }],
  ['turnover-share', { key: regime, value: z.int().min(1).max(10_000) }],
  ['act-in-force', { key: regime, value: date }],
  ['order-hours', { key: none, value: count }],
  ['removal-hours', { key: none, value: count }],
  ['prior-information-hours', { key: none, value: count }],
  ['scrutiny-hours', { key: none, value: count }],
  ['scrutiny-request-hours', { key: none, value: count }],
  ['exposure-orders', { key: none, value: count }],
  ['exposure-months', { key: none, value: count }],
  ['hearing-documents-days', { key: none, value: count }],
  ['court-papers-days', { key: none, value: count }],
  ['hearing-file-days', { key: none, value: count }],
  ['reasonable-time-months', { key: none, value: z.strictObject({ warn: z.array(count), firstInstance: count, allInstances: count }) }],
  ['default-penalty-per-day', { key: none, value: z.array(z.strictObject({ days: z.int().min(1), cents: positiveCentsField })).min(1) }],
  ['reminder-fee', { key: none, value: z.strictObject({ fromCents: centsField, belowCents: centsField, otherwiseCents: centsField }) }],
  ['fine-policy', { key: none, value: finePolicySchema }],
]);

const frame = z.strictObject({
  parameter: z.enum([...KINDS.keys()]),
  key: z.string().optional(),
  value: z.unknown(),
  validFrom: date,
  validUntil: date.optional(),
  source: z.string().trim().min(10, 'says too little to find the source again').max(500),
  status: z.enum(['confirmed', 'unconfirmed']),
});

/** Whether the row can be loaded: the refusal names the first field that is wrong; null where all is well. */
export function checkRow(row: unknown): LawRefusal | null {
  const read = frame.safeParse(row);
  if (!read.success) return fromIssue(read.error.issues[0]);
  const { parameter, key, value, validFrom, validUntil } = read.data;
  if (validUntil !== undefined && validUntil < validFrom) return badField('validUntil', 'lies before validFrom').refusal;
  const kind = KINDS.get(parameter);
  const keyRead = kind?.key.safeParse(key);
  if (keyRead?.success !== true) return fromIssue(keyRead?.error.issues[0], 'key');
  const valueRead = kind?.value.safeParse(value);
  return valueRead?.success === true ? null : fromIssue(valueRead?.error.issues[0], 'value');
}

/** The row, if it can be loaded; else null. */
export function readRow(row: unknown): ParameterRow | null {
  return checkRow(row) === null ? (row as ParameterRow) : null;
}

function fromIssue(issue: z.core.$ZodIssue | undefined, under?: string): LawRefusal {
  const unknownKey = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...(under === undefined ? [] : [under]), ...(issue?.path ?? []), ...unknownKey].map(String).join('.');
  return badField(path === '' ? 'row' : path, issue?.message ?? 'cannot be read').refusal;
}
