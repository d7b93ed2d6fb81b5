import { describe, expect, it } from '@jest/globals';
import { fillTemplate } from '../template/fill.js';
import { templatesOf } from '../template/library.js';
import { missingWords } from '../template/says.js';
import type { LetterTemplate } from '../template/template.js';
import { samples } from '../testing/more-samples.js';
import { variants } from '../testing/variants.js';
import type { LetterHeader } from './common/header.js';
import { letters } from './index.js';
import type { LetterKind } from './index.js';
import type { Letter } from './letter.js';

const kinds = Object.keys(letters) as LetterKind[];
const letterOf = (kind: LetterKind): Letter<LetterHeader> => letters[kind] as unknown as Letter<LetterHeader>;

/** What the law misses in a text, after the words were taken out that fit. */
function missed(kind: LetterKind, input: LetterHeader, without: RegExp): readonly string[] {
  const cut = (template: LetterTemplate): LetterTemplate => JSON.parse(JSON.stringify(template).replace(without, '')) as LetterTemplate;
  const letter = letterOf(kind);
  return templatesOf(kind).flatMap((template) => missingWords(letter.words, fillTemplate(cut(template), letter.content(input)), input, template.version).map(({ article }) => String(article)));
}

describe('the words that the law requires', () => {
  it.each(kinds)('stand in every text of %s, in every turn it takes', (kind) => {
    for (const input of [samples[kind], ...variants[kind]]) expect(missed(kind, input, /(?!)/g)).toEqual([]);
  });

  it.each([
    ['reminder', /op uw kosten door invorderingsmaatregelen worden afgedwongen/g, 'awb:4:112(3)'],
    ['reminder', /binnen twee weken/g, 'awb:4:112(1)'],
    ['writ', /op kosten van de schuldenaar/g, 'awb:4:122(1)(e)'],
    ['intent-fine', /U hoeft over de overtreding (\*\*)?geen verklaring/g, 'awb:5:10a'],
    ['fine-decision', /voorlopige voorziening/g, 'awb:8:81'],
    ['penalty-order', /\{\{objectionEmail\}\}/g, 'awb:3:45'],
    ['penalty-order', /\{\{perDay\}\}/g, 'awb:5:32b'],
    ['binding-order', /\{\{hoursEn\}\}/g, 'dsa:9(2)(c)'],
    ['binding-order', /voor de afnemer van uw dienst/g, 'dsa:9(2)(a)(v)'],
    ['binding-order', /artikel 6, \{\{orderParagraph\}\},/g, 'dsa:9(2)(a)(i)'],
    ['binding-order', /\{\{mandate\}\}/g, 'awb:10:10'],
    ['publication-decision', /\{\{remedyState\}\}/g, 'csam:9'],
    ['amending-decision', /artikel 6:19/g, 'awb:6:19'],
    ['amending-decision', /artikel 5:38/g, 'awb:5:38'],
    ['findings-report', /gedagtekend en ondertekend op/g, 'awb:3:2'],
    ['fine-report', /gedagtekend/g, 'awb:5:48'],
    ['objection-acknowledgement', /bevestigen de ontvangst/g, 'awb:6:14'],
    ['objection-acknowledgement', /artikel 6:16/g, 'awb:6:16'],
    ['objection-repair', /niet-ontvankelijk/g, 'awb:6:6'],
    ['objection-repair', /artikel 7:10, tweede lid/g, 'awb:7:10(2)'],
    ['objection-forwarding', /\{\{objectionReceivedOn\}\}/g, 'awb:6:15(3)'],
    ['hearing-invitation', /artikel 7:8/g, 'awb:7:8'],
    ['hearing-skipped', /\{\{groundArticle\}\}/g, 'awb:7:3'],
    ['objection-term', /artikel 7:10, derde lid/g, 'awb:7:10'],
    ['objection-decision', /artikel 8:7/g, 'awb:6:23'],
    ['objection-decision', /\{\{costs\}\}/g, 'awb:7:15'],
    ['default-penalty-decision', /artikel 4:19/g, 'awb:4:19'],
    ['joined-decision', /\{\{joiningArticle\}\}/g, 'awb:6:19'],
    ['deferral', /artikel 4:96/g, 'awb:4:96'],
    ['deferral', /artikel 4:101/g, 'awb:4:101'],
  ] as const)('%s without %s is refused, naming %s', (kind, without, article) => {
    expect(missed(kind, samples[kind], without)).toContain(article);
  });
});
