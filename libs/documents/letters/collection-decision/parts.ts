import { filled, part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import type { RequiredWords } from '../../template/says.js';
import { eurosNl } from '../../wording/values.js';
import { sumCents } from '../common/debt.js';
import { decisionParts } from '../common/parts.js';
import { decisionWords } from '../common/says.js';
import type { CollectionDecisionInput } from './input.js';

/** What art. 5:37 Awb and the case law on evidence require of a decision to collect. */
export const collectionDecisionParts: readonly RequiredPart<CollectionDecisionInput>[] = [
  ...decisionParts,
  part('de last onder dwangsom', 'awb:5:37(1)', 'penaltyOrder.reference', (letter) => letter.penaltyOrder.reference),
  part('het einde van de begunstigingstermijn', 'awb:5:32a(2)', 'penaltyOrder.compliancePeriodEndedAt', (letter) => letter.penaltyOrder.compliancePeriodEndedAt),
  part('de verbeurde dwangsommen', 'awb:5:37(1)', 'units', (letter) => letter.units),
  {
    part: 'het bewijs van elke verbeurde dwangsom',
    article: 'awb:3:2',
    field: 'units[].evidence',
    present: ({ units }) => units.every(({ evidence }) => filled(evidence.evidenceId) && filled(evidence.at) && filled(evidence.by) && filled(evidence.method) && evidence.result === 'available'),
  },
  {
    part: 'de uiterste betaaldag van elke dwangsom',
    article: 'awb:5:33',
    field: 'units[].payBy',
    present: ({ units }) => units.every(({ payBy }) => filled(payBy)),
  },
  {
    part: 'een totaal dat gelijk is aan de som van de dwangsommen',
    article: 'awb:5:37(1)',
    field: 'totalCents',
    present: ({ units, totalCents }) => sumCents(units) === totalCents,
  },
  {
    part: 'een totaal dat het maximum niet te boven gaat',
    article: 'awb:5:32b(2)',
    field: 'penaltyOrder.capCents',
    present: ({ totalCents, penaltyOrder }) => totalCents <= penaltyOrder.capCents,
  },
  part('de motivering van de invordering', 'awb:3:46', 'reasons', (letter) => letter.reasons),
  {
    part: 'de zienswijze of de reden waarom die niet is gevraagd',
    article: 'awb:4:8',
    field: 'views',
    present: ({ views }) => viewsAccounted(views),
  },
  {
    part: 'de vindplaats van elke dwangsom',
    article: 'awb:5:37(1)',
    field: 'units[].locationId',
    present: ({ units, penaltyOrder }) => penaltyOrder.unit !== 'violation' || units.every(({ locationId }) => filled(locationId)),
  },
  part('de rekening waarop wordt betaald', 'awb:4:89', 'account.iban', (letter) => letter.account.iban),
  part('het betalingskenmerk', 'awb:4:89', 'account.paymentReference', (letter) => letter.account.paymentReference),
];

/** Views that were heard with their answer, or the reason why nobody was asked. */
function viewsAccounted(views: CollectionDecisionInput['views']): boolean {
  switch (views.kind) {
    case 'not-asked':
      return true;
    case 'left-out':
      return filled(views.because);
    case 'skipped':
      return filled(views.urgencyGround);
    case 'heard':
      return filled(views.invitedOn) && (views.received === null || filled(views.received.response));
  }
}

/** What its text must say. */
export const collectionDecisionWords: readonly RequiredWords<CollectionDecisionInput>[] = [
  ...decisionWords,
  { part: 'waarom geen zienswijze is gevraagd', article: 'awb:4:12', words: ({ views }) => (views.kind === 'not-asked' || views.kind === 'left-out' ? /4:12/ : '') },
  { part: 'het ingevorderde bedrag', article: 'awb:5:37(1)', words: ({ totalCents }) => eurosNl(totalCents) },
];
