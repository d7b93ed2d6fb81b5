import { describe, expect, it } from '@jest/globals';
import { instant, instantFromMillis, millisOf } from '../calendar/instant.js';
import { baseRuleSet } from '../parameters/rule-set.js';
import { forfeiture } from './forfeiture.js';
import type { ForfeitureInput, Observation } from './forfeiture.js';

const rules = baseRuleSet('production');
const start = millisOf(instant('2026-06-01T00:00:00Z'));
const hourly = (hours: number): readonly Observation[] => Array.from({ length: hours }, (_item, hour) => ({
  id: hour, at: instantFromMillis(start + hour * 3_600_000), orderVersion: 'v2', result: 'available',
}));
const input = (more: Partial<ForfeitureInput>): ForfeitureInput => ({
  order: { amountPerDayCents: 100, capCents: 1_000_000, compliancePeriodEndsAt: instant('2026-05-31T00:00:00Z'), version: 'v2' },
  observations: hourly(72), holds: [], upTo: instant('2030-01-01T00:00:00Z'), ...more,
});

describe('Forfeiture', () => {
  it('counts days in Amsterdam: three days in UTC are four days there', () => {
    const answer = forfeiture(input({}), rules);
    expect(answer.ok && answer.value.units.map(({ day, evidence }) => [day, evidence])).toEqual([['2026-06-01', 0], ['2026-06-02', 22], ['2026-06-03', 46], ['2026-06-04', 70]]);
  });

  it('takes holds that overlap, touch or lie within each other for what they cover together', () => {
    const at = (text: string) => instant(`2026-06-${text}Z`);
    const holds = [
      { from: at('01T22:00:00'), until: at('02T10:00:00') }, { from: at('02T09:00:00'), until: at('02T22:00:00') }, { from: at('02T12:00:00'), until: at('02T13:00:00') },
      { from: at('03T22:00:00') },
    ];
    const answer = forfeiture(input({ holds }), rules);
    expect(answer.ok && answer.value.units.map(({ day }) => day)).toEqual(['2026-06-01', '2026-06-03']);
  });

  it('of an observation on the same moment takes the one that came first', () => {
    const [first, second] = [{ id: 'b' }, { id: 'a' }].map(({ id }) => ({ id, at: instant('2026-06-02T09:00:00Z'), orderVersion: 'v2', result: 'available' as const }));
    const answer = forfeiture(input({ observations: [first, second].filter((item) => item !== undefined) }), rules);
    expect(answer.ok && answer.value.units).toMatchObject([{ evidence: 'b' }]);
  });

  it('needs no rows, so it computes in production', () => {
    const answer = forfeiture(input({}), rules);
    expect(answer.ok && answer.derivation.unconfirmed).toBeUndefined();
  });

  it('counts ten years of hourly observations', () => {
    const answer = forfeiture(input({ observations: hourly(87_600), upTo: instant('2040-01-01T00:00:00Z') }), rules);
    expect(answer.ok && answer.value.units.length).toBe(3_651);
  });
});
