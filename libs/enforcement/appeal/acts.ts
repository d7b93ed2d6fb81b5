import type { CommandData } from '../../contracts/commands/command.js';
import type { LocalDate } from '../../law/calendar/brands.js';
import type { Derivation } from '../../law/derivation.js';
import type { TermMove } from '../remedies/term-move.js';
import type { TermSet } from '../terms/term.js';

interface Terms {
  readonly terms: readonly TermSet[];
}

export type AppealAct =
  | { readonly type: 'AppealRegistered'; readonly data: CommandData<'RegisterAppeal'> & { readonly appealId: string; readonly competent: Derivation; readonly inTime: boolean | null } & Terms }
  | { readonly type: 'DefenceSent'; readonly data: CommandData<'SendDefence'> & { readonly late: boolean; readonly court: string; readonly fileNumber: string } }
  | { readonly type: 'CourtHearingPlanned'; readonly data: CommandData<'PlanCourtHearing'> & { readonly papersUntil: LocalDate; readonly moves: readonly TermMove[] } & Terms }
  | { readonly type: 'DefectFoundByCourt'; readonly data: CommandData<'RecordInterimRulingOnDefect'> & Terms }
  | { readonly type: 'LoopAnswered'; readonly data: CommandData<'AnswerAdministrativeLoop'> & { readonly late: boolean } }
  | { readonly type: 'AppealRuled'; readonly data: CommandData<'RecordRuling'> & Terms }
  | { readonly type: 'AppealWithdrawn'; readonly data: CommandData<'WithdrawAppeal'> }
  | { readonly type: 'HigherAppealAdvised'; readonly data: CommandData<'AdviseHigherAppeal'> }
  | { readonly type: 'HigherAppealDecided'; readonly data: CommandData<'DecideHigherAppeal'> };
