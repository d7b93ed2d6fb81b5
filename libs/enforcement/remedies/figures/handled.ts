import type { LocalDate } from '../../../law/calendar/brands.js';
import { dayOf } from '../../../law/calendar/local-date.js';
import { kindOf, ofType, type Instance, type RemedyHistory } from './history.js';

/** One procedure as work: when it came in, when and how it ended, and whether the term of the Authority was met (7:10, 8:42 Awb). */
export interface Handled {
  readonly instance: Instance;
  readonly kinds: readonly string[];
  readonly receivedOn: LocalDate;
  readonly endedOn: LocalDate | null;
  /** `elsewhere`: forwarded, joined to another, straight to the court, or no longer asked for. */
  readonly ended: 'decided' | 'withdrawn' | 'elsewhere' | null;
  /** Null where no term of the Authority has ended yet, or none applies. */
  readonly inTime: boolean | null;
}

type End = Pick<Handled, 'ended' | 'endedOn'>;
const running: End = { ended: null, endedOn: null };

/** Every procedure of a case. */
export const handledIn = (history: RemedyHistory): readonly Handled[] => [...objections(history), ...reliefs(history), ...appeals(history)];

function objections(history: RemedyHistory): readonly Handled[] {
  const received = ofType(history, 'ObjectionReceived').map(({ data, legalAt }) => ({ id: data.objectionId, about: data.against, receivedOn: data.firstReceivedElsewhere?.on ?? data.receipt.receivedOn, legalAt }));
  const reopened = ofType(history, 'ObjectionReopened').map(({ data, legalAt }) => ({ id: data.objectionId, about: received.find(({ id }) => id === data.of)?.about ?? [], receivedOn: dayOf(legalAt), legalAt }));
  return [...received, ...reopened].map(({ id, about, receivedOn }): Handled => {
    const decided = ofType(history, 'ObjectionDecided').find(({ data }) => data.objectionId === id);
    return { instance: 'objection', kinds: about.map((one) => kindOf(history, one)), receivedOn, ...endOfObjection(history, id), inTime: decided === undefined ? null : !decided.data.late };
  });
}

function endOfObjection(history: RemedyHistory, id: string): End {
  const decided = ofType(history, 'ObjectionDecided').find(({ data }) => data.objectionId === id);
  if (decided !== undefined) return { ended: 'decided', endedOn: dayOf(decided.legalAt) };
  const withdrawn = ofType(history, 'ObjectionWithdrawn').find(({ data }) => data.objectionId === id && data.objector === undefined);
  if (withdrawn !== undefined) return { ended: 'withdrawn', endedOn: withdrawn.data.on };
  const elsewhere = [
    ...ofType(history, 'ObjectionForwarded').filter(({ data }) => data.objectionId === id),
    ...ofType(history, 'DirectAppealAnswered').filter(({ data }) => data.objectionId === id && data.consent),
    ...ofType(history, 'ObjectionsJoined').filter(({ data }) => data.with === id),
    ...ofType(history, 'RulingUndone').filter(({ data }) => data.objectionIds.includes(id)),
  ][0];
  return elsewhere === undefined ? running : { ended: 'elsewhere', endedOn: dayOf(elsewhere.legalAt) };
}

function reliefs(history: RemedyHistory): readonly Handled[] {
  return ofType(history, 'InterimReliefRequested').map(({ data: { reliefId, against, requestedOn } }): Handled => {
    const ruled = ofType(history, 'InterimReliefRuled').find(({ data }) => data.reliefId === reliefId);
    const withdrawn = ofType(history, 'InterimReliefWithdrawn').find(({ data }) => data.reliefId === reliefId);
    const end: End = ruled !== undefined ? { ended: 'decided', endedOn: ruled.data.ruledOn } : withdrawn !== undefined ? { ended: 'withdrawn', endedOn: withdrawn.data.on } : running;
    return { instance: 'interim-relief', kinds: against.map((id) => kindOf(history, id)), receivedOn: requestedOn, ...end, inTime: null };
  });
}

function appeals(history: RemedyHistory): readonly Handled[] {
  return ofType(history, 'AppealRegistered').map(({ data: { appealId, instance, against, lodgedOn } }): Handled => {
    const ruled = ofType(history, 'AppealRuled').find(({ data }) => data.appealId === appealId);
    const withdrawn = ofType(history, 'AppealWithdrawn').find(({ data }) => data.appealId === appealId);
    const end: End = ruled !== undefined ? { ended: 'decided', endedOn: ruled.data.ruledOn } : withdrawn !== undefined ? { ended: 'withdrawn', endedOn: withdrawn.data.on } : running;
    const defence = ofType(history, 'DefenceSent').find(({ data }) => data.appealId === appealId);
    return { instance, kinds: against.map((id) => kindOf(history, id)), receivedOn: lodgedOn, ...end, inTime: defence === undefined ? null : !defence.data.late };
  });
}
