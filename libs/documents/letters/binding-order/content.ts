import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import { plain } from '../../template/runs.js';
import { momentEn } from '../../wording/english.js';
import { listNl, momentNl } from '../../wording/values.js';
import { headerContent, locationsContent, remediesContent, termContent, viewsContent } from '../common/content.js';
import type { BindingOrderInput } from './input.js';

const CONSULTED = { police: 'de politie', 'public-prosecution': 'het openbaar ministerie' } as const;

const LANGUAGES: { readonly [language in BindingOrderInput['language']]: string } = { nl: 'Nederlands', en: 'Engels' };

/** What fills the text of a binding order. */
export function bindingOrderContent(order: BindingOrderInput): LetterContent {
  const { notice, attribution, effectReport } = order;
  const own: LetterContent = {
    places: {
      orderParagraph: attribution.role === 'hosting' ? 'eerste lid' : 'eerste en tweede lid',
      orderParagraphEn: attribution.role === 'hosting' ? '1' : '1) and (2',
      facts: order.facts,
      factsEn: order.english.facts ?? '',
      flagger: notice?.flagger ?? '',
      noticeReference: notice?.reference ?? '',
      noticeSentAt: notice === null ? '' : momentNl(notice.sentAt),
      lastSeenOnlineAt: notice === null ? '' : momentNl(notice.lastSeenOnlineAt),
      noticeSentAtEn: notice === null ? '' : momentEn(notice.sentAt),
      lastSeenOnlineAtEn: notice === null ? '' : momentEn(notice.lastSeenOnlineAt),
      nonHostingReason: attribution.nonHostingReason ?? '',
      consulted: listNl(order.consultations.map((each) => `${CONSULTED[each.with]} op ${momentNl(each.at)}`)),
      effectReportTo: effectReport.to,
      effectReportEmail: effectReport.email,
      territorialScope: order.territorialScope,
      territorialScopeEn: order.english.territorialScope,
      language: LANGUAGES[order.language],
      digitalServicesCoordinator: order.digitalServicesCoordinator,
    },
    flags: { notice: notice !== null, hosting: attribution.role === 'hosting', equivalentMaterial: order.equivalentMaterial, translated: order.english.facts !== null },
    inserts: {
      attribution: [{ kind: 'list', ordered: false, items: attribution.findings.map(({ establishedAt, finding }) => plain(`${momentNl(establishedAt)}: ${finding}`)) }],
    },
  };
  return mergeContent(
    headerContent(order),
    remediesContent(order.remedies),
    termContent(order.term, 'Zo is het einde van de termijn berekend'),
    locationsContent(order.locations),
    viewsContent(order.views),
    own,
  );
}
