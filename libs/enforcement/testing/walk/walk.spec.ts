/** docs/rules.md: E3, E5, E6, E7, E9, E11, E13, E14, E15, E16, E17, E20, E21, E23, E24, E25, E27, E28, E29, E30, E31, E32, E33, E34, E37, E40, E42, E43, E44, E45, E46, E48, E50, E55, E66 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commandSchemas, type CommandType } from '../../../contracts/commands/command.js';
import { phases, type Phase } from '../../case/phase.js';
import { expectSound } from '../specification.js';
import { walks } from './draws.js';
import { walkCase } from './walk.js';

/** WALKS and WALK_SEED make it a longer or another walk; WALK_SHRINK=1 looks for the shortest one that breaks something, which takes long. */
describe('random walks over a case', () => {
  it('break no invariant in twenty thousand commands, and come everywhere', () => {
    const reached = new Map<Phase, number>();
    const accepted = new Map<CommandType, number>();
    const refused = new Set<string>();
    let commands = 0;
    fc.assert(
      fc.property(walks, (walk) => {
        const walked = walkCase(walk);
        commands += walked.commands;
        for (const phase of walked.phases) reached.set(phase, (reached.get(phase) ?? 0) + 1);
        for (const type of walked.accepted) accepted.set(type, (accepted.get(type) ?? 0) + 1);
        for (const code of walked.refusals) refused.add(code);
        expectSound(walked.file);
        if (walked.broken !== null) throw new Error(`${walked.broken.invariant.name} (${walked.broken.invariant.article}): ${walked.broken.where}`);
      }),
      { seed: Number(process.env['WALK_SEED'] ?? 104), numRuns: Number(process.env['WALKS'] ?? 160), endOnFailure: process.env['WALK_SHRINK'] === undefined },
    );
    console.info(`${String(commands)} commands, ${String([...accepted.values()].reduce((sum, count) => sum + count, 0))} lawful, ${String(refused.size)} reasons to refuse; walks that reached: ${phases.map((phase) => `${phase} ${String(reached.get(phase) ?? 0)}`).join(', ')}`);
    expect(commands).toBeGreaterThanOrEqual(20_000);
    expect(phases.filter((phase) => !reached.has(phase))).toEqual([]);
    expect((Object.keys(commandSchemas) as CommandType[]).filter((type) => !accepted.has(type))).toEqual([]);
    expect(refused.size).toBeGreaterThan(60);
  }, 3_600_000);
});
