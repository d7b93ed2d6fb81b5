import type { Instant } from '../../law/calendar/brands.js';
import { dayAfter } from '../../law/calendar/local-date.js';
import type { Evolvers } from '../case/evolver.js';
import { patchEntry } from '../case/patch.js';
import type { CaseState } from '../case/state.js';
import { stopTerm, termKey, withTerms } from '../terms/evolve.js';
import type { RemediesAct } from './acts.js';
import { withRulingUndone } from './restore/evolve.js';
import { withRemedies } from './with-remedies.js';

export const evolveRemedies: Evolvers<RemediesAct> = {
  CaseReopened: (state) => ({ ...state, closedAt: null }),
  DecisionCovered: (state, act) => covered(state, act.data),
  DecisionAnnulled: (state, act) => {
    const { decisionId, procedureId, on, extent, effectsKept } = act.data;
    const noted = withRemedies(state, ({ annulled }) => ({ annulled: { ...annulled, [decisionId]: { procedureId, on, extent, effectsKept } } }));
    return extent === 'whole' && !effectsKept ? withoutEffect(noted, decisionId, act.legalAt) : noted;
  },
  PenaltyAmountsLowered: (state, act) => {
    const { orderId, amountPerDayCents, capCents } = act.data;
    const order = state.penaltyOrders[orderId];
    if (order === undefined) throw new Error(`An act changes ${orderId}, which no earlier act made.`);
    const versions = order.versions.map((one) => ({ ...one, amountPerDayCents: Math.min(one.amountPerDayCents, amountPerDayCents), capCents: Math.min(one.capCents, capCents) }));
    return { ...state, penaltyOrders: patchEntry(state.penaltyOrders, orderId, { versions }) };
  },
  FineLowered: (state, act) => ({ ...state, fines: patchEntry(state.fines, act.data.fineId, { amountCents: act.data.toCents }) }),
  RulingUndone: withRulingUndone,
  RemedyTermStarted: (state, act) => ({ ...state, terms: withTerms(state.terms, act.data.terms, act.seq) }),
  PaperReceived: (state) => state,
  TermAlarmRaised: (state, act) => withRemedies(state, ({ alarmed }) => ({ alarmed: { ...alarmed, ...Object.fromEntries(act.data.keys.map(({ key, lastDay }) => [key, lastDay])) } })),
  RemedyTermEnded: (state, act) => {
    const { key, procedureId } = act.data;
    const kind = state.terms[key]?.kind;
    const stopped = { ...state, terms: stopTerm(state.terms, key, 'ended') };
    return kind === 'objection-repair' ? unrepaired(stopped, procedureId) : stopped;
  },
};

/** The link is drawn on the side of the procedure; the decision finds it there. */
function covered(state: CaseState, { procedureId, subject, article }: { readonly procedureId: string; readonly subject: string; readonly article: string }): CaseState {
  const { objections, appeals } = state.remedies;
  const objection = objections[procedureId];
  if (objection !== undefined) return withRemedies(state, () => ({ objections: patchEntry(objections, procedureId, { covered: [...objection.covered, { subject, article }] }) }));
  const appeal = appeals[procedureId];
  if (appeal === undefined) throw new Error(`An act speaks of ${procedureId}, which no earlier act made.`);
  return withRemedies(state, () => ({ appeals: patchEntry(appeals, procedureId, { covered: [...appeal.covered, { subject, article }] }) }));
}

/** The term to repair passed unused: the term to decide runs again (7:10(2) Awb). */
function unrepaired(state: CaseState, objectionId: string): CaseState {
  const repair = state.remedies.objections[objectionId]?.repair;
  if (repair == null) return state;
  return withRemedies(state, ({ objections }) => ({ objections: patchEntry(objections, objectionId, { repair: { ...repair, endedOn: repair.endedOn ?? dayAfter(repair.lastDay) } }) }));
}

/** A penalty order that is gone was never there: nothing is forfeited any more, and what was falls by an act of its own. */
function withoutEffect(state: CaseState, decisionId: string, at: Instant): CaseState {
  const order = state.penaltyOrders[decisionId];
  if (order === undefined) return state;
  const gone = { liftedAt: order.liftedAt ?? at, holds: [...order.holds, { from: order.announcedAt ?? at, until: null }] };
  return { ...state, penaltyOrders: patchEntry(state.penaltyOrders, decisionId, gone), terms: stopTerm(state.terms, termKey(decisionId, 'compliance-period'), 'lapsed') };
}
