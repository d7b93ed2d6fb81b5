import type { CommandData } from '../../contracts/commands/command.js';
import type { LocalDate } from '../../law/calendar/brands.js';
import type { Derivation } from '../../law/derivation.js';
import type { TermSet } from '../terms/term.js';

/** What one payment settled of one debt. */
export interface Allocation {
  readonly debtId: string;
  readonly amountCents: number;
}

export type DebtAct =
  | { readonly type: 'CollectionDecisionDrafted'; readonly data: CommandData<'DraftCollectionDecision'> & { readonly decisionId: string; readonly amountCents: number } }
  | { readonly type: 'CollectionDecided'; readonly data: { readonly decisionId: string; readonly debtIds: readonly string[]; readonly amountCents: number } }
  | { readonly type: 'DebtsInDefault'; readonly data: CommandData<'RecordDefault'> & { readonly late: boolean } }
  | { readonly type: 'ReminderSent'; readonly data: CommandData<'SendReminder'> & { readonly payBy: LocalDate; readonly barredAfter: LocalDate; readonly terms: readonly TermSet[] } }
  | { readonly type: 'WritIssued'; readonly data: CommandData<'IssueWrit'> & { readonly barredAfter: LocalDate; readonly terms: readonly TermSet[] } }
  | { readonly type: 'PaymentReceived'; readonly data: Omit<CommandData<'RecordPayment'>, 'debtIds'> & { readonly allocations: readonly Allocation[]; readonly unallocatedCents: number } }
  | { readonly type: 'DebtWaived'; readonly data: CommandData<'WaiveDebt'> & { readonly allocations: readonly Allocation[] } }
  | { readonly type: 'DebtBarred'; readonly data: { readonly debtIds: readonly string[]; readonly derivation: Derivation | null } };
