import type { z } from 'zod';
import type { InputError } from '../../../libs/contracts/http/problem.js';

/** More than this many errors help nobody. */
const MOST = 1000;
const LONGEST_FIELD = 200;

/** What zod found, in the words of the API. Values are never repeated: they may be addresses of material. */
export function inputErrors(place: InputError['in'], issues: readonly z.core.$ZodIssue[]): InputError[] {
  return issues.flatMap((issue) => fromIssue(place, issue, [])).slice(0, MOST);
}

function fromIssue(place: InputError['in'], issue: z.core.$ZodIssue, above: readonly PropertyKey[]): InputError[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => error(place, [...path, key], 'unknown-field', 'is not known here'));
  const [only] = issue.code === 'invalid_union' && issue.errors.length === 1 ? issue.errors : [];
  if (only !== undefined) return only.flatMap((inner) => fromIssue(place, inner, path));
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) return [error(place, path, 'required', 'is required')];
  return [error(place, path, issue.code === 'custom' ? 'not-acceptable' : issue.code.replaceAll('_', '-'), issue.message)];
}

function error(place: InputError['in'], path: readonly PropertyKey[], rule: string, message: string): InputError {
  return { in: place, field: path.map(String).join('.').slice(0, LONGEST_FIELD), rule, message };
}
