import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { line } from '../../contracts/primitives.js';
import { resultTable } from './result-table.js';
import type { ResultRow } from './result-table.js';

const rows: readonly (readonly [string, ResultRow])[] = Object.entries(resultTable);

describe('the table of results', () => {
  it('lets only an answer of the server itself decide', () => {
    expect(rows.filter(([, row]) => row.result !== 'unknown').map(([cause]) => cause)).toEqual(['answers', 'not-found', 'gone', 'blocked-for-legal-reasons']);
    for (const [, row] of rows) if (row.result !== 'unknown') expect(row.group).toBe('answer');
  });

  it.each(rows)('%s gives a reason that fits the evidence record, and says why', (_, row) => {
    expect(line.safeParse(row.reason).success).toBe(true);
    expect(row.reason).toMatch(/\.$/);
    expect(row.why).toMatch(/\.$/);
    expect(row.when).not.toBe('');
  });

  it('asks again only where nobody decided anything', () => {
    for (const [, row] of rows) if (row.again) expect(row.result).toBe('unknown');
    for (const [, row] of rows) if (row.group === 'refused' || row.group === 'not-asked') expect(row.again).toBe(false);
  });

  it('stands in docs/evidence.md word for word, and nothing else does', () => {
    const text = readFileSync(new URL('../../../docs/evidence.md', import.meta.url), 'utf8');
    const written = text.split('\n').filter((textLine) => /^\| `[a-z-]+` \| .* \| (available|unavailable|unknown) \|/.test(textLine));
    expect(written).toEqual(rows.map(([cause, row]) => `| \`${cause}\` | ${row.when} | ${row.result} | ${row.reason} | ${row.why} |`));
  });

  it('gives every cause a reason of its own', () => {
    expect(new Set(rows.map(([, row]) => row.reason)).size).toBe(rows.length);
  });
});
