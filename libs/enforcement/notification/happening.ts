import type { Role } from '../authority/roles.js';
import type { Mandated } from '../case/context.js';
import type { Instant } from '../../law/calendar/brands.js';

export const notificationKinds = ['approval-asked', 'assigned', 'served', 'bounced', 'payment-in', 'term-near', 'term-passed'] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** Something in a case that concerns officials. */
export interface Happening {
  readonly kind: NotificationKind;
  /** What it is about: a decision, a task, a debt, a term; null where it is about the case. */
  readonly subject: string | null;
  /** The kind of decision or term, or the step of the task. */
  readonly about: string;
  /** What makes it one: the same cause is told to somebody once. */
  readonly cause: string;
  readonly at: Instant;
  /** By whom; he knows already. Null where it happened by itself. */
  readonly by: string | null;
  /** A term in hours is at stake: this may not wait for the morning. */
  readonly urgent: boolean;
  /** Whom it concerns. */
  readonly concerns: Concerned;
}

export type Concerned =
  /** Whoever may take this decision. */
  | { readonly whoever: 'decides'; readonly decides: Mandated; readonly amountCents: number | null }
  /** Everyone with the role. */
  | { readonly whoever: 'has-role'; readonly role: Role }
  /** Those who work on the case and the others named; where nobody does yet, everyone with one of the roles. */
  | { readonly whoever: 'handles'; readonly also: readonly Role[]; readonly otherwise: readonly Role[] };
