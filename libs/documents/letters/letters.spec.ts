import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { templateSha256 } from '../kept-letter.js';
import { fillTemplate } from '../template/fill.js';
import { templatesOf, TEXTS } from '../template/library.js';
import { missingParts } from '../template/parts.js';
import type { TemplateBlock } from '../template/template.js';
import { samples } from '../testing/more-samples.js';
import { variants } from '../testing/variants.js';
import type { LetterHeader } from './common/header.js';
import { letters } from './index.js';
import type { LetterInputs, LetterKind } from './index.js';
import type { Letter } from './letter.js';

const kinds = Object.keys(letters) as LetterKind[];
const letterOf = (kind: LetterKind): Letter<LetterHeader> => letters[kind] as unknown as Letter<LetterHeader>;

/** Parts that are required in some cases only; they are tested below, one by one. */
const CONDITIONAL = new Set([
  'signatory.mandate', 'term.foreseen.derivation', 'attribution.nonHostingReason', 'views.urgencyGround', 'compliancePeriod.foreseen.derivation',
  'views.received.response', 'views', 'turnover.category6InadequateBecause', 'interest.derivation', 'interest.from', 'duplicateOf', 'remedies.lastDay', 'maximum.derivation', 'maximum.maximumCents',
  'penaltyOrder.capCents', 'units[].evidence', 'intended', 'enclosed', 'ground', 'english.facts',
  'newFacts', 'withheld', 'advice', 'costs', 'lateness', 'amounts', 'measures', 'higherAppeal', 'instalments', 'due.derivation', 'reasons', 'units[].locationId',
]);

/** Of every version of every text with its clauses. A changed text is a new version; its line is added here, and no line ever changes. */
const FINGERPRINTS = JSON.parse(readFileSync(join(TEXTS, 'fingerprints.json'), 'utf8')) as { readonly [version: string]: string };

/** The input with one field emptied, by its path; `[]` stands for the first of a list. */
function without(input: LetterHeader, field: string): LetterHeader {
  const copy = structuredClone(input) as unknown as { [key: string]: unknown };
  const steps = field.replaceAll('[]', '.0').split('.');
  const last = steps.pop() ?? '';
  let at: unknown = copy;
  for (const step of steps) at = (at as { [key: string]: unknown })[step];
  (at as { [key: string]: unknown })[last] = emptied((at as { [key: string]: unknown })[last]);
  return copy as unknown as LetterHeader;
}

/** A negative amount or term is none; a blank text or an empty list is nothing. */
function emptied(value: unknown): unknown {
  if (typeof value === 'string') return ' ';
  if (Array.isArray(value)) return [];
  if (typeof value === 'number') return -1;
  return null;
}

describe.each(kinds)('%s', (kind) => {
  const letter = letterOf(kind);
  const sample: LetterHeader = samples[kind];
  const templates = templatesOf(kind);

  it('has all its parts in the sample', () => {
    expect(missingParts(letter.parts, sample)).toEqual([]);
  });

  const plainParts = letter.parts.filter(({ field }) => !CONDITIONAL.has(field)).map(({ field, article }) => [field, article] as const);
  it.each(plainParts)('is refused without %s, naming %s', (field, article) => {
    const refusals = missingParts(letter.parts, without(sample, field));
    expect(refusals).toContainEqual(expect.objectContaining({ code: 'part-missing', field, article }));
    expect(refusals.every(({ message }) => message.nl.startsWith('De brief is niet compleet. Er ontbreekt: '))).toBe(true);
  });

  it('fills every text with the sample and with each other turn it can take', () => {
    const turns = [sample, ...variants[kind]];
    const flags = askedBy(templates.flatMap((template) => template.blocks)).flags;
    for (const flag of flags) expect([flag, new Set(turns.map((input) => letter.content(input).flags[flag]).filter((value) => value !== undefined))]).toEqual([flag, new Set([true, false])]);
    for (const input of turns) {
      expect(missingParts(letter.parts, input)).toEqual([]);
      for (const template of templates) expect(fillTemplate(template, letter.content(input)).length).toBeGreaterThan(5);
    }
  });

  it('asks for everything that its content gives', () => {
    const asked = askedBy(templates.flatMap((template) => template.blocks));
    const { inserts } = letter.content(sample);
    expect(Object.keys(inserts).filter((name) => !asked.inserts.includes(name))).toEqual([]);
  });

  it('has versions that never change', () => {
    const printed = Object.fromEntries(templates.map((template) => [template.version, templateSha256(template).slice(0, 16)]));
    const known = Object.fromEntries(Object.keys(printed).map((version) => [version, FINGERPRINTS[version]]));
    expect(known).toEqual(printed);
  });
});

