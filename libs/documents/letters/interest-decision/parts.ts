import { filled, part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import type { RequiredWords } from '../../template/says.js';
import { dateNl, eurosNl } from '../../wording/values.js';
import { decisionParts } from '../common/parts.js';
import { decisionWords } from '../common/says.js';
import type { InterestDecisionInput } from './input.js';

/** What arts 4:86 and 4:99 Awb require of a decision that fixes interest. */
export const interestDecisionParts: readonly RequiredPart<InterestDecisionInput>[] = [
  ...decisionParts,
  part('de schulden waarover rente wordt vastgesteld', 'awb:4:99', 'items', (letter) => letter.items),
  { part: 'de ingangsdatum en de berekening van de rente', article: 'awb:4:98', field: 'items[].derivation', present: ({ items }) => items.every(({ from, derivation, interestCents }) => filled(from) && filled(derivation) && interestCents > 0) },
  part('tot en met welke dag rente is berekend', 'awb:4:99', 'until', (letter) => letter.until),
  { part: 'een totaal dat gelijk is aan de som van de rente', article: 'awb:4:86', field: 'totalCents', present: ({ items, totalCents }) => items.reduce((sum, { interestCents }) => sum + interestCents, 0) === totalCents },
  part('de dag waarop uiterlijk moet worden betaald', 'awb:4:86', 'payBy.on', (letter) => letter.payBy.on),
  part('de berekening van die dag', 'awb:4:87', 'payBy.derivation', (letter) => letter.payBy.derivation),
  part('de motivering', 'awb:3:46', 'reasons', (letter) => letter.reasons),
  part('de rekening waarop wordt betaald', 'awb:4:89', 'account.iban', (letter) => letter.account.iban),
];

/** What its text must say. */
export const interestDecisionWords: readonly RequiredWords<InterestDecisionInput>[] = [
  ...decisionWords,
  { part: 'het bedrag van de rente', article: 'awb:4:86', words: ({ totalCents }) => eurosNl(totalCents) },
  { part: 'de betaaltermijn', article: 'awb:4:86', words: ({ payBy }) => dateNl(payBy.on) },
];
