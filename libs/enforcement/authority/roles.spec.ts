/** docs/rules.md: E1, E2 */
import { describe, expect, it } from '@jest/globals';
import { commandSchemas, type Command, type CommandType } from '../../contracts/commands/command.js';
import { decide } from '../case/decide.js';
import { ask, emptyFile } from '../testing/case-file.js';
import { admitted } from '../testing/route.js';
import { allowedRoles, type Role } from './roles.js';

const everyCommand = Object.keys(commandSchemas) as CommandType[];
const everyRole: readonly Role[] = ['case-officer', 'approver', 'legal-staff', 'finance', 'flagger', 'auditor', 'administrator', 'process', 'nightly-run'];
const file = admitted(emptyFile());

describe('the right to give a command', () => {
  it('is denied to a role without a row, before anything else is looked at', () => {
    for (const type of everyCommand) {
      for (const role of everyRole.filter((one) => !allowedRoles[type].includes(one))) {
        const actor = { userId: 'someone', roles: [role], mandates: [] };
        const outcome = decide(file.state, { type, data: {} } as Command, { now: file.now, rules: file.rules, actor, providerRecord: [], evidence: [] });
        expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'no-right', code: 'role-missing', article: 'awb:10:3' } });
      }
    }
  });

  it('is never one of whoever only looks or manages', () => {
    for (const type of everyCommand) expect(allowedRoles[type].filter((role) => role === 'auditor' || role === 'administrator')).toEqual([]);
  });

  it('to take a decision is for approvers alone, and approvers draft nothing', () => {
    for (const type of ['ApproveDecision', 'ApproveFinding'] as const) expect(allowedRoles[type]).toEqual(['approver']);
    for (const type of everyCommand.filter((one) => one.startsWith('Draft') || one.startsWith('Establish') || one.startsWith('Propose'))) {
      expect(allowedRoles[type]).not.toContain('approver');
    }
  });

  it('to establish, to weigh or to decide is never that of the engine', () => {
    const engine: readonly Role[] = ['process', 'nightly-run'];
    const judgement = everyCommand.filter((type) => /^(Approve|Draft|Establish|Propose|Admit|Dismiss|Attribute|Refrain|Waive|Close|Reject|Issue|Send)/.test(type));
    expect(judgement.length).toBeGreaterThan(15);
    for (const type of judgement) expect(allowedRoles[type].filter((role) => engine.includes(role))).toEqual([]);
  });

  it('of several roles suffices where one of them has it', () => {
    const outcome = ask(file, { type: 'CloseCase', data: { reasons: 'Klaar.' } }, { userId: 'x', roles: ['auditor', 'legal-staff'], mandates: [] });
    expect(outcome.ok).toBe(true);
  });
});
