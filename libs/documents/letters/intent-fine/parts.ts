import { filled, part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import { invitationParts } from '../common/views-invitation.js';
import type { IntentFineInput } from './input.js';

/** What arts 5:50 and 5:53 Awb require before a fine. */
export const intentFineParts: readonly RequiredPart<IntentFineInput>[] = [
  ...invitationParts,
  part('het rapport dat wordt meegestuurd', 'awb:5:50(1)(a)', 'report.reference', (letter) => letter.report.reference),
  part('de datum van het rapport', 'awb:5:48(2)', 'report.date', (letter) => letter.report.date),
  {
    part: 'de berekening van het maximum',
    article: 'awb:5:46(1)',
    field: 'maximum.derivation',
    present: ({ maximum }) => maximum === null || filled(maximum.derivation),
  },
];
