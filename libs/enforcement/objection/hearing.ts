import type { CommandData } from '../../contracts/commands/command.js';
import { dayOf } from '../../law/calendar/local-date.js';
import { hearingTerms } from '../../law/terms/hearing-terms.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders } from '../case/decider.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { refusedByLaw, unlawful, type Refusal } from '../case/refusal.js';
import { firstOf, inTheFuture, setBy } from '../remedies/moments.js';
import { termInDays } from '../terms/set-term.js';
import { standing, withOpenObjection } from './open-objection.js';
import type { ObjectionState } from './state.js';

/** The hearing (7:2–7:9 Awb), or the stored ground on which it is left out (7:3 Awb). */
export const decideHearing: Deciders<'PlanHearing' | 'WithholdParts' | 'RecordHearing' | 'SkipHearing' | 'RecordNewFacts' | 'RecordAdvice'> = {
  PlanHearing: (state, data, context) =>
    withOpenObjection(state, data.objectionId, (objection) => {
      const refusal = firstOf(inTheFuture(data.invitedOn, context), plannable(objection), data.on <= data.invitedOn ? tooSoon : null);
      return refusal === null ? planned(objection, data, context) : refuse(refusal);
    }),
  WithholdParts: (state, data) => withOpenObjection(state, data.objectionId, () => record({ type: 'PartsWithheld', data })),
  RecordHearing: (state, data, context) =>
    withOpenObjection(state, data.objectionId, (objection) => {
      const refusal = firstOf(inTheFuture(data.heldOn, context), asPlanned(objection, data.heldOn));
      return refusal === null ? record({ type: 'HearingHeld', data }) : refuse(refusal);
    }),
  SkipHearing: (state, data, context) =>
    withOpenObjection(state, data.objectionId, (objection) => {
      const refusal = skippable(objection, data, context);
      return refusal === null ? record({ type: 'HearingSkipped', data }) : refuse(refusal);
    }),
  RecordNewFacts: (state, data, context) =>
    withOpenObjection(state, data.objectionId, () => {
      const refusal = inTheFuture(data.on, context);
      return refusal === null ? record({ type: 'NewFactsRecorded', data }) : refuse(refusal);
    }),
  RecordAdvice: (state, data, context) =>
    withOpenObjection(state, data.objectionId, (objection) => {
      const refusal = firstOf(inTheFuture(data.receivedOn, context), advisable(objection));
      return refusal === null ? record({ type: 'AdviceReceived', data }) : refuse(refusal);
    }),
};

const tooSoon = unlawful('invited-too-late', 'awb:7:4', 'De uitnodiging gaat vóór de laatste dag voor nadere stukken de deur uit.', 'The invitation goes out before the last day for further papers.');

function plannable({ hearers, hearing, heard }: ObjectionState): Refusal | null {
  if (hearers === null) return unlawful('hearers-not-appointed', 'awb:7:5', 'Er is nog niet bepaald wie hoort.', 'Nobody was appointed to hear.');
  if (heard === 'heard' || (hearing !== null && hearing.heldOn !== null && heard !== 'again')) return unlawful('heard-already', 'awb:7:2', 'De hoorzitting is al gehouden.', 'The hearing was held already.');
  return null;
}

/** Papers until ten days before, the file open for a week before (7:4 Awb): the invitation leaves time for both. */
function planned(objection: ObjectionState, data: CommandData<'PlanHearing'>, { rules }: DecisionContext): Outcome {
  const computed = hearingTerms({ hearingOn: data.on }, rules);
  if (!computed.ok) return refuse(refusedByLaw(computed.refusal));
  const { documentsUntil, fileOpenFrom } = computed.value;
  if (data.invitedOn >= documentsUntil) return refuse(tooSoon);
  if (data.fileOpenFrom > fileOpenFrom) return refuse(unlawful('file-not-open-a-week', 'awb:7:4', `De stukken liggen uiterlijk vanaf ${fileOpenFrom} ter inzage.`, `The file lies open from ${fileOpenFrom} at the latest.`));
  const terms = [termInDays(objection.id, 'hearing-documents', documentsUntil, computed.derivation), termInDays(objection.id, 'hearing', data.on, setBy('awb:7:2', data.on))];
  return record({ type: 'HearingPlanned', data: { ...data, documentsUntil, terms } });
}

function asPlanned({ hearing, heard }: ObjectionState, heldOn: string): Refusal | null {
  if (hearing === null || (hearing.heldOn !== null && heard !== 'again')) return unlawful('hearing-not-planned', 'awb:7:4', 'Er is geen hoorzitting gepland.', 'No hearing was planned.');
  if (hearing.heldOn !== null) return unlawful('hearing-not-planned', 'awb:7:9', 'Voor het opnieuw horen is nog geen zitting gepland.', 'No second hearing was planned yet.');
  return heldOn === hearing.on ? null : unlawful('hearing-on-another-day', 'awb:7:4', `De hoorzitting is gepland op ${hearing.on}.`, `The hearing was planned on ${hearing.on}.`);
}

/** The five grounds of 7:3 Awb, each with what it supposes. */
function skippable(objection: ObjectionState, { ground }: CommandData<'SkipHearing'>, context: DecisionContext): Refusal | null {
  if (objection.heard === 'heard') return unlawful('heard-already', 'awb:7:2', 'De hoorzitting is al gehouden.', 'The hearing was held already.');
  if (objection.heard === 'again' && ground.kind.startsWith('manifestly')) {
    return unlawful('new-facts-ask-a-hearing', 'awb:7:9', 'Over nieuwe feiten van aanmerkelijk belang wordt gehoord; kennelijk is het dan niet meer.', 'New facts of importance are heard; nothing is manifest then.');
  }
  switch (ground.kind) {
    case 'waived':
      return inTheFuture(ground.declaredOn, context);
    case 'no-reply':
      if (ground.lastDay <= ground.askedOn || ground.lastDay < objection.objectors.reduce((first, { receivedOn }) => (receivedOn < first ? receivedOn : first), ground.lastDay)) return replyTerm('De gestelde termijn is er geen.', 'The term that was set is none.');
      return ground.lastDay < dayOf(context.now) ? null : replyTerm(`De gestelde termijn loopt tot en met ${ground.lastDay}.`, `The term that was set runs until ${ground.lastDay}.`);
    case 'fully-met':
      return standing(objection).length > 1 ? unlawful('others-are-affected', 'awb:7:3', 'Er zijn andere belanghebbenden die kunnen worden geschaad.', 'There are other interested parties who can be harmed.') : null;
    case 'manifestly-inadmissible':
    case 'manifestly-unfounded':
      return null;
  }
}

const replyTerm = (nl: string, en: string): Refusal => unlawful('reply-term-running', 'awb:7:3', nl, en);

function advisable({ hearers, heard }: ObjectionState): Refusal | null {
  if (hearers?.committee !== true) return unlawful('no-committee', 'awb:7:13', 'Er is geen adviescommissie ingesteld.', 'No advisory committee was set up.');
  return heard === 'heard' || heard === 'skipped' ? null : unlawful('advice-before-hearing', 'awb:7:13', 'De commissie adviseert nadat is gehoord.', 'The committee advises after the hearing.');
}
