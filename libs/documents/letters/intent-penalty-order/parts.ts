import { part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import { invitationParts } from '../common/views-invitation.js';
import type { IntentPenaltyOrderInput } from './input.js';

/** What art. 4:8 Awb requires before an order under penalty payment. */
export const intentPenaltyOrderParts: readonly RequiredPart<IntentPenaltyOrderInput>[] = [
  ...invitationParts,
  part('het bedrag van de voorgenomen dwangsom', 'awb:4:8', 'intended.perDayCents', (letter) => letter.intended.perDayCents),
  part('het maximum van de voorgenomen dwangsommen', 'awb:4:8', 'intended.capCents', (letter) => letter.intended.capCents),
  part('de voorgenomen begunstigingstermijn', 'awb:4:8', 'intended.complianceHours', (letter) => letter.intended.complianceHours),
];
