import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { inputErrors } from './input-errors.js';

const found = (schema: z.ZodType, value: unknown): readonly (readonly [field: string, rule: string])[] => {
  const result = schema.safeParse(value);
  return result.success ? [] : inputErrors('body', result.error.issues).map(({ field, rule }) => [field, rule] as const);
};

describe('errors in what came in', () => {
  it('name the place and the rule', () => {
    const schema = z.strictObject({ a: z.string().min(2), list: z.array(z.int().max(5)), kind: z.enum(['x', 'y']), must: z.string(), day: z.string().refine(() => false, 'no such day') });
    expect(found(schema, { a: 'x', list: [1, 9, 1.5], kind: 'z', day: 'd', more: 1, 'even more': 2 })).toEqual([
      ['a', 'too-small'],
      ['list.1', 'too-big'],
      ['list.2', 'invalid-type'],
      ['kind', 'invalid-value'],
      ['must', 'required'],
      ['day', 'not-acceptable'],
      ['more', 'unknown-field'],
      ['even more', 'unknown-field'],
    ]);
  });

  it('of a choice by name are those of the choice that was made', () => {
    const schema = z.strictObject({ step: z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('a'), on: z.string() }), z.strictObject({ kind: z.literal('b') })]) });
    expect(found(schema, { step: { kind: 'a', on: 3 } })).toEqual([['step.on', 'invalid-type']]);
    expect(found(schema, { step: { kind: 'c' } })).toEqual([['step.kind', 'invalid-union']]);
  });

  it('never repeat what was sent as a value', () => {
    const secret = 'https://secret.example/1';
    const schema = z.strictObject({ url: z.url({ protocol: /^ftp$/ }), code: z.string().regex(/^[a-z]$/), of: z.enum(['a']), number: z.number(), id: z.uuid() });
    const result = schema.safeParse({ url: secret, code: secret, of: secret, number: secret, id: secret });
    expect(result.success).toBe(false);
    expect(JSON.stringify(result.success ? '' : inputErrors('body', result.error.issues))).not.toContain('secret');
  });

  it('stay within bounds', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`${'x'.repeat(300)}${String(index)}`, 1]));
    const errors = inputErrors('query', z.strictObject({}).safeParse(many).error?.issues ?? []);
    expect(errors).toHaveLength(1000);
    expect(errors.every(({ field }) => field.length <= 200)).toBe(true);
  });
});
