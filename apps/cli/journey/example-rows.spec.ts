import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../libs/law/calendar/local-date.js';
import { checkRow } from '../../../libs/law/parameters/check-row.js';
import { fineCategoryRows } from '../../../libs/law/parameters/fine-categories.js';
import { exampleRow, loadExampleRow, type FineCategory } from './example-rows.js';
import type { EngineClient } from './client.js';

const categories: readonly FineCategory[] = [1, 2, 3, 4, 5, 6];
const day = localDate('2026-10-21');

describe('the example rows of a training', () => {
  it('keep the ratios of the table of 2024, and the first is its first times 1.06 in steps of 5 euros', () => {
    const of2024 = fineCategoryRows.filter((row) => row.validFrom === '2024-01-01').map((row) => Number(row.value));
    const example = categories.map((category) => exampleRow(category, day).value);
    expect(example[0]).toBe(Math.round(((of2024[0] ?? 0) * 1.06) / 500) * 500);
    expect(example.map((cents) => cents / (example[0] ?? 1))).toEqual(of2024.map((cents) => cents / (of2024[0] ?? 1)));
  });

  it.each([
    ['2026-01-01', '2026-01-01', '2027-12-31'],
    ['2027-12-31', '2026-01-01', '2027-12-31'],
    ['2029-06-01', '2028-01-01', '2029-12-31'],
  ])('hold on %s for the two years of its table', (violatedOn, validFrom, validUntil) => {
    expect(exampleRow(6, localDate(violatedOn))).toMatchObject({ key: '6', validFrom, validUntil });
  });

  it('can be loaded, and say plainly that they have no source', () => {
    for (const category of categories) {
      const row = exampleRow(category, day);
      expect(checkRow({ ...row, status: 'unconfirmed' })).toBeNull();
      expect(row.source).toBe('OEFENING: voorbeeldbedrag, geen bron');
    }
  });

  it('are proposed by one and confirmed by another, under keys that stay the same', async () => {
    const once = await loading();
    expect(once.sent.map(([path]) => path)).toEqual(['/parameter-rows', '/parameter-rows/7/confirmations']);
    const [proposer, confirmer] = once.sent.map(([, user]) => user);
    expect(proposer).not.toBe(confirmer);
    expect((await loading()).sent).toEqual(once.sent);
    expect(once.lines.join('\n')).toContain('OEFENING');
  });
});

/** What is sent and said when the row of category 6 is loaded; the API itself is tried in test/api/parameters.spec.ts. */
async function loading(): Promise<{ readonly sent: readonly (readonly [path: string, user: string, key: string])[]; readonly lines: readonly string[] }> {
  const sent: (readonly [string, string, string])[] = [];
  const lines: string[] = [];
  const post: EngineClient['post'] = <T>(path: string, user: string, key: string) => {
    sent.push([path, user, key]);
    return Promise.resolve({ id: 7 } as T);
  };
  await loadExampleRow({ client: { post } as EngineClient, keyPrefix: 'journey:1', progress: (line) => void lines.push(line) }, exampleRow(6, day));
  return { sent, lines };
}
