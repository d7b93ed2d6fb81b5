import type { CommandData } from '../../contracts/commands/command.js';
import type { TermSet } from '../terms/term.js';

export type ViewsAct =
  | { readonly type: 'ViewsInvited'; readonly data: CommandData<'InviteViews'> & { readonly terms: readonly TermSet[] } }
  | { readonly type: 'ViewsReceived'; readonly data: CommandData<'RecordViews'> };
