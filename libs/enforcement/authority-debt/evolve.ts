import type { LocalDate } from '../../law/calendar/brands.js';
import type { Evolvers } from '../case/evolver.js';
import { patchEntry } from '../case/patch.js';
import type { CaseState } from '../case/state.js';
import { withRemedies } from '../remedies/with-remedies.js';
import { stopTerm, termKey } from '../terms/evolve.js';
import type { TermSet } from '../terms/term.js';
import type { AuthorityDebtAct } from './acts.js';
import { unpaidCents, type AuthorityDebtPart, type AuthorityDebtState } from './state.js';

export const evolveAuthorityDebt: Evolvers<AuthorityDebtAct> = {
  AuthorityPaid: (state, act) => change(state, act.data.owedFor, ({ paidCents }) => ({ paidCents: paidCents + act.data.amountCents })),
  AwardFell: (state, act) => change(state, act.data.owedFor, ({ fallenCents }) => ({ fallenCents: fallenCents + act.data.parts.reduce((sum, { amountCents }) => sum + amountCents, 0) })),
};

/** The case once the Authority owes this for a procedure; as it was where there is nothing to pay. */
export function withAuthorityDebt(state: CaseState, owedFor: string, awarded: readonly AuthorityDebtPart[], payBy: LocalDate | null): CaseState {
  const parts = awarded.filter(({ amountCents }) => amountCents > 0);
  if (parts.length === 0 || payBy === null) return state;
  return withRemedies(state, ({ owed }) => ({ owed: { ...owed, [owedFor]: { owedFor, parts, paidCents: 0, fallenCents: 0, payBy } } }));
}

/** The last day to pay among the terms that an act set. */
export const payByIn = (terms: readonly TermSet[]): LocalDate | null => terms.find(({ kind }) => kind === 'authority-payment')?.lastDay ?? null;

function change(state: CaseState, owedFor: string, to: (debt: AuthorityDebtState) => Partial<AuthorityDebtState>): CaseState {
  const debt = state.remedies.owed[owedFor];
  if (debt === undefined) throw new Error(`An act speaks of what is owed for ${owedFor}, which no earlier act made.`);
  const changed = { ...debt, ...to(debt) };
  const kept = withRemedies(state, ({ owed }) => ({ owed: patchEntry(owed, owedFor, changed) }));
  return unpaidCents(changed) > 0 ? kept : { ...kept, terms: stopTerm(kept.terms, termKey(owedFor, 'authority-payment'), 'ended') };
}
