import type { Instant } from '../../law/calendar/brands.js';
import { addHours } from '../../law/calendar/instant.js';
import { addDays, atAmsterdam, dayOf } from '../../law/calendar/local-date.js';

/** A nightly run as the watch sees it. */
export interface WatchedRun {
  readonly id: string;
  readonly upTo: Instant;
  /** Time of the system. */
  readonly startedAt: Instant;
  readonly finished: boolean;
  readonly failedOrders: number;
  readonly notObserved: number;
  readonly differenceCents: number;
}

export interface WatchedNight {
  /** The legal now. */
  readonly now: Instant;
  readonly systemNow: Instant;
  /** From when there was an order to look at; null where there is none. */
  readonly activeSince: Instant | null;
  /** The latest runs, in any order. */
  readonly runs: readonly WatchedRun[];
}

export type AlarmCode = 'run-late' | 'run-incomplete' | 'orders-failed' | 'orders-not-observed' | 'does-not-reconcile' | 'ledger-unbalanced';

/** Something about the nightly run that an official has to look at; the key names it, so that it is raised once. */
export interface RunAlarm {
  readonly key: string;
  readonly code: AlarmCode;
  /** Dutch, one line. */
  readonly problem: string;
}

export const NIGHTLY_CLOCK = '04:00';
const graceHours = 0.5;
const longestHours = 3;

/** The last night whose run should have begun by now: 04:00 in Amsterdam and half an hour's grace. */
export function lastNight(now: Instant): Instant {
  const until = addHours(now, -graceHours);
  const tonight = atAmsterdam(dayOf(until), NIGHTLY_CLOCK);
  return tonight <= until ? tonight : atAmsterdam(addDays(dayOf(until), -1), NIGHTLY_CLOCK);
}

/** What is wrong with the nightly runs: late, incomplete, or not reconciled. */
export function runAlarms(night: WatchedNight): readonly RunAlarm[] {
  return [...late(night), ...night.runs.flatMap((run) => ofRun(run, night.systemNow))];
}

function late({ now, activeSince, runs }: WatchedNight): readonly RunAlarm[] {
  const due = lastNight(now);
  if (activeSince === null || activeSince > due || runs.some(({ upTo }) => upTo >= due)) return [];
  return [{ key: `run-late:${dayOf(due)}`, code: 'run-late', problem: `De nachtrun van ${dayOf(due)} is niet begonnen.` }];
}

function ofRun(run: WatchedRun, systemNow: Instant): readonly RunAlarm[] {
  const alarm = (code: AlarmCode, problem: string): RunAlarm => ({ key: `${code}:${run.id}`, code, problem });
  if (!run.finished) return addHours(run.startedAt, longestHours) < systemNow ? [alarm('run-incomplete', `Run ${run.id} is begonnen en niet geëindigd.`)] : [];
  return [
    ...(run.failedOrders > 0 ? [alarm('orders-failed', `Run ${run.id} kon ${String(run.failedOrders)} lasten niet boeken.`)] : []),
    ...(run.notObserved > 0 ? [alarm('orders-not-observed', `Run ${run.id} heeft ${String(run.notObserved)} lasten niet waargenomen.`)] : []),
    ...(run.differenceCents === 0 ? [] : [alarm('does-not-reconcile', `Run ${run.id} sluit niet aan op het grootboek: verschil ${String(run.differenceCents)} cent.`)]),
  ];
}
