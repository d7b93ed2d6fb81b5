import type { LocalDate } from '../../law/calendar/brands.js';
import { endOfDay } from '../../law/calendar/local-date.js';
import type { Derivation } from '../../law/derivation.js';
import { termKey } from './evolve.js';
import type { TermKind, TermSet } from './term.js';

/** A term in days: it runs to the end of `lastDay`, so it is over at the start of the next day in Amsterdam. */
export function termInDays(subject: string, kind: TermKind, lastDay: LocalDate, derivation: Derivation): TermSet {
  return { key: termKey(subject, kind), kind, subject, lastDay, endsAt: endOfDay(lastDay), derivation };
}
