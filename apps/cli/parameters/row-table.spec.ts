import { describe, expect, it } from '@jest/globals';
import { rowLine, rowTable, type RowAnswer } from './row-table.js';

const ofEngine: RowAnswer = { id: null, parameter: 'term', key: 'objection', value: 'P6W', validFrom: '0001-01-01', validUntil: null, source: 'Awb', status: 'confirmed', proposedBy: null, confirmedBy: null };
const waiting: RowAnswer = { ...ofEngine, id: 12, parameter: 'fine-category', key: '6', value: 109_000_000, validFrom: '2026-01-01', validUntil: '2027-12-31', source: 'Stb. 2025, 1', status: 'proposed', proposedBy: 'legal-1' };

describe('the table of rows', () => {
  it('shows number, value, days, status and who, in Dutch', () => {
    expect(rowTable([ofEngine, waiting]).split('\n')).toEqual([
      'nr  parameter      sleutel    waarde     vanaf       tot en met  status       voorgesteld  bevestigd  bron',
      '    term           objection  "P6W"      0001-01-01              bevestigd                            Awb',
      '12  fine-category  6          109000000  2026-01-01  2027-12-31  voorgesteld  legal-1                 Stb. 2025, 1',
    ]);
  });

  it('cuts a long value off, and says when there is nothing', () => {
    const [, line = ''] = rowTable([{ ...ofEngine, value: 'x'.repeat(300) }]).split('\n');
    expect(line).toContain(`"${'x'.repeat(38)}…  0001`);
    expect(rowTable([])).toBe('Er zijn geen waarden die hieraan voldoen.');
  });

  it('has a line for one row', () => {
    expect(rowLine(waiting)).toBe('nr 12, fine-category 6 = 109000000, vanaf 2026-01-01 tot en met 2027-12-31, bron: Stb. 2025, 1');
    expect(rowLine({ ...waiting, key: null, validUntil: null })).toBe('nr 12, fine-category = 109000000, vanaf 2026-01-01, bron: Stb. 2025, 1');
  });
});
