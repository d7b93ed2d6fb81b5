import type { Instant } from '../../law/calendar/brands.js';
import { endOfDay } from '../../law/calendar/local-date.js';
import type { LawRefusal } from '../../law/derivation.js';
import { lastDayOf } from '../../law/last-day.js';
import type { RuleSet } from '../../law/parameters/rule-set.js';
import { recompute } from '../../law/recompute.js';
import type { CaseState } from '../case/state.js';
import { runningTerms, type RunningTerm } from './running.js';
import type { StuckTerm, TermMove } from './term-move.js';

export interface TermMoves {
  readonly moves: readonly TermMove[];
  readonly stuck: readonly StuckTerm[];
}

/** The rule set with the new rows, and as it was without them. */
export interface RowChange {
  readonly before: RuleSet;
  readonly after: RuleSet;
}

/**
 * The terms of a case that run at `now` and end on another day because of the new rows. What does not change with the rows is left alone,
 * and so is a term that is over: what has ended has ended. Source: Algemene termijnenwet arts 1, 2 and 3(3).
 */
export function termMoves(state: CaseState, now: Instant, change: RowChange): TermMoves {
  const moves = new Map<string, TermMove>();
  const stuck: StuckTerm[] = [];
  for (const term of runningTerms(state, now, (key) => moves.get(key)?.to ?? null)) {
    const found = moveOf(term, now, change);
    if (found === null) continue;
    if ('refusal' in found) stuck.push(found);
    else moves.set(found.key, found);
  }
  return { moves: [...moves.values()], stuck };
}

function moveOf({ key, kind, subject, article, lastDay, asked, askedNow }: RunningTerm, now: Instant, { before, after }: RowChange): TermMove | StuckTerm | null {
  const named = { key, kind, subject, article, from: lastDay };
  const was = recompute(asked, before);
  const becomes = recompute(askedNow, after);
  if (!becomes.ok) return was.ok ? { ...named, to: null, refusal: becomes.refusal } : null;
  const to = lastDayOf(asked.rule, becomes.value);
  if (to === null || to === lastDay || (was.ok && lastDayOf(asked.rule, was.value) === to)) return null;
  const endsAt = endOfDay(to);
  return endsAt <= now ? { ...named, to, refusal: overByThen } : { ...named, to, endsAt, derivation: becomes.derivation };
}

const overByThen: LawRefusal = {
  code: 'term-over-by-then',
  article: 'atw:1',
  message: { nl: 'De termijn zou met terugwerkende kracht al zijn geëindigd; een termijn eindigt niet in het verleden.', en: 'The term would be over already; no term ends in the past.' },
};
