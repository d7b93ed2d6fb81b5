import { lastDayOf } from '../../law/last-day.js';
import type { Asked } from '../../law/recompute.js';
import type { CaseState } from '../case/state.js';
import type { TermKind, TermSet, TermState } from './term.js';

type Terms = CaseState['terms'];

/** The terms after an act set some; a key that was running before is replaced. */
export function withTerms(terms: Terms, set: readonly TermSet[], seq: number): Terms {
  const added = set.map((term): [string, TermState] => [
    term.key,
    {
      key: term.key,
      kind: term.kind,
      subject: term.subject,
      article: term.derivation.articles[0] ?? '',
      endsAt: term.endsAt,
      lastDay: term.lastDay,
      setBy: seq,
      computed: askedFor(term),
      status: 'running',
    },
  ]);
  return { ...terms, ...Object.fromEntries(added) };
}

/** A last day that does not come straight from its rule is not the law's to compute again. */
function askedFor({ derivation: { rule, inputs, value }, lastDay }: TermSet): Asked | null {
  return lastDay !== null && lastDayOf(rule, value) === lastDay ? { rule, inputs } : null;
}

/** Marks one term, where it runs, as ended or lapsed. */
export function stopTerm(terms: Terms, key: string, status: 'ended' | 'lapsed'): Terms {
  const term = terms[key];
  if (term?.status !== 'running') return terms;
  return { ...terms, [key]: { ...term, status } };
}

/** With the case every term stops, except those in which an objection or an appeal can still be lodged (6:7 Awb). */
export function lapseOnClosing(terms: Terms): Terms {
  const stopped = Object.entries(terms).map(([key, term]): [string, TermState] => [key, term.status === 'running' && term.kind !== 'objection' && term.kind !== 'appeal' ? { ...term, status: 'lapsed' } : term]);
  return Object.fromEntries(stopped);
}

export const termKey = (subject: string, kind: TermKind): string => `${subject}:${kind}`;
