import type { Instant } from '../law/calendar/brands.js';
import { millisOf } from '../law/calendar/instant.js';

/** How the log is doing, as the database tells. */
export interface LogStatus {
  /** Entries that wait for the sequencer, and since when the oldest does. */
  readonly waiting: number;
  readonly oldestWaitsSince: Instant | null;
  readonly checkpoint: { readonly size: number; readonly signedAt: Instant } | null;
  readonly witnesses: readonly WitnessStatus[];
  readonly lastCheck: { readonly finishedAt: Instant; readonly faults: number } | null;
  /** Of the last seven days. */
  readonly incidents: readonly { readonly kind: string; readonly reportedAt: Instant }[];
  readonly firstEntryAt: Instant | null;
}

export interface WitnessStatus {
  readonly name: string;
  readonly kind: 'server' | 'folder';
  readonly seenSize: number;
  readonly seenAt: Instant | null;
  readonly problem: string | null;
}

export interface Alarm {
  readonly code: 'sequencer-lags' | 'witness-missing' | 'no-witness' | 'check-failed' | 'check-overdue' | 'incident';
  readonly detail: string;
}

const minuteMs = 60_000;
/** An entry that waits longer than this says that the sequencer is away. */
export const LAG_LIMIT_MS = minuteMs;
/** A checkpoint that a witness has not seen for so long is missed. */
export const WITNESS_LIMIT_MS = 5 * minuteMs;
/** A day, and what a check that is under way may take. */
export const CHECK_LIMIT_MS = 26 * 60 * minuteMs;

/** What somebody must look into, at this moment of the system. */
export function logAlarms(status: LogStatus, now: Instant): readonly Alarm[] {
  return [lag, missingWitnesses, failedCheck, overdueCheck, incidents].flatMap((look) => look(status, (moment) => millisOf(now) - millisOf(moment)));
}

type Look = (status: LogStatus, since: (moment: Instant) => number) => readonly Alarm[];

const lag: Look = ({ waiting, oldestWaitsSince }, since) =>
  oldestWaitsSince !== null && since(oldestWaitsSince) > LAG_LIMIT_MS ? [{ code: 'sequencer-lags', detail: `${String(waiting)} entries wait, the oldest since ${oldestWaitsSince}` }] : [];

const missingWitnesses: Look = ({ checkpoint, witnesses }, since) => {
  if (checkpoint === null) return [];
  if (witnesses.length === 0) return [{ code: 'no-witness', detail: 'nobody outside the database holds a checkpoint' }];
  if (since(checkpoint.signedAt) <= WITNESS_LIMIT_MS) return [];
  return witnesses
    .filter(({ seenSize }) => seenSize < checkpoint.size)
    .map(({ name, seenSize, problem }) => ({ code: 'witness-missing', detail: `${name} saw ${String(seenSize)} of ${String(checkpoint.size)} entries${problem === null ? '' : `: ${problem}`}` }));
};

const failedCheck: Look = ({ lastCheck }) =>
  lastCheck !== null && lastCheck.faults > 0 ? [{ code: 'check-failed', detail: `the full check of ${lastCheck.finishedAt} found ${String(lastCheck.faults)} faults` }] : [];

const overdueCheck: Look = ({ lastCheck, firstEntryAt }, since) => {
  const checkedAt = lastCheck?.finishedAt ?? firstEntryAt;
  if (checkedAt === null || since(checkedAt) <= CHECK_LIMIT_MS) return [];
  return [{ code: 'check-overdue', detail: lastCheck === null ? 'the log was never checked' : `the last full check was at ${lastCheck.finishedAt}` }];
};

const incidents: Look = (status) => {
  const kinds = [...new Set(status.incidents.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ code: 'incident', detail: `${kind}: ${String(status.incidents.filter((incident) => incident.kind === kind).length)} in seven days` }));
};
