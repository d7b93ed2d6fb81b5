import { describe, expect, it } from '@jest/globals';
import { localDate } from '../calendar/local-date.js';
import { openNotes } from '../reasoning/reasoning.js';
import type { FineProposalInput } from './fine-proposal-input.js';
import { policySteps } from './policy-steps.js';
import { finePolicySchema } from './policy.js';
import type { FinePolicy } from './policy.js';
import { examplePolicyRows } from './example-policy.js';

const policy: FinePolicy = {
  name: 'toets', example: true, baseAmounts: [{ norm: 'csam:6(3)', raised: true, cents: 1_001 }], recidivism: { withinYears: 2, factorPercent: 150 },
  gravitySteps: [-100, 0, 100], culpabilitySteps: [0, 33], sizeFactors: [{ fromTurnoverCents: 500, percent: 50 }], naturalPersonPercent: 1, appropriatenessSteps: [-1, 0],
};
const none = { percent: 0, reason: 'geen' };
const input = (more: Partial<FineProposalInput> = {}): FineProposalInput => ({
  breach: { regime: 'csam', norm: 'csam:6(3)', violatedOn: localDate('2025-01-01'), systematicOrPersistent: true },
  reportOn: localDate('2026-03-01'), earlierFines: [], gravity: none, culpability: none, size: { kind: 'undertaking', turnoverCents: 499 }, appropriateness: none, ...more,
});
const cents = (more?: Partial<FineProposalInput>) => policySteps(input(more), policy, openNotes({ version: 'test', mode: 'training', rows: [] }).reasoning);
const earlier = (finalOn?: string) => [{ reference: 'AUT-1', ...(finalOn === undefined ? {} : { finalOn: localDate(finalOn) }) }];

describe('The steps of a fine policy', () => {
  it('start at the base amount; a turnover below every row keeps it whole', () => {
    expect(cents()).toBe(1_001);
  });

  it.each<[string, Partial<FineProposalInput>, number]>([
    ['recidivism, rounded down', { earlierFines: earlier('2024-03-01') }, 1_501],
    ['recidivism counts once, however many fines', { earlierFines: [...earlier('2025-01-01'), ...earlier('2025-02-01')] }, 1_501],
    ['a fine that became final too long ago', { earlierFines: earlier('2024-02-29') }, 1_001],
    ['a fine that is not final', { earlierFines: earlier() }, 1_001],
    ['gravity to nothing', { gravity: { percent: -100, reason: 'x' } }, 0],
    ['gravity to twice', { gravity: { percent: 100, reason: 'x' } }, 2_002],
    ['culpability, rounded down', { culpability: { percent: 33, reason: 'x' } }, 1_331],
    ['size from the first cent of its row', { size: { kind: 'undertaking', turnoverCents: 500 } }, 500],
    ['a natural person', { size: { kind: 'natural-person' } }, 10],
    ['appropriateness', { appropriateness: { percent: -1, reason: 'x' } }, 990],
    ['a benefit above it', { benefit: { cents: 5_000, reason: 'x' } }, 5_000],
    ['a benefit below it', { benefit: { cents: 5, reason: 'x' } }, 1_001],
    ['a capacity below it', { capacity: { cents: 5, reason: 'x' } }, 5],
    ['a capacity above it', { capacity: { cents: 5_000, reason: 'x' } }, 1_001],
    ['capacity after benefit: what cannot be borne is not asked', { benefit: { cents: 5_000, reason: 'x' }, capacity: { cents: 700, reason: 'x' } }, 700],
  ])('%s', (_what, more, expected) => {
    expect(cents(more)).toBe(expected);
  });

  it.each<[string, Partial<FineProposalInput>]>([
    ['gravity', { gravity: { percent: 33, reason: 'x' } }], ['culpability', { culpability: { percent: 100, reason: 'x' } }], ['appropriateness', { appropriateness: { percent: -20, reason: 'x' } }],
  ])('know no other %s than the policy has', (_what, more) => {
    expect(() => cents(more)).toThrow('the fine policy has no step');
  });

  it('know no base amount for a breach that the policy does not name', () => {
    expect(() => cents({ breach: { regime: 'csam', norm: 'csam:6(3)', violatedOn: localDate('2025-01-01'), systematicOrPersistent: false } })).toThrow('no base amount');
  });
});

describe('The example set', () => {
  const example = finePolicySchema.parse(examplePolicyRows[0]?.value);

  it('says what it is', () => {
    expect(examplePolicyRows).toHaveLength(1);
    expect(example.example).toBe(true);
    expect(example.name).toContain('VOORBEELD');
    expect(examplePolicyRows[0]).toMatchObject({ status: 'unconfirmed', source: expect.stringContaining('VOORBEELD') });
  });

  it('has a base amount for a breach and for a systematic one', () => {
    expect(example.baseAmounts.map(({ norm, raised }) => [norm, raised])).toEqual([
      ['csam:6(3)', false], ['csam:6(3)', true], ['tco:3(3)', false], ['tco:3(3)', true], ['tco:3(6)', false], ['tco:5(5)', false], ['tco:5(6)', false],
    ]);
  });

  it('has size factors from large to small, to the last cent', () => {
    const from = example.sizeFactors.map(({ fromTurnoverCents }) => fromTurnoverCents);
    expect(from).toEqual([...from].sort((a, b) => b - a));
    expect(from.at(-1)).toBe(0);
    const percents = example.sizeFactors.map(({ percent }) => percent);
    expect(percents).toEqual([100, 80, 60, 40, 20, 10]);
  });
});
