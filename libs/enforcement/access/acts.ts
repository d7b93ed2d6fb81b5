import type { CommandData } from '../../contracts/commands/command.js';

export type AccessAct =
  | { readonly type: 'OfficialRecused'; readonly data: CommandData<'RecordRecusal'> }
  | { readonly type: 'RecusalEnded'; readonly data: CommandData<'EndRecusal'> }
  | { readonly type: 'CaseRestricted'; readonly data: CommandData<'RestrictCase'> }
  | { readonly type: 'RestrictionLifted'; readonly data: CommandData<'LiftRestriction'> };
