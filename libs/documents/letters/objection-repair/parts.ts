import { filled, part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import type { RequiredWords } from '../../template/says.js';
import { dateNl } from '../../wording/values.js';
import { dueParts, objectionParts } from '../common/objection.js';
import { headerParts } from '../common/parts.js';
import { headerWords } from '../common/says.js';
import type { ObjectionRepairInput } from './input.js';

/** What art. 6:6 Awb requires before an objection can be inadmissible for a defect. */
export const objectionRepairParts: readonly RequiredPart<ObjectionRepairInput>[] = [
  ...headerParts,
  ...objectionParts,
  ...dueParts,
  part('wat er ontbreekt', 'awb:6:6', 'lacks', (letter) => letter.lacks),
  { part: 'een laatste dag om het verzuim te herstellen, na de verzending', article: 'awb:6:6', field: 'lastDay', present: ({ lastDay, date }) => filled(lastDay) && lastDay > date },
];

/** What its text must say. */
export const objectionRepairWords: readonly RequiredWords<ObjectionRepairInput>[] = [
  ...headerWords,
  { part: 'tot en met welke dag kan worden hersteld', article: 'awb:6:6', words: ({ lastDay }) => dateNl(lastDay) },
  { part: 'dat het bezwaar anders niet-ontvankelijk kan worden verklaard', article: 'awb:6:6', words: () => 'niet-ontvankelijk' },
  { part: 'dat de beslistermijn is opgeschort', article: 'awb:7:10(2)', words: () => 'artikel 7:10, tweede lid' },
];
