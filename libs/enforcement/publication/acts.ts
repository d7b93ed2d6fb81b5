import type { CommandData } from '../../contracts/commands/command.js';
import type { LocalDate } from '../../law/calendar/brands.js';
import type { TermSet } from '../terms/term.js';

export type PublicationAct =
  | { readonly type: 'PublicationDecisionDrafted'; readonly data: CommandData<'DraftPublicationDecision'> & { readonly publicationId: string } }
  | { readonly type: 'PublicationPlanned'; readonly data: { readonly publicationId: string; readonly earliestOn: LocalDate; readonly terms: readonly TermSet[] } }
  | { readonly type: 'DecisionPublished'; readonly data: CommandData<'RecordPublished'> & { readonly remedy: string } }
  | { readonly type: 'PublicationRectified'; readonly data: CommandData<'RectifyPublication'> };
