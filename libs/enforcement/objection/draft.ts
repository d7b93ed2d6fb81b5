import type { CommandData } from '../../contracts/commands/command.js';
import type { LocalDate } from '../../law/calendar/brands.js';
import { dayOf } from '../../law/calendar/local-date.js';
import { appealTerm } from '../../law/terms/appeal-term.js';
import { authorityPaymentTerm } from '../authority-debt/term.js';
import type { Act } from '../case/act.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders, DecisionRules } from '../case/decider.js';
import { entryOf } from '../case/entry.js';
import { record, refuse } from '../case/outcome.js';
import { notFound, refusedByLaw, unlawful, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import { neverWorse } from '../remedies/change.js';
import { changedDecision } from '../remedies/changed-decision.js';
import { moneyConsequences, type Changed } from '../remedies/consequences.js';
import { involvedIn } from '../remedies/involved.js';
import { firstOf } from '../remedies/moments.js';
import { termInDays } from '../terms/set-term.js';
import { mayBeInadmissible } from './inadmissible.js';
import { standing, withOpenObjection } from './open-objection.js';
import type { ObjectionRuling, ObjectionState } from './state.js';

type Draft = CommandData<'DraftObjectionDecision'>;

/**
 * The decision on an objection (7:11, 7:12 Awb): a full reconsideration as of
 * now, after the hearing or the ground on which there was none, by someone who
 * did not take or draft the first decision.
 */
export const decideObjectionDraft: Deciders<'DraftObjectionDecision'> = {
  DraftObjectionDecision: (state, data, context) =>
    withOpenObjection(state, data.objectionId, (objection) => {
      const drafted = state.decisions[objection.id];
      if (drafted !== undefined && drafted.rejectedAt === null) return refuse(unlawful('answer-drafted-already', 'awb:7:11', 'Er ligt al een ontwerpbeslissing op dit bezwaar.', 'A decision on this objection was drafted already.'));
      const refusal = firstOf(byAnother(state, objection, context), heard(objection), about(objection, data), ...data.rulings.map((ruling) => fits(state, objection, ruling)), followsAdvice(objection, data), costsFit(objection, data));
      return refusal === null ? record({ type: 'ObjectionDecisionDrafted', data }) : refuse(refusal);
    }),
};

function byAnother(state: CaseState, { decisionIds }: ObjectionState, { actor }: DecisionContext): Refusal | null {
  if (!involvedIn(state, decisionIds).has(actor.userId)) return null;
  return unlawful('decided-by-first-decider', 'awb:10:3(3)', 'Wie het bestreden besluit maakte of nam, beslist niet op het bezwaar.', 'Who drafted or took the contested decision does not decide on the objection.');
}

function heard({ heard: stage, repair }: ObjectionState): Refusal | null {
  if (repair?.endedOn === null) return unlawful('repair-term-running', 'awb:6:6', `De hersteltermijn loopt tot en met ${repair.lastDay}.`, `The term to repair runs until ${repair.lastDay}.`);
  if (stage === 'again') return unlawful('not-heard-on-new-facts', 'awb:7:9', 'Over de nieuwe feiten is nog niet gehoord.', 'The new facts have not been heard yet.');
  return stage === 'not-yet' ? unlawful('not-heard', 'awb:7:2', 'Er is niet gehoord, en er is geen grond vastgelegd om dat na te laten.', 'There was no hearing, and no ground to leave it out is on file.') : null;
}

/** Each decision that is objected to gets its answer, and nothing else does. */
function about({ decisionIds, covered }: ObjectionState, { rulings }: Draft): Refusal | null {
  const answered = rulings.map(({ decisionId }) => decisionId);
  const must = [...decisionIds, ...covered.map(({ subject }) => subject).filter((id) => /^[A-Z]{1,2}[1-9]\d*$/.test(id))];
  if (new Set(answered).size === answered.length && decisionIds.every((id) => answered.includes(id)) && answered.every((id) => must.includes(id))) return null;
  return unlawful('answers-do-not-match', 'awb:7:12', `Beslis over elk bestreden besluit (${must.join(', ')}), en over geen ander.`, `Decide about each contested decision (${must.join(', ')}) and about no other.`);
}

/** The outcome fits what is on file: inadmissible on its ground, what was left unheard for a reason, and never worse than before. */
function fits(state: CaseState, objection: ObjectionState, ruling: ObjectionRuling): Refusal | null {
  const { skippedOn } = objection;
  const supposed = skippedOn === 'manifestly-inadmissible' ? 'inadmissible' : skippedOn === 'manifestly-unfounded' ? 'unfounded' : skippedOn === 'fully-met' ? 'founded' : null;
  if (supposed !== null && ruling.outcome !== supposed && objection.heard === 'skipped') return unlawful('outcome-does-not-fit-ground', 'awb:7:3', 'De uitkomst past niet bij de grond waarop niet is gehoord.', 'The outcome does not fit the ground on which there was no hearing.');
  const inadmissible = mayBeInadmissible(objection, ruling);
  if (inadmissible !== null || ruling.outcome !== 'founded') return inadmissible;
  return neverWorse(state, ruling.decisionId, ruling.change, 'awb:7:11');
}

/** Another outcome than the committee advised is possible, with reasons (7:13(7) Awb). */
function followsAdvice({ hearers, advice }: ObjectionState, { rulings, deviatesFromAdviceBecause }: Draft): Refusal | null {
  if (hearers?.committee !== true) return null;
  if (advice === null) return unlawful('advice-missing', 'awb:7:13', 'De commissie heeft nog niet geadviseerd.', 'The committee has not advised yet.');
  if (deviatesFromAdviceBecause !== undefined || rulings.every(({ outcome }) => outcome === advice)) return null;
  return unlawful('deviation-without-reasons', 'awb:7:13', 'Afwijken van het advies vraagt een motivering.', 'Another outcome than the advice takes reasons.');
}

/** Costs: on request, and only where a decision is revoked for an unlawfulness of the Authority (7:15(2), (3) Awb). */
function costsFit(objection: ObjectionState, { costs, rulings }: Draft): Refusal | null {
  const requested = standing(objection).some(({ requestsCosts }) => requestsCosts);
  const deserved = rulings.some((ruling) => ruling.outcome === 'founded' && ruling.change.kind !== 'none' && ruling.unlawful);
  if (requested && costs === undefined) return unlawful('costs-not-decided', 'awb:7:15', 'Op het verzoek om kosten wordt beslist.', 'The request for costs is decided upon.');
  if (costs === undefined || costs.amountCents === 0 || (requested && deserved)) return null;
  return unlawful('costs-without-ground', 'awb:7:15', 'Kosten worden vergoed op verzoek, bij herroeping om een onrechtmatigheid.', 'Costs are paid on request, where a decision is revoked for an unlawfulness.');
}

/** What the decision on the objection does to the decisions objected to: known from the draft on, and done when it is made known. */
export function changedByObjection({ id, answer }: ObjectionState, on: LocalDate): readonly Changed[] {
  const ruling = { by: 'objection', on, reference: id } as const;
  return (answer?.rulings ?? []).flatMap((one): Changed[] => (one.outcome === 'founded' ? [{ decisionId: one.decisionId, change: one.change, ruling, procedureId: id, reasons: `Beslissing op bezwaar ${id}.` }] : []));
}

export const objectionRules: DecisionRules = {
  beforeApproval: (state, decision, context) => {
    const objection = entryOf(state.remedies.objections, decision.id);
    if (objection === undefined) return notFound('bezwaar', decision.id);
    return firstOf(byAnother(state, objection, context), objection.status === 'open' ? null : unlawful('objection-not-open', 'awb:7:11', 'Dit bezwaar is niet meer aan de orde.', 'This objection is no longer open.'), heard(objection));
  },
  onAnnounced: (state, decision, announcedAt, context) => {
    const objection = entryOf(state.remedies.objections, decision.id);
    if (objection?.answer == null) return refuse(notFound('beslissing op bezwaar', decision.id));
    const sentOn = dayOf(announcedAt);
    const term = appealTerm({ sentOn }, context.rules);
    if (!term.ok) return refuse(refusedByLaw(term.refusal));
    const pay = authorityPaymentTerm(objection.id, objection.answer.costsCents ?? 0, sentOn, context.rules);
    if (!pay.ok) return refuse(refusedByLaw(pay.refusal));
    const terms = [termInDays(objection.id, 'appeal', term.value.lastDay, term.derivation), ...pay.terms];
    const changed = changedByObjection(objection, sentOn);
    const decided: Act = { type: 'ObjectionDecided', data: { objectionId: objection.id, ...objection.answer, late: objection.dueOn !== null && sentOn > objection.dueOn, terms } };
    const by = { procedureId: objection.id, on: sentOn };
    return { ok: true, acts: [decided, ...changed.flatMap(({ decisionId, change }) => changedDecision(state, decisionId, change, by))], consequences: moneyConsequences(state, changed, context.now) };
  },
};
