import { isDeepStrictEqual } from 'node:util';
import { expect } from '@jest/globals';
import type { CommandType } from '../../contracts/commands/command.js';
import type { Act, ActType } from '../case/act.js';
import type { Actor } from '../case/context.js';
import { evolve } from '../case/evolve.js';
import { processView } from '../case/process-view.js';
import { projectionsOf } from '../case/project.js';
import type { Refusal } from '../case/refusal.js';
import { noCase } from '../case/state.js';
import { ask, emptyFile, keep, read, type CaseFile } from './case-file.js';
import { dataFor, story, type DataOf, type Step } from './steps.js';

/** An act as a test expects it: its type, and of its data what matters. */
export type ExpectedAct = { readonly [T in ActType]: { readonly type: T; readonly data?: object } }[ActType];

export interface Answered {
  /** The command is lawful and leads to exactly these acts. */
  readonly then: (...expected: readonly ExpectedAct[]) => CaseFile;
  /** The command is lawful and there is nothing left to do. */
  readonly thenNothing: () => CaseFile;
  readonly refuses: (expected: { readonly code: string; readonly article?: string | null; readonly kind?: Refusal['kind'] }) => Refusal;
}

/** A case to which these things happened. */
export function given(...steps: readonly Step[]): { readonly file: CaseFile; readonly when: <T extends CommandType>(type: T, data: DataOf<T>, by: Actor) => Answered } {
  const file = story(...steps)(emptyFile());
  return { file, when: (type, data, by) => answered(file, type, data, by) };
}

function answered<T extends CommandType>(file: CaseFile, type: T, data: DataOf<T>, by: Actor): Answered {
  const command = read(type, dataFor(file, data));
  const outcome = ask(file, command, by);
  const lawful = (expected: readonly ExpectedAct[]): CaseFile => {
    if (!outcome.ok) throw new Error(`${type} was refused: ${outcome.refusal.code}: ${outcome.refusal.message.en}`);
    const after = keep(file, outcome, by);
    expect(outcome.acts.map((act: Act) => act.type)).toEqual(expected.map((act) => act.type));
    expect(outcome.acts).toMatchObject(expected);
    expectSound(after);
    return after;
  };
  return {
    then: (...expected) => lawful(expected),
    thenNothing: () => lawful([]),
    refuses: (expected) => {
      if (outcome.ok) throw new Error(`${type} was lawful: ${outcome.acts.map((act) => act.type).join(', ')}`);
      const { code, article, kind, message } = outcome.refusal;
      expect({ code, ...('article' in expected ? { article } : {}), ...('kind' in expected ? { kind } : {}) }).toEqual(expected);
      expect([message.nl, message.en].every((sentence) => sentence.length > 5)).toBe(true);
      return outcome.refusal;
    },
  };
}

/** What holds of every case: dense acts, a state of plain JSON that the acts alone make again, and the same projections from it. */
export function expectSound(file: CaseFile): void {
  expect(file.acts.map((act) => act.seq)).toEqual(file.acts.map((_, index) => index + 1));
  const state: unknown = JSON.parse(JSON.stringify(file.state));
  same(state, file.state);
  const acts = JSON.parse(JSON.stringify(file.acts)) as CaseFile['acts'];
  const rebuilt = acts.reduce(evolve, { ...noCase, caseNumber: file.state.caseNumber });
  same(rebuilt, file.state);
  if (file.state.notice === null) return;
  const shown = projectionsOf(file.state);
  same(projectionsOf(rebuilt), shown);
  same(JSON.parse(JSON.stringify(shown)), shown);
  same(processView(rebuilt), processView(file.state));
}

/** Strictly equal, also under keys such as `constructor`, which the matcher of jest stumbles over; the matcher only shows the difference. */
function same(one: unknown, other: unknown): void {
  if (!isDeepStrictEqual(one, other)) expect(one).toStrictEqual(other);
}
