import type { CommandData } from '../../contracts/commands/command.js';
import type { TermSet } from '../terms/term.js';

export type InterimReliefAct =
  | { readonly type: 'InterimReliefRequested'; readonly data: CommandData<'ReceiveInterimReliefRequest'> & { readonly reliefId: string } }
  | { readonly type: 'InterimHearingPlanned'; readonly data: CommandData<'PlanInterimHearing'> & { readonly terms: readonly TermSet[] } }
  | { readonly type: 'InterimReliefRuled'; readonly data: CommandData<'RecordInterimRuling'> & { readonly terms?: readonly TermSet[] } }
  | { readonly type: 'InterimMeasureEnded'; readonly data: CommandData<'EndInterimMeasure'> }
  | { readonly type: 'InterimReliefWithdrawn'; readonly data: CommandData<'WithdrawInterimRelief'> };
