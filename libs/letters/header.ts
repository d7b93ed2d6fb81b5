import type { DecisionHeader, LetterHeader, Remedies } from '../documents/letters/common/header.js';
import type { RecordedAct } from '../enforcement/case/act.js';
import { dayOf } from '../law/calendar/local-date.js';
import type { Computed } from '../law/derivation.js';
import { objectionTerm } from '../law/terms/objection-term.js';
import { LetterNotPossible, type CaseFile } from './case-file.js';

/**
 * What every decision states: who to whom, under which reference, on what
 * mandate, and until when to object. A decision that was not taken yet is a
 * draft: of today, and without a mandate.
 */
export const decisionHeader = (file: CaseFile, decisionId: string): DecisionHeader => ({ ...takenHeader(file, decisionId), remedies: remediesOf(file) });

/** The same for a decision against which objection is not the remedy. */
export function takenHeader(file: CaseFile, decisionId: string): LetterHeader {
  const { state, authority, legalNow } = file;
  const decision = state.decisions[decisionId];
  if (decision === undefined) throw new LetterNotPossible(`Besluit ${decisionId} bestaat niet in deze zaak.`);
  const onBehalfOf = authority.sender.name;
  return {
    ...addressed(file),
    reference: referenceOf(state.caseNumber, decisionId),
    date: dayOf(decision.approvedAt ?? legalNow),
    draft: decision.approvedAt === null,
    signatory: { role: 'de gemandateerde ambtenaar', onBehalfOf, mandate: decision.approvedAt === null ? DRAFT_MANDATE : decision.mandate },
  };
}

const DRAFT_MANDATE = '(volgt bij het nemen van het besluit)';

/** What a letter states that goes with an act, such as a reminder; its reference ends in the number of the act. */
export function letterHeader(file: CaseFile, act: RecordedAct, mark: string): LetterHeader {
  const { state, authority } = file;
  return {
    ...addressed(file),
    reference: referenceOf(state.caseNumber, `${mark}${String(act.seq)}`),
    date: dayOf(act.legalAt),
    draft: false,
    signatory: { role: 'de behandelend ambtenaar', onBehalfOf: authority.sender.name, mandate: null },
  };
}

function addressed({ state, authority, rules }: CaseFile): Pick<LetterHeader, 'authority' | 'caseNumber' | 'addressee' | 'training'> {
  const provider = state.notice?.attribution?.provider;
  if (provider === undefined) throw new LetterNotPossible('De zaak heeft nog geen aanbieder aan wie een brief kan worden gericht.');
  return { authority: authority.sender, caseNumber: state.caseNumber, addressee: { name: provider.name, contactPoint: provider.contactPoint }, training: rules.mode === 'training' };
}

export const referenceOf = (caseNumber: string, decisionId: string): string => `${caseNumber}/${decisionId}`;

/** Objection against a decision that is made known now. */
export function remediesOf({ authority, rules, legalNow }: CaseFile): Remedies {
  const announcedOn = dayOf(legalNow);
  const { value, derivation } = computed(objectionTerm({ announcedOn }, rules));
  return { announcedOn, lastDay: value.lastDay, postedReceivedBy: value.postedReceivedBy, derivation, sendTo: authority.sender, interimReliefCourt: authority.interimReliefCourt };
}

/** The answer of the law, or the reason why this letter cannot state it. */
export function computed<T>(answer: Computed<T>): Extract<Computed<T>, { ok: true }> {
  if (answer.ok) return answer;
  throw new LetterNotPossible(answer.refusal.message.nl);
}
