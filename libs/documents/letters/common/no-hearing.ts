import type { ArticleRef } from '../../../law/derivation.js';
import { dateNl } from '../../wording/values.js';
import type { NoHearing } from '../hearing-skipped/input.js';

/** The member of art. 7:3 Awb that lets the hearing be left out. */
export const NO_HEARING_ARTICLE: { readonly [kind in NoHearing['kind']]: ArticleRef } = {
  'manifestly-inadmissible': 'awb:7:3(a)',
  'manifestly-unfounded': 'awb:7:3(b)',
  waived: 'awb:7:3(c)',
  'no-reply': 'awb:7:3(d)',
  'fully-met': 'awb:7:3(e)',
};

/** The same as a text names it. */
export const noHearingArticleNl = ({ kind }: NoHearing): string => `artikel 7:3, aanhef en onder ${NO_HEARING_ARTICLE[kind].slice(-2, -1)}, van de Algemene wet bestuursrecht`;

/** Why there is no hearing, in one sentence. */
export function noHearingNl(ground: NoHearing): string {
  switch (ground.kind) {
    case 'manifestly-inadmissible':
      return 'Het bezwaar is kennelijk niet-ontvankelijk.';
    case 'manifestly-unfounded':
      return 'Het bezwaar is kennelijk ongegrond.';
    case 'waived':
      return `U hebt op ${dateNl(ground.declaredOn)} verklaard dat u niet gehoord wilt worden.`;
    case 'no-reply':
      return `Wij hebben op ${dateNl(ground.askedOn)} gevraagd of u gehoord wilt worden. U hebt daarop niet geantwoord. Dat kon tot en met ${dateNl(ground.lastDay)}.`;
    case 'fully-met':
      return 'Wij komen volledig aan het bezwaar tegemoet, en anderen worden daardoor niet in hun belangen geschaad.';
  }
}
