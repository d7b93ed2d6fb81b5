/** docs/rules.md: L32, L33, L34 */
import { describe, expect, it } from '@jest/globals';
import { baseRuleSet } from '../../libs/law/parameters/rule-set.js';
import { answerOf, derivationOf, refusalOf } from './asking.js';

const neutral = { percent: 0, reason: 'geen bijzonderheden' };
const breach = { regime: 'csam', norm: 'csam:6(3)', violatedOn: '2025-03-01', systematicOrPersistent: false };
const proposal = (more: object = {}) => ({
  breach, reportOn: '2025-04-01', earlierFines: [], gravity: neutral, culpability: neutral,
  size: { kind: 'undertaking', turnoverCents: 2_500_000_000 }, appropriateness: neutral, ...more,
});
const cents = (more: object) => (answerOf('fine-proposal', proposal(more)) as { policyCents: number }).policyCents;

describe('The fine policy (example set)', () => {
  it('is plainly an example, and nobody confirmed it', () => {
    expect(answerOf('fine-proposal', proposal())).toEqual({
      policyCents: 250_000, proposedCents: 250_000, maximumCents: 515_000, policy: 'VOORBEELD, geen beleid van de Autoriteit', example: true,
    });
    expect(derivationOf('fine-proposal', proposal()).unconfirmed?.map((row) => row.parameter)).toContain('fine-policy');
    expect(refusalOf('fine-proposal', proposal(), baseRuleSet('production')).code).toBe('parameter-not-confirmed');
  });

  it.each([
    ['gravity and duration', { gravity: { percent: 50, reason: 'maanden online' } }, 375_000],
    ['culpability', { culpability: { percent: -25, reason: 'fout van een leverancier' } }, 187_500],
    ['size: € 25 million and more', {}, 250_000],
    ['size: just below € 25 million', { size: { kind: 'undertaking', turnoverCents: 2_499_999_999 } }, 200_000],
    ['size: € 2.5 million', { size: { kind: 'undertaking', turnoverCents: 250_000_000 } }, 100_000],
    ['size: small', { size: { kind: 'undertaking', turnoverCents: 0 } }, 25_000],
    ['size: a natural person', { size: { kind: 'natural-person' } }, 12_500],
    ['size: unknown, with the reason why', { size: { kind: 'unknown', reason: 'geen jaarrekening' } }, 250_000],
    ['appropriateness', { appropriateness: { percent: -20, reason: 'samenloop' } }, 200_000],
    ['what the breach yielded', { benefit: { cents: 300_000, reason: 'bespaarde kosten' } }, 300_000],
    ['what the offender can bear', { capacity: { cents: 100_000, reason: 'jaarrekening' } }, 100_000],
  ])('weighs %s', (_step, more, expected) => {
    expect(cents(more)).toBe(expected);
  });

  it.each([
    ['final within five years', '2020-04-01', 500_000],
    ['final five years and a day before', '2020-03-31', 250_000],
    ['final on the day of the report', '2025-04-01', 250_000],
    ['not final', undefined, 250_000],
  ])('doubles for an earlier fine that was %s', (_when, finalOn, expected) => {
    expect(cents({ earlierFines: [{ reference: 'AUT-2019-1', ...(finalOn === undefined ? {} : { finalOn }) }] })).toBe(expected);
  });

  it('takes the steps one after the other, rounded down, and shows each', () => {
    const more = { gravity: { percent: 25, reason: 'a' }, culpability: { percent: -25, reason: 'b' }, size: { kind: 'undertaking', turnoverCents: 0 }, appropriateness: { percent: -10, reason: 'c' } };
    expect(cents(more)).toBe(21_093);
    expect(derivationOf('fine-proposal', proposal(more)).steps.map((step) => [step.rule, step.value])).toEqual([
      ['fine-maximum', { maximumCents: 515_000, basis: 'category-2' }],
      ['policy-base', { cents: 250_000 }], ['policy-recidivism', { cents: 250_000 }], ['policy-gravity', { cents: 312_500 }],
      ['policy-culpability', { cents: 234_375 }], ['policy-size', { cents: 23_437 }], ['policy-appropriateness', { cents: 21_093 }],
    ]);
  });

  it('never goes above the statutory maximum', () => {
    expect(cents({ gravity: { percent: 50, reason: 'a' }, culpability: { percent: 50, reason: 'b' } })).toBe(515_000);
  });

  it('can be left with reasons, within the maximum', () => {
    expect(answerOf('fine-proposal', proposal({ deviation: { cents: 40_000, reason: 'bijzondere omstandigheden' } }))).toMatchObject({ policyCents: 250_000, proposedCents: 40_000 });
    expect(refusalOf('fine-proposal', proposal({ deviation: { cents: 515_001, reason: 'strenger' } })).code).toBe('fine-above-maximum');
    expect(refusalOf('fine-proposal', proposal({ deviation: { cents: 40_000, reason: ' ' } })).code).toBe('invalid-input');
  });

  it.each([
    ['a step that the policy does not know', { gravity: { percent: 30, reason: 'a' } }, 'step-not-in-policy'],
    ['a judgement without a reason', { gravity: { percent: 25, reason: '' } }, 'invalid-input'],
    ['a norm without a base amount', { breach: { ...breach, regime: 'tco', norm: 'tco:17' }, factors: everyFactor() }, 'base-amount-not-loaded'],
    ['a breach that cannot be fined', { breach: { ...breach, norm: 'csam:6(4)' } }, 'norm-not-finable'],
    ['a report before any policy', { reportOn: '2023-08-31' }, 'fine-policy-not-loaded'],
  ])('refuses %s', (_what, more, code) => {
    expect(refusalOf('fine-proposal', proposal(more)).code).toBe(code);
  });
});

function everyFactor(): Record<string, string> {
  return Object.fromEntries(['natureGravityDuration', 'intentOrNegligence', 'earlierInfringements', 'financialStrength', 'cooperation', 'natureAndSize', 'degreeOfFault'].map((factor) => [factor, 'gewogen']));
}

describe('TCO 18(2): what must have been weighed', () => {
  const tco = { breach: { ...breach, regime: 'tco', norm: 'tco:3(3)' } };

  it('is recorded in full', () => {
    expect(answerOf('fine-proposal', proposal({ ...tco, factors: everyFactor() }))).toMatchObject({ policyCents: 250_000 });
    expect(derivationOf('fine-proposal', proposal({ ...tco, factors: everyFactor() })).articles).toContain('tco:18(2)');
  });

  it.each(Object.keys(everyFactor()))('is refused without %s', (factor) => {
    const refusal = refusalOf('fine-proposal', proposal({ ...tco, factors: { ...everyFactor(), [factor]: ' ' } }));
    expect(refusal).toMatchObject({ code: 'proportionality-factors-missing', article: 'tco:18(2)' });
    expect(refusal.message.en).toBe(`record how these were weighed: ${factor}`);
  });

  it('is refused without any', () => {
    expect(refusalOf('fine-proposal', proposal(tco)).message.en.split(', ')).toHaveLength(7);
  });
});
