import { filled, part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import type { RequiredWords } from '../../template/says.js';
import { eurosNl } from '../../wording/values.js';
import { objectionParts } from '../common/objection.js';
import { decisionParts } from '../common/parts.js';
import { decisionWords } from '../common/says.js';
import type { DefaultPenaltyDecisionInput } from './input.js';

/** What arts 4:17 and 4:18 Awb require of the decision that fixes the penalty. */
export const defaultPenaltyDecisionParts: readonly RequiredPart<DefaultPenaltyDecisionInput>[] = [
  ...decisionParts,
  ...objectionParts,
  part('de dag waarop uiterlijk moest worden beslist', 'awb:4:17(3)', 'dueOn', (letter) => letter.dueOn),
  part('de ontvangst van de ingebrekestelling', 'awb:4:17(3)', 'noticeReceivedOn', (letter) => letter.noticeReceivedOn),
  part('de hoogte van de dwangsom', 'awb:4:18', 'amountCents', (letter) => letter.amountCents),
  {
    part: 'hoe de dwangsom is berekend, of waarom geen dwangsom verschuldigd is',
    article: 'awb:4:17(6)',
    field: 'derivation',
    present: ({ derivation, nothingOwedBecause, amountCents }) => (nothingOwedBecause === null ? filled(derivation) : amountCents === 0),
  },
  { part: 'wanneer de dwangsom wordt betaald', article: 'awb:4:87', field: 'payBy', present: ({ payBy, amountCents }) => (amountCents > 0) === (payBy !== null && filled(payBy.on) && filled(payBy.derivation)) },
  part('de motivering', 'awb:3:46', 'reasons', (letter) => letter.reasons),
];

/** What its text must say. */
export const defaultPenaltyDecisionWords: readonly RequiredWords<DefaultPenaltyDecisionInput>[] = [
  ...decisionWords,
  { part: 'de hoogte van de dwangsom', article: 'awb:4:18', words: ({ amountCents }) => (amountCents > 0 ? eurosNl(amountCents) : 'geen dwangsom') },
  { part: 'dat bezwaar of beroep over de beslissing ook dit besluit betreft', article: 'awb:4:19', words: () => 'artikel 4:19' },
];
