import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { collectSchemas } from './schemas.js';

describe('schemas of the document', () => {
  it('with a name become components, wherever they stand', () => {
    const schemas = collectSchemas();
    const inner = z.strictObject({ id: z.string() }).meta({ id: 'InnerForTest' });
    expect(schemas.answered(inner)).toEqual({ $ref: '#/components/schemas/InnerForTest' });
    expect(schemas.answered(z.array(inner))).toEqual({ type: 'array', items: { $ref: '#/components/schemas/InnerForTest' } });
    expect(schemas.components()).toEqual({ InnerForTest: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'], additionalProperties: false } });
  });

  it('may not share a name', () => {
    const schemas = collectSchemas();
    schemas.sent(z.strictObject({ a: z.string() }).meta({ id: 'SharedForTest' }));
    expect(() => schemas.sent(z.strictObject({ b: z.string() }).meta({ id: 'SharedForTest' }))).toThrow(/SharedForTest/);
  });

  it('differ between what is sent and what is read, under one name not without a word', () => {
    const schema = z.strictObject({ through: z.enum(['a', 'b']).default('a') });
    const schemas = collectSchemas();
    expect(schemas.sent(schema)).not.toHaveProperty('required');
    expect(schemas.answered(schema)).toMatchObject({ required: ['through'] });
    const named = schema.meta({ id: 'BothWaysForTest' });
    schemas.sent(named);
    expect(() => schemas.answered(named)).toThrow(/BothWaysForTest/);
  });
});
