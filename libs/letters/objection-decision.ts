import type { AppealOpen } from '../documents/letters/common/appeal.js';
import type { HearingHeld, ObjectionDecisionInput, ObjectionRulingLine } from '../documents/letters/objection-decision/input.js';
import type { CommandData } from '../contracts/commands/command.js';
import type { ObjectionState } from '../enforcement/objection/state.js';
import { dayOf } from '../law/calendar/local-date.js';
import { appealTerm } from '../law/terms/appeal-term.js';
import { competentCourt } from '../law/terms/competent-court.js';
import { findAct, lastAct, type CaseFile } from './case-file.js';
import { courtNl } from './courts.js';
import { computed, takenHeader } from './header.js';
import { effectsOfDecision } from './money-effects.js';
import { namedDecision } from './named-decision.js';
import { objectionAbout, objectionIn, objectorAddressee, objectorsOf } from './objector.js';

type Drafted = CommandData<'DraftObjectionDecision'>;

/** Fills the decision on an objection (7:11, 7:12 Awb) from the acts of the case. */
export function objectionDecisionInput(file: CaseFile, objectionId: string): ObjectionDecisionInput {
  const objection = objectionIn(file, objectionId);
  const drafted = lastAct(file, 'ObjectionDecisionDrafted', ({ data }) => data.objectionId === objectionId).data;
  const judged = findAct(file, 'LatenessJudged', ({ data }) => data.objectionId === objectionId);
  return {
    ...takenHeader(file, objectionId),
    addressee: objectorAddressee(file, objection),
    appeal: appealOpen(file, objection),
    objection: objectionAbout(file, objection),
    rulings: drafted.rulings.map((ruling): ObjectionRulingLine => ({ ...ruling, decision: namedDecision(file, ruling.decisionId) })),
    hearing: hearingOf(file, objection),
    advice: adviceOf(file, objection, drafted),
    answers: drafted.answers,
    reasons: drafted.reasons,
    costs: drafted.costs ?? null,
    lateness: judged === null ? null : { excusable: judged.data.excusable, reasons: judged.data.reasons },
    dueOn: objection.dueOn,
    ...effectsOfDecision(file, objectionId),
  };
}

/** Six weeks to appeal, at the court of the district of the seat where the case knows it; a provider without a seat in the Netherlands goes to the court of the Authority's seat (8:7(2) Awb). Of another party the case does not know the district. */
function appealOpen({ state, rules, legalNow }: CaseFile, objection: ObjectionState): AppealOpen {
  const sentOn = dayOf(legalNow);
  const { value, derivation } = computed(appealTerm({ sentOn }, rules));
  const provider = state.notice?.attribution?.provider;
  const ofProvider = objectorsOf(objection).every(({ party }) => party.capacity === 'addressee');
  const district = provider?.country === 'NL' ? provider.district : null;
  const known = ofProvider && provider !== undefined && district !== undefined;
  const court = known ? courtNl(computed(competentCourt({ district, instance: 'first' }, rules)).value.court) : null;
  return { sentOn, lastDay: value.lastDay, derivation, court, interimReliefCourt: court ?? 'die rechtbank' };
}

function hearingOf(file: CaseFile, { id, heard }: ObjectionState): ObjectionDecisionInput['hearing'] {
  if (heard === 'skipped') {
    const { ground, reasons } = lastAct(file, 'HearingSkipped', ({ data }) => data.objectionId === id).data;
    return { kind: 'skipped', ground, reasons };
  }
  const hearings = file.acts.flatMap((act): readonly HearingHeld[] => {
    if (act.type !== 'HearingHeld' || act.data.objectionId !== id) return [];
    const { heldOn, present, heardSeparatelyBecause, report } = act.data;
    return [{ on: heldOn, present, separatelyBecause: heardSeparatelyBecause ?? null, report }];
  });
  return { kind: 'heard', hearings };
}

function adviceOf(file: CaseFile, { id, hearers }: ObjectionState, { deviatesFromAdviceBecause }: Drafted): ObjectionDecisionInput['advice'] {
  if (hearers?.committee !== true) return null;
  const { receivedOn, advice } = lastAct(file, 'AdviceReceived', ({ data }) => data.objectionId === id).data;
  return { receivedOn, text: advice, deviatesBecause: deviatesFromAdviceBecause ?? null };
}
