import type { CommandData } from '../../contracts/commands/command.js';
import type { LocalDate } from '../../law/calendar/brands.js';
import type { Derivation } from '../../law/derivation.js';
import type { TermSet } from '../terms/term.js';
import type { FineProposalValue } from '../../law/fine-policy/fine-proposal.js';
import type { EarlierOrder } from '../case/context.js';

/** The legal maximum that a fine was held against, with how it was reached. */
export interface FineMaximum {
  readonly maximumCents: number;
  readonly basis: string;
  readonly derivation: Derivation;
}

/** What the fine policy came to for this fine, with how; an example policy says that it is one. */
export interface PolicyProposal extends FineProposalValue {
  readonly derivation: Derivation;
}

export type FineAct =
  | { readonly type: 'FineReportDrawnUp'; readonly data: CommandData<'DrawUpFineReport'> & { readonly fineId: string; readonly terms: readonly TermSet[] } }
  | { readonly type: 'UnaViaRecorded'; readonly data: CommandData<'RecordUnaVia'> & { readonly competentFrom: LocalDate | null; readonly terms: readonly TermSet[] } }
  | { readonly type: 'ProsecutorStayedSilent'; readonly data: { readonly fineId: string; readonly competentFrom: LocalDate; readonly late: boolean; readonly terms: readonly TermSet[] } }
  | { readonly type: 'SystematicNonComplianceProposed'; readonly data: CommandData<'ProposeSystematicNonCompliance'> & { readonly facts: readonly EarlierOrder[] } }
  | { readonly type: 'SystematicNonComplianceFound'; readonly data: { readonly fineId: string; readonly mandate: string; readonly facts: readonly EarlierOrder[] } }
  | { readonly type: 'FineDecisionDrafted'; readonly data: CommandData<'DraftFineDecision'> & { readonly maximum: FineMaximum; readonly proposal?: PolicyProposal } }
  | { readonly type: 'FineBecameDue'; readonly data: { readonly fineId: string; readonly amountCents: number; readonly payBy: LocalDate; readonly barredAfter: LocalDate; readonly terms: readonly TermSet[] } }
  | { readonly type: 'FineRefrainedFrom'; readonly data: CommandData<'RefrainFromFine'> };
