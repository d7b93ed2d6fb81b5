import type { CommandData } from '../../contracts/commands/command.js';
import type { AuthorityDebtPart } from './state.js';

export type AuthorityDebtAct =
  | { readonly type: 'AuthorityPaid'; readonly data: CommandData<'RecordAuthorityPayment'> & { readonly kind: 'default-penalty' | 'awarded' } }
  /** What a ruling awarded and was not paid yet, when a higher court annulled that ruling. */
  | { readonly type: 'AwardFell'; readonly data: { readonly owedFor: string; readonly procedureId: string; readonly parts: readonly AuthorityDebtPart[] } };
