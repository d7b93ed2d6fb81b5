import type { Schema } from '../api/client.js';
import { dayOf, dayOfNumber, numberOfDay } from './moments.js';

type Run = Schema<'NightlyRun'>;

/** What a report says that is shown; a run that is under way has none. */
export interface NightReport {
  readonly orders: number;
  readonly expectedDays: number;
  readonly bookedUnits: number;
  readonly bookedCents: number;
  readonly failed: readonly { readonly caseNumber: string; readonly orderId: string; readonly problem: string }[];
  readonly differenceCents: number;
}

export type NightState = 'ok' | 'quiet' | 'bad' | 'running' | 'missing';

export interface Night {
  readonly day: string;
  readonly state: NightState;
  readonly run: Run | null;
}

export const reportOf = (run: Run): NightReport | null => run.report as NightReport | null;

/** How a run went: anything that failed, was expected and not booked, or differs from the ledger is bad. */
export function stateOf(run: Run): NightState {
  const report = reportOf(run);
  if (run.state !== 'finished' || report === null) return 'running';
  if (report.failed.length > 0 || report.differenceCents !== 0) return 'bad';
  return report.bookedUnits === 0 ? 'quiet' : 'ok';
}

/** The last nights, the oldest first, each with its run; a night between runs without one is missing. Dry runs and backfills are no nights. */
export function nightsOf(runs: readonly Run[], count: number): readonly Night[] {
  const nightly = runs.filter(({ kind, upTo }) => kind === 'nightly' && upTo !== null);
  const byDay = new Map<string, Run>();
  for (const run of nightly) if (!byDay.has(dayOf(run.upTo ?? ''))) byDay.set(dayOf(run.upTo ?? ''), run);
  const days = [...byDay.keys()].map(numberOfDay);
  if (days.length === 0) return [];
  const last = Math.max(...days);
  const first = Math.max(Math.min(...days), last - count + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => dayOfNumber(first + index)).map((day) => {
    const run = byDay.get(day) ?? null;
    return { day, run, state: run === null ? 'missing' : stateOf(run) };
  });
}

const rank: Readonly<Record<NightState, number>> = { bad: 0, missing: 1, running: 2, ok: 3, quiet: 3 };

/** Runs with what went wrong first; otherwise as they came. */
export const failuresFirst = (runs: readonly Run[]): readonly Run[] => [...runs].sort((a, b) => rank[stateOf(a)] - rank[stateOf(b)]);
