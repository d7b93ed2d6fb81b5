import { describe, expect, it } from '@jest/globals';
import type { PenaltyOrderState } from '../../enforcement/penalty-order/state.js';
import { commandSchemas } from '../../contracts/commands/command.js';
import { addHours, instant } from '../../law/calendar/instant.js';
import { dayOf } from '../../law/calendar/local-date.js';
import type { UnbookedEvidence } from '../perform/opening.js';
import { bookingsOf, type Booking } from './bookings.js';

const start = instant('2026-05-11T08:00:00Z');
const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const seen = (caseNumber: string, orderId: string, number: number): UnbookedEvidence => {
  const at = addHours(start, number);
  return { id: id(number), caseNumber, orderId, orderVersion: 1, locationId: 'L1', at, result: 'available', day: dayOf(at) };
};
const order = (more: Partial<PenaltyOrderState> = {}): PenaltyOrderState =>
  ({ versions: [{ version: 1, amountPerDayCents: 1, capCents: 2, from: null }], holds: [], compliancePeriodEndsAt: start, ...more }) as unknown as PenaltyOrderState;
const bookings = (evidence: readonly UnbookedEvidence[], of: PenaltyOrderState | undefined = order()): readonly Booking[] => bookingsOf(evidence, () => of);
const idOf = (evidence: readonly UnbookedEvidence[], of?: PenaltyOrderState): string | undefined => bookings(evidence, of)[0]?.request.commandId;

describe('the commands that book evidence', () => {
  it('are one for each order, each with all its evidence', () => {
    const made = bookings([seen('Z-1', 'P1', 1), seen('Z-1', 'P1', 2), seen('Z-1', 'P2', 3), seen('Z-2', 'P1', 4)]);
    expect(made.map(({ caseNumber, orderId, request }) => [caseNumber, orderId, request.command.type === 'BookUnits' ? request.command.data.evidence.length : 0])).toEqual([
      ['Z-1', 'P1', 2],
      ['Z-1', 'P2', 1],
      ['Z-2', 'P1', 1],
    ]);
  });

  it('are given by the nightly run, up to the last evidence, as the contract reads them', () => {
    const [made] = bookings([seen('Z-1', 'P1', 5), seen('Z-1', 'P1', 2)]);
    expect(made?.request).toMatchObject({ actor: { userId: 'nightly-run' }, origin: 'nightly-run', caseNumber: 'Z-1', command: { data: { upTo: addHours(start, 5) } } });
    expect(commandSchemas.BookUnits.parse(made?.request.command.data)).toEqual(made?.request.command.data);
    expect(made?.request.commandId.length).toBeLessThanOrEqual(200);
  });

  it('have the same id for the same evidence and order, whatever the night', () => {
    expect(idOf([seen('Z-1', 'P1', 1)])).toBe(idOf([seen('Z-1', 'P1', 1)]));
  });

  it('have another id for other evidence, another order, or an order that stands otherwise', () => {
    const ids = [
      idOf([seen('Z-1', 'P1', 1)]),
      idOf([seen('Z-1', 'P1', 1), seen('Z-1', 'P1', 2)]),
      idOf([seen('Z-1', 'P2', 1)]),
      idOf([seen('Z-2', 'P1', 1)]),
      idOf([seen('Z-1', 'P1', 1)], order({ holds: [{ from: start, until: null }] })),
      idOf([seen('Z-1', 'P1', 1)], order({ holds: [{ from: start, until: addHours(start, 1) }] })),
      idOf([seen('Z-1', 'P1', 1)], order({ versions: [] })),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are none without evidence', () => {
    expect(bookings([])).toEqual([]);
  });
});
