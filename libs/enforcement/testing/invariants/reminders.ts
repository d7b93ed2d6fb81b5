import type { LocalDate } from '../../../law/calendar/brands.js';
import type { RecordedAct } from '../../case/act.js';
import { ofType } from './moment.js';

export interface Reminded {
  readonly letterId: string;
  readonly sentOn: LocalDate;
  readonly payBy: LocalDate;
  /** Whether its letter left, by whichever way; one from before letters were followed did by its act alone. */
  readonly left: boolean;
}

/** The reminders of a debt that count, by the acts: each on the day that it left, without those that reached nobody. */
export function remindersOf(acts: readonly RecordedAct[], debtId: string): readonly Reminded[] {
  return ofType(acts, 'ReminderSent')
    .filter(({ data }) => data.debtIds.includes(debtId))
    .flatMap(({ seq, data }): readonly Reminded[] => {
      const letterId = `A${String(seq)}`;
      const moved = acts.findLast((act) => (act.type === 'ReminderDated' || act.type === 'ReminderVoided') && act.data.letterId === letterId && act.data.debtIds.includes(debtId));
      if (moved?.type === 'ReminderVoided') return [];
      const { sentOn, payBy } = moved?.type === 'ReminderDated' ? moved.data : data;
      return [{ letterId, sentOn, payBy, left: data.letters === undefined || leftOf(acts, letterId) }];
    });
}

/** The last word on whether a letter left: a sending, or the report that it did not arrive. */
function leftOf(acts: readonly RecordedAct[], id: string): boolean {
  const last = acts.findLast((act) => (act.type === 'LetterSent' && act.data.letterId === id) || (act.type === 'LetterUndelivered' && act.data.decisionId === id && act.data.undone));
  return last?.type === 'LetterSent';
}
