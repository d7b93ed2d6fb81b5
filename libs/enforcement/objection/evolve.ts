import type { LocalDate } from '../../law/calendar/brands.js';
import { dayAfter, dayOf } from '../../law/calendar/local-date.js';
import type { RecordedAct } from '../case/act.js';
import { payByIn, withAuthorityDebt } from '../authority-debt/evolve.js';
import type { Evolvers } from '../case/evolver.js';
import { patchEntry } from '../case/patch.js';
import type { CaseState } from '../case/state.js';
import { withDraft } from '../decision/evolve.js';
import { withRemedies } from '../remedies/with-remedies.js';
import { stopTerm, termKey, withTerms } from '../terms/evolve.js';
import type { TermKind, TermSet } from '../terms/term.js';
import type { ObjectionAct } from './acts.js';
import { repairedSuspensions } from './defects.js';
import { joinedObjections } from './join.js';
import { newObjection, objectorOf } from './new-objection.js';
import type { ObjectionState, Objector } from './state.js';

export const evolveObjection: Evolvers<ObjectionAct> = {
  ObjectionReceived: (state, act) => {
    const { objectionId, against, announcedOn, terms } = act.data;
    const objection = newObjection({ id: objectionId, decisionIds: against, objectors: [objectorOf(act.data)], announcedOn, dueOn: dueIn(terms), reopened: null, reopenedBy: null });
    return setTerms(withObjection(state, objection), terms, act.seq);
  },
  ObjectionTermCounted: (state, act) => setTerms(patch(state, act.data.objectionId, () => ({ announcedOn: act.data.announcedOn, dueOn: dueIn(act.data.terms) })), act.data.terms, act.seq),
  ObjectionAcknowledged: (state, act) => patch(state, act.data.objectionId, () => ({ acknowledgedOn: act.data.sentOn })),
  RepairRequested: (state, act) => {
    const { objectionId, sentOn, lastDay, lacks, terms } = act.data;
    const stands = { from: dayAfter(sentOn), until: lastDay };
    return setTerms(
      patch(state, objectionId, ({ suspensions, objectors, dueOn }) => ({
        repair: { sentOn, lastDay, lacks, endedOn: null },
        suspensions: [...suspensions, stands],
        objectors: objectors.map((one) => ({ ...one, lacks: [...new Set([...one.lacks, ...lacks])] })),
        dueOn: dueIn(terms) ?? dueOn,
      })),
      terms,
      act.seq,
    );
  },
  DefectsRepaired: (state, act) => {
    const { objectionId, repaired, receivedOn, inTime, grounds, terms } = act.data;
    const changed = patch(state, objectionId, (objection) => {
      const objectors = objection.objectors.map((one): Objector => ({ ...one, lacks: inTime ? one.lacks.filter((lack) => !repaired.includes(lack)) : one.lacks, grounds: grounds === undefined ? one.grounds : [...one.grounds, grounds] }));
      const over = inTime && objectors.every(({ lacks }) => lacks.length === 0);
      const { repair } = objection;
      return {
        objectors,
        repair: repair !== null && over && repair.endedOn === null ? { ...repair, endedOn: receivedOn } : repair,
        suspensions: over ? repairedSuspensions(objection, receivedOn) : objection.suspensions,
        dueOn: dueIn(terms) ?? objection.dueOn,
      };
    });
    const over = changed.remedies.objections[objectionId]?.repair?.endedOn !== null;
    return setTerms(over ? stop(changed, objectionId, ['objection-repair']) : changed, terms, act.seq);
  },
  LatenessJudged: (state, act) =>
    patch(state, act.data.objectionId, ({ objectors }) => ({
      objectors: objectors.map((one) => (Object.values(one.timeliness).includes('late') ? { ...one, excusable: act.data.excusable } : one)),
    })),
  ObjectionForwarded: (state, act) => ended(state, act.data.objectionId, 'forwarded'),
  DirectAppealAnswered: (state, act) => {
    const answered = patch(state, act.data.objectionId, () => ({ directAppeal: act.data.consent }));
    return act.data.consent ? ended(answered, act.data.objectionId, 'direct-appeal') : answered;
  },
  ObjectionsJoined: (state, act) => {
    const { objectionId, with: otherId, terms } = act.data;
    const [one, other] = [state.remedies.objections[objectionId], state.remedies.objections[otherId]];
    if (one === undefined || other === undefined) throw new Error('An act joins an objection that no earlier act made.');
    const taken = withObjection(state, { ...joinedObjections(one, other), dueOn: dueIn(terms) ?? one.dueOn });
    return setTerms(ended(taken, otherId, 'joined'), terms, act.seq);
  },
  ObjectionWithdrawn: (state, act) => {
    const { objectionId, objector, on } = act.data;
    const withdrawn = patch(state, objectionId, ({ objectors }) => ({
      objectors: objectors.map((one, index) => (objector === undefined || objector === index + 1 ? { ...one, withdrawnOn: one.withdrawnOn ?? on } : one)),
    }));
    const left = withdrawn.remedies.objections[objectionId]?.objectors.some(({ withdrawnOn }) => withdrawnOn === null) ?? false;
    return left ? withdrawn : withoutDraft(ended(withdrawn, objectionId, 'withdrawn'), act, objectionId);
  },
  HearersAppointed: (state, act) => {
    const { objectionId, committee, persons, terms } = act.data;
    return setTerms(patch(state, objectionId, ({ dueOn }) => ({ hearers: { committee, names: persons.map(({ name }) => name) }, dueOn: dueIn(terms) ?? dueOn })), terms, act.seq);
  },
  HearingPlanned: (state, act) => {
    const { objectionId, on, documentsUntil, fileOpenFrom, terms } = act.data;
    return setTerms(patch(state, objectionId, () => ({ hearing: { on, documentsUntil, fileOpenFrom, heldOn: null } })), terms, act.seq);
  },
  PartsWithheld: (state, act) => patch(state, act.data.objectionId, ({ withheldParts }) => ({ withheldParts: [...new Set([...withheldParts, ...act.data.parts])] })),
  HearingHeld: (state, act) => {
    const { objectionId, heldOn } = act.data;
    const held = patch(state, objectionId, ({ hearing }) => ({ heard: 'heard', hearing: hearing === null ? null : { ...hearing, heldOn } }));
    return stop(held, objectionId, ['hearing', 'hearing-documents']);
  },
  HearingSkipped: (state, act) => stop(patch(state, act.data.objectionId, () => ({ heard: 'skipped', skippedOn: act.data.ground.kind })), act.data.objectionId, ['hearing', 'hearing-documents'], 'lapsed'),
  NewFactsRecorded: (state, act) => patch(state, act.data.objectionId, ({ heard }) => (act.data.significant && heard !== 'not-yet' ? { heard: 'again' } : {})),
  AdviceReceived: (state, act) => patch(state, act.data.objectionId, () => ({ advice: act.data.outcome })),
  ObjectionAdjourned: (state, act) => setTerms(patch(state, act.data.objectionId, ({ dueOn }) => ({ adjourned: true, dueOn: dueIn(act.data.terms) ?? dueOn })), act.data.terms, act.seq),
  ObjectionTermExtended: (state, act) => setTerms(patch(state, act.data.objectionId, ({ dueOn }) => ({ agreedUntil: act.data.until, dueOn: dueIn(act.data.terms) ?? dueOn })), act.data.terms, act.seq),
  NoticeOfDefaultReceived: (state, act) =>
    act.data.premature ? state : setTerms(patch(state, act.data.objectionId, () => ({ inDefaultSince: act.data.receivedOn })), act.data.terms, act.seq),
  DefaultPenaltyDecisionDrafted: (state, act) => {
    const { decisionId, objectionId, amountCents } = act.data;
    const drafted = withDraft(state, act, { id: decisionId, kind: 'default-penalty-decision', amountCents });
    return withRemedies(drafted, ({ defaultPenalties }) => ({ defaultPenalties: { ...defaultPenalties, [decisionId]: { objectionId, amountCents, payBy: null } } }));
  },
  DefaultPenaltyFixed: (state, act) => {
    const { decisionId, payBy, amountCents, terms } = act.data;
    const fixed = withRemedies(state, ({ defaultPenalties }) => ({ defaultPenalties: patchEntry(defaultPenalties, decisionId, { payBy }) }));
    return setTerms(withAuthorityDebt(fixed, decisionId, [{ kind: 'default-penalty', amountCents }], payBy), terms, act.seq);
  },
  ObjectionDecisionDrafted: (state, act) => {
    const { objectionId, rulings, costs } = act.data;
    const drafted = withDraft(state, act, { id: objectionId, kind: 'objection-decision', amountCents: null });
    return patch(drafted, objectionId, () => ({ answer: { rulings, costsCents: costs?.amountCents ?? null } }));
  },
  ObjectionDecided: (state, act) => {
    const { objectionId, costsCents, terms } = act.data;
    const decidedOn = dayOf(state.decisions[objectionId]?.announcedAt ?? act.legalAt);
    const decided = ended(patch(state, objectionId, () => ({ decidedOn })), objectionId, 'decided');
    return setTerms(withAuthorityDebt(decided, objectionId, [{ kind: 'costs', amountCents: costsCents ?? 0 }], payByIn(terms)), terms, act.seq);
  },
  ObjectionReopened: (state, act) => {
    const { objectionId, of, ruling, by, terms } = act.data;
    const earlier = state.remedies.objections[of];
    if (earlier === undefined) throw new Error(`An act reopens ${of}, which no earlier act made.`);
    const again = { ...newObjection({ id: objectionId, decisionIds: earlier.decisionIds, objectors: earlier.objectors, announcedOn: earlier.announcedOn, dueOn: by, reopened: of, reopenedBy: ruling }), covered: earlier.covered, hearers: earlier.hearers, acknowledgedOn: earlier.acknowledgedOn, agreedUntil: by };
    return setTerms(withObjection(state, again), terms, act.seq);
  },
};

