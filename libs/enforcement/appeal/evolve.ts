import { payByIn, withAuthorityDebt } from '../authority-debt/evolve.js';
import type { Evolvers } from '../case/evolver.js';
import { patchEntry } from '../case/patch.js';
import type { CaseState } from '../case/state.js';
import { beforeRuling } from '../remedies/restore/before-ruling.js';
import { withRemedies } from '../remedies/with-remedies.js';
import { stopTerm, termKey, withTerms } from '../terms/evolve.js';
import type { TermKind } from '../terms/term.js';
import type { AppealAct } from './acts.js';
import type { AppealState } from './state.js';

export const evolveAppeal: Evolvers<AppealAct> = {
  AppealRegistered: (state, act) => {
    const { appealId: id, instance, against, ground, lodgedBy, party, court, fileNumber, lodgedOn, noticeOn, terms } = act.data;
    const appeal: AppealState = {
      id, instance, status: 'pending', against, covered: [], ground, lodgedBy, partyName: party.name, court, fileNumber, lodgedOn,
      defenceDueOn: terms.find(({ kind }) => kind === 'defence')?.lastDay ?? noticeOn,
      defenceSentOn: null, fileSha256: null, hearingOn: null, papersUntil: null, loop: null, ruledOn: null, ecli: null, outcome: null, annulled: [], advice: null,
    };
    return { ...withRemedies(state, ({ appeals }) => ({ appeals: { ...appeals, [id]: appeal } })), terms: withTerms(state.terms, terms, act.seq) };
  },
  DefenceSent: (state, act) => stop(patch(state, act.data.appealId, () => ({ defenceSentOn: act.data.sentOn, fileSha256: act.data.export?.sha256 ?? null })), act.data.appealId, ['defence']),
  CourtHearingPlanned: (state, act) => {
    const { appealId, on, papersUntil, terms } = act.data;
    return { ...patch(state, appealId, () => ({ hearingOn: on, papersUntil })), terms: withTerms(state.terms, terms, act.seq) };
  },
  DefectFoundByCourt: (state, act) => {
    const { appealId, ruledOn, repairBy, terms } = act.data;
    return { ...patch(state, appealId, () => ({ loop: { ruledOn, repairBy: repairBy ?? null, answered: null } })), terms: withTerms(state.terms, terms, act.seq) };
  },
  LoopAnswered: (state, act) => stop(patch(state, act.data.appealId, ({ loop }) => ({ loop: loop === null ? null : { ...loop, answered: act.data.how } })), act.data.appealId, ['administrative-loop']),
  AppealRuled: (state, act) => {
    const { appealId, ruledOn, ecli, outcome, rulings, costsCents, courtFeeCents, terms } = act.data;
    const annulled = rulings.filter((one) => one.annulled !== 'no').map(({ decisionId }) => decisionId);
    const tookAway = state.remedies.appeals[appealId]?.instance === 'first' && rulings.some((one) => one.annulled !== 'no' && !one.effectsKept);
    const noted = tookAway ? withRemedies(state, ({ beforeRuling: earlier }) => ({ beforeRuling: { ...earlier, [appealId]: beforeRuling(state, appealId) } })) : state;
    const ended = stop(patch(noted, appealId, () => ({ status: 'ruled', ruledOn, ecli: ecli ?? null, outcome, annulled })), appealId, beforeTheCourt);
    const owing = withAuthorityDebt(ended, appealId, [{ kind: 'costs', amountCents: costsCents }, { kind: 'court-fee', amountCents: courtFeeCents }], payByIn(terms));
    return { ...owing, terms: withTerms(owing.terms, terms, act.seq) };
  },
  AppealWithdrawn: (state, act) => stop(patch(state, act.data.appealId, () => ({ status: 'withdrawn' })), act.data.appealId, beforeTheCourt, 'lapsed'),
  HigherAppealAdvised: (state, act) => {
    const { appealId, pro, con, advice } = act.data;
    return patch(state, appealId, () => ({ advice: { by: act.by, pro, con, advice, lodge: null } }));
  },
  HigherAppealDecided: (state, act) => patch(state, act.data.appealId, ({ advice }) => ({ advice: advice === null ? null : { ...advice, lodge: act.data.lodge } })),
};

const beforeTheCourt: readonly TermKind[] = ['defence', 'court-papers', 'court-hearing', 'administrative-loop'];

function patch(state: CaseState, id: string, change: (appeal: AppealState) => Partial<AppealState>): CaseState {
  const appeal = state.remedies.appeals[id];
  if (appeal === undefined) throw new Error(`An act speaks of ${id}, which no earlier act made.`);
  return withRemedies(state, ({ appeals }) => ({ appeals: patchEntry(appeals, id, change(appeal)) }));
}

const stop = (state: CaseState, id: string, kinds: readonly TermKind[], status: 'ended' | 'lapsed' = 'ended'): CaseState => ({
  ...state,
  terms: kinds.reduce((terms, kind) => stopTerm(terms, termKey(id, kind), status), state.terms),
});
