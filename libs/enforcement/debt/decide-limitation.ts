import { dayOf } from '../../law/calendar/local-date.js';
import type { CommandData } from '../../contracts/commands/command.js';
import type { LocalDate } from '../../law/calendar/brands.js';
import type { Act } from '../case/act.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders } from '../case/decider.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { notBefore, refusedByLaw, unlawful, type Refusal } from '../case/refusal.js';
import { alarmsDue, ownerOf, type AlarmDue } from './alarms.js';
import { barredFrom, hasWrit, stillOwed } from './collectable.js';
import { interrupted } from './interrupted.js';
import { barOf } from './limitation.js';
import { firstRefusal, withDebts } from './named-debts.js';
import { isOpen } from './parts.js';
import type { DebtState } from './state.js';
import { executionSuspended } from './suspension.js';

/** The clock of limitation: what interrupts it, when it asks for attention, and that it struck (5:35, 4:104–4:111 Awb). */
export const decideLimitation: Deciders<'RecordBarred' | 'RecordInterruption' | 'RaiseLimitationAlarm'> = {
  RecordBarred: (state, data, context) =>
    withDebts(state, data.debtIds, (debts) => {
      const open = debts.filter(isOpen);
      const early = open.find((debt) => context.now < barredFrom(debt));
      if (early !== undefined) return refuse(notBefore(barredFrom(early)));
      const suspended = open.find((debt) => executionSuspended(state, debt));
      return suspended === undefined ? barred(open, context) : refuse(unlawful('limitation-extended', 'awb:4:111', `De tenuitvoerlegging van het dwangbevel voor ${suspended.id} is geschorst; de verjaring wordt daarmee verlengd.`, `Execution of the writ for ${suspended.id} is suspended; limitation is extended by that time.`));
    }),
  RecordInterruption: (state, data, context) =>
    withDebts(state, data.debtIds, (debts) => {
      const refusal = firstRefusal(debts, (debt) => mayInterrupt(debt, data, dayOf(context.now)));
      if (refusal !== null) return refuse(refusal);
      return interrupted(debts, { on: data.on, kind: data.kind }, context, (named, barredAfter, terms) => ({
        type: 'LimitationInterrupted',
        data: { ...data, debtIds: named.map(({ id }) => id), barredAfter, terms },
      }));
    }),
  RaiseLimitationAlarm: (state, data, context) => withDebts(state, data.debtIds, (debts) => record(...alarmsDue(debts, context.now).map(alarm))),
};

/** The task about debts whose limitation has run equally far. */
function alarm({ month, debts }: AlarmDue): Act {
  const { id, barredAfter } = debts.reduce((first, debt) => (debt.barredAfter < first.barredAfter ? debt : first));
  const problem = `De verjaring is ${String(month)} maanden ver: ${named(debts)} verjaart na ${barredAfter}. Alleen een handeling van artikel 4:105 of 4:106 Awb stuit; de invorderingsbeschikking stuit niet.`;
  return { type: 'LimitationAlarmRaised', data: { key: `limitation-alarm:${id}:${String(month)}:${barredAfter}`, debtIds: debts.map((debt) => debt.id), month, barredAfter, owner: ownerOf(month), problem } };
}

const named = (debts: readonly DebtState[]): string => (debts.length === 1 ? (debts[0]?.id ?? '') : `${debts[0]?.id ?? ''} en ${String(debts.length - 1)} meer, de eerste`);

/** Limitation needs no act to strike; it is recorded with how it came about, so that nobody goes on collecting and the ledger can let go (4:104, 5:35 Awb). */
function barred(debts: readonly DebtState[], context: DecisionContext): Outcome {
  const acts: Act[] = [];
  for (const debt of debts) {
    const bar = barOf(debt, [], context.rules);
    if (!bar.ok) return refuse(refusedByLaw(bar.refusal));
    acts.push({ type: 'DebtBarred', data: { debtIds: [debt.id], derivation: bar.derivation } });
  }
  return record(...acts);
}

/** Interrupting needs a debt that was owed on that day, and for execution a writ (4:105, 4:106 Awb). */
function mayInterrupt(debt: DebtState, { kind, on }: CommandData<'RecordInterruption'>, today: LocalDate): Refusal | null {
  if (on > today) return unlawful('interruption-in-the-future', 'awb:4:105', 'Een stuiting ligt niet in de toekomst.', 'An interruption does not lie in the future.');
  if (on < debt.limitationFrom) return unlawful('interruption-before-term', 'awb:4:110', `De verjaring van ${debt.id} liep toen nog niet.`, `Limitation of ${debt.id} was not running by then.`);
  return stillOwed(debt, today) ?? stillOwed(debt, on) ?? (kind === 'execution' ? hasWrit(debt) : null);
}
