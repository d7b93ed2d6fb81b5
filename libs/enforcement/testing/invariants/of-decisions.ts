import { dayOf } from '../../../law/calendar/local-date.js';
import type { TermSet } from '../../terms/term.js';
import type { RecordedAct } from '../../case/act.js';
import { earlierThan, first, newActs, newOf, ofType, type Invariant, type Moment } from './moment.js';

const approvedBy = (acts: readonly RecordedAct[], decisionId: string) => ofType(acts, 'DecisionApproved').find((act) => act.data.decisionId === decisionId);

const sealedAfterApproval: Invariant = {
  name: 'no document is sealed without an approval',
  article: 'awb:10:3',
  broken: (moment) => first(newOf(moment, 'DocumentSealed'), (act) => approvedBy(earlierThan(moment, act), act.data.decisionId) === undefined && !calledFor(earlierThan(moment, act), act.data.decisionId), (act) => act.data.decisionId),
};

/** Whether an act that was recorded calls for the letter of this id, which ends in the number of that act. */
function calledFor(acts: readonly RecordedAct[], letterId: string): boolean {
  const [, seq] = /^[A-Z]+(\d+)(?:-\d+)?$/.exec(letterId) ?? [];
  return acts.some((act) => String(act.seq) === seq && act.data.letters !== undefined);
}

const announcedAfterSealing: Invariant = {
  name: 'no decision is announced without a sealed document, or before it was sealed',
  article: 'awb:3:41',
  broken: (moment) =>
    first(
      newOf(moment, 'DecisionAnnounced'),
      (act) => {
        const sealed = ofType(earlierThan(moment, act), 'DocumentSealed').find((one) => one.data.decisionId === act.data.decisionId);
        return sealed === undefined || act.data.announcedAt < sealed.legalAt || act.data.announcedAt > act.legalAt;
      },
      (act) => act.data.decisionId,
    ),
};

/** Who drafted what the act approves: the last draft of that id before it. */
function drafterOf(moment: Moment, act: RecordedAct, id: string): string | undefined {
  return earlierThan(moment, act).findLast((one) => one.type.endsWith('Drafted') && Object.values(one.data).includes(id))?.by;
}

const fourEyes: Invariant = {
  name: 'whoever drafted does not decide, and whoever proposed does not find',
  article: 'awb:10:3',
  broken: (moment) =>
    first(newOf(moment, 'DecisionApproved'), (act) => [undefined, moment.actor.userId].includes(drafterOf(moment, act, act.data.decisionId)), (act) => act.data.decisionId) ??
    first(newOf(moment, 'SystematicNonComplianceFound'), (act) => ofType(earlierThan(moment, act), 'SystematicNonComplianceProposed').findLast((one) => one.data.fineId === act.data.fineId)?.by === moment.actor.userId, (act) => act.data.fineId),
};

const mandateOfTheDay: Invariant = {
  name: 'whoever decides holds a mandate for that decision, on that day, up to that amount',
  article: 'awb:10:3',
  broken: (moment) => {
    const decided = [
      ...newOf(moment, 'DecisionApproved').map(({ data, legalAt }) => ({ kind: data.kind, day: dayOf(legalAt), mandate: data.mandate, cents: moment.after.state.decisions[data.decisionId]?.amountCents ?? 0 })),
      ...newOf(moment, 'SystematicNonComplianceFound').map(({ data, legalAt }) => ({ kind: 'systematic-finding' as const, day: dayOf(legalAt), mandate: data.mandate, cents: 0 })),
    ];
    return first(
      decided,
      ({ kind, day, mandate, cents }) =>
        !moment.actor.mandates.some((one) => one.reference === mandate && one.decides.includes(kind) && one.from <= day && day <= (one.until ?? day) && cents <= (one.maxAmountCents ?? cents)),
      ({ kind, day, mandate }) => `${kind} on ${day} by ${mandate}`,
    );
  },
};

const startedByAnnouncement: ReadonlySet<string> = new Set(['order-term', 'compliance-period', 'objection', 'payment', 'limitation']);

const noTermBeforeAnnouncement: Invariant = {
  name: 'no term of a decision starts before it was announced, and none is over by then',
  article: 'awb:3:40',
  broken: (moment) => {
    const set = newActs(moment).flatMap((act) => ('terms' in act.data ? (act.data.terms as readonly TermSet[]).filter(({ kind }) => startedByAnnouncement.has(kind)).map((term) => ({ act, term })) : []));
    return first(
      set,
      ({ act, term }) => {
        const announced = ofType(earlierThan(moment, act), 'DecisionAnnounced').findLast((one) => one.data.decisionId === term.subject);
        return announced === undefined || term.endsAt <= announced.data.announcedAt;
      },
      ({ term }) => term.key,
    );
  },
};

const rejectedStaysRejected: Invariant = {
  name: 'a draft that was rejected is neither sealed nor announced',
  article: 'awb:3:40',
  broken: (moment) =>
    first(
      [...newOf(moment, 'DocumentSealed'), ...newOf(moment, 'DecisionAnnounced')],
      (act) => {
        const story = earlierThan(moment, act);
        const rejected = ofType(story, 'DraftRejected').findLast((one) => one.data.decisionId === act.data.decisionId)?.seq ?? 0;
        return rejected > (ofType(story, 'DecisionApproved').findLast((one) => one.data.decisionId === act.data.decisionId)?.seq ?? 0);
      },
      (act) => act.data.decisionId,
    ),
};

export const ofDecisions: readonly Invariant[] = [sealedAfterApproval, announcedAfterSealing, fourEyes, mandateOfTheDay, noTermBeforeAnnouncement, rejectedStaysRejected];