function askedBy(blocks: readonly TemplateBlock[]): { flags: string[]; inserts: string[] } {
  const text = JSON.stringify(blocks);
  const all = (pattern: RegExp): string[] => [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))];
  return { flags: all(/"flag":"(\w+)"/g), inserts: all(/"name":"(\w+)"/g) };
}


describe('conditional parts', () => {
  const refused = <K extends LetterKind>(kind: K, input: LetterInputs[K]): readonly string[] =>
    missingParts(letterOf(kind).parts, input as LetterHeader).map(({ field, article }) => `${field} ${String(article)}`);
  const order = samples['binding-order'];
  const penalty = samples['penalty-order'];
  const fine = samples['fine-decision'];
  const collection = samples['collection-decision'];

  it('an order of thirteen hours is refused', () => {
    expect(refused('binding-order', { ...order, term: { hours: 13, foreseen: null } })).toEqual(['term.hours csam:6(4)(c)']);
    expect(refused('binding-order', { ...order, term: { hours: 12, foreseen: null } })).toEqual([]);
  });

  it('an addressee that is not a hosting provider needs the reason', () => {
    const attribution = { ...order.attribution, role: 'caching' as const };
    expect(refused('binding-order', { ...order, attribution })).toEqual(['attribution.nonHostingReason csam:6(2)']);
    expect(refused('binding-order', { ...order, attribution: { ...attribution, nonHostingReason: 'De hostingaanbieder is onbekend.' } })).toEqual([]);
  });

  it('views that were not asked need the ground of urgency', () => {
    const views = { kind: 'skipped' as const, urgencyGround: '' };
    expect(refused('binding-order', { ...order, views })).toEqual(['views.urgencyGround awb:4:11(a)']);
    expect(refused('penalty-order', { ...penalty, views })).toEqual(['views awb:4:8']);
    expect(refused('collection-decision', { ...collection, views })).toEqual(['views awb:4:8']);
  });

  it('views that were given need an answer', () => {
    const views = { kind: 'heard' as const, invitedOn: order.date, lastDay: order.date, received: { on: order.date, summary: 'Nee.', response: '' } };
    expect(refused('penalty-order', { ...penalty, views })).toEqual(['views.received.response awb:3:46']);
  });

  it('a fine is never decided without asking for views', () => {
    expect(refused('fine-decision', { ...fine, views: { kind: 'skipped', urgencyGround: 'spoed' } })).toEqual(['views awb:5:53(3)']);
  });

  it('a fine above the maximum is refused', () => {
    expect(refused('fine-decision', { ...fine, amountCents: fine.maximum.maximumCents + 1 })).toEqual(['maximum.maximumCents awb:5:46(1)']);
  });

  it('a raised maximum needs its reasons', () => {
    expect(refused('fine-decision', { ...fine, systematic: { kind: 'persistent', foundOn: fine.date, reasons: '', earlierOrders: [] } })).toEqual(['systematic.reasons csam:8(2)']);
    const turnover = { turnoverCents: 1, financialYear: 2025, source: 'jaarrekening', category6InadequateBecause: ' ' };
    expect(refused('fine-decision', { ...fine, turnover })).toEqual(['turnover.category6InadequateBecause csam:8(2)']);
  });

  it('a forfeited day without evidence of non-compliance is refused', () => {
    const [first, ...rest] = collection.units;
    if (first === undefined) throw new Error('The sample has no units.');
    for (const evidence of [{ ...first.evidence, result: 'unknown' as const }, { ...first.evidence, by: '' }, { ...first.evidence, evidenceId: '' }]) {
      expect(refused('collection-decision', { ...collection, units: [{ ...first, evidence }, ...rest] })).toEqual(['units[].evidence awb:3:2']);
    }
  });

  it('each violation names the location that was left', () => {
    const penaltyOrder = { ...collection.penaltyOrder, unit: 'violation' as const };
    expect(refused('collection-decision', { ...collection, penaltyOrder })).toEqual(['units[].locationId awb:5:37(1)']);
    expect(refused('collection-decision', { ...collection, views: { kind: 'left-out', because: ' ' } })).toEqual(['views awb:4:8']);
  });

  it('a total that is not the sum, or is above the cap, is refused', () => {
    expect(refused('collection-decision', { ...collection, totalCents: collection.totalCents - 1 })).toEqual(['totalCents awb:5:37(1)']);
    expect(refused('collection-decision', { ...collection, penaltyOrder: { ...collection.penaltyOrder, capCents: collection.totalCents - 1 } })).toEqual(['penaltyOrder.capCents awb:5:32b(2)']);
    expect(refused('reminder', { ...samples.reminder, totalCents: 1 })).toEqual(['totalCents awb:4:112(1)']);
    expect(refused('writ', { ...samples.writ, totalCents: 1 })).toEqual(['totalCents awb:4:122(1)(b)']);
  });

  it('a provider that declared English gets the facts in English', () => {
    const english = { ...order.english, facts: ' ' };
    expect(refused('binding-order', { ...order, english })).toEqual(['english.facts dsa:9(2)(c)']);
    expect(refused('binding-order', { ...order, english, language: 'nl' })).toEqual([]);
  });

  it('an intention names amounts that fit together, or none', () => {
    const intent = samples['intent-penalty-order'];
    expect(refused('intent-penalty-order', { ...intent, intended: { perDayCents: 2, capCents: 1, complianceHours: 24 } })).toEqual(['intended awb:4:8']);
    expect(refused('intent-penalty-order', { ...intent, intended: null })).toEqual([]);
  });

  it('a report that goes along is the one that is named, and complete', () => {
    const intent = samples['intent-fine'];
    if (intent.enclosed === null) throw new Error('The sample encloses no report.');
    const { version, report } = intent.enclosed;
    expect(refused('intent-fine', { ...intent, enclosed: { version, report: { ...report, reference: 'anders' } } })).toEqual(['enclosed awb:5:50(1)(a)']);
    expect(refused('intent-fine', { ...intent, enclosed: { version, report: { ...report, observations: [] } } })).toEqual(['enclosed awb:5:50(1)(a)']);
  });

  it('an order is lifted after a year only where nothing was forfeited, and reduced only downwards', () => {
    const change = samples['penalty-order-change'];
    expect(refused('penalty-order-change', { ...change, ground: 'year-without-forfeiture', outcome: { kind: 'lift' } })).toEqual(['ground awb:5:34(2)']);
    expect(refused('penalty-order-change', { ...change, ground: 'year-without-forfeiture', outcome: { kind: 'lift' }, forfeitedCents: 0 })).toEqual([]);
    expect(refused('penalty-order-change', { ...change, outcome: { kind: 'reduce', perDayCents: 500_001, capCents: 7_500_000 } })).toEqual(['outcome awb:5:32b(2)']);
    expect(refused('penalty-order-change', { ...change, outcome: { kind: 'reduce', perDayCents: 100, capCents: 1_999_999 } })).toEqual(['outcome awb:5:32b(2)']);
    expect(refused('penalty-order-change', { ...change, request: null, ground: 'own-motion', outcome: { kind: 'refuse' } })).toEqual(['request awb:5:34']);
    expect(refused('penalty-order-change', { ...change, outcome: { kind: 'suspend', from: order.attribution.findings[1]?.establishedAt ?? never(), until: order.attribution.findings[0]?.establishedAt ?? never() } })).toEqual(['outcome.until awb:5:34']);
  });

  it('nothing is published too early, or while a court may still forbid it', () => {
    const publication = samples['publication-decision'];
    expect(refused('publication-decision', { ...publication, publishOn: publication.date })).toEqual(['publishOn csam:9']);
    for (const interimRelief of ['pending', 'granted'] as const) expect(refused('publication-decision', { ...publication, interimRelief })).toEqual(['interimRelief awb:8:81']);
    for (const interimRelief of ['refused', 'withdrawn'] as const) expect(refused('publication-decision', { ...publication, interimRelief })).toEqual([]);
  });

  it('figures about a provider add up', () => {
    const letter = samples['provider-letter'];
    expect(refused('provider-letter', { ...letter, figures: { ...letter.figures, measured: letter.figures.notices + 1 } })).toEqual(['figures.measured awb:3:2']);
    expect(refused('provider-letter', { ...letter, figures: { ...letter.figures, withinNorm: letter.figures.measured } })).toEqual(['figures.measured awb:3:2']);
  });

  it('a report of findings shows of each observation where it was made', () => {
    const report = samples['findings-report'];
    expect(refused('findings-report', { ...report, locations: report.locations.slice(1) })).toEqual(['observations[].locationId awb:3:2']);
    expect(refused('findings-report', { ...report, observations: report.observations.map((each) => ({ ...each, method: '' })) })).toEqual(['observations[] awb:3:2']);
  });

  it('a mandate is named or there is none', () => {
    expect(refused('reminder', { ...samples.reminder, signatory: { ...samples.reminder.signatory, mandate: '' } })).toEqual(['signatory.mandate awb:10:10']);
    expect(refused('reminder', { ...samples.reminder, signatory: { ...samples.reminder.signatory, mandate: null } })).toEqual([]);
  });
});

function never(): never {
  throw new Error('The sample lacks this.');
}
