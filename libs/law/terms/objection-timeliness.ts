import type { LocalDate } from '../calendar/brands.js';
import { defineRule } from '../reasoning/define-rule.js';
import { objectionTerm } from './objection-term.js';

export type ObjectionTimelinessInput = {
  /** The day the decision was made known; null while it was not. */
  readonly announcedOn: LocalDate | null;
  /** The day the letter came in, at the Authority or at the body that forwarded it (6:15(3)). */
  readonly receivedOn: LocalDate;
  /** Where it came by post: the day of posting. */
  readonly postedOn?: LocalDate | undefined;
};
export type ObjectionTimelinessValue = {
  readonly timeliness: 'premature' | 'in-time' | 'in-time-by-post' | 'late';
  /** The last day of the term; null where the term has not begun. */
  readonly lastDay: LocalDate | null;
};

/**
 * Whether an objection came in time: before the end of the term, or posted before its end and received a week later at most.
 * One that came before the term began is premature, which by itself costs it nothing (6:10). Refuses `calendar-not-loaded`.
 * Source: Awb 6:9, 6:10.
 */
export const objectionTimeliness = defineRule<ObjectionTimelinessInput, ObjectionTimelinessValue>('objection-timeliness', ['awb:6:9'], ({ announcedOn, receivedOn, postedOn }, law) => {
  if (announcedOn === null) {
    law.cite('awb:6:10');
    return { timeliness: 'premature', lastDay: null };
  }
  const { firstDay, lastDay, postedReceivedBy } = law.apply(objectionTerm, { announcedOn });
  if (receivedOn < firstDay) {
    law.cite('awb:6:10');
    return { timeliness: 'premature', lastDay };
  }
  if (receivedOn <= lastDay) return { timeliness: 'in-time', lastDay };
  const byPost = postedOn !== undefined && postedOn <= lastDay && receivedOn <= postedReceivedBy;
  return { timeliness: byPost ? 'in-time-by-post' : 'late', lastDay };
});
