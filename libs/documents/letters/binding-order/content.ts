import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import { plain } from '../../template/runs.js';
import { listNl, momentNl } from '../../wording/values.js';
import { headerContent, locationsContent, remediesContent, termContent, viewsContent } from '../common/content.js';
import type { BindingOrderInput } from './input.js';

const CONSULTED = { police: 'de politie', 'public-prosecution': 'het openbaar ministerie' } as const;

/** What fills the text of a binding order. */
export function bindingOrderContent(order: BindingOrderInput): LetterContent {
  const { notice, attribution, effectReport } = order;
  const own: LetterContent = {
    places: {
      orderParagraph: attribution.role === 'hosting' ? 'eerste lid' : 'eerste en tweede lid',
      facts: order.facts,
      flagger: notice?.flagger ?? '',
      noticeReference: notice?.reference ?? '',
      noticeSentAt: notice === null ? '' : momentNl(notice.sentAt),
      lastSeenOnlineAt: notice === null ? '' : momentNl(notice.lastSeenOnlineAt),
      nonHostingReason: attribution.nonHostingReason ?? '',
      consulted: listNl(order.consultations.map((each) => `${CONSULTED[each.with]} op ${momentNl(each.at)}`)),
      effectReportTo: effectReport.to,
      effectReportEmail: effectReport.email,
      territorialScope: order.territorialScope,
      language: order.language,
      digitalServicesCoordinator: order.digitalServicesCoordinator,
    },
    flags: { notice: notice !== null, hosting: attribution.role === 'hosting', equivalentMaterial: order.equivalentMaterial },
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
