import type { DebtLine } from '../documents/letters/common/debt.js';
import { sumCents } from '../documents/letters/common/debt.js';
import type { ReminderInput } from '../documents/letters/reminder/input.js';
import type { WritInput } from '../documents/letters/writ/input.js';
import { outstandingCents } from '../enforcement/debt/parts.js';
import type { DebtState } from '../enforcement/debt/state.js';
import { formatDateNl } from '../law/calendar/dutch-format.js';
import { dayOf } from '../law/calendar/local-date.js';
import { reminderFee } from '../law/amounts/reminder-fee.js';
import { reminderTerm } from '../law/terms/reminder-term.js';
import { fileAsAt } from './as-at.js';
import { actAt, findAct, lastAct, LetterNotPossible, type CaseFile } from './case-file.js';
import { computed, letterHeader, referenceOf } from './header.js';

/** Fills a reminder (4:112 Awb) with the debts as they stood when it was sent. */
export function reminderInput(file: CaseFile, seq: string): ReminderInput {
  const act = actAt(file, 'ReminderSent', seq);
  const { debtIds, sentOn } = act.data;
  const lines = linesOf(fileAsAt(file, act.seq), debtIds);
  const fee = computed(reminderFee({ sentOn, debtCents: sumCents(lines) }, file.rules));
  const term = computed(reminderTerm({ sentOn }, file.rules));
  return {
    ...letterHeader(file, act, 'A'),
    date: sentOn,
    decision: decisionOf(file, debtIds),
    lines,
    interest: null,
    fee: { feeCents: fee.value.feeCents, derivation: fee.derivation },
    totalCents: sumCents(lines) + fee.value.feeCents,
    term: { payBy: term.value.payBy, derivation: term.derivation },
    account: { ...file.authority.account, paymentReference: referenceOf(file.state.caseNumber, `A${seq}`) },
  };
}

/** Fills a writ (4:114 Awb) after its reminder. The case keeps no costs of a writ, so it claims none. */
export function writInput(file: CaseFile, seq: string): WritInput {
  const act = actAt(file, 'WritIssued', seq);
  const { debtIds } = act.data;
  const reminded = lastAct(file, 'ReminderSent', (sent) => sent.seq < act.seq && debtIds.every((id) => sent.data.debtIds.includes(id)));
  const reminder = reminderInput(file, String(reminded.seq));
  const lines = linesOf(fileAsAt(file, act.seq), debtIds);
  return {
    ...letterHeader(file, act, 'D'),
    decision: reminder.decision,
    lines,
    reminder: { reference: reminder.reference, sentOn: reminder.date, payBy: reminder.term.payBy, feeCents: reminder.fee.feeCents },
    interest: null,
    costsCents: 0,
    totalCents: sumCents(lines) + reminder.fee.feeCents,
    account: { ...file.authority.account, paymentReference: referenceOf(file.state.caseNumber, `D${seq}`) },
  };
}

function linesOf({ state }: CaseFile, debtIds: readonly string[]): readonly DebtLine[] {
  return debtIds.map((id) => {
    const debt = state.debts[id];
    if (debt === undefined) throw new LetterNotPossible(`Schuld ${id} bestaat niet in deze zaak.`);
    return { description: descriptionOf(debt), amountCents: outstandingCents(debt), dueOn: debt.payBy };
  });
}

const descriptionOf = ({ day }: DebtState): string => (day === null ? 'Bestuurlijke boete' : `Dwangsom over ${formatDateNl(day)}`);

/** The decision from which the debts flow: they are named together because it is one. */
function decisionOf(file: CaseFile, debtIds: readonly string[]): ReminderInput['decision'] {
  const [first = ''] = debtIds;
  const collected = findAct(file, 'CollectionDecided', (act) => act.data.debtIds.includes(first))?.data.decisionId;
  const id = collected ?? file.state.debts[first]?.orderId ?? '';
  const approvedAt = file.state.decisions[id]?.approvedAt ?? null;
  if (approvedAt === null) throw new LetterNotPossible('Het besluit waaruit deze schuld volgt, is niet genomen.');
  return { kind: collected === undefined ? 'fine-decision' : 'collection-decision', reference: referenceOf(file.state.caseNumber, id), date: dayOf(approvedAt) };
}
