import type { LocalDate } from '../../law/calendar/brands.js';
import { dayOf } from '../../law/calendar/local-date.js';
import type { Derivation } from '../../law/derivation.js';
import type { Deciders } from '../case/decider.js';
import { record, refuse } from '../case/outcome.js';
import { unlawful, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import { termInDays } from '../terms/set-term.js';
import type { ViewsAbout } from './state.js';

/** Views (zienswijze, 4:8 Awb; for a fine always, 5:53(3) Awb): the invitation with its last day, and what came in. */
export const decideViews: Deciders<'InviteViews' | 'RecordViews'> = {
  InviteViews: (state, data, context) => {
    if (!Object.values(state.bindingOrders).some((order) => order.outcome === 'not-complied')) {
      return refuse(unlawful('no-breach-established', 'awb:4:8', 'Er is geen overtreding vastgesteld om een zienswijze over te vragen.', 'No breach was established to ask views about.'));
    }
    if (data.about === 'fine' && !Object.values(state.fines).some((fine) => fine.refrainedAt === null)) {
      return refuse(unlawful('report-missing', 'awb:5:50', 'Bij de uitnodiging voor een zienswijze over de boete hoort het boeterapport.', 'The invitation for views about a fine comes with the fine report.'));
    }
    if (data.lastDay <= dayOf(context.now)) return refuse(unlawful('views-term-too-short', 'awb:4:8', 'De laatste dag voor de zienswijze moet na vandaag liggen.', 'The last day for views must lie after today.'));
    const term = termInDays(data.about, 'views', data.lastDay, setInLetter(data.lastDay));
    return record({ type: 'ViewsInvited', data: { ...data, terms: [term] } });
  },
  RecordViews: (state, data, context) => {
    if (state.views[data.about] === undefined) return refuse(unlawful('views-not-invited', 'awb:4:8', 'Er is niet om een zienswijze gevraagd.', 'Views were not asked.'));
    if (data.receivedOn > dayOf(context.now)) return refuse(unlawful('views-in-the-future', 'awb:4:9', 'Een zienswijze komt niet in de toekomst binnen.', 'Views are not received in the future.'));
    return record({ type: 'ViewsReceived', data });
  },
};

/** A term that the Authority sets itself in a letter: the Algemene termijnenwet does not move it (atw:1 is about terms set in an Act). */
const setInLetter = (lastDay: LocalDate): Derivation => ({ rule: 'term-set-in-letter', articles: ['awb:4:8'], inputs: { lastDay }, value: lastDay, steps: [] });

/** Views were given, or the day to give them has passed. */
export function viewsHeard(state: CaseState, about: ViewsAbout, today: LocalDate): Refusal | null {
  const invited = state.views[about];
  const article = about === 'fine' ? 'awb:5:53(3)' : 'awb:4:8';
  if (invited === undefined) return unlawful('views-not-invited', article, 'Er is nog niet om een zienswijze gevraagd.', 'Views have not been asked yet.');
  if (invited.receivedOn !== null || invited.lastDay < today) return null;
  return unlawful('views-term-running', article, `De termijn voor de zienswijze loopt tot en met ${invited.lastDay}.`, `The term for views runs until ${invited.lastDay}.`);
}
