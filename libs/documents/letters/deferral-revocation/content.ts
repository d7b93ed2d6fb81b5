import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import { dateNl, eurosNl } from '../../wording/values.js';
import { headerContent, remediesContent } from '../common/content.js';
import { accountBox, debtTable, fixedCharges } from '../common/debt.js';
import type { DeferralRevocationInput, RevocationGround } from './input.js';

const GROUNDS: { readonly [ground in RevocationGround]: readonly [member: string, text: string] } = {
  'condition-not-met': ['a', 'De voorwaarden van het uitstel zijn niet nageleefd.'],
  'incorrect-information': ['b', 'Er zijn onjuiste of onvolledige gegevens verstrekt; met de juiste gegevens was anders beslist.'],
  'changed-circumstances': ['c', 'De omstandigheden zijn zo veranderd dat het uitstel niet kan worden voortgezet.'],
};

/** What fills the text of a decision that withdraws a deferral. */
export function deferralRevocationContent(letter: DeferralRevocationInput): LetterContent {
  const { deferral, chargesCents, totalCents } = letter;
  const [member, ground] = GROUNDS[letter.ground];
  return mergeContent(headerContent(letter), remediesContent(letter.remedies), {
    places: {
      deferralReference: deferral.reference,
      deferralDate: dateNl(deferral.date),
      deferredUntil: dateNl(deferral.until),
      groundArticle: `artikel 4:96, aanhef en onder ${member}`,
      ground,
      reasons: letter.reasons,
      total: eurosNl(totalCents),
    },
    flags: {},
    inserts: { debt: debtTable('Wat nog openstaat', letter.lines, fixedCharges(chargesCents), totalCents), account: accountBox(letter.account, totalCents) },
  });
}
