import type { Instant } from '../../law/calendar/brands.js';
import type { InstrumentView, StepView } from '../case/instrument-view.js';
import type { CaseState } from '../case/state.js';
import { nextAlarmAt } from './alarms.js';
import { barredFrom } from './collectable.js';
import { isOpen } from './parts.js';
import type { DebtState } from './state.js';
import { defaultDue, executionSuspended } from './suspension.js';

/**
 * The debts of a case: default sets in by itself once the last day to pay has
 * passed (4:97 Awb), limitation asks for attention before it strikes, and
 * strikes by itself (5:35, 4:104 Awb); each is noted then.
 */
export function debtsView(state: CaseState): readonly InstrumentView[] {
  const debts = Object.values(state.debts);
  if (debts.length === 0) return [];
  const open = debts.filter(isOpen);
  const steps = {
    'record-default': atFirst(open.filter(({ status }) => status === 'owed').map((debt) => defaultDue(state, debt))),
    'raise-limitation-alarm': atFirst(open.map(nextAlarmAt)),
    'record-barred': atFirst(open.map((debt) => (executionSuspended(state, debt) ? null : barredFrom(debt)))),
  };
  return [{ instrument: 'debts', id: 'debts', finished: Object.values(steps).every(({ status }) => status === 'done'), steps }];
}

/** Open at the first of these moments; done where there is none. */
function atFirst(moments: readonly (Instant | null)[]): StepView {
  const first = moments.reduce<Instant | null>((earliest, at) => (at !== null && (earliest === null || at < earliest) ? at : earliest), null);
  return first === null ? { status: 'done', dueAt: null } : { status: 'open', dueAt: first };
}

/** The debts whose last day to pay has passed and whose default is not recorded yet; not those of which a judge suspended payment (4:97, 8:81 Awb). */
export function debtsPastDue(state: CaseState, now: Instant): readonly DebtState[] {
  return Object.values(state.debts).filter((debt) => {
    const due = debt.status === 'owed' && isOpen(debt) ? defaultDue(state, debt) : null;
    return due !== null && due <= now;
  });
}

/** The debts on which limitation has struck and is not recorded yet; not those of which execution is suspended (4:111(2) Awb). */
export const struckDebts = (state: CaseState, now: Instant): readonly DebtState[] => Object.values(state.debts).filter((debt) => isOpen(debt) && !executionSuspended(state, debt) && barredFrom(debt) <= now);
