import type { RecordedAct } from '../case/act.js';
import type { Evolvers } from '../case/evolver.js';
import { patchEntry } from '../case/patch.js';
import type { CaseState } from '../case/state.js';
import { changeDebts, stopTerms } from '../debt/change.js';
import type { DebtState } from '../debt/state.js';
import { withTerms } from '../terms/evolve.js';
import type { LetterAct } from './acts.js';
import { letterMarks, type LetterDue, type LetterState } from './letter.js';

/** The case with the letters that were fixed with an act. */
export function withLettersOf(state: CaseState, act: RecordedAct): CaseState {
  const { letters } = act.data;
  if (letters === undefined) return state;
  const documentId = act.type === 'DocumentSealed' ? act.data.documentId : null;
  const added = letters.map((due) => letterOf(due, act, documentId));
  return { ...state, letters: { ...state.letters, ...Object.fromEntries(added.map((letter) => [letter.id, letter])) } };
}

/** A copy is sealed already: it is the letter of the decision once more. */
function letterOf(due: LetterDue, { seq, legalAt }: RecordedAct, sealed: string | null): LetterState {
  const copy = due.letter === 'copy';
  return {
    ...due,
    id: due.letter === 'copy' ? `${due.about[0] ?? ''}-${String(due.nth)}` : `${letterMarks[due.letter]}${String(seq)}${due.nth === 1 ? '' : `-${String(due.nth)}`}`,
    actSeq: seq,
    dueAt: legalAt,
    documentId: copy ? sealed : null,
    sealedAt: copy ? legalAt : null,
    sentAt: null,
    retrievedAt: null,
    undelivered: 0,
    undeliveredAt: null,
  };
}

export const evolveLetter: Evolvers<LetterAct> = {
  LetterSent: (state, { data: { letterId, sentAt } }) => ({ ...state, letters: patchEntry(state.letters, letterId, { sentAt }) }),
  ReminderDated: (state, act) => {
    const { letterId, debtIds, sentOn, payBy, barredAfter, terms } = act.data;
    const from = state.letters[letterId]?.on ?? null;
    const dated = changeDebts(state, debtIds, (debt) => ({ remindedOn: sentOn, reminderPayBy: payBy, status: 'reminded', barredAfter, alarmed: null, interruptions: [...without(debt, from), { on: sentOn, kind: 'reminder' }] }));
    return { ...dated, letters: patchEntry(dated.letters, letterId, { on: sentOn }), terms: withTerms(dated.terms, terms, act.seq) };
  },
  ReminderVoided: (state, act) => {
    const { letterId, debtIds, limits, terms } = act.data;
    const from = state.letters[letterId]?.on ?? null;
    const voided = changeDebts(state, debtIds, (debt) => ({ remindedOn: null, reminderPayBy: null, status: 'in-default', barredAfter: limits.find(({ debtId }) => debtId === debt.id)?.barredAfter ?? debt.barredAfter, alarmed: null, interruptions: without(debt, from) }));
    const stopped = stopTerms(voided, debtIds, ['reminder'], 'lapsed');
    return { ...stopped, letters: patchEntry(stopped.letters, letterId, { on: null }), terms: withTerms(stopped.terms, terms, act.seq) };
  },
};

/** What interrupted limitation apart from the reminder of that day. */
const without = ({ interruptions }: DebtState, day: string | null): DebtState['interruptions'] => interruptions.filter(({ on, kind }) => kind !== 'reminder' || on !== day);
