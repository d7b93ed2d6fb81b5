import { dayAfter } from '../../law/calendar/local-date.js';
import { entryOf } from '../case/entry.js';
import type { Evolvers } from '../case/evolver.js';
import type { CaseState } from '../case/state.js';
import type { DebtState } from '../debt/state.js';
import type { RemediesState } from '../remedies/state.js';
import type { TermAct } from './acts.js';
import type { TermMove } from './term-move.js';

/** A moved term is set by the act that moved it; where a debt, an objection or a publication keeps the same day, it moves along. */
export const evolveTerms: Evolvers<TermAct> = {
  TermsMoved: (state, act) => act.data.moves.reduce((current, move) => moved(current, move, act.seq), state),
};

function moved(state: CaseState, move: TermMove, seq: number): CaseState {
  const term = entryOf(state.terms, move.key);
  const debt = entryOf(state.debts, move.subject);
  const { rule, inputs } = move.derivation;
  const setAnew = term === undefined ? {} : { [move.key]: { ...term, endsAt: move.endsAt, lastDay: move.to, setBy: seq, computed: { rule, inputs } } };
  const along = debt === undefined ? {} : { [debt.id]: { ...debt, ...daysOfDebt(debt, move) } };
  return { ...state, terms: { ...state.terms, ...setAnew }, debts: { ...state.debts, ...along }, remedies: { ...state.remedies, ...daysOfRemedies(state.remedies, move) } };
}

/** The limitation of a fine counts from its last day to pay (4:104 Awb). */
function daysOfDebt(debt: DebtState, { kind, to }: TermMove): Partial<DebtState> {
  switch (kind) {
    case 'payment':
      return { payBy: to, ...(debt.suspensions.length === 0 ? { ownPayBy: to } : {}), ...(debt.kind === 'fine' ? { limitationFrom: to } : {}) };
    case 'reminder':
      return { reminderPayBy: to };
    case 'limitation':
      return { barredAfter: to };
    default:
      return {};
  }
}

function daysOfRemedies({ objections, publications, defaultPenalties }: RemediesState, { kind, subject, to }: TermMove): Partial<RemediesState> {
  switch (kind) {
    case 'objection-decision':
      return { objections: changed(objections, subject, { dueOn: to }) };
    case 'publication':
      return { publications: changed(publications, subject, { earliestOn: dayAfter(to) }) };
    case 'authority-payment':
      return { defaultPenalties: changed(defaultPenalties, subject, { payBy: to }) };
    default:
      return {};
  }
}

function changed<T>(entries: { readonly [id: string]: T }, id: string, change: Partial<T>): { readonly [id: string]: T } {
  const entry = entryOf(entries, id);
  return entry === undefined ? entries : { ...entries, [id]: { ...entry, ...change } };
}
