import { filled, part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import type { RequiredWords } from '../../template/says.js';
import { dateNl, eurosNl } from '../../wording/values.js';
import { decisionParts } from '../common/parts.js';
import { decisionWords } from '../common/says.js';
import type { RefundDecisionInput } from './input.js';

/** What arts 4:99 and 4:102 Awb require of a decision to repay. */
export const refundDecisionParts: readonly RequiredPart<RefundDecisionInput>[] = [
  ...decisionParts,
  part('wat wordt terugbetaald', 'awb:4:102', 'repayment.principalCents', (letter) => letter.repayment.principalCents),
  { part: 'de berekening van de rente', article: 'awb:4:99', field: 'derivation', present: ({ repayment, derivation }) => repayment.interestCents === 0 || filled(derivation) },
  { part: 'betalingen die optellen tot wat wordt terugbetaald', article: 'awb:4:102', field: 'items', present: ({ of, items, repayment }) => of === 'overpayment' || items.reduce((sum, { amountCents }) => sum + amountCents, 0) === repayment.principalCents },
  part('de dag van terugbetaling', 'awb:4:102', 'payOn', (letter) => letter.payOn),
  part('de motivering', 'awb:3:46', 'reasons', (letter) => letter.reasons),
];

/** What its text must say. */
export const refundDecisionWords: readonly RequiredWords<RefundDecisionInput>[] = [
  ...decisionWords,
  { part: 'het bedrag dat wordt terugbetaald', article: 'awb:4:102', words: ({ repayment }) => eurosNl(repayment.principalCents + repayment.interestCents) },
  { part: 'de dag van terugbetaling', article: 'awb:4:102', words: ({ payOn }) => dateNl(payOn) },
];
