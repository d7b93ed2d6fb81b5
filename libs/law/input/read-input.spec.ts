import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { centsField, dateField, instantField, lengthField, nameField, positiveCentsField, textField, yearField } from './fields.js';
import { badField, readInput } from './read-input.js';

const schema = z.strictObject({ on: dateField, list: z.array(z.strictObject({ at: instantField })).optional(), length: lengthField.optional() });
const messageOf = (input: unknown): string => {
  const read = readInput(schema, input);
  return read.ok ? 'read' : read.refusal.message.en;
};

describe('Reading the input of a rule', () => {
  it('gives moments their canonical form and leaves out what is absent', () => {
    expect(readInput(schema, { on: '2026-05-13', list: [{ at: '2026-05-13T09:30+02:00' }] })).toEqual({ ok: true, input: { on: '2026-05-13', list: [{ at: '2026-05-13T07:30:00.000Z' }] } });
    expect(readInput(schema, { on: '2026-05-13' })).toEqual({ ok: true, input: { on: '2026-05-13' } });
  });

  it.each([
    [{}, 'field "on":'], [{ on: 'x' }, 'field "on": not a day'], [{ on: '2026-05-13', list: [{ at: '2026-05-13T09:30Z' }, { at: 'x' }] }, 'field "list[1].at": not a moment'],
    [{ on: '2026-05-13', list: {} }, 'field "list":'], [{ on: '2026-05-13', length: '6 weeks' }, 'field "length": not a length'],
    [{ on: '2026-05-13', off: 1 }, 'field "off": not a field'], [{ on: '2026-05-13', list: [{ at: '2026-05-13T09:30Z', by: 1 }] }, 'field "list[0].by": not a field'],
    [undefined, 'field "input":'], [null, 'field "input":'], [[], 'field "input":'], ['x', 'field "input":'], [1, 'field "input":'],
    [JSON.parse('{"on":"2026-05-13","__proto__":1}'), 'field "__proto__": not a field'],
    [JSON.parse('{"on":"2026-05-13","list":[{"at":"2026-05-13T09:30Z","__proto__":{}}]}'), 'field "__proto__": not a field'],
  ])('%j: %s', (input, message) => {
    expect(messageOf(input)).toContain(message);
  });

  it('keeps its message short, however long the name of the field', () => {
    expect(messageOf({ on: '2026-05-13', ['x'.repeat(100_000)]: 1 }).length).toBeLessThan(300);
    expect(badField('f', 'w')).toEqual({ ok: false, refusal: { code: 'invalid-input', article: null, message: { nl: 'Het veld "f" is niet juist ingevuld.', en: 'field "f": w' } } });
  });
});

describe('The fields', () => {
  const accepts = (field: z.ZodType, value: unknown) => field.safeParse(value).success;

  it.each([[0, true, false], [1, true, true], [Number.MAX_SAFE_INTEGER, true, true], [-1, false, false], [0.5, false, false], [Number.MAX_SAFE_INTEGER + 1, false, false], [Number.NaN, false, false], ['1', false, false], [1n, false, false], [true, false, false]])('%s as cents: %s, as an amount that is something: %s', (value, cents, positive) => {
    expect(accepts(centsField, value)).toBe(cents);
    expect(accepts(positiveCentsField, value)).toBe(positive);
  });

  it('of text say something', () => {
    expect(['reden', ' x '].every((value) => accepts(textField, value))).toBe(true);
    expect(['', ' ', '\n\t', 1, null].some((value) => accepts(textField, value))).toBe(false);
  });

  it('of names are text or whole numbers, of years a year', () => {
    expect(['a', '', 1, -1].every((value) => accepts(nameField, value))).toBe(true);
    expect([1.5, null, {}, true].some((value) => accepts(nameField, value))).toBe(false);
    expect([1, 2026, 9998].every((value) => accepts(yearField, value))).toBe(true);
    expect([0, 9999, 2026.5, '2026'].some((value) => accepts(yearField, value))).toBe(false);
  });
});
