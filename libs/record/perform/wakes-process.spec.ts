import { describe, expect, it } from '@jest/globals';
import type { RecordedAct } from '../../enforcement/case/act.js';
import { noCase, type CaseState } from '../../enforcement/case/state.js';
import { wakesProcess } from './wakes-process.js';

const act = (type: string, data: object = {}): RecordedAct => ({ type, data, seq: 1, legalAt: '', by: '' }) as unknown as RecordedAct;
const withOrder = (...bookedDays: readonly string[]): CaseState => ({ ...noCase, penaltyOrders: { P1: { bookedDays } } }) as unknown as CaseState;
const unit = act('UnitForfeited', { orderId: 'P1' });

describe('whether the process looks at a case again', () => {
  it('always after an act of anyone but the nightly run', () => {
    for (const origin of ['api', 'process', 'cli'] as const) {
      expect(wakesProcess(origin, [act('LocationsObserved')], withOrder('2026-05-12'))).toBe(true);
      expect(wakesProcess(origin, [unit], withOrder('2026-05-12'))).toBe(true);
    }
  });

  it('never without an act', () => {
    for (const origin of ['api', 'process', 'cli', 'nightly-run'] as const) expect(wakesProcess(origin, [], noCase)).toBe(false);
  });

  it('after a nightly run for the first unit of an order and for the cap, not for the units between', () => {
    expect(wakesProcess('nightly-run', [unit], withOrder())).toBe(true);
    expect(wakesProcess('nightly-run', [unit], withOrder('2026-05-12'))).toBe(false);
    expect(wakesProcess('nightly-run', [unit, act('CapReached', { orderId: 'P1' })], withOrder('2026-05-12'))).toBe(true);
  });

  it('not for what the nightly run observed, but for what it could not do', () => {
    expect(wakesProcess('nightly-run', [act('LocationsObserved')], noCase)).toBe(false);
    expect(wakesProcess('nightly-run', [act('TaskRaised')], noCase)).toBe(true);
  });
});
