import type { CommandData } from '../../contracts/commands/command.js';
import type { DecisionKind } from '../case/context.js';

export type DecisionAct =
  | { readonly type: 'DecisionApproved'; readonly data: { readonly decisionId: string; readonly kind: DecisionKind; readonly mandate: string } }
  | { readonly type: 'DraftRejected'; readonly data: CommandData<'RejectDraft'> }
  | { readonly type: 'DocumentSealed'; readonly data: CommandData<'SealDocument'> & { readonly seal: 'digest' } }
  | { readonly type: 'DecisionAnnounced'; readonly data: CommandData<'AnnounceDecision'> & { readonly kind: DecisionKind; readonly late: boolean } }
  | { readonly type: 'TaskRaised'; readonly data: CommandData<'RaiseTask'> }
  | { readonly type: 'TaskResolved'; readonly data: CommandData<'ResolveTask'> };
