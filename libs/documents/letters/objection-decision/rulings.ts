import type { Block } from '../../template/blocks.js';
import { paragraphsOf } from '../../template/fill.js';
import { plain, strong } from '../../template/runs.js';
import { capital, decisionNl } from '../common/contested.js';
import { newAmountsNl } from '../common/decision-change.js';
import type { HearingHeld, InadmissibleGround, ObjectionDecisionInput, ObjectionRulingLine } from './input.js';
import { dateNl, listNl } from '../../wording/values.js';

const INADMISSIBLE: { readonly [ground in InadmissibleGround]: string } = {
  late: 'Het bezwaarschrift is te laat ingediend, en dat is niet verschoonbaar (artikelen 6:7 en 6:11 van de Awb).',
  'defects-not-repaired': 'Het bezwaarschrift is niet aangevuld binnen de termijn die daarvoor is gegeven (artikel 6:6 van de Awb).',
  'not-an-interested-party': 'Wie bezwaar maakte, is geen belanghebbende bij het besluit (artikel 1:2 van de Awb).',
  'no-interest': 'Wie bezwaar maakte, heeft bij een beslissing geen belang.',
  'no-decision': 'Tegen wat wordt bestreden, staat geen bezwaar open (artikelen 1:3 en 8:1 van de Awb).',
};

/** What is decided, in a few words and in full. */
export function rulingNl(ruling: ObjectionRulingLine): { readonly short: string; readonly long: string } {
  switch (ruling.outcome) {
    case 'inadmissible':
      return { short: 'niet-ontvankelijk', long: `Het bezwaar is niet-ontvankelijk. ${INADMISSIBLE[ruling.ground]} Het besluit blijft in stand.` };
    case 'unfounded':
      return { short: 'ongegrond', long: 'Het bezwaar is ongegrond. Het besluit blijft in stand, met de motivering die deze beslissing geeft.' };
    case 'founded':
      return foundedNl(ruling);
  }
}

function foundedNl({ change }: Extract<ObjectionRulingLine, { outcome: 'founded' }>): { readonly short: string; readonly long: string } {
  if (change.kind === 'none') return { short: 'gegrond; het besluit blijft in stand', long: 'Het bezwaar is gegrond. Het besluit blijft in stand, met de motivering die deze beslissing geeft.' };
  if (change.kind === 'revoke') return { short: 'gegrond; het besluit is herroepen', long: 'Het bezwaar is gegrond. Wij herroepen het besluit (artikel 7:11, tweede lid, van de Awb).' };
  return { short: 'gegrond; de bedragen zijn verlaagd', long: `Het bezwaar is gegrond. Wij herroepen het besluit voor zover het de hoogte van de bedragen betreft (artikel 7:11, tweede lid, van de Awb). ${newAmountsNl(change)} Voor het overige blijft het besluit in stand.` };
}

/** Each decision under its own heading. */
export const rulingBlocks = (rulings: readonly ObjectionRulingLine[]): readonly Block[] =>
  rulings.flatMap((ruling): readonly Block[] => [
    { kind: 'heading', level: 3, runs: plain(capital(decisionNl(ruling.decision))) },
    { kind: 'paragraph', runs: plain(rulingNl(ruling).long) },
  ]);

/** Each ground under its own heading, with its answer. */
export const answerBlocks = (answers: ObjectionDecisionInput['answers']): readonly Block[] =>
  answers.flatMap(({ ground, answer }, index): readonly Block[] => [
    { kind: 'heading', level: 3, runs: plain(`Grond ${String(index + 1)}`) },
    { kind: 'paragraph', runs: strong('U voert aan:') },
    ...paragraphsOf(ground),
    { kind: 'paragraph', runs: strong('Daarover oordelen wij:') },
    ...paragraphsOf(answer),
  ]);

/** The report of each hearing (7:7 Awb). */
export const reportBlocks = (hearings: readonly HearingHeld[]): readonly Block[] =>
  hearings.flatMap(({ on, present, separatelyBecause, report }): readonly Block[] => [
    { kind: 'heading', level: 3, runs: plain(`Hoorzitting van ${dateNl(on)}`) },
    { kind: 'paragraph', runs: plain(`Aanwezig: ${listNl(present)}.`) },
    ...(separatelyBecause === null ? [] : paragraphsOf(`Partijen zijn niet in elkaars aanwezigheid gehoord (artikel 7:6 van de Awb). ${separatelyBecause}`)),
    ...paragraphsOf(report),
  ]);
