import { describe, expect, it } from '@jest/globals';
import { noCase, type CaseState } from './state.js';
import { searchRows } from './search-rows.js';

const state = (more: object = {}): CaseState =>
  ({
    ...noCase,
    caseNumber: 'Z-2026-000012',
    notice: { facts: { reference: 'MP-77', flagger: { id: 'm', name: 'Oefening meldpunt' }, provider: { id: 'noordpool', name: 'Noordpool Hosting B.V.' } }, attribution: null },
    ...more,
  }) as unknown as CaseState;

const rowsBy = (rows: ReturnType<typeof searchRows>): Record<string, string> => Object.fromEntries(rows.map(({ key, reference, title }) => [key, `${reference}|${title}`]));

describe('by what a case is found', () => {
  it('is nothing before there is a notice', () => {
    expect(searchRows(noCase)).toEqual([]);
  });

  it('is its number with the provider, and the reference of the notice with the flagger', () => {
    expect(rowsBy(searchRows(state()))).toEqual({ case: 'Z-2026-000012|Noordpool Hosting B.V.', notice: 'MP-77|Oefening meldpunt' });
  });

  it('follows the provider to whom it is attributed', () => {
    const { notice } = state();
    const [row] = searchRows(state({ notice: { ...notice, attribution: { provider: { id: 'zuidpool', name: 'Zuidpool B.V.' } } } }));
    expect(row).toMatchObject({ title: 'Zuidpool B.V.', about: 'zuidpool' });
  });

  it('is each decision, what is paid under a reference in both its spellings, and the file of each court', () => {
    const rows = rowsBy(
      searchRows(
        state({
          decisions: { B1: { id: 'B1', kind: 'binding-order' }, F1: { id: 'F1', kind: 'fine-decision' } },
          remedies: { ...noCase.remedies, appeals: { A1: { id: 'A1', fileNumber: 'AMS 26/1234', court: 'amsterdam' } }, reliefs: { V1: { id: 'V1', fileNumber: 'AMS 26/1', court: 'amsterdam' } } },
        }),
      ),
    );
    expect(rows).toMatchObject({ 'decision/B1': 'Z-2026-000012/B1|', 'decision/F1': 'Z-2026-000012/F1|', 'court/A1': 'AMS 26/1234|amsterdam', 'court/V1': 'AMS 26/1|amsterdam' });
    expect(rows['payment/F1']).toMatch(/^\d{16} RF\d{2}Z2026000012F1\|$/);
    expect(Object.keys(rows)).not.toContain('payment/B1');
  });

  it('is never an address that somebody put in a reference', () => {
    const { notice } = state();
    const rows = searchRows(state({ notice: { ...notice, facts: { ...notice?.facts, reference: 'https://beelden.example/1' } } }));
    expect(JSON.stringify(rows)).not.toContain('beelden.example');
  });
});
