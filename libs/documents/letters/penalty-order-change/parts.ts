import { filled, part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import type { RequiredWords } from '../../template/says.js';
import { decisionParts } from '../common/parts.js';
import { decisionWords } from '../common/says.js';
import type { PenaltyOrderChangeInput } from './input.js';

/** What art. 5:34 Awb requires of a decision on lifting, suspending or reducing. */
export const penaltyOrderChangeParts: readonly RequiredPart<PenaltyOrderChangeInput>[] = [
  ...decisionParts,
  part('de last onder dwangsom', 'awb:5:34', 'penaltyOrder.reference', (letter) => letter.penaltyOrder.reference),
  part('de datum van de last', 'awb:5:34', 'penaltyOrder.date', (letter) => letter.penaltyOrder.date),
  part('wat al is verbeurd', 'awb:5:33', 'forfeitedCents', (letter) => letter.forfeitedCents),
  part('de motivering', 'awb:3:46', 'reasons', (letter) => letter.reasons),
  {
    part: 'het verzoek waarop wordt beslist',
    article: 'awb:5:34',
    field: 'request',
    present: ({ request, ground, outcome }) => (request === null ? ground === 'own-motion' && outcome.kind !== 'refuse' : filled(request.on) && filled(request.summary)),
  },
  {
    part: 'een jaar zonder verbeurde dwangsommen',
    article: 'awb:5:34(2)',
    field: 'ground',
    present: ({ ground, outcome, forfeitedCents }) => ground !== 'year-without-forfeiture' || outcome.kind === 'refuse' || (outcome.kind === 'lift' && forfeitedCents === 0),
  },
  {
    part: 'een lagere dwangsom met een maximum dat niet onder het verbeurde ligt',
    article: 'awb:5:32b(2)',
    field: 'outcome',
    present: ({ outcome, penaltyOrder, forfeitedCents }) =>
      outcome.kind !== 'reduce' ||
      (outcome.perDayCents <= penaltyOrder.perDayCents && outcome.capCents <= penaltyOrder.capCents && outcome.capCents >= outcome.perDayCents && outcome.capCents >= forfeitedCents),
  },
  { part: 'een opschorting die eindigt nadat zij begint', article: 'awb:5:34', field: 'outcome.until', present: ({ outcome }) => outcome.kind !== 'suspend' || outcome.until === null || outcome.from < outcome.until },
];

/** What its text must say. */
export const penaltyOrderChangeWords: readonly RequiredWords<PenaltyOrderChangeInput>[] = [
  ...decisionWords,
  {
    part: 'wat er met de last gebeurt',
    article: 'awb:5:34',
    words: ({ outcome }) => ({ lift: /heft de last onder dwangsom op/, suspend: /schort de looptijd op/, reduce: /vermindert de dwangsom/, refuse: /wijst uw verzoek af/ })[outcome.kind],
  },
];
