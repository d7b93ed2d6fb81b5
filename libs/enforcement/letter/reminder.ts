import type { Instant, LocalDate } from '../../law/calendar/brands.js';
import { dayOf } from '../../law/calendar/local-date.js';
import { reminderTerm } from '../../law/terms/reminder-term.js';
import type { Act } from '../case/act.js';
import type { DecisionContext } from '../case/context.js';
import { entryOf } from '../case/entry.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { refusedByLaw, unlawful, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import { interrupted } from '../debt/interrupted.js';
import { barOf, limitsWith } from '../debt/limitation.js';
import { isOpen } from '../debt/parts.js';
import type { DebtState } from '../debt/state.js';
import { termInDays } from '../terms/set-term.js';
import type { LetterState } from './letter.js';

/**
 * A reminder that left on another day than its act named. The two weeks run
 * from the day after it was sent, and it interrupts limitation on that day
 * (4:112, 4:106 Awb); after limitation struck it does neither.
 */
export function remindedBySending(state: CaseState, letter: LetterState, sentAt: Instant, context: DecisionContext): Outcome {
  const sentOn = dayOf(sentAt);
  if (sentOn === letter.on) return record();
  const term = reminderTerm({ sentOn }, context.rules);
  if (!term.ok) return refuse(refusedByLaw(term.refusal));
  const { payBy } = term.value;
  const inTime: DebtState[] = [];
  const tooLate: DebtState[] = [];
  for (const debt of restingOn(state, letter).map((each) => withoutReminder(each, letter.on))) {
    const bar = barOf(debt, [], context.rules);
    if (!bar.ok) return refuse(refusedByLaw(bar.refusal));
    (sentOn <= bar.barredAfter ? inTime : tooLate).push(debt);
  }
  const voided = reminderVoided(letter, tooLate.filter(({ remindedOn }) => remindedOn !== null), context);
  const dated = interrupted(inTime, { on: sentOn, kind: 'reminder' }, context, (named, barredAfter, limitation): Act => ({
    type: 'ReminderDated',
    data: { letterId: letter.id, debtIds: named.map(({ id }) => id), sentOn, payBy, barredAfter, terms: [...named.map(({ id }) => termInDays(id, 'reminder', payBy, term.derivation)), ...limitation] },
  }));
  if (!voided.ok || !dated.ok) return voided.ok ? dated : voided;
  return record(...voided.acts, ...dated.acts);
}

/** A reminder that reached nobody: what rested on it alone falls away. Where a writ followed nothing is undone; an official weighs it. */
export const remindedNobody = (state: CaseState, letter: LetterState, context: DecisionContext): Outcome =>
  reminderVoided(letter, restingOn(state, letter).filter(({ status }) => status === 'reminded').map((debt) => withoutReminder(debt, letter.on)), context);

function reminderVoided({ id }: LetterState, debts: readonly DebtState[], { rules }: DecisionContext): Outcome {
  if (debts.length === 0) return record();
  const anew = limitsWith(debts, rules, ({ extensions }) => extensions);
  if (!anew.ok) return refuse(anew.refusal);
  return record({ type: 'ReminderVoided', data: { letterId: id, debtIds: debts.map((debt) => debt.id), limits: anew.limits, terms: anew.terms } });
}

/** The debts that are reminded by this letter and no other, or by none since it turned out not to have arrived. */
function restingOn(state: CaseState, { about, on }: LetterState): readonly DebtState[] {
  return about.flatMap((id) => entryOf(state.debts, id) ?? []).filter((debt) => isOpen(debt) && (debt.status === 'reminded' || debt.status === 'in-default') && debt.remindedOn === on);
}

const withoutReminder = (debt: DebtState, day: LocalDate | null): DebtState => ({ ...debt, interruptions: debt.interruptions.filter(({ on, kind }) => kind !== 'reminder' || on !== day) });

/** A writ follows a reminder that was sent: one that waits for a server, or for its proof of posting, reminded nobody yet (4:112, 4:117 Awb). */
export function reminderSent(state: CaseState, { id, remindedOn }: DebtState): Refusal | null {
  const waiting = Object.values(state.letters).find(({ letter, about, on, sentAt }) => letter === 'reminder' && on === remindedOn && sentAt === null && about.includes(id));
  if (waiting === undefined) return null;
  return unlawful('reminder-not-sent', 'awb:4:117', `De aanmaning ${waiting.id} voor ${id} is nog niet verzonden.`, `Reminder ${waiting.id} for ${id} was not sent yet.`);
}
