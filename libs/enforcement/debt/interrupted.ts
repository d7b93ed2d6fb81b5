import type { LocalDate } from '../../law/calendar/brands.js';
import type { Act } from '../case/act.js';
import type { DecisionContext } from '../case/context.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { refusedByLaw } from '../case/refusal.js';
import type { TermSet } from '../terms/term.js';
import { barOf, limitationTerms } from './limitation.js';
import type { DebtState, Interruption } from './state.js';

type ActFor = (named: readonly DebtState[], barredAfter: LocalDate, terms: readonly TermSet[]) => Act;

/** The acts that start limitation anew: one for all debts whose new limit is the same (units and fines differ, and so does what was deferred). */
export function interrupted(debts: readonly DebtState[], by: Interruption, context: DecisionContext, actFor: ActFor): Outcome {
  const groups = new Map<string, { readonly barredAfter: LocalDate; readonly named: DebtState[]; readonly terms: TermSet[] }>();
  for (const debt of debts) {
    const bar = barOf(debt, [by], context.rules);
    if (!bar.ok) return refuse(refusedByLaw(bar.refusal));
    const key = `${debt.kind}:${bar.barredAfter}`;
    const group = groups.get(key) ?? { barredAfter: bar.barredAfter, named: [], terms: [] };
    groups.set(key, group);
    group.named.push(debt);
    group.terms.push(...limitationTerms([debt], bar.barredAfter, bar.derivation));
  }
  const unitsFirst = [...groups.values()].sort(({ named: [one] }, { named: [other] }) => Number(one?.kind === 'fine') - Number(other?.kind === 'fine'));
  return record(...unitsFirst.map(({ named, barredAfter, terms }) => actFor(named, barredAfter, terms)));
}
