import type { CommandData } from '../../contracts/commands/command.js';
import type { DecisionKind } from '../case/context.js';

/** `digest`: fixed by its hash alone, before this installation had a seal. */
type Sealed = Omit<CommandData<'SealDocument'>, 'seal'> & { readonly seal: CommandData<'SealDocument'>['seal'] | 'digest' };

/** By the engine to the contact point, or by an official to somebody else than the provider. */
type Announced = Omit<CommandData<'AnnounceDecision'>, 'channel'> & { readonly channel: CommandData<'AnnounceDecision'>['channel'] | CommandData<'RecordLetterSent'>['channel'] };

export type DecisionAct =
  | { readonly type: 'DecisionApproved'; readonly data: { readonly decisionId: string; readonly kind: DecisionKind; readonly mandate: string } }
  | { readonly type: 'DraftRejected'; readonly data: CommandData<'RejectDraft'> }
  | { readonly type: 'DocumentSealed'; readonly data: Sealed }
  | { readonly type: 'DecisionAnnounced'; readonly data: Announced & { readonly kind: DecisionKind; readonly late: boolean } }
  | { readonly type: 'TaskRaised'; readonly data: CommandData<'RaiseTask'> }
  | { readonly type: 'TaskResolved'; readonly data: CommandData<'ResolveTask'> }
  | { readonly type: 'TaskAssigned'; readonly data: CommandData<'AssignTask'> }
  | { readonly type: 'TaskTaken'; readonly data: CommandData<'TakeTask'> };
