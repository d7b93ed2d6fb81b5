import { describe, expect, it } from '@jest/globals';
import type { CaseProjections } from '../../enforcement/case/projections.js';
import { emptyWriteSet, type WriteSet } from '../perform/write-set.js';
import { tableRow, writeProjections } from './projection-rows.js';

const projections = (more: object): CaseProjections =>
  ({ caseRow: {}, terms: [], steps: [], decisions: [], providerOrders: [], penaltyOrders: [], debts: [], tasks: [], search: [], ...more }) as unknown as CaseProjections;

function changes(before: CaseProjections | null, after: CaseProjections): WriteSet {
  const writes = emptyWriteSet();
  writeProjections(writes, 'Z-1', before, after);
  return writes;
}

const step = { key: 'a', instrument: 'fine', step: 'announce', subject: 'F1', dueAt: '2026-05-12T00:00:00.000Z' };

describe('a row of a projection', () => {
  it('has the names of its table', () => {
    expect(tableRow('Z-1', { key: 'P1', amountPerDayCents: 5, compliancePeriodEndsAt: null, locationIds: ['L1'] })).toEqual({
      case_number: 'Z-1', key: 'P1', amount_per_day_cents: 5, compliance_period_ends_at: null, location_ids: ['L1'],
    });
  });
});

describe('what changed in the projections', () => {
  it('is everything where nothing is stored', () => {
    expect(changes(null, projections({ steps: [step] })).rows.steps).toEqual([{ case_number: 'Z-1', key: 'a', instrument: 'fine', step: 'announce', subject: 'F1', due_at: step.dueAt }]);
  });

  it('is nothing where both are equal, lists by what they hold', () => {
    const of = (): CaseProjections => projections({ steps: [{ ...step }], penaltyOrders: [{ key: 'P1', locationIds: ['L1', 'L2'] }] });
    expect(changes(of(), of())).toEqual(emptyWriteSet());
  });

  it('is the row with another value, another list, or another set of fields', () => {
    const before = projections({ penaltyOrders: [{ key: 'P1', version: 1, locationIds: ['L1'] }] });
    for (const row of [{ key: 'P1', version: 2, locationIds: ['L1'] }, { key: 'P1', version: 1, locationIds: ['L2'] }, { key: 'P1', version: 1, locationIds: ['L1', 'L2'] }, { key: 'P1', version: 1, locationIds: ['L1'], status: 'x' }]) {
      expect(changes(before, projections({ penaltyOrders: [row] })).rows.penaltyOrders).toHaveLength(1);
    }
  });

  it('is the new row and the row that went', () => {
    const writes = changes(projections({ steps: [step] }), projections({ steps: [{ ...step, key: 'b' }] }));
    expect(writes.rows.steps.map((row) => row['key'])).toEqual(['b']);
    expect(writes.gone.steps).toEqual([{ case_number: 'Z-1', key: 'a' }]);
  });

  it('keeps the tables apart', () => {
    const writes = changes(projections({ terms: [{ key: 'x' }] }), projections({ tasks: [{ key: 'x' }] }));
    expect(writes.gone.terms).toEqual([{ case_number: 'Z-1', key: 'x' }]);
    expect(writes.rows.tasks).toHaveLength(1);
    expect(writes.rows.terms).toEqual([]);
  });
});
