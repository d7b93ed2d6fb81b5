import { part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import type { RequiredWords } from '../../template/says.js';
import { sumCents } from '../common/debt.js';
import { decisionParts } from '../common/parts.js';
import { decisionWords } from '../common/says.js';
import type { DeferralRevocationInput } from './input.js';

/** What art. 4:96 Awb requires of a decision that withdraws a deferral. */
export const deferralRevocationParts: readonly RequiredPart<DeferralRevocationInput>[] = [
  ...decisionParts,
  part('de beschikking waarbij uitstel is verleend', 'awb:4:96', 'deferral.reference', (letter) => letter.deferral.reference),
  part('de datum van die beschikking', 'awb:4:96', 'deferral.date', (letter) => letter.deferral.date),
  part('de grond van de intrekking', 'awb:4:96', 'ground', (letter) => letter.ground),
  part('de motivering', 'awb:3:46', 'reasons', (letter) => letter.reasons),
  part('wat nog openstaat', 'awb:4:96', 'lines', (letter) => letter.lines),
  { part: 'een totaal dat gelijk is aan de som van schuld, rente en kosten', article: 'awb:4:96', field: 'totalCents', present: ({ lines, chargesCents, totalCents }) => sumCents(lines) + chargesCents === totalCents },
  part('de rekening waarop wordt betaald', 'awb:4:89', 'account.iban', (letter) => letter.account.iban),
];

/** What its text must say. */
export const deferralRevocationWords: readonly RequiredWords<DeferralRevocationInput>[] = [
  ...decisionWords,
  { part: 'de grond van de intrekking', article: 'awb:4:96', words: () => 'artikel 4:96' },
];
