import type { CommandType } from '../../contracts/commands/command.js';
import type { Instant, LocalDate } from '../../law/calendar/brands.js';
import { addHours } from '../../law/calendar/instant.js';
import { dayOf } from '../../law/calendar/local-date.js';
import type { Actor } from '../case/context.js';
import { ask, keep, read, type CaseFile, type Written } from './case-file.js';

/** One thing that happens in the story of a case. */
export type Step = (file: CaseFile) => CaseFile;

/** The data of a command, or how it follows from where the case stands. */
export type DataOf<T extends CommandType> = Written<T> | ((file: CaseFile) => Written<T>);

export const dataFor = <T extends CommandType>(file: CaseFile, data: DataOf<T>): Written<T> => (typeof data === 'function' ? data(file) : data);

/** Someone gives a lawful command; the story stops with the refusal where it is not. */
export function does<T extends CommandType>(actor: Actor, type: T, data: DataOf<T>): Step {
  return (file) => {
    const outcome = ask(file, read(type, dataFor(file, data)), actor);
    if (!outcome.ok) throw new Error(`${type} by ${actor.userId} at ${file.now}: ${outcome.refusal.code}: ${outcome.refusal.message.en}`);
    return keep(file, outcome, actor);
  };
}

/** So many hours go by. */
export const passes = (hours: number): Step => (file) => ({ ...file, now: addHours(file.now, hours) });

export const nextDay: Step = passes(24);

/** Time goes on until this moment. */
export const comes = (moment: Instant): Step => (file) => {
  if (moment < file.now) throw new Error(`The story stands at ${file.now}; it cannot go back to ${moment}.`);
  return { ...file, now: moment };
};

export const story = (...steps: readonly Step[]): Step => (file) => steps.reduce((reached, step) => step(reached), file);

export const today = (file: CaseFile): LocalDate => dayOf(file.now);
