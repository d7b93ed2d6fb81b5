import type { Command, CommandType } from '../../../contracts/commands/command.js';
import type { Actor } from '../../case/context.js';
import { read, type Written } from '../case-file.js';
import { approver, approverWith, auditor, both, financier, flagger, lawyer, nightlyRun, officer, process, secondApprover, secondOfficer } from '../officials.js';
import { localDate } from '../../../law/calendar/local-date.js';

/** A command that might come now, lawful or not, how likely, and by whom. */
export interface Candidate {
  readonly weight: number;
  readonly actors: readonly Actor[];
  readonly type: CommandType;
  readonly make: () => Command;
}

export const drafters: readonly Actor[] = [officer, secondOfficer, lawyer, both];
/** Approvers with every mandate, one who also drafts, and those whose mandate ended, is small, or is for something else. */
export const deciders: readonly Actor[] = [
  approver,
  secondApprover,
  both,
  approverWith({ until: localDate('2025-03-20') }),
  approverWith({ maxAmountCents: 1_000_000 }),
  approverWith({ decides: ['binding-order', 'fine-decision'] }),
  approverWith({ from: localDate('2025-06-01') }),
];
export const payers: readonly Actor[] = [financier, both];
export const everyone: readonly Actor[] = [...drafters, ...deciders, financier, flagger, auditor, process, nightlyRun];

export const may = <T extends CommandType>(weight: number, actors: readonly Actor[], type: T, data: () => Written<T>): Candidate => ({ weight, actors, type, make: () => read(type, data()) });
