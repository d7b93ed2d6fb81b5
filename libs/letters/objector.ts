import type { Addressee } from '../documents/letters/common/header.js';
import type { DecisionDue, ObjectionAbout } from '../documents/letters/common/objection.js';
import { entryOf } from '../enforcement/case/entry.js';
import { recipientsOf, type Recipient } from '../enforcement/letter/recipient.js';
import { standing } from '../enforcement/objection/open-objection.js';
import type { ObjectionState, Objector } from '../enforcement/objection/state.js';
import { termKey } from '../enforcement/terms/evolve.js';
import type { TermSet } from '../enforcement/terms/term.js';
import { earlierOf } from '../law/calendar/local-date.js';
import { LetterNotPossible, type CaseFile } from './case-file.js';
import { namedDecision } from './named-decision.js';
import { referenceOf } from './header.js';

/** The objection under an id. */
export function objectionIn({ state }: CaseFile, id: string): ObjectionState {
  const objection = entryOf(state.remedies.objections, id);
  if (objection === undefined) throw new LetterNotPossible(`Bezwaar ${id} bestaat niet in deze zaak.`);
  return objection;
}

/** Everyone who objected and did not withdraw; all of them where everyone did. */
export function objectorsOf(objection: ObjectionState): readonly [Objector, ...Objector[]] {
  const left = standing(objection);
  const [first, ...others] = left.length > 0 ? left : objection.objectors;
  if (first === undefined) throw new LetterNotPossible(`Aan ${objection.id} doet niemand mee.`);
  return [first, ...others];
}

/** The objection as its letters refer to it. */
export function objectionAbout(file: CaseFile, objection: ObjectionState): ObjectionAbout {
  const [first, ...others] = objectorsOf(objection);
  return {
    reference: referenceOf(file.state.caseNumber, objection.id),
    objectors: [first, ...others].map(({ party }) => party.name),
    receivedOn: others.reduce((day, { receivedOn }) => earlierOf(day, receivedOn), first.receivedOn),
    against: objection.decisionIds.map((id) => namedDecision(file, id)),
  };
}

/**
 * To whom a letter about an objection goes: the provider at its electronic
 * contact point, another party at the address in its objection; to the
 * representative where there is one (6:17 Awb).
 */
export function objectorAddressee(file: CaseFile, objection: ObjectionState): Addressee {
  const [first] = recipientsOf(objection);
  if (first === undefined) throw new LetterNotPossible(`Aan ${objection.id} doet niemand mee.`);
  return recipientAddressee(file, first);
}

/** One of those to whom such a letter goes, as the letter addresses it. */
export function recipientAddressee({ state }: CaseFile, { way, objector: { party, representative } }: Recipient): Addressee {
  const contactPoint = state.notice?.attribution?.provider.contactPoint;
  const lines = [...(representative == null ? [] : [`t.a.v. de gemachtigde, ${representative.name}`]), ...(party.address === undefined ? [] : party.address.split(/,\s*/))];
  return { name: party.name, contactPoint: way === 'electronic' && contactPoint !== undefined ? contactPoint : 'de post', ...(lines.length === 0 ? {} : { addressLines: lines }) };
}

/** The day to decide that an act set, with its computation; null where it set none. */
export function dueIn(terms: readonly TermSet[]): DecisionDue | null {
  const due = terms.find(({ kind }) => kind === 'objection-decision');
  return due?.lastDay == null ? null : { on: due.lastDay, derivation: due.derivation };
}

/** The day to decide as it stands, from the act that set it; null while no term runs. */
export function dueNow({ state, acts }: CaseFile, { id }: ObjectionState): DecisionDue | null {
  const setBy = state.terms[termKey(id, 'objection-decision')]?.setBy;
  const act = acts.find(({ seq }) => seq === setBy);
  return act === undefined || !('terms' in act.data) ? null : dueIn(act.data.terms.filter(({ subject }) => subject === id));
}
