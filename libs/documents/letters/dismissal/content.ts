import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import { countNl, momentNl } from '../../wording/values.js';
import { headerContent, remediesContent } from '../common/content.js';
import type { DismissalGround, DismissalInput } from './input.js';

const GROUNDS: { readonly [ground in DismissalGround]: readonly [short: string, long: string] } = {
  'not-online': ['Het materiaal is niet meer bereikbaar.', 'Bij onze controle was het materiaal op de gemelde vindplaatsen niet meer bereikbaar.'],
  'out-of-scope': ['De melding valt buiten de wet.', 'Het gemelde materiaal valt niet onder artikel 252 van het Wetboek van Strafrecht.'],
  'criminal-route': ['Politie en justitie behandelen de melding.', 'De melding wordt behandeld door politie en openbaar ministerie.'],
  'not-established-here': ['Wij zijn niet bevoegd.', 'De aanbieder valt niet onder het toezicht van onze autoriteit.'],
  duplicate: ['Het materiaal is al in behandeling.', 'Over hetzelfde materiaal loopt al een zaak.'],
  other: ['Er is een andere reden om niet op te treden.', 'De reden staat in het volgende hoofdstuk.'],
};

/** What fills the text of a dismissal. */
export function dismissalContent(letter: DismissalInput): LetterContent {
  const { notice, ground, remedies, duplicateOf } = letter;
  const own: LetterContent = {
    places: {
      noticeReference: notice.reference,
      noticeReceivedAt: momentNl(notice.receivedAt),
      provider: notice.provider,
      locationCount: countNl(notice.locationCount, 'vindplaats', 'vindplaatsen'),
      groundShort: GROUNDS[ground][0],
      groundLong: GROUNDS[ground][1],
      reasons: letter.reasons,
      duplicateOf: duplicateOf ?? '',
    },
    flags: { duplicate: duplicateOf !== null, remedies: remedies !== null },
    inserts: {},
  };
  return mergeContent(headerContent(letter), ...(remedies === null ? [] : [remediesContent(remedies)]), own);
}
