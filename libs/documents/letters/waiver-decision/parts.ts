import { filled, part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import type { RequiredWords } from '../../template/says.js';
import { eurosNl } from '../../wording/values.js';
import { decisionParts } from '../common/parts.js';
import { decisionWords } from '../common/says.js';
import type { WaiverDecisionInput } from './input.js';

/** What a decision to waive holds. */
export const waiverDecisionParts: readonly RequiredPart<WaiverDecisionInput>[] = [
  ...decisionParts,
  part('de schulden waarvan wordt kwijtgescholden', 'awb:3:46', 'lines', (letter) => letter.lines),
  { part: 'bedragen die optellen', article: 'awb:3:46', field: 'waivedCents', present: ({ lines, waivedCents }) => waivedCents > 0 && filled(lines) && lines.reduce((sum, line) => sum + line.waivedCents, 0) === waivedCents },
  { part: 'wat er overblijft', article: 'awb:3:46', field: 'leftCents', present: ({ lines, leftCents }) => filled(leftCents) && lines.reduce((sum, line) => sum + line.leftCents, 0) === leftCents },
  part('de grond', 'awb:3:4', 'ground', (letter) => letter.ground),
  part('de motivering', 'awb:3:46', 'reasons', (letter) => letter.reasons),
];

/** What its text must say. */
export const waiverDecisionWords: readonly RequiredWords<WaiverDecisionInput>[] = [
  ...decisionWords,
  { part: 'het bedrag dat wordt kwijtgescholden', article: 'awb:3:46', words: ({ waivedCents }) => eurosNl(waivedCents) },
];
