import type { z } from 'zod';
import type { LawRefusal } from '../derivation.js';

/** A refusal for something that cannot be read, naming where. */
export function badField(field: string, what: string): { readonly ok: false; readonly refusal: LawRefusal } {
  return {
    ok: false,
    refusal: { code: 'invalid-input', article: null, message: { nl: `Het veld "${field}" is niet juist ingevuld.`, en: `field "${field}": ${what}` } },
  };
}

/** The input of a rule, checked; or `invalid-input` naming the first field that is wrong. */
export function readInput<S extends z.ZodType<object>>(schema: S, input: unknown): { readonly ok: true; readonly input: z.output<S> } | ReturnType<typeof badField> {
  const forbidden = ownProtoField(input);
  if (forbidden !== null) return badField(forbidden, 'not a field of this rule');
  const read = schema.safeParse(input);
  if (read.success) return { ok: true, input: read.data };
  const issue = read.error.issues[0];
  const unknownKey = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const field = written([...(issue?.path ?? []), ...unknownKey]);
  return badField(field, (unknownKey.length > 0 ? 'not a field of this rule' : (issue?.message ?? 'cannot be read')).slice(0, 200));
}

/** `JSON.parse` makes `__proto__` an ordinary field, which schemas pass over. Looks as deep as any rule's input goes. */
function ownProtoField(value: unknown, depth = 0): string | null {
  if (typeof value !== 'object' || value === null || depth > 3) return null;
  if (Object.hasOwn(value, '__proto__')) return '__proto__';
  for (const inner of Object.values(value)) {
    const found = ownProtoField(inner, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function written(path: readonly PropertyKey[]): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${String(part)}]` : `.${String(part).slice(0, 80)}`)).join('');
  return text === '' ? 'input' : text.replace(/^\./, '');
}
