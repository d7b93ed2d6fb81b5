import { dayOf } from '../calendar/amsterdam.js';
import type { Instant } from '../calendar/brands.js';
import { addHours, compareInstants, instantFromMillis, millisOf } from '../calendar/instant.js';
import { thresholdOn } from '../parameters/threshold.js';
import { defineRule } from '../reasoning/define-rule.js';
import { refuseField } from '../reasoning/refused.js';

/** Why the hour does not run: an impossibility (3(7)) or an order that cannot be carried out without clarification (3(8)). Accepted by an official. */
export type RemovalInterruption = {
  readonly kind: 'impossible' | 'unclear';
  readonly from: Instant;
  /** The ground ceased, or the clarification was received; absent while it lasts. */
  readonly until?: Instant | undefined;
};
export type RemovalDeadlineInput = {
  /** When the provider received the order. */
  readonly receivedAt: Instant;
  readonly interruptions: readonly RemovalInterruption[];
  readonly removedAt?: Instant | undefined;
};
export type RemovalDeadlineValue = {
  readonly state: 'running' | 'impossible' | 'unclear';
  readonly startedAt: Instant | null;
  /** Sixty minutes after the start. */
  readonly strictDueAt: Instant | null;
  /** Reg. 1182/71 by the letter: the hour of the event does not count, so the next full clock hour ends here. */
  readonly lenientDueAt: Instant | null;
  /** `between-readings` needs legal sign-off before a breach is recorded; null while nothing was removed. */
  readonly outcome: 'met' | 'between-readings' | 'missed' | null;
};

/**
 * One hour from receipt to remove terrorist content in all Member States; an impossibility or a clarification gives a fresh hour when it ends.
 * Refuses `invalid-input` for an interruption that ends before it begins. Source: TCO 3(3), 3(7), 3(8); Reg. 1182/71 art. 3.
 */
export const removalDeadline = defineRule<RemovalDeadlineInput, RemovalDeadlineValue>(
  'removal-deadline',
  ['tco:3(3)', 'r1182:3'],
  ({ receivedAt, interruptions, removedAt }, law) => {
    let startedAt = receivedAt;
    for (const { kind, from, until } of [...interruptions].sort((a, b) => compareInstants(a.from, b.from))) {
      law.cite(kind === 'impossible' ? 'tco:3(7)' : 'tco:3(8)');
      if (until === undefined) return { state: kind, startedAt: null, strictDueAt: null, lenientDueAt: null, outcome: removedAt === undefined ? null : 'met' };
      if (until < from) refuseField('interruptions', 'de onderbreking eindigt voor zij begint.', 'the interruption ends before it begins');
      if (until > startedAt) startedAt = until;
    }
    const hours = thresholdOn(law, 'removal-hours', dayOf(startedAt));
    const strictDueAt = addHours(startedAt, hours);
    const lenientDueAt = addHours(startOfClockHour(startedAt), hours + 1);
    return { state: 'running', startedAt, strictDueAt, lenientDueAt, outcome: outcomeOf(removedAt, strictDueAt, lenientDueAt) };
  },
);

function startOfClockHour(moment: Instant): Instant {
  const hour = 3_600_000;
  return instantFromMillis(Math.floor(millisOf(moment) / hour) * hour);
}

function outcomeOf(removedAt: Instant | undefined, strictDueAt: Instant, lenientDueAt: Instant): RemovalDeadlineValue['outcome'] {
  if (removedAt === undefined) return null;
  if (removedAt <= strictDueAt) return 'met';
  return removedAt <= lenientDueAt ? 'between-readings' : 'missed';
}
