import type { CaseState } from '../case/state.js';
import type { Evolvers } from '../case/evolver.js';
import { lapseOnClosing } from '../terms/evolve.js';
import type { NoticeAct } from './acts.js';
import type { NoticeState } from './state.js';

export const evolveNotice: Evolvers<NoticeAct> = {
  NoticeEscalated: (state, act) => ({
    ...state,
    caseNumber: act.data.caseNumber,
    notice: { facts: act.data.notice, escalatedAt: act.legalAt, consultations: [], attribution: null, admittedAt: null, dismissedAt: null },
  }),
  ConsultationRecorded: (state, act) =>
    withNotice(state, (notice) => ({
      consultations: [...notice.consultations, { with: act.data.with, consultedAt: act.data.consultedAt, outcome: act.data.outcome }],
    })),
  ProviderAttributed: (state, act) =>
    withNotice(state, () => ({
      attribution: { provider: act.data.provider, role: act.data.role, nonHostingReason: act.data.nonHostingReason ?? null },
    })),
  NoticeAdmitted: (state, act) => withNotice(state, () => ({ admittedAt: act.legalAt })),
  NoticeDismissed: (state, act) => withNotice(state, () => ({ dismissedAt: act.legalAt })),
  CaseClosed: (state, act) => ({ ...state, closedAt: act.legalAt, terms: lapseOnClosing(state.terms) }),
};

function withNotice(state: CaseState, change: (notice: NoticeState) => Partial<NoticeState>): CaseState {
  if (state.notice === null) throw new Error('An act speaks of a notice that was never escalated.');
  return { ...state, notice: { ...state.notice, ...change(state.notice) } };
}
