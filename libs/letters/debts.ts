import { sumCents } from '../documents/letters/common/debt.js';
import type { ReminderInput } from '../documents/letters/reminder/input.js';
import type { WritInput } from '../documents/letters/writ/input.js';
import { dayOf } from '../law/calendar/local-date.js';
import { reminderTerm } from '../law/terms/reminder-term.js';
import { atAct } from './act-file.js';
import { findAct, lastAct, LetterNotPossible, type CaseFile } from './case-file.js';
import { costsLine, debtsNamed, linesOf, openOf } from './debt-lines.js';
import { computed, letterHeader, referenceOf } from './header.js';
import { interestDue } from './interest-due.js';

/** Fills a reminder (4:112, 4:113 Awb) with the debts, interest and costs as they stood when it was sent. */
export function reminderInput(whole: CaseFile, seq: string): ReminderInput {
  const { act, file } = atAct(whole, 'ReminderSent', seq);
  const { debtIds, sentOn, fee } = act.data;
  const debts = debtsNamed(file, debtIds);
  const lines = linesOf(debts);
  const interest = interestDue(file, debts);
  const charges = costsLine(openOf(debts, 'costs') - (fee?.feeCents ?? 0));
  const term = computed(reminderTerm({ sentOn }, file.rules));
  return {
    ...letterHeader(file, act, 'A'),
    date: sentOn,
    decision: decisionOf(file, debtIds),
    lines,
    charges,
    interest,
    fee: fee === null ? null : { feeCents: fee.feeCents, derivation: fee.derivation },
    totalCents: sumCents(lines) + sumCents(charges) + (interest?.interestCents ?? 0) + (fee?.feeCents ?? 0),
    term: { payBy: term.value.payBy, derivation: term.derivation },
    account: { ...file.authority.account, paymentReference: referenceOf(file.state.caseNumber, `A${seq}`) },
  };
}

/** Fills a writ (4:114, 4:119, 4:122 Awb): the principal, interest and costs that it claims, the fee of the reminder before it apart. */
export function writInput(whole: CaseFile, seq: string): WritInput {
  const { act, file } = atAct(whole, 'WritIssued', seq);
  const { debtIds, claim } = act.data;
  const reminded = lastAct(file, 'ReminderSent', (sent) => sent.seq < act.seq && debtIds.every((id) => sent.data.debtIds.includes(id)));
  const reminder = reminderInput(file, String(reminded.seq));
  const debts = debtsNamed(file, debtIds);
  const feeCents = Math.min(reminder.fee?.feeCents ?? 0, claim.costsCents);
  const interest = interestDue(file, debts);
  return {
    ...letterHeader(file, act, 'D'),
    decision: reminder.decision,
    lines: linesOf(debts),
    reminder: { reference: reminder.reference, sentOn: debts[0]?.remindedOn ?? reminder.date, payBy: debts[0]?.reminderPayBy ?? reminder.term.payBy, feeCents },
    interest,
    costsCents: claim.costsCents - feeCents,
    totalCents: claim.principalCents + claim.interestCents + claim.costsCents,
    account: { ...file.authority.account, paymentReference: referenceOf(file.state.caseNumber, `D${seq}`) },
  };
}

/** The decision from which the debts flow: they are named together because it is one. */
export function decisionOf(file: CaseFile, debtIds: readonly string[]): ReminderInput['decision'] {
  const [first = ''] = debtIds;
  const collected = findAct(file, 'CollectionDecided', (act) => act.data.debtIds.includes(first))?.data.decisionId;
  const id = collected ?? file.state.debts[first]?.orderId ?? '';
  const approvedAt = file.state.decisions[id]?.approvedAt ?? null;
  if (approvedAt === null) throw new LetterNotPossible('Het besluit waaruit deze schuld volgt, is niet genomen.');
  return { kind: collected === undefined ? 'fine-decision' : 'collection-decision', reference: referenceOf(file.state.caseNumber, id), date: dayOf(approvedAt) };
}
