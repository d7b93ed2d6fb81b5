import { describe, expect, it } from '@jest/globals';
import { composeLetter } from '../documents/compose.js';
import type { DocumentRefused } from '../documents/refusal.js';
import { wordsOf } from '../documents/template/words.js';
import { financier, officer, process } from '../enforcement/testing/officials.js';
import * as route from '../enforcement/testing/route.js';
import { does, passes, story, today, type Step } from '../enforcement/testing/steps.js';
import { localDate } from '../law/calendar/local-date.js';
import { withRows } from '../law/index.js';
import { letterInput, type CaseLetter } from './case-letters.js';
import { LetterNotPossible, type CaseFile } from './case-file.js';
import { fileAfter, numberOf } from './testing/story-file.js';

/** Every sentence of a letter of a case, complete and lawful, or the refusal. */
const words = (kind: CaseLetter, file: CaseFile, subject: string): string => wordsOf(composeLetter(kind, letterInput(kind, file, subject)).blocks).join('\n');

const liftDrafted = story(route.oneUnit, does(officer, 'DraftPenaltyOrderChange', { orderId: 'P1', change: { kind: 'lift' }, reasons: 'Het materiaal is weg.' }));
const overdue = story(route.oneUnit, route.collected, passes(24 * 60), does(process, 'RecordDefault', (file) => ({ debtIds: Object.keys(file.state.debts) })));
const reminded = story(overdue, does(financier, 'SendReminder', (file) => ({ debtIds: Object.keys(file.state.debts), sentOn: today(file), warning: true })), route.lettersServed);
const writ = story(reminded, passes(24 * 30), does(financier, 'IssueWrit', (file) => ({ debtIds: Object.keys(file.state.debts) })));
const dismissed = story(route.escalated, route.consulted, route.attributed, does(officer, 'DismissNotice', { ground: 'not-online', reasons: 'Niet meer bereikbaar.' }));

/** The base rows hold no fee of 2025. */
const withFee = (file: CaseFile): CaseFile => {
  const row = file.rules.rows.find(({ parameter }) => parameter === 'reminder-fee');
  if (row === undefined) throw new Error('The base rows hold no fee.');
  return { ...file, rules: withRows(file.rules, [{ ...row, validFrom: localDate('2025-01-01') }]) };
};

describe('letters from the acts of a case', () => {
  it.each<readonly [CaseLetter, Step, string, readonly string[]]>([
    ['binding-order', story(route.orderDrafted, route.approved('B1')), 'B1', ['12 uur na bekendmaking', 'Z-2025-000001/B1']],
    ['penalty-order', story(route.penaltyDrafted, route.approved('P1')), 'P1', ['Last onder dwangsom', 'begunstigingstermijn']],
    ['penalty-order-change', story(liftDrafted, route.approved('W1')), 'W1', ['heft de last onder dwangsom op', 'Het materiaal is weg.']],
    ['fine-decision', story(route.fineDrafted, route.approved('F1')), 'F1', ['bestuurlijke boete', 'Weerlegd.']],
    ['collection-decision', story(route.oneUnit, route.collectionDrafted, route.approved('C1')), 'C1', ['Beginselplicht tot invordering.', '4:12 van de Awb', 'instrument 1.4']],
    ['findings-report', story(route.oneUnit, route.findingsReported), 'FindingsReported', ['/R1', 'een last onder dwangsom opgelegd', 'Op de genoemde momenten', 'de dagelijkse controle']],
    ['findings-report', route.observedAvailable, 'LocationsObserved', ['1 keer bereikbaar en 1 keer niet bereikbaar', 'de controle bij het einde van de termijn']],
    ['intent-penalty-order', story(route.ignored, route.viewsAsked('penalty-order')), 'ViewsInvited', ['Voornemen.', 'zienswijze']],
    ['fine-report', route.reported, 'FineReportDrawnUp', ['Bevel niet opgevolgd.', 'Den Haag']],
    ['intent-fine', story(route.unaViaDone, route.viewsAsked('fine')), 'ViewsInvited', ['geen verklaring', 'Boeterapport van 3 maart 2025, kenmerk Z-2025-000001/F1-rapport']],
    ['reminder', reminded, 'ReminderSent', ['op uw kosten', 'Dwangsom over 5 maart 2025']],
    ['writ', writ, 'WritIssued', ['op kosten van de schuldenaar', 'de invorderingsbeschikking']],
    ['dismissal', dismissed, 'NoticeDismissed', ['Niet meer bereikbaar.']],
  ])('%s is complete', (kind, made, subject, said) => {
    const file = withFee(fileAfter(made));
    const text = words(kind, file, /^[A-Z]\d$/.test(subject) ? subject : numberOf(file, subject));
    for (const each of said) expect(text).toContain(each);
  });

  it('a draft is of today, and says that its mandate is still to come', () => {
    const input = letterInput('binding-order', fileAfter(route.orderDrafted), 'B1');
    expect([input.draft, input.date, input.signatory.mandate]).toEqual([true, '2025-03-03', '(volgt bij het nemen van het besluit)']);
    const taken = letterInput('binding-order', fileAfter(story(route.orderDrafted, route.approved('B1'))), 'B1');
    expect([taken.draft, taken.signatory.mandate]).toEqual([false, 'M-2024-01']);
  });

  it('an order to a provider elsewhere is not made without the facts in English', () => {
    const abroad = does(officer, 'AttributeProvider', route.attribution({ provider: { ...route.provider, country: 'DE' } }));
    const admitted = story(route.escalated, route.consulted, abroad, does(officer, 'AdmitNotice', { reasons: 'Ontvankelijk.' }));
    const order = (factsInEnglish?: string): CaseFile => fileAfter(story(admitted, does(officer, 'DraftBindingOrder', route.orderDraft(factsInEnglish === undefined ? {} : { factsInEnglish }))));
    expect(refusalOf(() => words('binding-order', order(), 'B1'))).toEqual(['english.facts dsa:9(2)(c)']);
    expect(words('binding-order', order('The material is online.'), 'B1')).toContain('The material is online.');
  });

  it.each<readonly [CaseLetter, Step, string]>([
    ['binding-order', route.admitted, 'B1'],
    ['penalty-order', route.ignored, 'P1'],
    ['penalty-order-change', route.penaltyActive, 'W1'],
    ['collection-decision', route.oneUnit, 'C1'],
    ['reminder', route.oneUnit, '1'],
    ['fine-report', route.ignored, '3'],
    ['intent-fine', story(route.unaViaDone, route.viewsAsked('fine')), '1'],
  ])('%s is not possible without its act', (kind, made, subject) => {
    expect(() => letterInput(kind, fileAfter(made), subject)).toThrow(LetterNotPossible);
  });
});

function refusalOf(make: () => unknown): readonly string[] {
  try {
    make();
    return [];
  } catch (error) {
    return (error as DocumentRefused).refusals.map(({ field, article }) => `${field} ${String(article)}`);
  }
}
