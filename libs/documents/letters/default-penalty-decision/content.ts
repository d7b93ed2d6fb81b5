import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import { derivationTable } from '../../wording/derivation-table.js';
import { dateNl, eurosNl } from '../../wording/values.js';
import { headerContent, remediesContent } from '../common/content.js';
import { objectionContent } from '../common/objection.js';
import type { DefaultPenaltyDecisionInput, NothingOwed } from './input.js';

const NOTHING: { readonly [ground in NothingOwed]: string } = {
  'notice-unreasonably-late': 'De ingebrekestelling is onredelijk laat ontvangen (artikel 4:17, zesde lid, aanhef en onder a, van de Awb).',
  'not-an-interested-party': 'Wie ons in gebreke stelde, is geen belanghebbende (artikel 4:17, zesde lid, aanhef en onder b, van de Awb).',
  'manifestly-inadmissible-or-unfounded': 'Het bezwaar is kennelijk niet-ontvankelijk of kennelijk ongegrond (artikel 4:17, zesde lid, aanhef en onder c, van de Awb).',
};

/** What fills the decision on the penalty for deciding late. */
export function defaultPenaltyDecisionContent(letter: DefaultPenaltyDecisionInput): LetterContent {
  const { amountCents, decidedOn, nothingOwedBecause, payBy } = letter;
  return mergeContent(headerContent(letter), remediesContent(letter.remedies), objectionContent(letter.objection), {
    places: {
      dueOn: dateNl(letter.dueOn),
      noticeReceivedOn: dateNl(letter.noticeReceivedOn),
      decidedOn: decidedOn === null ? '' : dateNl(decidedOn),
      amount: eurosNl(amountCents),
      nothingOwed: nothingOwedBecause === null ? '' : NOTHING[nothingOwedBecause],
      payBy: payBy === null ? '' : dateNl(payBy.on),
      reasons: letter.reasons,
    },
    flags: { owed: amountCents > 0, decided: decidedOn !== null, excepted: nothingOwedBecause !== null },
    inserts: {
      amount: derivationTable('Zo is de dwangsom berekend', letter.derivation),
      payBy: derivationTable('Zo is de uiterste betaaldag berekend', payBy?.derivation ?? null),
    },
  });
}
