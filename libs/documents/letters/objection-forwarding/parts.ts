import { filled, part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import type { RequiredWords } from '../../template/says.js';
import { dateNl } from '../../wording/values.js';
import { objectionParts } from '../common/objection.js';
import { headerParts } from '../common/parts.js';
import { headerWords } from '../common/says.js';
import type { ObjectionForwardingInput } from './input.js';

/** What arts 6:15 and 7:1a Awb require of the message to whoever objected. */
export const objectionForwardingParts: readonly RequiredPart<ObjectionForwardingInput>[] = [
  ...headerParts,
  ...objectionParts,
  { part: 'aan wie het bezwaarschrift is doorgezonden', article: 'awb:6:15', field: 'to', present: ({ ground, to }) => (ground === 'direct-appeal-refused' ? to === null : filled(to)) },
  part('de reden', 'awb:3:46', 'reasons', (letter) => letter.reasons),
];

/** What its text must say. */
export const objectionForwardingWords: readonly RequiredWords<ObjectionForwardingInput>[] = [
  ...headerWords,
  { part: 'aan wie het bezwaarschrift is doorgezonden', article: 'awb:6:15', words: ({ to }) => to ?? '' },
  { part: 'de dag van ontvangst', article: 'awb:6:15(3)', words: ({ objection }) => dateNl(objection.receivedOn) },
  { part: 'het antwoord op het verzoek om rechtstreeks beroep', article: 'awb:7:1a', words: ({ ground }) => (ground === 'other-body' ? '' : 'artikel 7:1a') },
];
