import { dayOf } from '../../law/calendar/local-date.js';
import type { DecisionContext, DecisionKind, Mandated } from '../case/context.js';
import { unlawful, type Refusal } from '../case/refusal.js';
import { covers, holdsOn, isFor } from '../mandate/reach.js';

/** What a second official is asked to take: a kind of decision, its author, and the amount where there is one. */
export interface ForApproval {
  readonly kind: DecisionKind;
  readonly draftedBy: string;
  readonly amountCents: number | null;
}

export type Approval = { readonly ok: true; readonly mandate: string } | { readonly ok: false; readonly refusal: Refusal };

/** Four eyes, and a mandate for this act on this day up to this amount (10:3 Awb). */
export function approvalOf(asked: ForApproval, context: DecisionContext): Approval {
  if (asked.draftedBy === context.actor.userId) {
    return no('approved-by-the-drafter', 'Wie het ontwerp maakte, neemt het besluit niet: een tweede ambtenaar doet dat.', 'The drafter may not take the decision; a second official does.');
  }
  return mandateFor(asked.kind, asked.amountCents, context);
}

/** The mandate of the actor for this, on this day, up to this amount, with each that it stems from; refuses `mandate-missing` and `mandate-exceeded` (10:3 Awb). */
export function mandateFor(kind: Mandated, amountCents: number | null, context: Pick<DecisionContext, 'now' | 'actor'>): Approval {
  const today = dayOf(context.now);
  const inForce = context.actor.mandates.filter((mandate) => isFor(mandate, kind) && holdsOn(mandate, today));
  if (inForce.length === 0) return no('mandate-missing', `Er is op ${today} geen mandaat voor dit besluit.`, `There is no mandate for this decision on ${today}.`);
  const sufficient = inForce.find((mandate) => covers(mandate, amountCents));
  if (sufficient === undefined) return no('mandate-exceeded', 'Het bedrag gaat boven het mandaat uit.', 'The amount exceeds the mandate.');
  return { ok: true, mandate: sufficient.reference };
}

const no = (code: string, nl: string, en: string): Approval => ({ ok: false, refusal: unlawful(code, 'awb:10:3', nl, en) });
