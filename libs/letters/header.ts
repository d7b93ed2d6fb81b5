import type { DecisionHeader, Remedies } from '../documents/letters/common/header.js';
import { dayOf } from '../law/calendar/local-date.js';
import type { Computed } from '../law/derivation.js';
import { objectionTerm } from '../law/terms/objection-term.js';
import { LetterNotPossible, type CaseFile } from './case-file.js';

/** What every decision states: who to whom, under which reference, on what mandate, and until when to object. */
export function decisionHeader(file: CaseFile, decisionId: string): DecisionHeader {
  const { state, authority, rules } = file;
  const provider = state.notice?.attribution?.provider;
  const decision = state.decisions[decisionId];
  if (provider === undefined || decision?.approvedAt == null) throw new LetterNotPossible(`Besluit ${decisionId} is nog niet genomen of heeft geen geadresseerde.`);
  return {
    authority: authority.sender,
    reference: referenceOf(state.caseNumber, decisionId),
    caseNumber: state.caseNumber,
    date: dayOf(decision.approvedAt),
    addressee: { name: provider.name, contactPoint: provider.contactPoint },
    training: rules.mode === 'training',
    draft: false,
    signatory: { role: 'de gemandateerde ambtenaar', onBehalfOf: authority.sender.name, mandate: decision.mandate },
    remedies: remediesOf(file),
  };
}

export const referenceOf = (caseNumber: string, decisionId: string): string => `${caseNumber}/${decisionId}`;

function remediesOf({ authority, rules, legalNow }: CaseFile): Remedies {
  const announcedOn = dayOf(legalNow);
  const { value, derivation } = computed(objectionTerm({ announcedOn }, rules));
  return { announcedOn, lastDay: value.lastDay, postedReceivedBy: value.postedReceivedBy, derivation, sendTo: authority.sender, interimReliefCourt: authority.interimReliefCourt };
}

/** The answer of the law, or the reason why this letter cannot state it. */
export function computed<T>(answer: Computed<T>): Extract<Computed<T>, { ok: true }> {
  if (answer.ok) return answer;
  throw new LetterNotPossible(answer.refusal.message.nl);
}
