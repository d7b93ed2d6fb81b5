import type { Role } from '../../enforcement/authority/roles.js';
import { unlawful, type Refusal } from '../../enforcement/case/refusal.js';

/** Roles that somebody can hold; the engine's own are nobody's. */
export const rolesOfPeople = ['case-officer', 'approver', 'legal-staff', 'finance', 'supervisor', 'flagger', 'auditor', 'administrator'] as const satisfies readonly Role[];
export type RoleOfPeople = (typeof rolesOfPeople)[number];

/** What gives a user more than he has, and so waits for a second administrator. */
export type UserChange =
  | { readonly kind: 'add-roles'; readonly roles: readonly RoleOfPeople[] }
  | { readonly kind: 'activate' }
  | { readonly kind: 'link-subject'; readonly issuer: string; readonly subject: string };

/** A user as the register judges changes of him. */
export interface UserFacts {
  readonly userId: string;
  readonly active: boolean;
  readonly roles: readonly Role[];
  /** To whom the identity belongs that the change would link; null where nobody has it. */
  readonly subjectOf: string | null;
}

/** Whether a change may be made, at its proposal and again at its confirmation. Nobody changes what he himself may do. */
export function judgeChange(change: UserChange, user: UserFacts, by: string): Refusal | null {
  if (user.userId === by) return forHimself;
  switch (change.kind) {
    case 'add-roles':
      return change.roles.every((role) => user.roles.includes(role)) ? no('roles-held', `${user.userId} heeft deze rollen al.`, `${user.userId} holds these roles already.`) : null;
    case 'activate':
      return user.active ? no('active-already', `${user.userId} is al actief.`, `${user.userId} is active already.`) : null;
    case 'link-subject':
      if (user.subjectOf === user.userId) return no('subject-linked', 'Deze identiteit hoort al bij deze gebruiker.', 'This identity is linked to this user already.');
      return user.subjectOf === null ? null : no('subject-of-another', 'Deze identiteit hoort bij een andere gebruiker; maak die koppeling eerst los.', 'This identity is linked to another user; end that link first.');
  }
}

/** What is about to be taken away from a user. */
export type UserLoss = { readonly kind: 'remove-roles'; readonly roles: readonly RoleOfPeople[] } | { readonly kind: 'deactivate' };

/**
 * Whether something may be taken away; one administrator does it alone. Nobody
 * does it to himself, and there stays an administrator: `others` says whether
 * there is an active one beside this user.
 */
export function judgeLoss(loss: UserLoss, user: Omit<UserFacts, 'subjectOf'>, { by, others }: { readonly by: string; readonly others: boolean }): Refusal | null {
  if (user.userId === by) return forHimself;
  const losesAdministrator = user.active && user.roles.includes('administrator') && (loss.kind === 'deactivate' || loss.roles.includes('administrator'));
  if (losesAdministrator && !others) return no('last-administrator', 'Dit is de laatste actieve beheerder.', 'This is the last active administrator.');
  return null;
}

const no = (code: string, nl: string, en: string): Refusal => unlawful(code, 'awb:10:3', nl, en);
const forHimself = no('own-rights', 'Niemand verandert zijn eigen rechten.', 'Nobody changes his own rights.');
export const noSuchUser = (userId: string): Refusal => ({ kind: 'not-found', code: 'no-such-user', article: null, message: { nl: `De Autoriteit kent ${userId} niet.`, en: `There is no user ${userId}.` } });
