import type { Command, CommandData } from '../../contracts/commands/command.js';
import type { LocalDate } from '../../law/calendar/brands.js';
import type { CaseState } from '../case/state.js';
import type { InterimReliefState } from './state.js';

export const measureConsequences = (_relief: InterimReliefState, _data: CommandData<'RecordInterimRuling'>): readonly Command[] => [];
export const resumption = (_state: CaseState, _relief: InterimReliefState, _data: CommandData<'EndInterimMeasure'>, _today: LocalDate): readonly Command[] => [];
