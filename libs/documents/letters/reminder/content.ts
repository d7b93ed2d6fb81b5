import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import { derivationTable } from '../../wording/derivation-table.js';
import { dateNl, eurosNl } from '../../wording/values.js';
import { headerContent } from '../common/content.js';
import { accountBox, debtTable } from '../common/debt.js';
import type { ReminderInput } from './input.js';

const DECISIONS = { 'fine-decision': 'het boetebesluit', 'collection-decision': 'de invorderingsbeschikking' } as const;

/** What fills the text of a reminder. */
export function reminderContent(letter: ReminderInput): LetterContent {
  const { decision, charges = [], interest, fee, totalCents, term } = letter;
  const extra = [
    ...charges,
    ...(interest === null ? [] : [{ description: 'Wettelijke rente', amountCents: interest.interestCents }]),
    ...(fee === null ? [] : [{ description: 'Vergoeding voor deze aanmaning', amountCents: fee.feeCents }]),
  ];
  return mergeContent(headerContent(letter), {
    places: {
      decisionName: DECISIONS[decision.kind],
      decisionDate: dateNl(decision.date),
      decisionReference: decision.reference,
      total: eurosNl(totalCents),
      payBy: dateNl(term.payBy),
      fee: fee === null ? '' : eurosNl(fee.feeCents),
      interest: interest === null ? '' : eurosNl(interest.interestCents),
      interestUntil: interest === null ? '' : dateNl(interest.until),
    },
    flags: { interest: interest !== null, charges: charges.length > 0 || interest !== null, fee: fee !== null },
    inserts: {
      debt: debtTable('Wat u moet betalen', letter.lines, extra, totalCents),
      interest: derivationTable('Zo is de rente berekend', interest?.derivation ?? null),
      fee: derivationTable('Zo is de vergoeding bepaald', fee?.derivation ?? null),
      term: derivationTable('Zo is de uiterste betaaldag berekend', term.derivation),
      account: accountBox(letter.account, totalCents),
    },
  });
}
