import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import type { Block } from '../../template/blocks.js';
import { countNl, dateNl, eurosNl } from '../../wording/values.js';
import { headerContent, remediesContent } from '../common/content.js';
import { accountBox, debtTable, fixedCharges, totalTable } from '../common/debt.js';
import type { DeferralInput } from './input.js';

/** What fills the text of a deferral. */
export function deferralContent(letter: DeferralInput): LetterContent {
  const { instalments, chargesCents, totalCents } = letter;
  return mergeContent(headerContent(letter), remediesContent(letter.remedies), {
    places: {
      total: eurosNl(totalCents),
      deferredFrom: dateNl(letter.from),
      deferredUntil: dateNl(letter.until),
      instalmentCount: countNl(instalments.length, 'termijn', 'termijnen'),
      conditions: letter.conditions,
      reasons: letter.reasons,
    },
    flags: { instalments: instalments.length > 0 },
    inserts: { debt: debtTable('Waarvoor het uitstel geldt', letter.lines, fixedCharges(chargesCents), totalCents), instalments: instalmentsTable(letter), account: accountBox(letter.account, totalCents) },
  });
}

function instalmentsTable({ instalments, totalCents }: DeferralInput): readonly Block[] {
  if (instalments.length === 0) return [];
  const columns = [
    { title: 'Termijn', share: 20 },
    { title: 'Uiterlijk betaald op', share: 50 },
    { title: 'Bedrag', share: 30, align: 'right' },
  ] as const;
  return totalTable('Betalingsregeling', columns, instalments.map(({ payBy, amountCents }, index) => [String(index + 1), dateNl(payBy), eurosNl(amountCents)]), ['Samen', '', eurosNl(totalCents)]);
}
