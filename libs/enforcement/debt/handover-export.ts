import { paymentReference } from '../../money/payments/reference.js';
import { entryOf } from '../case/entry.js';
import type { CaseState } from '../case/state.js';
import { openCents, openPart } from './parts.js';

/** What a bailiff or collection service gets: who owes what, on which decision and writ, and by which reference it is paid; nothing of the notice and no location. */
export function handoverExport(state: CaseState, handoverId: string) {
  const handover = entryOf(state.money.handovers, handoverId);
  const debtor = state.notice?.attribution?.provider ?? state.notice?.facts.provider;
  if (handover === undefined || debtor === undefined) return null;
  const lines = handover.debtIds.flatMap((id) => {
    const debt = entryOf(state.debts, id);
    if (debt === undefined) return [];
    return [
      {
        debtId: id,
        kind: debt.kind,
        day: debt.day,
        principalCents: openPart(debt, 'principal'),
        interestCents: openPart(debt, 'interest'),
        costsCents: openPart(debt, 'costs'),
        openCents: openCents(debt),
        payBy: debt.payBy,
        decidedOn: debt.collectionDecidedOn,
        remindedOn: debt.remindedOn,
        writOn: debt.interruptions.findLast(({ kind }) => kind === 'writ')?.on ?? null,
        barredAfter: debt.barredAfter,
        paymentReference: paymentReference({ caseNumber: state.caseNumber, subject: debt.orderId }),
      },
    ];
  });
  return {
    caseNumber: state.caseNumber,
    handoverId,
    status: handover.status,
    service: handover.service,
    handedOverAt: handover.at,
    debtor: { id: debtor.id, name: debtor.name },
    lines,
    totalCents: lines.reduce((sum, line) => sum + line.openCents, 0),
  };
}

export type HandoverExport = NonNullable<ReturnType<typeof handoverExport>>;

const columns = ['debtId', 'kind', 'day', 'principalCents', 'interestCents', 'costsCents', 'openCents', 'payBy', 'decidedOn', 'remindedOn', 'writOn', 'barredAfter', 'paymentReference'] as const;

/** The lines as CSV (RFC 4180), amounts in cents. */
export function handoverCsv({ caseNumber, handoverId, debtor, lines }: HandoverExport): string {
  const head = ['caseNumber', 'handoverId', 'debtor', ...columns];
  const rows = lines.map((line) => [caseNumber, handoverId, debtor.name, ...columns.map((column) => line[column] ?? '')]);
  return [head, ...rows].map((row) => row.map(field).join(',')).join('\r\n').concat('\r\n');
}

/** A field in quotes; a text that a spreadsheet would take for a formula is kept a text. */
const field = (value: string | number): string => `"${(typeof value === 'string' && /^[=+\-@\t]/.test(value) ? `'${value}` : String(value)).replaceAll('"', '""')}"`;
