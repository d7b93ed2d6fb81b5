import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../case/decide.js';
import { phases } from '../case/phase.js';
import { localDate } from '../../law/calendar/local-date.js';
import type { Decide } from './case-file.js';
import { walkCase, type Draw } from './walk.js';

const draw: fc.Arbitrary<Draw> = fc.record({
  pick: fc.nat(10_000),
  who: fc.nat(100),
  detail: fc.nat(100),
  hours: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.integer({ min: 1, max: 30 }) }, { weight: 1, arbitrary: fc.integer({ min: 100, max: 1_500 }) }),
});
const walk = fc.array(draw, { minLength: 150, maxLength: 400, size: 'max' });
const fixed = { seed: 20_250_303, endOnFailure: false };

const withoutARule: { readonly [invariant: string]: Decide } = {
  'whoever drafted does not decide': (state, command, context) =>
    decide(state, command, command.type === 'ApproveDecision' ? { ...context, actor: { ...context.actor, userId: 'someone-else' } } : context),
  'a day of an order is forfeited once, and the sum never exceeds the cap': (state, command, context) =>
    decide(command.type === 'BookUnits' ? { ...state, penaltyOrders: mapped(state.penaltyOrders, { bookedDays: [], forfeitedCents: 0, capReachedOn: null }) } : state, command, context),
  'no fine before the public prosecutor was consulted and views were asked': (state, command, context) =>
    decide(command.type === 'DraftFineDecision' ? { ...state, fines: mapped(state.fines, { unaVia: { kind: 'not-criminal' } }) } : state, command, context),
  'no reminder before default and, for a unit, the collection decision; none for what is paid, barred or waived': (state, command, context) =>
    decide(command.type === 'SendReminder' ? { ...state, debts: mapped(state.debts, { collectionDecidedOn: localDate('2025-03-03') }) } : state, command, context),
};

/** Each entry with this change. */
function mapped<T>(entries: { readonly [id: string]: T }, change: Partial<T>): { readonly [id: string]: T } {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, { ...entry, ...change }]));
}

describe('a random walk over the case', () => {
  it('breaks no invariant in at least ten thousand commands, and reaches every phase', () => {
    let [commands, accepted] = [0, 0];
    const reached = new Set<string>();
    fc.assert(
      fc.property(walk, (draws) => {
        const walked = walkCase(draws);
        commands += walked.commands;
        accepted += walked.accepted;
        for (const phase of walked.phases) reached.add(phase);
        if (walked.broken !== null) throw new Error(`${walked.broken.invariant.name} (${walked.broken.invariant.article}): ${walked.broken.where}`);
      }),
      { ...fixed, numRuns: 400 },
    );
    expect(commands).toBeGreaterThanOrEqual(10_000);
    expect(accepted).toBeGreaterThan(commands / 10);
    expect(phases.filter((phase) => !reached.has(phase))).toEqual([]);
  }, 120_000);

  /** A rule taken away: the walk must find what then goes wrong, or it looks at nothing. */
  it.each(Object.entries(withoutARule))('finds what goes wrong where this no longer holds: %s', (name, decider) => {
    for (const draws of fc.sample(walk, { ...fixed, numRuns: 250 })) {
      if (walkCase(draws, decider).broken?.invariant.name === name) return;
    }
    throw new Error('250 walks found nothing.');
  }, 120_000);
});
