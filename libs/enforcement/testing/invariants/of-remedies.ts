import { addDays, dayOf, endOfDay } from '../../../law/calendar/local-date.js';
import type { RecordedAct } from '../../case/act.js';
import { earlierThan, first, newActs, newOf, ofType, type Invariant } from './moment.js';
import { suspensionsOf } from './suspended-days.js';

/** Who drafted and who took these decisions, by the acts. */
function authorsOf(acts: readonly RecordedAct[], decisionIds: readonly string[]): ReadonlySet<string> {
  const authors = new Set<string>();
  for (const act of acts) {
    if (act.type === 'DecisionApproved' && decisionIds.includes(act.data.decisionId)) authors.add(act.by);
    if (act.type === 'PenaltyOrderDrafted' && decisionIds.includes(act.data.orderId)) authors.add(act.by);
    if (act.type === 'FineDecisionDrafted' && decisionIds.includes(act.data.fineId)) authors.add(act.by);
  }
  return authors;
}

/** What an objection is about: as received, with what was joined. */
function contestedBy(acts: readonly RecordedAct[], objectionId: string): readonly string[] {
  const own = ofType(acts, 'ObjectionReceived').filter(({ data }) => data.objectionId === objectionId).flatMap(({ data }) => data.against);
  const reopened = ofType(acts, 'ObjectionReopened').filter(({ data }) => data.objectionId === objectionId).flatMap(({ data }) => contestedBy(acts, data.of));
  const joined = ofType(acts, 'ObjectionsJoined').filter(({ data }) => data.objectionId === objectionId).flatMap(({ data }) => contestedBy(acts, data.with));
  return [...own, ...reopened, ...joined];
}

/** The rulings in first instance that a higher court annulled. */
const undoneRulings = (acts: readonly RecordedAct[]): ReadonlySet<string> => new Set(ofType(acts, 'RulingUndone').map(({ data }) => data.rulingId));

const decidedByAnother: Invariant = {
  name: 'whoever drafted or took a decision does not decide on the objection against it',
  article: 'awb:10:3(3)',
  broken: (moment) =>
    first(
      newOf(moment, 'DecisionApproved').filter(({ data }) => data.kind === 'objection-decision'),
      (act) => authorsOf(earlierThan(moment, act), contestedBy(earlierThan(moment, act), act.data.decisionId)).has(act.by),
      ({ data }) => data.decisionId,
    ),
};

const heardBefore: Invariant = {
  name: 'no decision on an objection without a hearing or the ground for none, and after significant new facts another',
  article: 'awb:7:2',
  broken: (moment) =>
    first(
      newOf(moment, 'ObjectionDecisionDrafted'),
      (act) => {
        const story = earlierThan(moment, act);
        const about = (one: RecordedAct): boolean => 'objectionId' in one.data && one.data.objectionId === act.data.objectionId;
        const heard = [...ofType(story, 'HearingHeld'), ...ofType(story, 'HearingSkipped')].filter(about).reduce((last, { seq }) => Math.max(last, seq), 0);
        return heard === 0 || ofType(story, 'NewFactsRecorded').some((facts) => about(facts) && facts.data.significant && facts.seq > heard);
      },
      ({ data }) => data.objectionId,
    ),
};

const publishedInTime: Invariant = {
  name: 'nothing is published within two weeks, under a pending request for interim relief, or after it fell',
  article: 'csam:9',
  broken: (moment) =>
    first(
      newOf(moment, 'DecisionPublished'),
      (act) => {
        const story = earlierThan(moment, act);
        const { decisionId } = ofType(story, 'PublicationDecisionDrafted').find(({ data }) => data.publicationId === act.data.publicationId)?.data ?? { decisionId: '' };
        const announced = ofType(story, 'DecisionAnnounced').findLast(({ data }) => data.decisionId === decisionId);
        const over = new Set([...ofType(story, 'InterimReliefRuled'), ...ofType(story, 'InterimReliefWithdrawn')].map(({ data }) => data.reliefId));
        const pending = ofType(story, 'InterimReliefRequested').some(({ data }) => data.against.includes(decisionId) && !over.has(data.reliefId));
        const undone = undoneRulings(story);
        const fell = ofType(story, 'DecisionAnnulled').some(({ data }) => data.decisionId === decisionId && data.extent === 'whole' && !data.effectsKept && !undone.has(data.procedureId));
        return announced === undefined || act.data.on < addDays(dayOf(announced.data.announcedAt), 15) || pending || fell;
      },
      ({ data }) => data.publicationId,
    ),
};

