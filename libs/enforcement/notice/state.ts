import type { CommandData } from '../../contracts/commands/command.js';
import type { ProviderData } from '../../contracts/commands/notice.js';
import type { Instant } from '../../law/calendar/brands.js';
import type { NoticeFacts } from './acts.js';

export type Consultation = Omit<CommandData<'RecordConsultation'>, 'note'>;

/** The escalated notice and what was found out about it before it was admitted. */
export interface NoticeState {
  readonly facts: NoticeFacts;
  readonly escalatedAt: Instant;
  readonly consultations: readonly Consultation[];
  readonly attribution: { readonly provider: ProviderData; readonly role: 'hosting' | 'caching' | 'mere-conduit'; readonly nonHostingReason: string | null } | null;
  readonly admittedAt: Instant | null;
  readonly dismissedAt: Instant | null;
}
