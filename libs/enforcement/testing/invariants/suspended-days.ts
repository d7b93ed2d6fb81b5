import type { Instant, LocalDate } from '../../../law/calendar/brands.js';
import { addDays, dayOf, startOfDay } from '../../../law/calendar/local-date.js';
import type { RecordedAct } from '../../case/act.js';
import { ofType } from './moment.js';

interface Stretch {
  readonly from: Instant;
  readonly until: Instant | null;
}

/** From when until when judges suspended the money of an order or a fine, by the rulings alone. */
export function suspensionsOf(acts: readonly RecordedAct[], subject: string): readonly Stretch[] {
  return ofType(acts, 'InterimReliefRuled').flatMap(({ data }) => {
    const endedAt = ofType(acts, 'InterimMeasureEnded').find((ended) => ended.data.reliefId === data.reliefId)?.data.on ?? null;
    return data.measures.flatMap((one): Stretch[] => {
      const about = one.kind === 'suspend-collection' ? one.subject : one.kind === 'suspend-order' ? one.orderId : null;
      if (about !== subject) return [];
      const until = one.until !== undefined && (endedAt === null || one.until < endedAt) ? one.until : endedAt;
      return until !== null && until <= one.from ? [] : [{ from: one.from, until }];
    });
  });
}

/** Every day of those whose end is known, also where only a part of it was suspended. */
export function suspendedDays(acts: readonly RecordedAct[], subject: string): ReadonlySet<LocalDate> {
  const days = new Set<LocalDate>();
  for (const { from, until } of suspensionsOf(acts, subject)) {
    if (until === null) continue;
    for (let day = dayOf(from); startOfDay(day) < until; day = addDays(day, 1)) days.add(day);
  }
  return days;
}