const dueIn = (terms: readonly TermSet[]): LocalDate | null => terms.find(({ kind }) => kind === 'objection-decision')?.lastDay ?? null;

const setTerms = (state: CaseState, terms: readonly TermSet[], seq: number): CaseState => (terms.length === 0 ? state : { ...state, terms: withTerms(state.terms, terms, seq) });

const withObjection = (state: CaseState, objection: ObjectionState): CaseState => withRemedies(state, ({ objections }) => ({ objections: { ...objections, [objection.id]: objection } }));

function patch(state: CaseState, id: string, change: (objection: ObjectionState) => Partial<ObjectionState>): CaseState {
  const objection = state.remedies.objections[id];
  if (objection === undefined) throw new Error(`An act speaks of ${id}, which no earlier act made.`);
  return withObjection(state, { ...objection, ...change(objection) });
}

const stop = (state: CaseState, id: string, kinds: readonly TermKind[], status: 'ended' | 'lapsed' = 'ended'): CaseState => ({
  ...state,
  terms: kinds.reduce((terms, kind) => stopTerm(terms, termKey(id, kind), status), state.terms),
});

/** With the procedure its terms are over; the days that cost the Authority money end with its decision. */
function ended(state: CaseState, id: string, status: Exclude<ObjectionState['status'], 'open'>): CaseState {
  const over = patch(state, id, () => ({ status }));
  return stop(over, id, ['objection-repair', 'hearing-documents', 'hearing', 'objection-decision', 'default-notice', 'default-penalty'], status === 'decided' ? 'ended' : 'lapsed');
}

/** A draft about an objection that is no longer there is not going to be taken. */
function withoutDraft(state: CaseState, act: RecordedAct, id: string): CaseState {
  const draft = state.decisions[id];
  return draft === undefined || draft.announcedAt !== null ? state : { ...state, decisions: patchEntry(state.decisions, id, { rejectedAt: act.legalAt }) };
}
