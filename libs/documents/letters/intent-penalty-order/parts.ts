import type { RequiredPart } from '../../template/parts.js';
import type { RequiredWords } from '../../template/says.js';
import { dateNl } from '../../wording/values.js';
import { invitationParts } from '../common/views-invitation.js';
import { headerWords } from '../common/says.js';
import type { IntentPenaltyOrderInput } from './input.js';

/** What art. 4:8 Awb requires before an order under penalty payment. */
export const intentPenaltyOrderParts: readonly RequiredPart<IntentPenaltyOrderInput>[] = [
  ...invitationParts,
  {
    part: 'bedrag, maximum en termijn van de voorgenomen last',
    article: 'awb:4:8',
    field: 'intended',
    present: ({ intended }) => intended === null || (intended.perDayCents > 0 && intended.capCents >= intended.perDayCents && intended.complianceHours > 0),
  },
];

/** What its text must say. */
export const intentPenaltyOrderWords: readonly RequiredWords<IntentPenaltyOrderInput>[] = [
  ...headerWords,
  { part: 'tot wanneer de zienswijze kan worden gegeven', article: 'awb:4:8', words: ({ response }) => dateNl(response.lastDay) },
];
