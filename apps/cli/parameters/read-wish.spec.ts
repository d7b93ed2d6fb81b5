import { describe, expect, it } from '@jest/globals';
import { readWish, usage } from './read-wish.js';

const proposing = ['propose', '--parameter', 'fine-category', '--key', '6', '--value', '109000000', '--from', '2026-01-01', '--source', 'Stb. 2025, 1', '--user', 'legal-1'];

describe('the command line of parameters', () => {
  it('asks for the list, all of it or a part', () => {
    expect(readWish(['list'])).toEqual({ ok: true, wish: { kind: 'list', filter: {} }, url: null });
    expect(readWish(['list', '--status', 'proposed', '--url', 'http://127.0.0.1:1'])).toEqual({ ok: true, wish: { kind: 'list', filter: { status: 'proposed' } }, url: 'http://127.0.0.1:1' });
  });

  it('proposes a row; what is left out is not there at all', () => {
    const row = { parameter: 'fine-category', key: '6', value: 109_000_000, validFrom: '2026-01-01', source: 'Stb. 2025, 1' };
    expect(readWish(proposing)).toEqual({ ok: true, wish: { kind: 'propose', user: 'legal-1', row }, url: null });
    expect(readWish([...proposing, '--until', '2027-12-31'])).toMatchObject({ wish: { row: { ...row, validUntil: '2027-12-31' } } });
  });

  it.each([
    ['P6W', 'P6W'],
    ['true', true],
    ['6.5', 6.5],
    ['Koningsdag', 'Koningsdag'],
    ['{"days":1}', { days: 1 }],
  ])('reads the value %s', (text, value) => {
    expect(readWish(proposing.map((word) => (word === '109000000' ? text : word)))).toMatchObject({ ok: true, wish: { row: { value } } });
  });

  it('confirms a row by its number', () => {
    expect(readWish(['confirm', '12', '--user', 'approver-2'])).toEqual({ ok: true, wish: { kind: 'confirm', user: 'approver-2', rowId: '12' }, url: null });
  });

  it('asks for the terms that rows move, and applies a list of so many terms', () => {
    expect(readWish(['moves', '12,13'])).toEqual({ ok: true, wish: { kind: 'moves', rowIds: [12, 13] }, url: null });
    expect(readWish(['apply', '12', '--terms', '3', '--reasons', 'Nieuw besluit.', '--user', 'approver-1'])).toEqual({
      ok: true, wish: { kind: 'apply', user: 'approver-1', rowIds: [12], reasons: 'Nieuw besluit.', terms: 3 }, url: null,
    });
  });

  it.each([
    [[], 'zeg wat er moet gebeuren'],
    [['remove'], 'de opdracht remove is niet bekend'],
    [['constructor'], 'de opdracht constructor is niet bekend'],
    [['list', '--key', '6'], '--key is niet bekend'],
    [['list', 'proposed'], 'proposed is niet bekend'],
    [['list', '--status'], '--status vraagt een waarde'],
    [['propose', '--parameter', 'term'], 'propose vraagt --value, --from, --source, --user'],
    [[...proposing, '--key', '5'], '--key staat er twee keer'],
    [['confirm', '--user', 'legal-1'], 'confirm vraagt het nummer van de waarde'],
    [['confirm', '12'], 'confirm vraagt --user'],
    [['confirm', '12,13', '--user', 'legal-1'], 'confirm vraagt het nummer van de waarde'],
    [['moves'], 'moves vraagt het nummer van de waarde'],
    [['moves', '12,'], 'moves vraagt het nummer van de waarde'],
    [['apply', '12', '--user', 'approver-1'], 'apply vraagt --terms, --reasons'],
    [['apply', '12', '--terms', 'alle', '--reasons', 'x', '--user', 'approver-1'], '--terms vraagt het aantal termijnen van de lijst'],
  ])('says what is wrong with %j and how it should be', (words, problem) => {
    expect(readWish(words)).toEqual({ ok: false, problem: `${problem}\n\n${usage}` });
  });
});
