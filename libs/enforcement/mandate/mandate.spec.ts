/** docs/rules.md: E60, E61, E62 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '../../law/calendar/local-date.js';
import type { LocalDate } from '../../law/calendar/brands.js';
import type { Mandate } from '../case/context.js';
import { mandate } from '../testing/officials.js';
import { judgeGrant, type GrantFacts, type ProposedMandate, type RegisteredMandate } from './grant.js';
import { mandatedKinds } from './kinds.js';
import { covers, holdsOn, isFor, reachOf, stemOf } from './reach.js';
import { judgeWithdrawal } from './withdrawal.js';

const day = localDate;
const proposed = (change: Partial<ProposedMandate> = {}): ProposedMandate => ({ reference: 'M-9', userId: 'deputy', decides: ['binding-order'], from: day('2026-02-01'), until: day('2026-06-30'), maxAmountCents: 500, maySubMandate: false, under: 'M-1', ...change });
const stem = (change: Partial<RegisteredMandate> = {}): RegisteredMandate => ({ reference: 'M-1', userId: 'head', decides: ['binding-order', 'penalty-order'], from: day('2026-01-01'), until: day('2026-12-31'), maxAmountCents: 1_000, maySubMandate: true, status: 'confirmed', ...change });
const facts = (change: Partial<GrantFacts> = {}): GrantFacts => ({ by: 'admin-1', holder: { active: true }, under: stem(), ...change });
const code = (mandate_: Partial<ProposedMandate>, facts_: Partial<GrantFacts> = {}): string | null => judgeGrant(proposed(mandate_), facts(facts_))?.code ?? null;

describe('granting a mandate', () => {
  it.each([
    ['as it may be', {}, {}, null],
    ['by who is to hold it', { userId: 'admin-1' }, {}, 'mandate-for-himself'],
    ['to nobody', {}, { holder: null }, 'no-such-user'],
    ['to who is not active', {}, { holder: { active: false } }, 'holder-not-active'],
    ['that ends before it begins', { until: day('2026-01-31') }, {}, 'ends-before-it-begins'],
    ['from the Authority itself, without limits', { under: null, until: null, maxAmountCents: null, decides: mandatedKinds }, { under: null }, null],
  ] as const)('%s', (_, mandate_, facts_, expected) => {
    expect(code(mandate_, facts_)).toBe(expected);
  });

  it.each([
    ['of one that is not there', {}, null, 'no-such-mandate'],
    ['of one that is not confirmed', {}, { status: 'proposed' }, 'stem-not-confirmed'],
    ['of one that was rejected', {}, { status: 'rejected' }, 'stem-not-confirmed'],
    ['where the mandate does not allow it', {}, { maySubMandate: false }, 'sub-mandate-not-allowed'],
    ['to its own holder', { userId: 'head' }, {}, 'sub-mandate-to-himself'],
    ['of another kind', { decides: ['binding-order', 'fine-decision'] }, {}, 'sub-mandate-wider'],
    ['from an earlier day', { from: day('2025-12-31') }, {}, 'sub-mandate-wider'],
    ['from the same day', { from: day('2026-01-01') }, {}, null],
    ['until a later day', { until: day('2027-01-01') }, {}, 'sub-mandate-wider'],
    ['until the same day', { until: day('2026-12-31') }, {}, null],
    ['without an end', { until: null }, {}, 'sub-mandate-wider'],
    ['without an end, under one without', { until: null }, { until: null }, null],
    ['up to a higher amount', { maxAmountCents: 1_001 }, {}, 'sub-mandate-wider'],
    ['up to the same amount', { maxAmountCents: 1_000 }, {}, null],
    ['without a limit', { maxAmountCents: null }, {}, 'sub-mandate-wider'],
    ['past a day from which the other is withdrawn', {}, { withdrawnFrom: day('2026-06-30') }, 'sub-mandate-wider'],
    ['up to the day before that', {}, { withdrawnFrom: day('2026-07-01') }, null],
    ['wider than what the other stems from', { maxAmountCents: 300 }, { under: mandate({ reference: 'M-0', maxAmountCents: 200 }) }, 'sub-mandate-wider'],
    ['past what the other stems from', {}, { under: mandate({ reference: 'M-0', until: day('2026-05-31') }) }, 'sub-mandate-wider'],
  ] as const)('as a sub-mandate %s', (_, mandate_, stem_, expected) => {
    expect(code(mandate_, { under: stem_ === null ? null : stem(stem_) })).toBe(expected);
  });
});

describe('withdrawing a mandate', () => {
  const today = day('2026-05-11');
  const asked = (change: Partial<RegisteredMandate>, from: LocalDate): string | null => judgeWithdrawal(stem(change), from, today)?.code ?? null;

  it('is possible from today on, once, and can be brought forward but not put off', () => {
    expect(asked({}, today)).toBeNull();
    expect(asked({}, day('2026-05-10'))).toBe('withdrawn-in-the-past');
    expect(asked({ withdrawnFrom: day('2026-06-01') }, day('2026-05-20'))).toBeNull();
    expect(asked({ withdrawnFrom: day('2026-06-01') }, day('2026-06-02'))).toBe('withdrawn-already');
    expect(asked({ status: 'proposed' }, today)).toBe('not-a-mandate');
  });
});

describe('a mandate on a day', () => {
  const one = mandate({ from: day('2026-01-01'), until: day('2026-05-10'), maxAmountCents: 100 });

  it('holds from its first to its last day', () => {
    expect(['2025-12-31', '2026-01-01', '2026-05-10', '2026-05-11'].map((on) => holdsOn(one, day(on)))).toEqual([false, true, true, false]);
  });

  it('holds no longer on the day from which it, or what it stems from, is withdrawn', () => {
    const withdrawn = { ...one, withdrawnFrom: day('2026-03-01') };
    const sub: Mandate = { ...one, reference: 'M-2', under: withdrawn };
    for (const each of [withdrawn, sub]) expect([holdsOn(each, day('2026-02-28')), holdsOn(each, day('2026-03-01'))]).toEqual([true, false]);
  });

  it('reaches no further than anything it stems from, however long the stem', () => {
    const days = fc.integer({ min: 1, max: 28 }).map((n) => day(`2026-02-${String(n).padStart(2, '0')}`));
    const single = fc.record({ from: days, until: fc.option(days), maxAmountCents: fc.option(fc.nat(50)), withdrawnFrom: fc.option(days), decides: fc.subarray([...mandatedKinds]) });
    fc.assert(
      fc.property(fc.array(single, { minLength: 1, maxLength: 4 }), days, fc.nat(60), fc.constantFrom(...mandatedKinds), (chain, on, cents, kind) => {
        const whole = chain.reduceRight<Mandate | null>((under, each) => ({ reference: 'M', ...each, under }), null);
        if (whole === null) throw new Error('empty');
        expect(stemOf(whole)).toHaveLength(chain.length);
        expect(holdsOn(whole, on)).toBe(chain.every(({ from, until, withdrawnFrom }) => from <= on && (until ?? '9') >= on && (withdrawnFrom ?? '9') > on));
        expect(covers(whole, cents)).toBe(chain.every(({ maxAmountCents }) => (maxAmountCents ?? 61) >= cents));
        expect(isFor(whole, kind)).toBe(chain.every(({ decides }) => decides.includes(kind)));
        expect(reachOf(whole)).toBe(chain.reduce<number | null>((least, { maxAmountCents: max }) => (max === null ? least : Math.min(max, least ?? max)), null));
      }),
    );
  });
});
