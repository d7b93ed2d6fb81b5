import type { Command } from '../../contracts/commands/command.js';
import type { CaseState } from '../case/state.js';
import type { DecisionChange } from './change.js';

export const changeConsequences = (_state: CaseState, _id: string, _change: DecisionChange, _ruling: object, _more: object): readonly Command[] => [];
