import type { Act } from '../case/act.js';
import { entryOf } from '../case/entry.js';
import type { CaseState } from '../case/state.js';
import { announceKeyOf } from '../service/task.js';
import type { OnItsWay } from './dispatch.js';
import { objectionBehind, othersThan, recipientsOf } from './recipient.js';
import { copyTasks, handTask, sendingKey } from './tasks.js';

/** The tasks of officials that begin once a letter is sealed: to send what the engine does not send, and the copies for other parties. */
export function handedOver(state: CaseState, { id, way }: OnItsWay): readonly Act[] {
  const decision = entryOf(state.decisions, id);
  if (decision === undefined) return handTask(sendingKey(id), id, way, entryOf(state.letters, id)?.to ?? '');
  const objection = objectionBehind(state, id);
  const [first] = objection === undefined ? [] : recipientsOf(objection);
  return [...handTask(announceKeyOf(decision), id, way, first?.to ?? ''), ...copyTasks(id, othersThan(state, id))];
}
