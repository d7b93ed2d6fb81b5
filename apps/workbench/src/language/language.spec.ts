import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { articleOfAct } from '../../../../libs/enforcement/case/act-articles.js';
import { actNames } from '../../../../libs/enforcement/case/act-names.js';
import { commandNames } from './command-names.js';
import { en } from './en.js';
import { fieldNames } from './field-names.js';
import { parameterNames, ruleNames } from './law-names.js';
import { nl } from './nl.js';
import { remedyActNames } from './remedy-act-names.js';
import { valueNames } from './value-names.js';
import { filled, inWords } from './words.js';

type Json = { readonly [key: string]: unknown };
const schemas = JSON.parse(readFileSync(new URL('../api/command-schemas.json', import.meta.url), 'utf8')) as Record<string, Json>;

/** Every field and every word of a choice in a schema. */
function* wordsOf(schema: unknown): Generator<{ readonly field: string } | { readonly value: string }> {
  if (typeof schema !== 'object' || schema === null) return;
  const { properties, oneOf, anyOf, items, enum: choices, const: only } = schema as Json;
  for (const value of [...((choices as unknown[] | undefined) ?? []), only]) if (typeof value === 'string') yield { value };
  for (const [field, inner] of Object.entries((properties as Json | undefined) ?? {})) {
    yield { field };
    yield* wordsOf(inner);
  }
  for (const inner of [...((oneOf as unknown[] | undefined) ?? []), ...((anyOf as unknown[] | undefined) ?? []), items]) yield* wordsOf(inner);
}

describe('the words of the workbench', () => {
  it('fill in the same places in both languages', () => {
    const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
    for (const key of Object.keys(nl) as (keyof typeof nl)[]) expect([key, places(en[key])]).toEqual([key, places(nl[key])]);
  });

  it('name in Dutch every command, field and choice of a form, and every act', () => {
    const words = Object.values(schemas).flatMap((schema) => [...wordsOf(schema)]);
    expect(Object.keys(schemas).filter((command) => !(command in commandNames))).toEqual([]);
    expect(words.flatMap((word) => ('field' in word && !(word.field in fieldNames) ? [word.field] : []))).toEqual([]);
    expect(words.flatMap((word) => ('value' in word && !(word.value in valueNames) ? [word.value] : []))).toEqual([]);
    expect(Object.keys(articleOfAct).filter((act) => !(act in actNames) && !(act in remedyActNames))).toEqual([]);
    expect(words.length).toBeGreaterThan(200);
  });

  it('name in Dutch every rule of the law and every value that it takes from a table', () => {
    const law = new URL('../../../../libs/law/', import.meta.url);
    const sources = readdirSync(law, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts')).map((file) => readFileSync(new URL(file, law), 'utf8'));
    const found = (pattern: RegExp): string[] => sources.flatMap((source) => [...source.matchAll(pattern)].map(([, name]) => name ?? ''));
    const rules = found(/defineRule(?:<[^(]*>)?\(\s*'([a-z-]+)'/g);
    const parameters = found(/parameter: '([a-z-]+)'/g);
    expect(rules.length).toBeGreaterThan(20);
    expect(rules.filter((rule) => !(rule in ruleNames))).toEqual([]);
    expect(parameters.length).toBeGreaterThan(20);
    expect(parameters.filter((parameter) => !(parameter in parameterNames))).toEqual([]);
  });

  it('turn the names of the engine into English phrases', () => {
    expect([inWords('DraftBindingOrder'), inWords('order-term'), inWords('capCents'), inWords('category6InadequateBecause')]).toEqual(['Draft binding order', 'order term', 'cap cents', 'category6 inadequate because']);
    expect(filled('{count} van {total}, {niets}', { count: 1, total: 2 })).toBe('1 van 2, {niets}');
  });
});
