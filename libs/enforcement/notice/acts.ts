import type { CommandData } from '../../contracts/commands/command.js';
import type { EscalatedNotice, ProviderData } from '../../contracts/commands/notice.js';

/** The notice without its locations: those are kept apart and referred to as L1, L2, … */
export type NoticeFacts = Omit<EscalatedNotice, 'locations'> & { readonly locationIds: readonly string[] };

export type NoticeAct =
  | { readonly type: 'NoticeEscalated'; readonly data: { readonly caseNumber: string; readonly notice: NoticeFacts } }
  | { readonly type: 'ConsultationRecorded'; readonly data: CommandData<'RecordConsultation'> }
  | { readonly type: 'ProviderAttributed'; readonly data: Omit<CommandData<'AttributeProvider'>, 'provider'> & { readonly provider: ProviderData } }
  | { readonly type: 'NoticeAdmitted'; readonly data: { readonly reasons: string } }
  | { readonly type: 'NoticeDismissed'; readonly data: CommandData<'DismissNotice'> }
  | { readonly type: 'CaseClosed'; readonly data: { readonly reasons: string } };
