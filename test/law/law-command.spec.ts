/** docs/rules.md: L7, L47, L48 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { buildLawCommand } from './built-command.js';
import type { LawCommand } from './built-command.js';
import { anyQuestion } from './questions.js';

let command: LawCommand;
beforeAll(() => { command = buildLawCommand(); });
afterAll(() => { command.remove(); });

type Refusal = { code: string; article: string | null; message: string };
type Answer = { id: unknown; ok: boolean; value?: unknown; derivation?: { rule: string; articles: string[]; inputs: unknown; steps: unknown[] }; refusal?: Refusal };

function answers(input: string | Uint8Array): readonly Answer[] {
  const { status, lines, errors } = command.run(input);
  expect(errors).toBe('');
  expect(status).toBe(0);
  return lines.map((line) => JSON.parse(line) as Answer);
}

const json = (...lines: readonly unknown[]) => `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
const asked = (rule: string, input: unknown, id: unknown = 'a') => ({ id, rule, input });
const objection = asked('objection-term', { announcedOn: '2026-02-20' });

describe('The law command', () => {
  it('answers in order, one line for each, with the derivation', () => {
    const [first, second] = answers(json(
      { id: 'a1', rule: 'objection-term', input: { announcedOn: '2026-02-20' } },
      { id: 'a2', rule: 'fine-maximum', input: { regime: 'csam', norm: 'csam:6(3)', violatedOn: '2026-03-01', systematicOrPersistent: true } },
    ));
    expect(first).toMatchObject({ id: 'a1', ok: true, value: { firstDay: '2026-02-21', lastDay: '2026-04-07', postedReceivedBy: '2026-04-14' } });
    expect(first?.derivation).toMatchObject({ rule: 'objection-term', inputs: { announcedOn: '2026-02-20' } });
    expect(first?.derivation?.articles).toEqual(expect.arrayContaining(['awb:6:7', 'awb:6:8', 'awb:6:9(2)', 'atw:1']));
    expect(first?.derivation?.steps).toHaveLength(2);
    expect(second).toMatchObject({ id: 'a2', ok: false, refusal: { code: 'fine-category-not-loaded', article: 'sr:23(4)' } });
    expect(typeof second?.refusal?.message).toBe('string');
  });

  it('writes moments in UTC without a fraction, in the value and in the derivation', () => {
    const [line = ''] = command.run(json(asked('order-deadline', { announcedAt: '2026-05-12T21:30:15.750+02:00', hours: 12 }))).lines;
    expect(JSON.parse(line)).toMatchObject({ value: { dueAt: '2026-05-13T07:30:15Z' }, derivation: { inputs: { announcedAt: '2026-05-12T19:30:15Z' } } });
    expect(line).not.toMatch(/\.\d{3}Z/);
  });

  it('leaves what the caller named as it is, even where it looks like a moment', () => {
    const id = '2026-06-02T09:00:00.000Z';
    const [answer] = answers(json(asked('forfeiture', {
      order: { amountPerDayCents: 1, capCents: 9, compliancePeriodEndsAt: '2026-06-01T00:00:00Z', version: 1 },
      observations: [{ id, at: id, orderVersion: 1, result: 'available' }], holds: [], upTo: '2026-07-01T00:00:00Z',
    })));
    expect(answer?.value).toMatchObject({ units: [{ evidence: id }] });
  });

  it('answers a training rule set: an unconfirmed row computes and is named', () => {
    const [answer] = answers(json(asked('fine-maximum', { regime: 'csam', norm: 'csam:6(3)', violatedOn: '2025-03-01', systematicOrPersistent: true })));
    expect(answer).toMatchObject({ ok: true, value: { maximumCents: 103_000_000 }, derivation: { unconfirmed: [{ parameter: 'fine-category 6' }] } });
  });

  it.each([['x1'], [7], [0], [''], [null], [-1.5]])('echoes the id %j', (id) => {
    expect(answers(json({ ...objection, id }))).toMatchObject([{ id, ok: true }]);
  });

  it('answers null for an id that is not there', () => {
    expect(answers('{"rule":"objection-term","input":{"announcedOn":"2026-02-20"}}\n')).toMatchObject([{ id: null, ok: true }]);
  });

  it('answers a last line without a newline, Windows line ends, and a byte order mark', () => {
    expect(answers(`\uFEFF${JSON.stringify(objection)}\r\n${JSON.stringify(objection)}`)).toMatchObject([{ ok: true }, { ok: true }]);
  });

  it('answers nothing for nothing', () => {
    expect(answers('')).toEqual([]);
  });

  it('answers 5,000 mixed lines, each in its place', () => {
    const lines = fc.sample(anyQuestion, { numRuns: 5_000, seed: 7 }).map(({ rule, input }, index) => JSON.stringify({ id: index, rule, input }));
    expect(answers(`${lines.join('\n')}\n`).map(({ id }) => id)).toEqual(lines.map((_line, index) => index));
  });

  it('answers each line as it comes, before the next one is asked', async () => {
    const running = spawn(process.execPath, [command.main], { stdio: ['pipe', 'pipe', 'inherit'] });
    const incoming = createInterface({ input: running.stdout })[Symbol.asyncIterator]();
    for (const id of ['first', 'second']) {
      running.stdin.write(json({ ...objection, id }));
      const answer = await incoming.next();
      expect(JSON.parse(String(answer.value))).toMatchObject({ id, ok: true });
    }
    running.stdin.end();
    expect(await once(running, 'exit')).toEqual([0, null]);
  });

  it('ends quietly when nobody reads on', async () => {
    const running = spawn(process.execPath, [command.main], { stdio: ['pipe', 'pipe', 'pipe'] });
    let errors = '';
    running.stderr.on('data', (chunk: Buffer) => { errors += chunk.toString(); });
    running.stdin.on('error', () => undefined);
    running.stdout.once('data', () => { running.stdout.destroy(); });
    running.stdin.end(json(objection).repeat(20_000));
    expect(await once(running, 'exit')).toEqual([0, null]);
    expect(errors).toBe('');
  });
});

describe('Under every time zone and language', () => {
  it('the law gives the same answers', () => {
    const lines = fc.sample(anyQuestion, { numRuns: 600, seed: 11 }).map((question, index) => JSON.stringify({ id: index, ...question })).join('\n');
    const expected = command.run(lines, { TZ: 'UTC', LANG: 'C.UTF-8' }).lines;
    expect(expected).toHaveLength(600);
    for (const [TZ, LANG] of [['Europe/Amsterdam', 'nl_NL.UTF-8'], ['Pacific/Kiritimati', 'ar_EG.UTF-8'], ['America/Los_Angeles', 'en_US.UTF-8'], ['Asia/Kolkata', 'tr_TR.UTF-8'], ['Pacific/Apia', 'C']] as const) {
      expect(command.run(lines, { TZ, LANG, LC_ALL: LANG }).lines).toEqual(expected);
    }
  });
});

describe('What cannot be read', () => {
  const good = asked('una-via', { submittedOn: '2026-03-20' }, 'good');
  const between = (line: string | Uint8Array) => {
    const bytes = Buffer.concat([Buffer.from(json(good)), Buffer.from(line as string), Buffer.from(`\n${json(good)}`)]);
    const [before, answer, after, ...more] = answers(bytes);
    expect([before, after]).toMatchObject([{ id: 'good', ok: true }, { id: 'good', ok: true }]);
    expect(more).toEqual([]);
    return answer;
  };

  it.each([
    ['no JSON', 'objection-term 2026-02-20'],
    ['half a line', '{"id":"a","rule":"objection-term"'],
    ['an empty line', ''],
    ['spaces', '   '],
    ['text', '"a"'], ['a number', '1'], ['null', 'null'], ['a list', '[]'],
    ['a NUL', '{"id":"a\u0000"}'], ['nothing but NULs', '\u0000\u0000\u0000'],
    ['two values', '{} {}'],
    ['NaN', '{"id":"a","rule":"order-deadline","input":{"announcedAt":"2026-05-12T21:30Z","hours":NaN}}'],
    ['brackets that never close', '['.repeat(1_000_000)],
  ])('%s: invalid-input with id null', (_what, line) => {
    expect(between(line)).toMatchObject({ id: null, ok: false, refusal: { code: 'invalid-input', article: null } });
  });

  it('bytes that are no UTF-8', () => {
    const line = Buffer.concat([Buffer.from('{"id":"a'), Buffer.from([0xff, 0xfe, 0xc3]), Buffer.from('","rule":"objection-term","input":{"announcedOn":"2026-02-20"}}')]);
    expect(between(line)).toMatchObject({ id: null, ok: false, refusal: { code: 'invalid-input' } });
  });

  it('a megabyte in a field', () => {
    const answer = between(JSON.stringify(asked('objection-term', { announcedOn: '9'.repeat(1_000_000) }, 'big')));
    expect(answer).toMatchObject({ id: 'big', ok: false, refusal: { code: 'invalid-input' } });
    expect(answer?.refusal?.message).toContain('announcedOn');
    expect(answer?.refusal?.message.length).toBeLessThan(300);
  });

  it('a megabyte of fields, of list items, of nesting', () => {
    const fields = Object.fromEntries(Array.from({ length: 80_000 }, (_item, index) => [`k${String(index)}`, 1]));
    expect(between(JSON.stringify(asked('term', fields)))).toMatchObject({ id: 'a', refusal: { code: 'invalid-input' } });
    const events = Array.from({ length: 300_000 }, () => 1);
    expect(between(JSON.stringify(asked('limitation', { kind: 'fine', from: '2026-01-01', events })))).toMatchObject({ id: 'a', refusal: { code: 'invalid-input' } });
    expect(between(`{"id":"a","rule":"term","input":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)).toMatchObject({ ok: false, refusal: { code: 'invalid-input' } });
    expect(between(`{"id":"a","rule":"term","input":${'{"x":'.repeat(100_000)}1${'}'.repeat(100_000)}}`)).toMatchObject({ ok: false, refusal: { code: 'invalid-input' } });
  });

  it('a line of more than sixteen megabytes', () => {
    expect(between('x'.repeat(17 * 1024 * 1024))).toMatchObject({ id: null, refusal: { code: 'invalid-input' } });
  });

  it.each([
    ['an id that is a list', '{"id":[1],"rule":"objection-term","input":{"announcedOn":"2026-02-20"}}', 'id', null],
    ['an id that is true', '{"id":true,"rule":"objection-term","input":{"announcedOn":"2026-02-20"}}', 'id', null],
    ['no rule', '{"id":"a","input":{}}', 'rule', 'a'],
    ['an unknown rule', '{"id":"a","rule":"guess","input":{}}', 'rule', 'a'],
    ['a rule that every object has', '{"id":"a","rule":"constructor","input":{}}', 'rule', 'a'],
    ['a rule that is a number', '{"id":"a","rule":1,"input":{}}', 'rule', 'a'],
    ['an unknown field of the line', '{"id":"a","rule":"una-via","input":{"submittedOn":"2026-03-20"},"mode":"production"}', 'mode', 'a'],
    ['__proto__ on the line', '{"id":"a","rule":"una-via","input":{"submittedOn":"2026-03-20"},"__proto__":{}}', '__proto__', 'a'],
    ['__proto__ in the input', '{"id":"a","rule":"una-via","input":{"submittedOn":"2026-03-20","__proto__":{"x":1}}}', '__proto__', 'a'],
    ['__proto__ instead of a field', '{"id":"a","rule":"una-via","input":{"__proto__":{"submittedOn":"2026-03-20"}}}', '__proto__', 'a'],
    ['no input', '{"id":"a","rule":"una-via"}', 'input', 'a'],
    ['input that is a list', '{"id":"a","rule":"una-via","input":["2026-03-20"]}', 'input', 'a'],
    ['input that is text', '{"id":"a","rule":"una-via","input":"2026-03-20"}', 'input', 'a'],
    ['input that is null', '{"id":"a","rule":"una-via","input":null}', 'input', 'a'],
  ])('%s names the field', (_what, line, field, id) => {
    const answer = between(line);
    expect(answer).toMatchObject({ id, ok: false, refusal: { code: 'invalid-input' } });
    expect(answer?.refusal?.message).toContain(`"${field}"`);
  });
});
