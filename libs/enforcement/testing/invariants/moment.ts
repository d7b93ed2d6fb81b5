import type { Command } from '../../../contracts/commands/command.js';
import type { Actor } from '../../case/context.js';
import type { ActType, RecordedAct } from '../../case/act.js';
import type { RecordedActOf } from '../../case/recorded-act.js';
import type { CaseFile, Decide } from '../case-file.js';

/** One lawful command and what it did to the case. */
export interface Moment {
  readonly before: CaseFile;
  readonly after: CaseFile;
  readonly command: Command;
  readonly actor: Actor;
  /** The decider that took it: the real one, or one from which a test took a rule away. */
  readonly decider: Decide;
}

/** What must hold of every lawful command: its article, and where it is broken, in words. */
export interface Invariant {
  readonly name: string;
  readonly article: string;
  readonly broken: (moment: Moment) => string | null;
}

const isA = <T extends ActType>(type: T) => (act: RecordedAct): act is RecordedActOf<T> => act.type === type;

/** Acts of one type among these. */
export const ofType = <T extends ActType>(acts: readonly RecordedAct[], type: T): readonly RecordedActOf<T>[] => acts.filter(isA(type));

/** The acts that the command led to. */
export const newActs = ({ before, after }: Moment): readonly RecordedAct[] => after.acts.slice(before.acts.length);

/** The acts of one type that the command led to. */
export const newOf = <T extends ActType>(moment: Moment, type: T): readonly RecordedActOf<T>[] => ofType(newActs(moment), type);

/** Everything on file before an act. */
export const earlierThan = ({ after }: Moment, act: RecordedAct): readonly RecordedAct[] => after.acts.slice(0, act.seq - 1);

/** The first thing that breaks a rule, as words; null where nothing does. */
export function first<T>(things: readonly T[], breaks: (thing: T) => boolean, says: (thing: T) => string): string | null {
  const found = things.find(breaks);
  return found === undefined ? null : says(found);
}
