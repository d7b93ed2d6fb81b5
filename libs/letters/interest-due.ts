import type { InterestDue } from '../documents/letters/common/debt.js';
import type { FixedInterest } from '../enforcement/debt/acts.js';
import type { DebtState } from '../enforcement/debt/state.js';
import type { LocalDate } from '../law/calendar/brands.js';
import { dayAfter, earlierOf, laterOf } from '../law/calendar/local-date.js';
import type { Derivation } from '../law/derivation.js';
import type { CaseFile } from './case-file.js';
import { openOf } from './debt-lines.js';

/** Interest that was fixed by decision (4:99 Awb) and is still open, with how each part was computed; null where there is none. */
export function interestDue(file: CaseFile, debts: readonly DebtState[]): InterestDue | null {
  const ids = new Set(debts.map(({ id }) => id));
  const fixed = file.acts.flatMap((act) => (act.type === 'InterestFixed' ? act.data.items.filter(({ debtId }) => ids.has(debtId)).map((item) => ({ item, until: act.data.until })) : []));
  const openCents = openOf(debts, 'interest');
  const [first, ...others] = fixed;
  if (openCents === 0 || first === undefined) return null;
  const bearing = debts.filter(({ id }) => fixed.some(({ item }) => item.debtId === id));
  return {
    interestCents: openCents,
    from: bearing.map(({ payBy }) => dayAfter(payBy)).reduce(earlierOf),
    until: others.reduce<LocalDate>((last, { until }) => laterOf(last, until), first.until),
    derivation: together(fixed.map(({ item }) => item), openCents),
  };
}

/** One computation as it is; several one after another, with what they come to and what is open of it. */
function together(items: readonly FixedInterest[], openCents: number): Derivation {
  const fixedCents = items.reduce((sum, { interestCents }) => sum + interestCents, 0);
  const unconfirmed = items.flatMap(({ derivation }) => derivation.unconfirmed ?? []).filter((row, index, all) => all.findIndex((one) => one.parameter === row.parameter && one.validFrom === row.validFrom) === index);
  return { rule: 'interest-fixed', articles: ['awb:4:99'], inputs: { fixedCents }, value: { openCents }, steps: items.map(({ derivation }) => derivation), ...(unconfirmed.length === 0 ? {} : { unconfirmed }) };
}
