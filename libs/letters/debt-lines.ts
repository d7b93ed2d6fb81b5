import type { ChargeLine, DebtLine } from '../documents/letters/common/debt.js';
import { entryOf } from '../enforcement/case/entry.js';
import { openPart, outstandingCents } from '../enforcement/debt/parts.js';
import type { DebtState } from '../enforcement/debt/state.js';
import { formatDateNl } from '../law/calendar/dutch-format.js';
import { LetterNotPossible, type CaseFile } from './case-file.js';

/** A debt in a few words: the fine, or a unit by its day and, where each has its own, its location. */
export function descriptionOf({ day, id, orderId }: DebtState): string {
  if (day === null) return 'Bestuurlijke boete';
  const [, locationId] = /^[^:]*:([A-Z][^:]*)/.exec(id.slice(orderId.length + 1)) ?? [];
  return `Dwangsom over ${formatDateNl(day)}${locationId === undefined ? '' : `, vindplaats ${locationId}`}`;
}

/** The debts under these ids. @throws LetterNotPossible for one that is not there */
export const debtsNamed = ({ state }: CaseFile, ids: readonly string[]): readonly DebtState[] =>
  ids.map((id) => {
    const debt = entryOf(state.debts, id);
    if (debt === undefined) throw new LetterNotPossible(`Schuld ${id} bestaat niet in deze zaak.`);
    return debt;
  });

/** What is open of the principal of each debt. */
export const linesOf = (debts: readonly DebtState[]): readonly DebtLine[] => debts.map((debt) => ({ description: descriptionOf(debt), amountCents: outstandingCents(debt), dueOn: debt.payBy }));

/** What is open of costs or interest over all these debts, in cents. */
export const openOf = (debts: readonly DebtState[], part: 'costs' | 'interest'): number => debts.reduce((sum, debt) => sum + openPart(debt, part), 0);

/** Costs that are open as one line, where there are any. */
export const costsLine = (cents: number): readonly ChargeLine[] => (cents === 0 ? [] : [{ description: 'Eerdere aanmaningsvergoedingen en kosten', amountCents: cents }]);
