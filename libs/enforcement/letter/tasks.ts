import type { Act } from '../case/act.js';
import { entryOf } from '../case/entry.js';
import { stepKey } from '../case/step-key.js';
import type { CaseState } from '../case/state.js';
import type { LetterWay } from './letter.js';

/** The key of the task to send a letter, under which an official also finds that it was not delivered. */
export const sendingKey = (letterId: string): string => stepKey('letter', letterId, 'announce');

const how: { readonly [W in Exclude<LetterWay, 'electronic' | 'on-file'>]: string } = {
  'by-hand': 'gaat per post of wordt uitgereikt; de machine verstuurt hem niet',
  'by-bailiff': 'wordt door een deurwaarder betekend (4:123 Awb); de machine verstuurt hem niet',
};

/** The task of an official for a sealed letter that the engine does not send itself: to send it, and to enter the proof. */
export function handTask(key: string, id: string, way: LetterWay, to: string): readonly Act[] {
  if (way === 'electronic' || way === 'on-file') return [];
  const problem = `Brief ${id} aan ${to} ${how[way]}. Leg vast wanneer en hoe dat is gebeurd, met het bewijs.`.slice(0, 2_000);
  return [{ type: 'TaskRaised', data: { key, step: 'announce', problem } }];
}

/** The same for the copy that each other party gets of a sealed letter. */
export const copyTasks = (decisionId: string, others: readonly { readonly to: string; readonly way: LetterWay }[]): readonly Act[] =>
  others.flatMap(({ to, way }, index) => {
    const id = `${decisionId}-${String(index + 2)}`;
    return handTask(sendingKey(id), id, way, to);
  });

/** Settles the task under a key, where it waits. */
export function settled(state: CaseState, key: string, note: string): readonly Act[] {
  return entryOf(state.tasks, key)?.resolvedAt === null ? [{ type: 'TaskResolved', data: { key, note } }] : [];
}
