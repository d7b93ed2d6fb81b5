import type { LocalDate } from '../../law/calendar/brands.js';
import type { Derivation, LawRefusal } from '../../law/derivation.js';
import type { RuleSet } from '../../law/parameters/rule-set.js';
import { limitation, type Extension } from '../../law/terms/limitation.js';
import { refusedByLaw, type Refusal } from '../case/refusal.js';
import { termInDays } from '../terms/set-term.js';
import type { TermSet } from '../terms/term.js';
import type { Limit } from './acts.js';
import type { DebtState, Interruption } from './state.js';
import { suspendedExecution } from './suspension.js';

export type Bar = { readonly ok: true; readonly barredAfter: LocalDate; readonly derivation: Derivation } | { readonly ok: false; readonly refusal: LawRefusal };

/**
 * Until when a debt can be collected: one year for a unit (5:35 Awb), five for
 * a fine (4:104 Awb), anew after each interruption (4:105, 4:106, 4:110 Awb),
 * and longer by the time of a deferral or of a writ whose execution a judge
 * suspended (4:111 Awb).
 */
export function barOf(debt: DebtState, added: readonly Interruption[], rules: RuleSet, extensions: readonly Extension[] = debt.extensions): Bar {
  const times = [...extensions, ...suspendedExecution(debt)];
  const computed = limitation({ kind: debt.kind, from: debt.limitationFrom, events: [...debt.interruptions, ...added], ...(times.length === 0 ? {} : { extensions: times }) }, rules);
  return computed.ok ? { ok: true, barredAfter: computed.value.barredAfter, derivation: computed.derivation } : computed;
}

/** The limitation of a fine is a term of its own case; that of units is kept with each unit. */
export function limitationTerms(debts: readonly DebtState[], barredAfter: LocalDate, derivation: Derivation): readonly TermSet[] {
  return debts.filter(({ kind }) => kind === 'fine').map(({ id }) => termInDays(id, 'limitation', barredAfter, derivation));
}

export type Limits = { readonly ok: true; readonly limits: readonly Limit[]; readonly terms: readonly TermSet[] } | { readonly ok: false; readonly refusal: Refusal };

/** The limits of these debts with other times of deferral. */
export function limitsWith(debts: readonly DebtState[], rules: RuleSet, extensionsOf: (debt: DebtState) => readonly Extension[]): Limits {
  const limits: Limit[] = [];
  const terms: TermSet[] = [];
  for (const debt of debts) {
    const bar = barOf(debt, [], rules, extensionsOf(debt));
    if (!bar.ok) return { ok: false, refusal: refusedByLaw(bar.refusal) };
    limits.push({ debtId: debt.id, barredAfter: bar.barredAfter });
    terms.push(...limitationTerms([debt], bar.barredAfter, bar.derivation));
  }
  return { ok: true, limits, terms };
}
