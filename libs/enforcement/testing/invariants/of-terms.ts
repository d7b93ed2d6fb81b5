import { dayOf } from '../../../law/calendar/local-date.js';
import type { CaseState } from '../../case/state.js';
import type { TermSet } from '../../terms/term.js';
import { first, newActs, newOf, type Invariant, type Moment } from './moment.js';

/** Every last day of a case that somebody goes by: of the running terms, and of the debts. */
function lastDays({ terms, debts }: CaseState): ReadonlyMap<string, string> {
  return new Map([
    ...Object.values(terms).flatMap(({ key, lastDay, status }): [string, string][] => (lastDay === null || status !== 'running' ? [] : [[key, lastDay]])),
    ...Object.values(debts).map(({ id, payBy }): [string, string] => [`${id}:payment`, payBy]),
  ]);
}

/** What the acts of this moment say about a last day: set, or moved from one day to another. */
function told(moment: Moment, key: string, from: string, to: string): boolean {
  return newActs(moment).some((act) => {
    if ((act.type === 'TermsMoved' || act.type === 'PaymentsSuspended' || act.type === 'DebtsRestored') && act.data.moves.some((move) => move.key === key && move.from === from && move.to === to)) return true;
    const terms: readonly TermSet[] = 'terms' in act.data ? act.data.terms : [];
    return terms.some((term) => term.key === key && term.lastDay === to);
  });
}

const nothingMovesSilently: Invariant = {
  name: 'no date moves silently: a last day changes only by an act that says so, and a moved one with its old and its new day',
  article: 'atw:1',
  broken: (moment) => {
    const after = lastDays(moment.after.state);
    return first([...lastDays(moment.before.state)], ([key, day]) => after.has(key) && after.get(key) !== day && !told(moment, key, day, after.get(key) ?? ''), ([key, day]) => `${key} of ${day}`);
  },
};

const movedByMandate: Invariant = {
  name: 'running terms are moved by an official with a mandate for it, on confirmed rows of the calendar, to a day that is still to come',
  article: 'atw:3',
  broken: (moment) =>
    first(
      newOf(moment, 'TermsMoved'),
      ({ data: { mandate, rows, moves }, legalAt }) => {
        const day = dayOf(legalAt);
        const allowed = moment.actor.mandates.some((one) => one.reference === mandate && one.decides.includes('term-move') && one.from <= day && day <= (one.until ?? day));
        return !allowed || rows.length === 0 || rows.some(({ status, parameter }) => status !== 'confirmed' || !/^(calendar-year|holiday|equated-day)$/.test(parameter)) || moves.length === 0 || moves.some(({ from, to, endsAt }) => from === to || endsAt <= legalAt);
      },
      ({ data }) => data.moves.map(({ key }) => key).join(', '),
    ),
};

export const ofTerms: readonly Invariant[] = [nothingMovesSilently, movedByMandate];
