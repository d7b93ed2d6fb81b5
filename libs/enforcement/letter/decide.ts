import type { CommandData } from '../../contracts/commands/command.js';
import { dayOf } from '../../law/calendar/local-date.js';
import type { Act } from '../case/act.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders, RulesByDecision } from '../case/decider.js';
import { entryOf } from '../case/entry.js';
import { isLate } from '../case/lateness.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { notFound, unlawful, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import { announceKeyOf } from '../service/task.js';
import { letterOnItsWay, type OnItsWay } from './dispatch.js';
import type { ActLetter, LetterState } from './letter.js';
import { remindedBySending } from './reminder.js';
import { sendingKey, settled } from './tasks.js';

type Sent = CommandData<'RecordLetterSent'>;

/**
 * A letter left the Authority (3:41 Awb): taken by the receiving server of the
 * provider, which only the engine can say; or posted, handed over or served by
 * a bailiff, which an official enters with its proof. Of a decision that goes
 * to another than the provider this is what makes it known.
 */
export function decideLetter(rules: RulesByDecision): Deciders<'RecordLetterSent'> {
  return {
    RecordLetterSent: (state, data, context) => {
      const letter = letterOnItsWay(state, data.letterId);
      if (letter === undefined) return refuse(notFound('brief', data.letterId));
      if (letter.sentAt !== null) return record();
      const refusal = notSealed(letter) ?? wrongWay(letter, data, context) ?? wrongMoment(letter, data, context);
      if (refusal !== null) return refuse(refusal);
      const own = entryOf(state.letters, letter.id);
      return own === undefined ? madeKnown(state, data, context) : sent(state, own, data, context);
    },
  };

  /** The decision of somebody else than the provider is made known by hand, with all that follows from it. */
  function madeKnown(state: CaseState, { letterId, sentAt, channel, proof }: Sent, context: DecisionContext): Outcome {
    const decision = state.decisions[letterId];
    if (decision === undefined) return refuse(notFound('besluit', letterId));
    const follows = rules[decision.kind].onAnnounced(state, decision, sentAt, context);
    if (!follows.ok) return follows;
    const announced: Act = { type: 'DecisionAnnounced', data: { decisionId: letterId, announcedAt: sentAt, channel, proof, kind: decision.kind, late: isLate(decision.sealedAt ?? sentAt, sentAt) } };
    return { ...follows, acts: [announced, ...follows.acts, ...settled(state, announceKeyOf(decision), proof)] };
  }
}

function sent(state: CaseState, letter: LetterState, data: Sent, context: DecisionContext): Outcome {
  const follows = letter.letter === 'reminder' ? remindedBySending(state, letter, data.sentAt, context) : record();
  if (!follows.ok) return follows;
  const act: Act = { type: 'LetterSent', data: { ...data, late: letter.way === 'electronic' && isLate(letter.sealedAt ?? data.sentAt, data.sentAt) } };
  return record(act, ...follows.acts, ...settled(state, sendingKey(letter.id), data.proof), ...dayPassed(letter, data));
}

/** Letters in which a term runs, or a day is named, that an official has to look at where they left on a later day. */
const namesDays: ReadonlySet<ActLetter | 'copy'> = new Set<ActLetter>(['intent-penalty-order', 'intent-fine', 'objection-repair', 'objection-term', 'hearing-invitation', 'interest-decision', 'deferral', 'deferral-revocation']);

function dayPassed({ id, letter, on }: LetterState, { sentAt }: Sent): readonly Act[] {
  const sentOn = dayOf(sentAt);
  if (on === null || sentOn <= on || !namesDays.has(letter)) return [];
  return [{ type: 'TaskRaised', data: { key: `sent-later:${id}`, step: 'announce', problem: `Brief ${id} is van ${on} en verzonden op ${sentOn}. Ga na of de dagen die erin staan nog kloppen, en stel zo nodig een nieuwe termijn.` } }];
}

/** No letter leaves before it is frozen and sealed, whichever way it goes. */
function notSealed({ sealedAt }: OnItsWay): Refusal | null {
  return sealedAt === null ? unlawful('not-sealed', 'awb:3:41', 'Van deze brief is nog geen verzegelde versie.', 'There is no sealed version of this letter yet.') : null;
}

function wrongWay({ way }: OnItsWay, { channel }: Sent, { actor }: DecisionContext): Refusal | null {
  const machine = actor.roles.includes('process');
  if (way === 'on-file') return unlawful('letter-on-file', 'awb:3:41', 'Deze brief gaat mee met een andere en wordt niet los verzonden.', 'This letter goes along with another one and is not sent by itself.');
  if ((way === 'electronic') !== (channel === 'electronic-contact-point')) {
    return unlawful('wrong-channel', 'csam:4', way === 'electronic' ? 'Berichten aan een hostingaanbieder gaan uitsluitend elektronisch.' : 'Deze brief gaat niet naar het elektronische contactpunt.', way === 'electronic' ? 'Messages to a hosting provider are sent electronically only.' : 'This letter does not go to the electronic contact point.');
  }
  if (machine !== (way === 'electronic')) return unlawful('sent-by-another', 'awb:3:41', machine ? 'De machine verzendt deze brief niet.' : 'De machine verzendt deze brief en legt het bewijs vast.', machine ? 'The engine does not send this letter.' : 'The engine sends this letter and keeps the proof.');
  if ((way === 'by-bailiff') === (channel === 'bailiff')) return null;
  return unlawful('writ-is-served', 'awb:4:123', 'Een dwangbevel wordt door een deurwaarder betekend, en alleen een dwangbevel.', 'A writ is served by a bailiff, and nothing but a writ is.');
}

/** A letter leaves after its seal. By hand one can have left before its sealed copy was kept, never before the day that its act names. */
function wrongMoment({ sealedAt, way, letter, on }: OnItsWay, { sentAt }: Sent, { now }: DecisionContext): Refusal | null {
  const early = way === 'by-hand' && letter !== 'decision' ? on !== null && dayOf(sentAt) < on : sealedAt !== null && sentAt < sealedAt;
  if (sentAt <= now && !early) return null;
  return unlawful('sent-at-impossible', 'awb:3:41', 'Dit moment ligt na nu, of vóór de brief er was.', 'This moment lies after now, or before there was a letter.');
}
