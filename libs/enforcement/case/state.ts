import { openToAll, type AccessState } from '../access/state.js';
import type { BindingOrders } from '../binding-order/state.js';
import { noMoney, type MoneyState } from '../debt/money-state.js';
import type { Collections, Debts } from '../debt/state.js';
import type { Decisions, Tasks } from '../decision/state.js';
import type { ReportsOfFindings } from '../findings/state.js';
import type { Fines } from '../fine/state.js';
import type { NoticeState } from '../notice/state.js';
import type { PenaltyOrderChanges, PenaltyOrders } from '../penalty-order/state.js';
import { noRemedies, type RemediesState } from '../remedies/state.js';
import type { TermState } from '../terms/term.js';
import type { ViewsState } from '../views/state.js';
import type { Letters } from '../letter/letter.js';
import type { Instant } from '../../law/calendar/brands.js';

/**
 * A case as its acts have made it: plain JSON, one aggregate across all
 * instruments, because the invariants cross them (una via, no second
 * restorative sanction, a court's suspension).
 */
export interface CaseState {
  readonly caseNumber: string;
  readonly seq: number;
  readonly notice: NoticeState | null;
  readonly decisions: Decisions;
  readonly bindingOrders: BindingOrders;
  readonly views: ViewsState;
  readonly remedies: RemediesState;
  readonly penaltyOrders: PenaltyOrders;
  readonly penaltyOrderChanges: PenaltyOrderChanges;
  readonly reportsOfFindings: ReportsOfFindings;
  readonly fines: Fines;
  readonly collections: Collections;
  readonly debts: Debts;
  readonly money: MoneyState;
  readonly terms: { readonly [key: string]: TermState };
  readonly tasks: Tasks;
  readonly letters: Letters;
  readonly access: AccessState;
  readonly closedAt: Instant | null;
}

/** The state before the first act. */
export const noCase: CaseState = {
  caseNumber: '',
  seq: 0,
  notice: null,
  decisions: {},
  bindingOrders: {},
  views: {},
  remedies: noRemedies,
  penaltyOrders: {},
  penaltyOrderChanges: {},
  reportsOfFindings: {},
  fines: {},
  collections: {},
  debts: {},
  money: noMoney,
  terms: {},
  tasks: {},
  letters: {},
  access: openToAll,
  closedAt: null,
};
