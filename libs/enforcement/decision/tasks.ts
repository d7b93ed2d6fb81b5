import type { Deciders } from '../case/decider.js';
import { entryOf } from '../case/entry.js';
import { record, refuse } from '../case/outcome.js';
import { notFound, unlawful } from '../case/refusal.js';

/** Whose task it is: passed on to a role, or taken by an official of the role that it belongs to. A task that is settled stays as it is. */
export const decideTasks: Deciders<'AssignTask' | 'TakeTask'> = {
  AssignTask: (state, data) => {
    const task = entryOf(state.tasks, data.key);
    if (task === undefined) return refuse(notFound('taak', data.key));
    if (task.resolvedAt !== null) return refuse(settled);
    return task.owner === data.owner ? record() : record({ type: 'TaskAssigned', data });
  },
  TakeTask: (state, data, { actor }) => {
    const task = entryOf(state.tasks, data.key);
    if (task === undefined) return refuse(notFound('taak', data.key));
    if (task.resolvedAt !== null) return refuse(settled);
    if (task.owner !== undefined && !actor.roles.includes(task.owner)) {
      return refuse(unlawful('task-of-another', 'awb:3:2', `Deze taak is van de rol ${task.owner}; wijs haar eerst toe.`, `This task belongs to the role ${task.owner}; assign it first.`));
    }
    return task.takenBy === actor.userId ? record() : record({ type: 'TaskTaken', data });
  },
};

const settled = unlawful('task-settled', 'awb:3:2', 'Deze taak is al afgehandeld.', 'This task was settled already.');
