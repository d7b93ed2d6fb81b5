import type { LocalDate } from '../../law/calendar/brands.js';
import { daysHeld } from '../../law/calendar/local-date.js';
import { creditorReference, paymentReference } from '../../money/payments/reference.js';
import type { CaseState } from '../case/state.js';
import { alarmOn } from './alarms.js';
import { instalmentsOn } from './instalments.js';
import type { HandoverState, RefundState } from './money-state.js';
import { isOpen, openCents, openPart } from './parts.js';
import type { DebtState } from './state.js';

/** What the file of a case says about its money on a day: each debt with its clock of limitation, what was eased, handed over and is to be paid back. */
export function collectionFile(state: CaseState, today: LocalDate) {
  const { deferrals, handovers, refunds, refundable, unallocatedCents } = state.money;
  return {
    caseNumber: state.caseNumber,
    debts: Object.values(state.debts).map((debt) => debtView(state, debt, today)),
    deferrals: Object.values(deferrals).map((deferral) => {
      const { id, debtIds, from, until, revokedOn } = deferral;
      return { id, debtIds: [...debtIds], from, until, revokedOn, running: revokedOn === null && until >= today, instalments: [...instalmentsOn(state, deferral, today)] };
    }),
    handovers: Object.values(handovers).map(handoverView),
    refunds: Object.values(refunds).map(refundView),
    refundableCents: refundable.reduce((sum, { cents }) => sum + cents, 0),
    unallocatedCents,
  };
}

function debtView(state: CaseState, debt: DebtState, today: LocalDate) {
  const subject = subjectOf(state, debt);
  const of = { caseNumber: state.caseNumber, subject };
  return {
    id: debt.id,
    kind: debt.kind,
    status: debt.status,
    payBy: debt.payBy,
    principalCents: openPart(debt, 'principal'),
    interestCents: openPart(debt, 'interest'),
    costsCents: openPart(debt, 'costs'),
    openCents: openCents(debt),
    paymentReference: paymentReference(of),
    creditorReference: creditorReference(of),
    collectionDecidedOn: debt.collectionDecidedOn,
    remindedOn: debt.remindedOn,
    handoverId: debt.handoverId,
    deferredUntil: debt.extensions.find(({ from, until }) => from <= today && today <= until)?.until ?? null,
    limitation: limitationView(debt, today),
  };
}

/** The clock of one debt. The collection decision stands beside it and does not move it. */
function limitationView(debt: DebtState, today: LocalDate) {
  return {
    startedOn: debt.interruptions.at(-1)?.on ?? debt.limitationFrom,
    barredAfter: debt.barredAfter,
    barred: debt.status === 'barred' || (isOpen(debt) && today > debt.barredAfter),
    monthsRun: isOpen(debt) ? alarmOn(debt.barredAfter, today) : null,
    interruptions: debt.interruptions.map(({ on, kind }) => ({ on, kind })),
    deferredDays: debt.extensions.reduce((sum, { from, until }) => sum + daysHeld(from, until), 0),
    collectionDecisionInterrupts: false as const,
  };
}

/** What a letter about the debt is about, which its payment reference names: its collection decision where there is one, else the order or the fine. */
function subjectOf(state: CaseState, debt: DebtState): string {
  if (debt.kind === 'fine') return debt.id;
  return Object.entries(state.collections).find(([id, { debtIds }]) => debtIds.includes(debt.id) && state.decisions[id]?.announcedAt != null)?.[0] ?? debt.orderId;
}

const handoverView = ({ id, debtIds, service, at, status }: HandoverState) => ({ id, debtIds: [...debtIds], service, handedOverAt: at, status });

const refundView = ({ id, of, principalCents, interestCents, payOn, proposedBy, approvedBy, status }: RefundState) => ({ id, of, principalCents, interestCents, payOn, proposedBy, approvedBy: [...approvedBy], status });
