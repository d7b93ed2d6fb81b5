import type { Instant } from '../../law/calendar/brands.js';
import type { AccessAct } from '../access/acts.js';
import type { AppealAct } from '../appeal/acts.js';
import type { AuthorityDebtAct } from '../authority-debt/acts.js';
import type { BindingOrderAct } from '../binding-order/acts.js';
import type { DebtAct } from '../debt/acts.js';
import type { TermAct } from '../terms/acts.js';
import type { DecisionAct } from '../decision/acts.js';
import type { FindingsAct } from '../findings/acts.js';
import type { FineAct } from '../fine/acts.js';
import type { InterimReliefAct } from '../interim-relief/acts.js';
import type { LetterAct } from '../letter/acts.js';
import type { LetterDue } from '../letter/letter.js';
import type { NoticeAct } from '../notice/acts.js';
import type { ObjectionAct } from '../objection/acts.js';
import type { PenaltyOrderAct } from '../penalty-order/acts.js';
import type { ServiceAct } from '../service/acts.js';
import type { PublicationAct } from '../publication/acts.js';
import type { RemediesAct } from '../remedies/acts.js';
import type { ViewsAct } from '../views/acts.js';

/** Any act can call for letters; acts from before the engine served them name none. */
type WithLetters<A extends { readonly data: object }> = A extends unknown ? A & { readonly data: { readonly letters?: readonly LetterDue[] } } : never;

/** A fact in the past tense; the union of what each instrument can record. */
export type Act = WithLetters<NoticeAct | DecisionAct | ServiceAct | BindingOrderAct | ViewsAct | PenaltyOrderAct | FindingsAct | FineAct | DebtAct | TermAct | AccessAct | LetterAct | LegalStaffAct>;

/** The legal staff's half of a case. */
type LegalStaffAct = ObjectionAct | InterimReliefAct | AppealAct | PublicationAct | RemediesAct | AuthorityDebtAct;

export type ActType = Act['type'];

export type ActOf<T extends ActType> = Extract<Act, { type: T }>;

/** An act as the record keeps it: dense `seq` in its case, when by the legal clock, and by whom. */
export type RecordedAct = Act & {
  readonly seq: number;
  readonly legalAt: Instant;
  readonly by: string;
};
