import { setTimeout as pause } from 'node:timers/promises';
import type { Instant } from '../../../libs/law/calendar/brands.js';
import { addDays, atAmsterdam, dayOf } from '../../../libs/law/calendar/local-date.js';
import type { ClockMove, MoveBook } from './move-book.js';

export interface WalkDeps {
  readonly book: MoveBook;
  /** Carries the nightly run under this key to its report; a run that was done is not done again. */
  readonly nightlyRun: (runKey: string) => Promise<void>;
  readonly log: (details: Record<string, unknown>, line: string) => void;
}

const restMs = 50;
const nightlyHour = '04:00';

/**
 * Carries out one move of the training clock as if the time had passed: stop
 * by stop, at each deadline and each nightly run, waiting at every stop until
 * the process has done what was due. A kill resumes where the clock stands.
 *
 * Through an outage it goes to the end at once, as if the process had been
 * down: what became due in between is done late, and says so.
 */
export async function walk(move: ClockMove, deps: WalkDeps, signal: AbortSignal): Promise<void> {
  const { book } = deps;
  if (move.through === 'outage') {
    await goTo(book, move, move.to);
    return book.finish(move);
  }
  await book.hold(move);
  // A kill may have come between setting the clock and waking what had become due by it.
  await book.wakeDue(await book.legalNow());
  for (;;) {
    await settled(deps, signal);
    const now = await book.legalNow();
    await nightOf(now, deps);
    if (now >= move.to) return book.finish(move);
    await goTo(book, move, earliest([move.to, nextNight(now), await book.nextDeadline(now)]));
  }
}

async function goTo(book: MoveBook, move: ClockMove, stop: Instant): Promise<void> {
  if (stop > (await book.legalNow())) await book.setClock(move, stop);
  await book.wakeDue(stop);
}

/** Where the clock stands at 04:00 the nightly run of that night comes first. */
async function nightOf(now: Instant, { book, nightlyRun, log }: WalkDeps): Promise<void> {
  if (now !== atAmsterdam(dayOf(now), nightlyHour)) return;
  const runKey = `nightly-run/${dayOf(now)}`;
  if (await book.isRunDone(runKey)) return;
  log({ runKey }, 'nightly run of the training clock');
  await nightlyRun(runKey);
}

function nextNight(now: Instant): Instant {
  const today = atAmsterdam(dayOf(now), nightlyHour);
  return now < today ? today : atAmsterdam(addDays(dayOf(now), 1), nightlyHour);
}

async function settled({ book, log }: WalkDeps, signal: AbortSignal): Promise<void> {
  for (let rests = 1; !(await book.isSettled()); rests += 1) {
    if (rests % 400 === 0) log({ waitedMs: rests * restMs }, 'the training clock waits for the process');
    await pause(restMs, undefined, { signal });
  }
}

const earliest = (moments: readonly (Instant | null)[]): Instant =>
  moments.filter((moment) => moment !== null).reduce((first, moment) => (moment < first ? moment : first));
