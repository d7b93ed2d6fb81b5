import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import { derivationTable } from '../../wording/derivation-table.js';
import { dateNl, eurosNl } from '../../wording/values.js';
import { headerContent } from '../common/content.js';
import { accountBox, debtTable, sumCents } from '../common/debt.js';
import type { WritInput } from './input.js';

const DECISIONS = { 'fine-decision': 'het boetebesluit', 'collection-decision': 'de invorderingsbeschikking' } as const;

/** What fills the text of a writ. */
export function writContent(writ: WritInput): LetterContent {
  const { decision, reminder, interest, costsCents, totalCents } = writ;
  const name = DECISIONS[decision.kind];
  const extra = [
    { description: `Vergoeding voor de aanmaning van ${dateNl(reminder.sentOn)}`, amountCents: reminder.feeCents },
    ...(interest === null ? [] : [{ description: `Wettelijke rente tot en met ${dateNl(interest.until)}`, amountCents: interest.interestCents }]),
    { description: 'Kosten van dit dwangbevel', amountCents: costsCents },
  ];
  return mergeContent(headerContent(writ), {
    places: {
      decisionName: name,
      decisionNameCapital: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      decisionDate: dateNl(decision.date),
      decisionReference: decision.reference,
      reminderReference: reminder.reference,
      reminderSentOn: dateNl(reminder.sentOn),
      reminderPayBy: dateNl(reminder.payBy),
      principal: eurosNl(sumCents(writ.lines)),
      fee: eurosNl(reminder.feeCents),
      costs: eurosNl(costsCents),
      total: eurosNl(totalCents),
      interest: interest === null ? '' : eurosNl(interest.interestCents),
      interestFrom: interest === null ? '' : dateNl(interest.from),
      interestUntil: interest === null ? '' : dateNl(interest.until),
    },
    flags: { interest: interest !== null },
    inserts: {
      debt: debtTable('Wat moet worden betaald', writ.lines, extra, totalCents),
      interest: derivationTable('Zo is de rente berekend', interest?.derivation ?? null),
      account: accountBox(writ.account, totalCents),
    },
  });
}
