import { dayOf } from '../../law/calendar/local-date.js';
import type { Evolvers } from '../case/evolver.js';
import { stopTerm, termKey, withTerms } from '../terms/evolve.js';
import type { ViewsAct } from './acts.js';

export const evolveViews: Evolvers<ViewsAct> = {
  ViewsInvited: (state, act) => ({
    ...state,
    views: { ...state.views, [act.data.about]: { invitedOn: dayOf(act.legalAt), lastDay: act.data.lastDay, receivedOn: null, invitationSeq: act.seq } },
    terms: withTerms(state.terms, act.data.terms, act.seq),
  }),
  ViewsReceived: (state, act) => {
    const invited = state.views[act.data.about];
    return {
      ...state,
      views: invited === undefined ? state.views : { ...state.views, [act.data.about]: { ...invited, receivedOn: act.data.receivedOn } },
      terms: stopTerm(state.terms, termKey(act.data.about, 'views'), 'ended'),
    };
  },
};
