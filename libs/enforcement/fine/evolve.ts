import { dayOf } from '../../law/calendar/local-date.js';
import type { Evolvers } from '../case/evolver.js';
import { patchEntry } from '../case/patch.js';
import type { CaseState } from '../case/state.js';
import { fineDebt } from '../debt/fine-debt.js';
import { withDraft, withdrawDraft } from '../decision/evolve.js';
import { stopTerm, termKey, withTerms } from '../terms/evolve.js';
import type { FineAct } from './acts.js';
import type { FineState } from './state.js';
import { afterUnaViaStep } from './una-via.js';

export const evolveFine: Evolvers<FineAct> = {
  FineReportDrawnUp: (state, act) => {
    const { fineId, breachOf, reportOn, violatedOn, terms } = act.data;
    const fine: FineState = {
      id: fineId,
      breachOf,
      reportOn,
      reportBy: act.by,
      reportSeq: act.seq,
      violatedOn,
      unaVia: { kind: 'open' },
      finding: null,
      amountCents: null,
      maximumCents: null,
      announcedAt: null,
      refrainedAt: null,
    };
    return { ...state, fines: { ...state.fines, [fineId]: fine }, terms: withTerms(state.terms, terms, act.seq) };
  },
  UnaViaRecorded: (state, act) => {
    const { fineId, step, terms } = act.data;
    const answered = step.kind === 'submitted' ? state.terms : stopTerm(state.terms, termKey(fineId, 'una-via'), 'ended');
    return { ...patchFine(state, fineId, { unaVia: afterUnaViaStep(state.fines[fineId]?.unaVia, act.data) }), terms: withTerms(answered, terms, act.seq) };
  },
  ProsecutorStayedSilent: (state, act) => {
    const { fineId, competentFrom, terms } = act.data;
    const before = state.fines[fineId]?.unaVia;
    const submittedOn = before?.kind === 'submitted' ? before.submittedOn : competentFrom;
    const ended = stopTerm(state.terms, termKey(fineId, 'una-via'), 'ended');
    return { ...patchFine(state, fineId, { unaVia: { kind: 'silent', submittedOn, competentFrom } }), terms: withTerms(ended, terms, act.seq) };
  },
  SystematicNonComplianceProposed: (state, act) =>
    patchFine(state, act.data.fineId, {
      finding: { kind: act.data.kind, earlierOrders: act.data.earlierOrders, proposedBy: act.by, foundAt: null },
    }),
  SystematicNonComplianceFound: (state, act) => {
    const finding = state.fines[act.data.fineId]?.finding ?? null;
    return patchFine(state, act.data.fineId, { finding: finding === null ? null : { ...finding, foundAt: act.legalAt } });
  },
  FineDecisionDrafted: (state, act) => {
    const { fineId, amountCents, maximum } = act.data;
    const fined = patchFine(state, fineId, { amountCents, maximumCents: maximum.maximumCents });
    return withDraft(fined, act, { id: fineId, kind: 'fine-decision', amountCents });
  },
  FineBecameDue: (state, act) => {
    const { fineId, terms } = act.data;
    const ended = stopTerm(state.terms, termKey(fineId, 'fine-decision'), 'ended');
    const announcedAt = state.decisions[fineId]?.announcedAt ?? null;
    const debt = fineDebt(act.data, dayOf(announcedAt ?? act.legalAt), act.seq);
    return {
      ...patchFine(state, fineId, { announcedAt }),
      terms: withTerms(ended, terms, act.seq),
      debts: { ...state.debts, [debt.id]: debt },
    };
  },
  FineRefrainedFrom: (state, act) => {
    const { fineId } = act.data;
    const terms = stopTerm(stopTerm(state.terms, termKey(fineId, 'fine-decision'), 'lapsed'), termKey(fineId, 'una-via'), 'lapsed');
    return { ...withdrawDraft(patchFine(state, fineId, { refrainedAt: act.legalAt }), fineId, act.legalAt), terms };
  },
};

function patchFine(state: CaseState, id: string, change: Partial<FineState>): CaseState {
  return { ...state, fines: patchEntry(state.fines, id, change) };
}
