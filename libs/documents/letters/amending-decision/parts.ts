import { filled, part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import type { RequiredWords } from '../../template/says.js';
import { decisionParts } from '../common/parts.js';
import { decisionWords } from '../common/says.js';
import type { AmendingDecisionInput } from './input.js';

/** What the Awb requires of a decision that withdraws or changes an earlier one. */
export const amendingDecisionParts: readonly RequiredPart<AmendingDecisionInput>[] = [
  ...decisionParts,
  part('het eerdere besluit', 'awb:3:46', 'earlier.reference', (letter) => letter.earlier.reference),
  part('de datum van het eerdere besluit', 'awb:3:46', 'earlier.date', (letter) => letter.earlier.date),
  part('de motivering', 'awb:3:46', 'reasons', (letter) => letter.reasons),
  part('wat het besluit betekent voor de geadresseerde', 'awb:3:46', 'consequences', (letter) => letter.consequences),
  {
    part: 'hoe het gewijzigde besluit luidt',
    article: 'awb:3:46',
    field: 'amendment.instead',
    present: ({ amendment }) => amendment.kind === 'withdraw' || filled(amendment.instead),
  },
  { part: 'het bedrag dat wordt terugbetaald', article: 'awb:4:102', field: 'repaymentCents', present: ({ repaymentCents }) => repaymentCents === null || repaymentCents > 0 },
  {
    part: 'de reactie op de zienswijze',
    article: 'awb:3:46',
    field: 'views.received.response',
    present: ({ views }) => views === null || views.kind === 'skipped' || views.received === null || filled(views.received.response),
  },
];

/** What its text must say. */
export const amendingDecisionWords: readonly RequiredWords<AmendingDecisionInput>[] = [
  ...decisionWords,
  { part: 'dat het eerdere besluit wordt ingetrokken of gewijzigd', article: 'awb:3:46', words: ({ amendment }) => (amendment.kind === 'withdraw' ? /trekt .* in/ : /wijzigt /) },
  { part: 'dat de invorderingsbeschikking vervalt', article: 'awb:5:38', words: ({ collectionFalls }) => (collectionFalls ? 'artikel 5:38' : '') },
  { part: 'dat bezwaar of beroep ook dit besluit betreft', article: 'awb:6:19', words: ({ pendingRemedy }) => (pendingRemedy ? 'artikel 6:19' : '') },
];
