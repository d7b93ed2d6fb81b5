import { allowedRoles, type Role } from '../authority/roles.js';
import type { Actor, Mandated } from '../case/context.js';
import { mandateFor } from '../decision/approval.js';
import type { AccessState } from '../access/state.js';
import type { Instant } from '../../law/calendar/brands.js';
import type { Happening } from './happening.js';

/** What must be known to tell somebody something: who there are, who works on the case, and who is kept from it. */
export interface Telling {
  /** Everyone active, with roles and mandates as they are now. */
  readonly people: readonly Actor[];
  /** Who acted in the case. */
  readonly actedIn: readonly string[];
  readonly access: AccessState;
  readonly now: Instant;
}

const officials: readonly Role[] = ['case-officer', 'approver', 'legal-staff', 'finance', 'supervisor', 'administrator'];

/**
 * Whom a happening concerns, each once. Nobody is told who is no official, who
 * did it himself, who is recused from the case (2:4 Awb), or from whom the case
 * is restricted (2:5 Awb); nobody is asked to take a decision for which he holds
 * no mandate today (10:3 Awb).
 */
export function whomToTell(happening: Happening, { people, actedIn, access, now }: Telling): readonly string[] {
  const may = people.filter(
    ({ userId, roles }) => userId !== happening.by && has(roles, officials) && !access.recused.includes(userId) && (access.viewers === null || access.viewers.includes(userId)),
  );
  return [...new Set(concerned(happening, may, actedIn, now).map(({ userId }) => userId))].sort();
}

function concerned({ concerns }: Happening, may: readonly Actor[], actedIn: readonly string[], now: Instant): readonly Actor[] {
  switch (concerns.whoever) {
    case 'decides':
      return may.filter((actor) => mayDecide(actor, concerns.decides, concerns.amountCents, now));
    case 'has-role':
      return may.filter(({ roles }) => roles.includes(concerns.role));
    case 'handles': {
      const handling = may.filter(({ userId }) => actedIn.includes(userId));
      const also = may.filter(({ roles }) => has(roles, concerns.also));
      return [...(handling.length > 0 ? handling : may.filter(({ roles }) => has(roles, concerns.otherwise))), ...also];
    }
  }
}

const has = (roles: readonly Role[], some: readonly Role[]): boolean => roles.some((role) => some.includes(role));

const mayDecide = (actor: Actor, decides: Mandated, amountCents: number | null, now: Instant): boolean =>
  has(actor.roles, allowedRoles.ApproveDecision) && mandateFor(decides, amountCents, { now, actor }).ok;
