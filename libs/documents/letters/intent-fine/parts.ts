import { filled, missingParts, part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import type { RequiredWords } from '../../template/says.js';
import { dateNl } from '../../wording/values.js';
import { invitationParts } from '../common/views-invitation.js';
import { headerWords } from '../common/says.js';
import { fineReportParts } from '../fine-report/parts.js';
import type { IntentFineInput } from './input.js';

/** What arts 5:50 and 5:53 Awb require before a fine. */
export const intentFineParts: readonly RequiredPart<IntentFineInput>[] = [
  ...invitationParts,
  part('het rapport dat wordt meegestuurd', 'awb:5:50(1)(a)', 'report.reference', (letter) => letter.report.reference),
  part('de datum van het rapport', 'awb:5:48(2)', 'report.date', (letter) => letter.report.date),
  {
    part: 'het volledige rapport',
    article: 'awb:5:50(1)(a)',
    field: 'enclosed',
    present: ({ enclosed, report }) => enclosed === null || (enclosed.report.reference === report.reference && missingParts(fineReportParts, enclosed.report).length === 0),
  },
  {
    part: 'de berekening van het maximum',
    article: 'awb:5:46(1)',
    field: 'maximum.derivation',
    present: ({ maximum }) => maximum === null || filled(maximum.derivation),
  },
];

/** What its text must say. */
export const intentFineWords: readonly RequiredWords<IntentFineInput>[] = [
  ...headerWords,
  { part: 'de mededeling dat niet hoeft te worden verklaard', article: 'awb:5:10a', words: () => 'U hoeft over de overtreding geen verklaring af te leggen' },
  { part: 'tot wanneer de zienswijze kan worden gegeven', article: 'awb:5:50', words: ({ response }) => dateNl(response.lastDay) },
];
