/** docs/rules.md: E57, E58, E59 */
import { describe, expect, it } from '@jest/globals';
import type { Command } from '../../contracts/commands/command.js';
import type { Actor } from '../case/context.js';
import { ask, emptyFile, keep, type CaseFile } from '../testing/case-file.js';
import { approver, flagger, lawyer, nightlyRun, officer, process, secondOfficer } from '../testing/officials.js';
import { admitted } from '../testing/route.js';

const reasons = 'Zie de notitie in het dossier.';
const task = { type: 'ResolveTask', data: { key: 'x', note: reasons } } as Command;
const file = admitted(emptyFile());

/** The file after a command of somebody, which must be taken. */
function after(before: CaseFile, command: Command, actor: Actor): CaseFile {
  const outcome = ask(before, command, actor);
  if (!outcome.ok) throw new Error(outcome.refusal.message.en);
  return keep(before, outcome, actor);
}

const recuse = (userId: string): Command => ({ type: 'RecordRecusal', data: { userId, ground: 'personal-relation', reasons } });
const restrict = (...viewers: string[]): Command => ({ type: 'RestrictCase', data: { viewers, reasons } });
const codeOf = (before: CaseFile, command: Command, actor: Actor): string | null => {
  const outcome = ask(before, command, actor);
  return outcome.ok ? null : outcome.refusal.code;
};

describe('an official with an interest of his own', () => {
  const recused = after(file, recuse(officer.userId), officer);

  it('does nothing in the case, by 2:4 Awb, and others go on', () => {
    const outcome = ask(recused, { type: 'CloseCase', data: { reasons } }, officer);
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'no-right', code: 'recused', article: 'awb:2:4' } });
    expect(codeOf(recused, { type: 'CloseCase', data: { reasons } }, secondOfficer)).toBeNull();
  });

  it('may be named by another, once, and comes back only by the legal staff', () => {
    expect(codeOf(recused, recuse(officer.userId), lawyer)).toBe('recused-already');
    const end: Command = { type: 'EndRecusal', data: { userId: officer.userId, reasons } };
    expect(codeOf(recused, end, secondOfficer)).toBe('role-missing');
    expect(codeOf(after(recused, end, lawyer), { type: 'CloseCase', data: { reasons } }, officer)).toBeNull();
    expect(codeOf(file, end, lawyer)).toBe('not-recused');
  });

  it('cannot take his own recusal back, whatever his roles', () => {
    const double: Actor = { ...officer, roles: ['case-officer', 'legal-staff'] };
    expect(codeOf(recused, { type: 'EndRecusal', data: { userId: officer.userId, reasons } }, double)).toBe('recused');
  });
});

describe('a restricted case', () => {
  const restricted = after(file, restrict(lawyer.userId, approver.userId), lawyer);

  it('is not there for anyone else, whatever the command', () => {
    for (const command of [task, restrict(officer.userId), recuse(officer.userId), { type: 'CloseCase', data: { reasons } } as Command]) {
      expect(ask(restricted, command, officer)).toMatchObject({ ok: false, refusal: { kind: 'not-found', code: 'no-such-case' } });
    }
    expect(codeOf(restricted, { type: 'CloseCase', data: { reasons } }, lawyer)).toBeNull();
  });

  it('never keeps the engine out', () => {
    for (const actor of [process, nightlyRun]) expect(codeOf(restricted, { type: 'RaiseTask', data: { key: 'k', step: 's', problem: 'p' } }, actor)).toBeNull();
  });

  it('is restricted by somebody who stays, with each name once, and opened again by the legal staff', () => {
    expect(codeOf(file, restrict(approver.userId), lawyer)).toBe('restricts-himself-out');
    expect(codeOf(file, restrict(lawyer.userId, lawyer.userId), lawyer)).toBe('viewer-named-twice');
    expect(codeOf(file, { type: 'LiftRestriction', data: { reasons } }, lawyer)).toBe('not-restricted');
    const lifted = after(restricted, { type: 'LiftRestriction', data: { reasons } }, lawyer);
    expect(codeOf(lifted, { type: 'CloseCase', data: { reasons } }, officer)).toBeNull();
  });
});

describe('a flagger', () => {
  it('does not act on the notice of another', () => {
    const observation = { type: 'RecordObservation', data: {} } as Command;
    expect(ask(file, observation, { ...flagger, userId: 'somebody-else' })).toMatchObject({ ok: false, refusal: { code: 'no-such-case' } });
  });
});
