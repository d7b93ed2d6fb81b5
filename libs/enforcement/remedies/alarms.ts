import type { Instant, LocalDate } from '../../law/calendar/brands.js';
import { addDays, startOfDay } from '../../law/calendar/local-date.js';
import type { CaseState } from '../case/state.js';
import type { TermState } from '../terms/term.js';
import { watchedTerms } from './watched-terms.js';

/** The moment at which the owner of a running term is woken. */
export interface Alarm {
  readonly term: TermState;
  readonly lastDay: LocalDate;
  readonly at: Instant;
}

/** The alarms of a procedure that have not gone off for the last day as it stands now: a term that moved asks again. */
export function alarmsOf(state: CaseState, procedureId: string): readonly Alarm[] {
  return Object.values(state.terms).flatMap((term): Alarm[] => {
    const { key, kind, subject, status, lastDay } = term;
    const days = watchedTerms[kind]?.alarmDays ?? null;
    if (subject !== procedureId || status !== 'running' || lastDay === null || days === null || state.remedies.alarmed[key] === lastDay) return [];
    return [{ term, lastDay, at: startOfDay(addDays(lastDay, -days)) }];
  });
}

/** The first alarm that will go off; null where there is none. */
export const nextAlarm = (state: CaseState, procedureId: string): Instant | null =>
  alarmsOf(state, procedureId).reduce<Instant | null>((first, { at }) => (first === null || at < first ? at : first), null);
