import type { CommandData } from '../../contracts/commands/command.js';
import type { LocalDate } from '../../law/calendar/brands.js';
import type { Derivation } from '../../law/derivation.js';
import type { ObjectionTimelinessValue } from '../../law/terms/objection-timeliness.js';
import type { TermMove } from '../remedies/term-move.js';
import type { TermSet } from '../terms/term.js';
import type { ObjectionAnswer } from './state.js';

interface Terms {
  readonly terms: readonly TermSet[];
}
/** The term to decide (7:10 Awb) as it stands after the act. */
interface DueMoved extends Terms {
  readonly moves: readonly TermMove[];
}

type Received = CommandData<'ReceiveObjection'> & {
  readonly objectionId: string;
  readonly timeliness: readonly { readonly decisionId: string; readonly timeliness: ObjectionTimelinessValue['timeliness']; readonly derivation: Derivation }[];
  /** The day that the term to decide counts from; null while nothing was made known. */
  readonly announcedOn: LocalDate | null;
};

export type ObjectionAct =
  | { readonly type: 'ObjectionReceived'; readonly data: Received & Terms }
  | { readonly type: 'ObjectionTermCounted'; readonly data: { readonly objectionId: string; readonly announcedOn: LocalDate } & Terms }
  | { readonly type: 'ObjectionAcknowledged'; readonly data: CommandData<'AcknowledgeObjection'> }
  | { readonly type: 'RepairRequested'; readonly data: CommandData<'RequestRepair'> & DueMoved }
  | { readonly type: 'DefectsRepaired'; readonly data: CommandData<'RecordRepair'> & DueMoved & { readonly inTime: boolean } }
  | { readonly type: 'LatenessJudged'; readonly data: CommandData<'JudgeLateness'> }
  | { readonly type: 'ObjectionForwarded'; readonly data: CommandData<'ForwardObjection'> }
  | { readonly type: 'DirectAppealAnswered'; readonly data: CommandData<'AnswerDirectAppealRequest'> }
  | { readonly type: 'ObjectionsJoined'; readonly data: CommandData<'JoinObjections'> & DueMoved }
  | { readonly type: 'ObjectionWithdrawn'; readonly data: CommandData<'WithdrawObjection'> }
  | { readonly type: 'HearersAppointed'; readonly data: CommandData<'AppointHearers'> & DueMoved }
  | { readonly type: 'HearingPlanned'; readonly data: CommandData<'PlanHearing'> & Terms & { readonly documentsUntil: LocalDate } }
  | { readonly type: 'PartsWithheld'; readonly data: CommandData<'WithholdParts'> }
  | { readonly type: 'HearingHeld'; readonly data: CommandData<'RecordHearing'> }
  | { readonly type: 'HearingSkipped'; readonly data: CommandData<'SkipHearing'> }
  | { readonly type: 'NewFactsRecorded'; readonly data: CommandData<'RecordNewFacts'> }
  | { readonly type: 'AdviceReceived'; readonly data: CommandData<'RecordAdvice'> }
  | { readonly type: 'ObjectionAdjourned'; readonly data: CommandData<'AdjournObjection'> & DueMoved }
  | { readonly type: 'ObjectionTermExtended'; readonly data: CommandData<'ExtendObjectionTerm'> & DueMoved }
  | { readonly type: 'NoticeOfDefaultReceived'; readonly data: CommandData<'RecordNoticeOfDefault'> & Terms & { readonly premature: boolean } }
  | { readonly type: 'DefaultPenaltyDecisionDrafted'; readonly data: CommandData<'DraftDefaultPenaltyDecision'> & { readonly decisionId: string; readonly amountCents: number; readonly derivation: Derivation | null } }
  | { readonly type: 'DefaultPenaltyFixed'; readonly data: { readonly decisionId: string; readonly objectionId: string; readonly amountCents: number; readonly payBy: LocalDate } & Terms }
  | { readonly type: 'ObjectionDecisionDrafted'; readonly data: CommandData<'DraftObjectionDecision'> }
  | { readonly type: 'ObjectionDecided'; readonly data: { readonly objectionId: string; readonly late: boolean } & ObjectionAnswer & Terms }
  | { readonly type: 'ObjectionReopened'; readonly data: { readonly objectionId: string; readonly of: string; readonly ruling: string; readonly by: LocalDate } & Terms };
