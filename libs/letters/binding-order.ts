import type { BindingOrderInput } from '../documents/letters/binding-order/input.js';
import type { Hours } from '../law/calendar/brands.js';
import { orderDeadline } from '../law/terms/order-deadline.js';
import { lastAct, type CaseFile } from './case-file.js';
import { computed, decisionHeader } from './header.js';

/** Fills the letter of a binding order (art. 6(4) CSAM Act, art. 9(2) DSA) from the acts of the case. */
export function bindingOrderInput(file: CaseFile, orderId: string): BindingOrderInput {
  const drafted = lastAct(file, 'BindingOrderDrafted', (act) => act.data.orderId === orderId).data;
  const attributed = lastAct(file, 'ProviderAttributed').data;
  const { notice } = lastAct(file, 'NoticeEscalated').data;
  const deadline = computed(orderDeadline({ announcedAt: file.legalNow, hours: drafted.hours as Hours }, file.rules));
  const { sender, digitalServicesCoordinator } = file.authority;
  return {
    ...decisionHeader(file, orderId),
    notice: { flagger: notice.flagger.name, reference: notice.reference, sentAt: notice.noticeSentAt, lastSeenOnlineAt: notice.lastSeenOnlineAt },
    facts: drafted.facts,
    attribution: {
      role: attributed.role,
      nonHostingReason: attributed.nonHostingReason ?? null,
      findings: attributed.evidence.map(({ establishedAt, finding }) => ({ establishedAt, finding })),
    },
    locations: file.locations.filter((location) => drafted.locationIds.includes(location.id)),
    equivalentMaterial: drafted.equivalentMaterial,
    term: { hours: drafted.hours, foreseen: { announcedAt: file.legalNow, endsAt: deadline.value.dueAt, derivation: deadline.derivation } },
    views: { kind: 'skipped', urgencyGround: drafted.viewsSkippedBecause ?? '' },
    consultations: (file.state.notice?.consultations ?? []).map((consultation) => ({ with: consultation.with, at: consultation.consultedAt })),
    effectReport: { to: sender.name, email: sender.email },
    territorialScope: 'Het bevel geldt voor de opslag en doorgifte van de genoemde gegevens door u in Nederland en reikt niet verder dan nodig is om ze ontoegankelijk te maken.',
    language: attributed.provider.country === 'NL' ? 'nl' : 'en',
    english: {
      territorialScope: 'The order applies to the storage and transmission of the named data by you in the Netherlands. It goes no further than is necessary to make them inaccessible.',
      facts: drafted.factsInEnglish ?? null,
    },
    digitalServicesCoordinator,
  };
}