const notCollectedUnderSuspension: Invariant = {
  name: 'nothing is demanded or claimed while a judge suspended collection',
  article: 'awb:8:81',
  broken: (moment) =>
    first(
      [...newOf(moment, 'ReminderSent'), ...newOf(moment, 'WritIssued'), ...newOf(moment, 'CollectionHandedOver')],
      (act) => {
        const story = earlierThan(moment, act);
        const ended = new Set(ofType(story, 'InterimMeasureEnded').map(({ data }) => data.reliefId));
        const measures = ofType(story, 'InterimReliefRuled').flatMap(({ data }) => (ended.has(data.reliefId) ? [] : data.measures));
        const held = new Set(measures.flatMap((one) => (one.kind === 'suspend-collection' && one.from <= act.legalAt && (one.until === undefined || act.legalAt < one.until) ? [one.subject] : [])));
        return act.data.debtIds.some((id) => held.has(id.split(':')[0] ?? ''));
      },
      ({ type }) => type,
    ),
};

const noDefaultUnderSuspension: Invariant = {
  name: 'what is not yet due when a judge suspends payment does not fall into default while that lasts',
  article: 'awb:8:81',
  broken: (moment) =>
    first(
      newOf(moment, 'DebtsInDefault').flatMap((act) => act.data.debtIds.map((debtId) => ({ act, debt: moment.before.state.debts[debtId] }))),
      ({ act, debt }) => debt !== undefined && suspensionsOf(earlierThan(moment, act), debt.orderId).some(({ from, until }) => from <= endOfDay(debt.payBy) && from <= act.legalAt && (until === null || act.legalAt < until)),
      ({ debt }) => debt?.id ?? '',
    ),
};

const noTermTwice: Invariant = {
  name: 'the term to object or appeal against a decision begins once, and anew only where its letter turned out not to have arrived',
  article: 'awb:6:8',
  broken: (moment) => {
    const undone = ofType(moment.before.acts, 'LetterUndelivered').filter(({ data }) => data.undone);
    const lapsed = (subject: string, seq: number): boolean => undone.some((act) => act.data.decisionId === subject && act.seq > seq);
    const begun = (acts: readonly RecordedAct[]) =>
      acts.flatMap(({ seq, data }) => ('terms' in data ? data.terms.filter(({ kind }) => kind === 'objection' || kind === 'appeal').map(({ key, subject }) => ({ key, subject, seq })) : []));
    const earlier = new Set(begun(moment.before.acts).filter(({ subject, seq }) => !lapsed(subject, seq)).map(({ key }) => key));
    return begun(newActs(moment)).find(({ key }) => earlier.has(key))?.key ?? null;
  },
};

const restoredAsItWas: Invariant = {
  name: 'what a ruling took away comes back only by a higher court, to what it was and no further',
  article: 'awb:8:72',
  broken: (moment) => {
    const restored = newOf(moment, 'DebtsRestored');
    if (restored.length > 0 && !newOf(moment, 'AppealRuled').some(({ data }) => data.rulings.some(({ followUp }) => followUp.kind === 'restore'))) return 'DebtsRestored without a ruling';
    const sums = new Map<string, number>();
    for (const { data } of restored) for (const { debtId, part, openCents, paid, waivedCents } of data.items) if (part === 'principal') sums.set(debtId, (sums.get(debtId) ?? 0) + openCents + waivedCents + paid.reduce((sum, { cents }) => sum + cents, 0));
    return first([...sums], ([debtId, cents]) => cents < 1 || cents > (moment.before.state.debts[debtId]?.reversedCents ?? 0), ([debtId]) => debtId);
  },
};

const nothingKeptOfWhatFell: Invariant = {
  name: 'no euro is kept of a decision that was revoked or annulled: its debts are gone, and what was paid on them is owed back',
  article: 'awb:8:72',
  broken: (moment) => {
    const { state } = moment.after;
    const undone = undoneRulings(moment.after.acts);
    const gone = new Set(ofType(moment.after.acts, 'DecisionAnnulled').filter(({ data }) => data.extent === 'whole' && !data.effectsKept && !undone.has(data.procedureId)).map(({ data }) => data.decisionId));
    return first(Object.values(state.debts), ({ orderId, amountCents, reversedCents, paidCents }) => gone.has(orderId) && (amountCents !== reversedCents || paidCents !== 0), ({ id }) => id);
  },
};

const loweredEverywhere: Invariant = {
  name: 'no unit is worth more than the amount to which its order was lowered',
  article: 'awb:7:11',
  broken: (moment) => {
    const undone = undoneRulings(moment.after.acts);
    const lowered = ofType(moment.after.acts, 'PenaltyAmountsLowered').filter(({ data }) => !undone.has(data.procedureId));
    return first(
      Object.values(moment.after.state.debts),
      ({ orderId, amountCents, reversedCents }) => lowered.some(({ data }) => data.orderId === orderId && amountCents - reversedCents > data.amountPerDayCents),
      ({ id }) => id,
    );
  },
};

export const ofRemedies: readonly Invariant[] = [decidedByAnother, heardBefore, publishedInTime, notCollectedUnderSuspension, noDefaultUnderSuspension, noTermTwice, restoredAsItWas, nothingKeptOfWhatFell, loweredEverywhere];
