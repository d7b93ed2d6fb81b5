import { filled } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import type { RequiredWords } from '../../template/says.js';
import { dateNl } from '../../wording/values.js';
import { dueParts, objectionParts } from '../common/objection.js';
import { headerParts } from '../common/parts.js';
import { headerWords } from '../common/says.js';
import type { ObjectionTermInput, TermMoveGround } from './input.js';

/** Moved by law, without anybody's choice. */
const BY_LAW: readonly TermMoveGround[] = ['repaired', 'committee'];

/** What arts 7:10 and 7:13 Awb require of the message. */
export const objectionTermParts: readonly RequiredPart<ObjectionTermInput>[] = [
  ...headerParts,
  ...objectionParts,
  ...dueParts,
  { part: 'de reden van het uitstel', article: 'awb:3:46', field: 'reasons', present: ({ ground, reasons }) => BY_LAW.includes(ground) || filled(reasons) },
  { part: 'een laatste dag die door verdagen later wordt', article: 'awb:7:10(3)', field: 'due.on', present: ({ ground, was, due }) => BY_LAW.includes(ground) || was === null || due.on > was },
];

const MEMBER: { readonly [ground in TermMoveGround]: string } = {
  adjourned: 'artikel 7:10, derde lid',
  'consent-of-objector': 'artikel 7:10, vierde lid',
  'consent-of-all-parties': 'artikel 7:10, vierde lid',
  'statutory-procedure': 'artikel 7:10, vierde lid',
  repaired: 'artikel 7:10, tweede lid',
  committee: 'artikel 7:13, tweede lid',
};

/** What its text must say. */
export const objectionTermWords: readonly RequiredWords<ObjectionTermInput>[] = [
  ...headerWords,
  { part: 'het artikel waarop het berust', article: 'awb:7:10', words: ({ ground }) => MEMBER[ground] },
  { part: 'de nieuwe laatste dag', article: 'awb:7:10', words: ({ due }) => dateNl(due.on) },
];
