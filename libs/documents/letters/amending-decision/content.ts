import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import { dateNl, eurosNl } from '../../wording/values.js';
import { headerContent, remediesContent, viewsContent } from '../common/content.js';
import type { AmendingDecisionInput, EarlierDecision } from './input.js';

const DECISIONS: { readonly [kind in EarlierDecision]: string } = {
  'binding-order': 'het bevel',
  'penalty-order': 'het besluit tot oplegging van een last onder dwangsom',
  'fine-decision': 'het boetebesluit',
  'collection-decision': 'het besluit tot invordering',
  'publication-decision': 'het besluit tot openbaarmaking',
};

const EFFECT = {
  beginning: { long: 'terug tot de dag waarop het eerdere besluit is genomen', short: 'met terugwerkende kracht' },
  announcement: { long: 'vanaf de bekendmaking van dit besluit', short: 'vanaf de bekendmaking van dit besluit' },
} as const;

/** What fills the text of a withdrawal or a change. */
export function amendingDecisionContent(letter: AmendingDecisionInput): LetterContent {
  const { earlier, amendment, repaymentCents, views } = letter;
  const name = DECISIONS[earlier.kind];
  const effect = EFFECT[letter.worksFrom];
  return mergeContent(headerContent(letter), remediesContent(letter.remedies), ...(views === null ? [] : [viewsContent(views)]), {
    places: {
      earlierName: name,
      earlierNameCapital: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      earlierDate: dateNl(earlier.date),
      earlierReference: earlier.reference,
      effect: effect.long,
      effectShort: effect.short,
      instead: amendment.kind === 'change' ? amendment.instead : '',
      reasons: letter.reasons,
      consequences: letter.consequences,
      repayment: repaymentCents === null ? '' : eurosNl(repaymentCents),
    },
    flags: {
      withdraw: amendment.kind === 'withdraw',
      change: amendment.kind === 'change',
      collectionFalls: letter.collectionFalls,
      repayment: repaymentCents !== null,
      pendingRemedy: letter.pendingRemedy,
      views: views !== null,
    },
    inserts: {},
  });
}
