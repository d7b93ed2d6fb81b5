import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import { derivationTable } from '../../wording/derivation-table.js';
import { dateNl } from '../../wording/values.js';
import { headerContent, remediesContent, viewsOrReasonContent } from '../common/content.js';
import { REMEDY_STATE_NL } from '../common/remedy-state.js';
import type { PublicationDecisionInput } from './input.js';

const DECISIONS = { 'penalty-order': 'het besluit tot oplegging van een last onder dwangsom', 'fine-decision': 'het boetebesluit' } as const;

/** What fills the text of a decision to publish. */
export function publicationDecisionContent(letter: PublicationDecisionInput): LetterContent {
  const { decision, earliest } = letter;
  const name = DECISIONS[decision.kind];
  return mergeContent(headerContent(letter), remediesContent(letter.remedies), viewsOrReasonContent(letter.views), {
    places: {
      decisionName: name,
      decisionNameCapital: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      decisionDate: dateNl(decision.date),
      decisionReference: decision.reference,
      decisionAnnouncedOn: dateNl(decision.announcedOn),
      earliestOn: dateNl(earliest.on),
      publishOn: dateNl(letter.publishOn),
      where: letter.where,
      content: letter.content,
      remedyState: REMEDY_STATE_NL[letter.remedyState],
      weighing: letter.weighing,
    },
    flags: {},
    inserts: { earliest: derivationTable('Zo is de eerste dag van openbaarmaking berekend', earliest.derivation) },
  });
}
