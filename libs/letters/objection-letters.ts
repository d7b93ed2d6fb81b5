import type { HearingInvitationInput } from '../documents/letters/hearing-invitation/input.js';
import type { HearingSkippedInput } from '../documents/letters/hearing-skipped/input.js';
import type { LetterHeader } from '../documents/letters/common/header.js';
import type { ObjectionAbout } from '../documents/letters/common/objection.js';
import type { ObjectionAcknowledgementInput } from '../documents/letters/objection-acknowledgement/input.js';
import type { ObjectionForwardingInput } from '../documents/letters/objection-forwarding/input.js';
import type { ObjectionRepairInput } from '../documents/letters/objection-repair/input.js';
import type { RecordedAct } from '../enforcement/case/act.js';
import type { LocalDate } from '../law/calendar/brands.js';
import { hearingTerms } from '../law/terms/hearing-terms.js';
import { dayOf } from '../law/calendar/local-date.js';
import { atAct } from './act-file.js';
import { findAct, lastAct, LetterNotPossible, type CaseFile } from './case-file.js';
import { computed, letterHeader } from './header.js';
import { dueIn, dueNow, objectionAbout, objectionIn, objectorAddressee } from './objector.js';

/** What a letter to whoever objected begins with. */
export function toObjector(file: CaseFile, act: RecordedAct, objectionId: string, date: LocalDate): LetterHeader & { readonly objection: ObjectionAbout } {
  const objection = objectionIn(file, objectionId);
  return { ...letterHeader(file, act, 'K'), date, addressee: objectorAddressee(file, objection), objection: objectionAbout(file, objection) };
}

/** Fills the acknowledgement of an objection (6:14 Awb). */
export function objectionAcknowledgementInput(whole: CaseFile, seq: string): ObjectionAcknowledgementInput {
  const { act, file } = atAct(whole, 'ObjectionAcknowledged', seq);
  const { objectionId, sentOn } = act.data;
  const objection = objectionIn(file, objectionId);
  const received = findAct(file, 'ObjectionReceived', ({ data }) => data.objectionId === objectionId);
  return {
    ...toObjector(file, act, objectionId, sentOn),
    firstReceivedBy: received?.data.firstReceivedElsewhere?.by ?? null,
    lacks: [...new Set(objection.objectors.flatMap(({ lacks }) => lacks))],
    due: dueNow(file, objection),
    interimReliefCourt: file.authority.interimReliefCourt,
  };
}

/** Fills the request to repair an objection (6:6 Awb). */
export function objectionRepairInput(whole: CaseFile, seq: string): ObjectionRepairInput {
  const { act, file } = atAct(whole, 'RepairRequested', seq);
  const { objectionId, sentOn, lacks, lastDay, terms } = act.data;
  return { ...toObjector(file, act, objectionId, sentOn), lacks, lastDay, due: dueIn(terms) };
}

/** Fills the message that an objection was sent on (6:15 Awb). */
export function objectionForwardingInput(whole: CaseFile, seq: string): ObjectionForwardingInput {
  if (whole.acts.some((act) => String(act.seq) === seq && act.type === 'DirectAppealAnswered')) return directAppealInput(whole, seq);
  const { act, file } = atAct(whole, 'ObjectionForwarded', seq);
  const { objectionId, sentOn, to, reasons } = act.data;
  return { ...toObjector(file, act, objectionId, sentOn), ground: 'other-body', to, reasons };
}

/** The answer to a request for direct appeal (7:1a Awb); which court is competent is not known before the appeal is registered. */
function directAppealInput(whole: CaseFile, seq: string): ObjectionForwardingInput {
  const { act, file } = atAct(whole, 'DirectAppealAnswered', seq);
  const { objectionId, on, consent, reasons } = act.data;
  return { ...toObjector(file, act, objectionId, on), ground: consent ? 'direct-appeal' : 'direct-appeal-refused', to: consent ? 'de bevoegde rechtbank' : null, reasons };
}

/** Fills the invitation to a hearing (7:2, 7:4 Awb). */
export function hearingInvitationInput(whole: CaseFile, seq: string): HearingInvitationInput {
  const { act, file } = atAct(whole, 'HearingPlanned', seq);
  const { objectionId, on, time, place, invitedOn, fileOpenFrom, documentsUntil } = act.data;
  const objection = objectionIn(file, objectionId);
  const facts = objection.heard === 'again' ? lastAct(file, 'NewFactsRecorded', ({ data }) => data.objectionId === objectionId && data.significant).data.facts : null;
  const withheld = findAct(file, 'PartsWithheld', ({ data }) => data.objectionId === objectionId);
  return {
    ...toObjector(file, act, objectionId, invitedOn),
    on,
    time: time ?? null,
    place,
    committee: objection.hearers?.committee ?? false,
    fileOpenFrom,
    documentsUntil,
    derivation: computed(hearingTerms({ hearingOn: on }, file.rules)).derivation,
    newFacts: facts,
    withheld: withheld === null ? null : { parts: objection.withheldParts, reasons: withheld.data.reasons },
  };
}

/** Fills the message that there is no hearing, on which ground and why (7:3 Awb). */
export function hearingSkippedInput(whole: CaseFile, seq: string): HearingSkippedInput {
  const { act, file } = atAct(whole, 'HearingSkipped', seq);
  const { objectionId, ground, reasons } = act.data;
  if (objectionIn(file, objectionId).heard !== 'skipped') throw new LetterNotPossible('Er is in dit bezwaar wel gehoord.');
  return { ...toObjector(file, act, objectionId, dayOf(act.legalAt)), ground, reasons };
}
