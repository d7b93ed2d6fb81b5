import { entryOf } from '../case/entry.js';
import type { RecordedAct } from '../case/act.js';
import type { Evolvers } from '../case/evolver.js';
import type { CaseState } from '../case/state.js';
import type { TaskState } from '../decision/state.js';
import type { DebtAct } from './acts.js';
import { evolveCollecting } from './evolve-collecting.js';
import { evolveEasing } from './evolve-easing.js';
import { evolvePayments } from './evolve-payments.js';
import { isOpen } from './parts.js';

/** What acts about money make of a case. A task about limitation is settled with the debts that it was about. */
export const evolveDebt: Evolvers<DebtAct> = settlingAlarms({ ...evolveCollecting, ...evolveEasing, ...evolvePayments });

function settlingAlarms(evolvers: Evolvers<DebtAct>): Evolvers<DebtAct> {
  type Any = (state: CaseState, act: RecordedAct) => CaseState;
  const wrapped = Object.entries(evolvers).map(([type, evolver]): [string, Any] => [type, (state, act) => withoutSettledAlarms((evolver as Any)(state, act), act)]);
  return Object.fromEntries(wrapped) as unknown as Evolvers<DebtAct>;
}

/** Alarms whose debts are settled, barred, or in a new term have nothing left to ask. */
function withoutSettledAlarms(state: CaseState, { legalAt }: RecordedAct): CaseState {
  const over = Object.entries(state.tasks).filter(([, task]) => task.resolvedAt === null && isOver(state, task));
  if (over.length === 0) return state;
  return { ...state, tasks: { ...state.tasks, ...Object.fromEntries(over.map(([key, task]) => [key, { ...task, resolvedAt: legalAt }])) } };
}

const isOver = (state: CaseState, { debtIds }: TaskState): boolean =>
  debtIds?.every((id) => {
    const debt = entryOf(state.debts, id);
    return debt === undefined || !isOpen(debt) || debt.alarmed === null;
  }) ?? false;
