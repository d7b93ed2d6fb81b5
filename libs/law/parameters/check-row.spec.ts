import { describe, expect, it } from '@jest/globals';
import { checkRow, readRow } from './check-row.js';

const row = { parameter: 'fine-category', key: '2', value: 545_000, validFrom: '2026-01-01', source: 'Stb. 2025, 999', status: 'confirmed' };

describe('A row that is proposed', () => {
  it.each([
    [row],
    [{ ...row, validUntil: '2027-12-31' }],
    [{ ...row, parameter: 'interest-rate', key: undefined, value: 3.5 }],
    [{ ...row, parameter: 'equated-day', key: '2029-05-11', value: true }],
    [{ ...row, parameter: 'term', key: 'objection', value: 'P8W' }],
    [{ ...row, parameter: 'act-in-force', key: 'csam', value: '2024-07-01' }],
  ])('can be loaded: %j', (proposed) => {
    expect(checkRow(proposed)).toBeNull();
    expect(readRow(proposed)).toBe(proposed);
  });

  it.each([
    [{ ...row, parameter: 'speed-limit' }, 'parameter'], [{ ...row, key: '7' }, 'key'], [{ ...row, key: undefined }, 'key'], [{ ...row, value: 5450.5 }, 'value'], [{ ...row, value: -1 }, 'value'], [{ ...row, value: '5450' }, 'value'],
    [{ ...row, validFrom: '2026-02-30' }, 'validFrom'], [{ ...row, validUntil: '2025-12-31' }, 'validUntil'], [{ ...row, source: 'Stb.' }, 'source'], [{ ...row, source: '                ' }, 'source'],
    [{ ...row, status: 'sure' }, 'status'], [{ ...row, by: 'me' }, 'by'], [null, 'row'], [[row], 'row'],
    [{ ...row, parameter: 'interest-rate', value: 3.5 }, 'key'], [{ ...row, parameter: 'interest-rate', key: undefined, value: 101 }, 'value'], [{ ...row, parameter: 'interest-rate', key: undefined, value: 3.333 }, 'value'],
    [{ ...row, parameter: 'equated-day', key: '2029-02-29', value: true }, 'key'], [{ ...row, parameter: 'term', key: 'objection', value: 'P0W' }, 'value'],
    [{ ...row, parameter: 'fine-policy', key: undefined, value: { name: 'x' } }, 'value'],
  ])('cannot be loaded: %j (%s)', (proposed, field) => {
    const refusal = checkRow(proposed);
    expect(refusal).toMatchObject({ code: 'invalid-input', article: null });
    expect(refusal?.message.en).toContain(`"${field}`);
    expect(readRow(proposed)).toBeNull();
  });
});
