import type { LocalDate } from '../../law/calendar/brands.js';
import { compareDates } from '../../law/calendar/local-date.js';
import type { RecordedActOf } from '../case/recorded-act.js';
import { patchEntry } from '../case/patch.js';
import type { CaseState } from '../case/state.js';
import { termKey, withTerms } from '../terms/evolve.js';
import type { GivenUp, Restored } from './acts.js';
import { changeDebts, withMoney } from './change.js';
import { openCents } from './parts.js';
import type { DebtState } from './state.js';

/** The debts with what came back, what is open to be paid anew, and their orders with what is forfeited again. */
export function withDebtsRestored(state: CaseState, { data, seq }: RecordedActOf<'DebtsRestored'>): CaseState {
  const moved = new Map(data.moves.map(({ key, to }) => [key, to]));
  const back = data.items.reduce((current, item) => changeDebts(current, [item.debtId], (debt) => withItem(debt, item)), state);
  const interest = data.interestBack.reduce((current, { debtId, cents }) => changeDebts(current, [debtId], (debt) => ({ interest: { ...debt.interest, dueCents: debt.interest.dueCents + cents } })), back);
  const due = [...new Set(data.items.map(({ debtId }) => debtId))].reduce((current, id) => changeDebts(current, [id], (debt) => standingAgain(debt, moved.get(termKey(id, 'payment')), data.givenUp?.find(({ debtId }) => debtId === id)?.as)), interest);
  const limited = data.limits.reduce((current, { debtId, from, barredAfter }) => changeDebts(current, [debtId], () => ({ limitationFrom: from, barredAfter, interruptions: [], extensions: [], suspensions: [], alarmed: null })), due);
  const forfeited = data.items.filter(({ part }) => part === 'principal').reduce(withForfeited, limited);
  return withMoney({ ...forfeited, terms: withTerms(forfeited.terms, data.terms, seq) }, { refundable: data.refundable });
}

const paidCents = ({ paid }: Restored): number => paid.reduce((sum, { cents }) => sum + cents, 0);

function withItem(debt: DebtState, item: Restored): Partial<DebtState> {
  const { part, openCents: open, waivedCents } = item;
  const payments = [...debt.payments, ...item.paid.map(({ on, cents }) => ({ on, part, cents }))].sort((one, other) => compareDates(one.on, other.on));
  const cents = open + paidCents(item) + waivedCents;
  if (part === 'principal') return { payments, reversedCents: debt.reversedCents - cents, paidCents: debt.paidCents + paidCents(item), waivedCents: debt.waivedCents + waivedCents };
  const charge = debt[part];
  return { payments, [part]: { dueCents: charge.dueCents + cents, paidCents: charge.paidCents + paidCents(item), waivedCents: charge.waivedCents + waivedCents } };
}

/** With a new term to pay where something is open, as if nothing had been demanded before; what was given up stays given up. */
function standingAgain(debt: DebtState, payBy: LocalDate | undefined, givenUp: GivenUp['as'] | undefined): Partial<DebtState> {
  if (givenUp !== undefined) return { status: givenUp };
  if (openCents(debt) === 0) return { status: debt.waivedCents > 0 && debt.paidCents === 0 ? 'waived' : 'paid' };
  return { status: 'owed', remindedOn: null, reminderPayBy: null, deferral: null, ...(payBy === undefined ? {} : { payBy, ownPayBy: payBy, suspensions: [] }) };
}

function withForfeited(state: CaseState, item: Restored): CaseState {
  const debt = state.debts[item.debtId];
  const order = state.penaltyOrders[debt?.orderId ?? ''];
  if (debt === undefined || order === undefined) return state;
  const forfeitedCents = order.forfeitedCents + item.openCents + paidCents(item) + item.waivedCents;
  const bookedDays = debt.day === null || order.bookedDays.includes(debt.day) ? order.bookedDays : [...order.bookedDays, debt.day].sort(compareDates);
  const capped = forfeitedCents >= (order.versions.at(-1)?.capCents ?? 0);
  return { ...state, penaltyOrders: patchEntry(state.penaltyOrders, order.id, { forfeitedCents, bookedDays, capReachedOn: capped ? (order.capReachedOn ?? bookedDays.at(-1) ?? null) : null }) };
}
