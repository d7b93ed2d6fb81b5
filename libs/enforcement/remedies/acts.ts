import type { CommandData } from '../../contracts/commands/command.js';
import type { LocalDate } from '../../law/calendar/brands.js';
import type { TermSet } from '../terms/term.js';

/** What objections and appeals have in common. */
export type RemediesAct =
  | { readonly type: 'CaseReopened'; readonly data: { readonly because: string } }
  /** A decision that joined a running procedure by force of law, and who has to hear of it. */
  | { readonly type: 'DecisionCovered'; readonly data: { readonly procedureId: string; readonly subject: string; readonly article: string; readonly inform: readonly string[]; readonly grounds: string | null } }
  | { readonly type: 'DecisionAnnulled'; readonly data: { readonly decisionId: string; readonly procedureId: string; readonly on: LocalDate; readonly extent: 'in-part' | 'whole'; readonly effectsKept: boolean } }
  /** Other amounts for a penalty order, as if they had been in it from the start: the evidence tested the same text. */
  | { readonly type: 'PenaltyAmountsLowered'; readonly data: { readonly orderId: string; readonly procedureId: string; readonly on: LocalDate; readonly amountPerDayCents: number; readonly capCents: number } }
  | { readonly type: 'FineLowered'; readonly data: { readonly fineId: string; readonly procedureId: string; readonly on: LocalDate; readonly fromCents: number; readonly toCents: number } }
  /** A higher court annulled this ruling: the decisions that it annulled or lowered stand again, as they were before it, except that an order whose breach another one restores by now forfeits nothing more (5:6 Awb). */
  | { readonly type: 'RulingUndone'; readonly data: { readonly rulingId: string; readonly procedureId: string; readonly on: LocalDate; readonly decisionIds: readonly string[]; readonly orderIds: readonly string[]; readonly staysLifted: readonly string[]; readonly fines: readonly { readonly fineId: string; readonly fromCents: number; readonly toCents: number }[]; readonly objectionIds: readonly string[] } }
  | { readonly type: 'RemedyTermStarted'; readonly data: { readonly decisionId: string; readonly terms: readonly TermSet[] } }
  | { readonly type: 'PaperReceived'; readonly data: CommandData<'RecordPaper'> & { readonly afterTheTerm: boolean } }
  | { readonly type: 'TermAlarmRaised'; readonly data: { readonly procedureId: string; readonly keys: readonly { readonly key: string; readonly lastDay: LocalDate }[] } }
  | { readonly type: 'RemedyTermEnded'; readonly data: { readonly procedureId: string; readonly key: string; readonly lastDay: LocalDate | null; readonly late: boolean } };
