import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import { derivationTable } from '../../wording/derivation-table.js';
import { dateNl, eurosNl } from '../../wording/values.js';
import { changesTable, repaymentPlaces } from '../common/amounts.js';
import { capital } from '../common/contested.js';
import { headerContent } from '../common/content.js';
import { measuresList, OUTCOME_NL, rulingsList } from './effects.js';
import type { CourtRulingInput } from './input.js';

/** What fills the message after a ruling. */
export function courtRulingContent(letter: CourtRulingInput): LetterContent {
  const { instance, ecli, conditions, amounts, repayment, costsCents, courtFeeCents, higherAppeal, measures } = letter;
  return mergeContent(headerContent(letter), {
    places: {
      ...repaymentPlaces(repayment),
      court: letter.court,
      courtCapital: capital(letter.court),
      fileNumber: letter.fileNumber,
      ruledOn: dateNl(letter.ruledOn),
      ecli: ecli ?? '',
      outcome: OUTCOME_NL[letter.outcome],
      conditions: conditions ?? '',
      owedToYou: eurosNl(costsCents + courtFeeCents),
      costs: eurosNl(costsCents),
      courtFee: eurosNl(courtFeeCents),
      higherAppealLastDay: higherAppeal === null ? '' : dateNl(higherAppeal.lastDay),
    },
    flags: {
      interim: instance === 'interim-relief',
      ecli: ecli !== null,
      measures: measures.length > 0,
      conditions: conditions !== null,
      rulings: letter.rulings.length > 0,
      amounts: amounts.length > 0,
      repayment: repayment !== null,
      costs: costsCents + courtFeeCents > 0,
      higherAppeal: higherAppeal !== null,
      changes: letter.rulings.some(({ annulled }) => annulled !== 'no') || measures.length > 0,
    },
    inserts: {
      rulings: rulingsList(letter.rulings),
      measures: measuresList(measures),
      amounts: changesTable('Wat u verschuldigd bent', amounts),
      higherAppealTerm: derivationTable('Zo is de laatste dag voor hoger beroep berekend', higherAppeal?.derivation ?? null),
    },
  });
}
